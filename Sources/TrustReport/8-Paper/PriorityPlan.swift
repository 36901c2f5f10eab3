/// What the board has set out to do: its priorities in their order, each with outcomes, a focus, what is
/// to be delivered, and progress.
///
/// It is read from a CSV with the columns `priority`, `focus`, `deliverable`, `progress` and
/// `outcomes`.
public struct PriorityPlan: Sendable {
  /// A priority as the board has planned it.
  struct Priority: Sendable, Equatable {
    var name: String
    /// What the board wants for children, one by one.
    var outcomes: [String] = []
    /// What the year's work is about.
    var focus = ""
    var deliverable = ""
    /// The progress report.
    var progress = ""
  }

  let priorities: [Priority]
  private let log: FindingLog

  /// Reads a file of priorities.
  ///
  /// - Parameters:
  ///   - input: the CSV.
  ///   - delimiter: the byte between cells; where that does not give a header, comma, semicolon and
  ///     tab are tried.
  public init(reading input: Input, delimiter: UInt8? = nil) {
    var reader = PlanReader(delimiter: delimiter)
    reader.read(input)
    priorities = reader.priorities
    log = reader.log
  }

  /// The names of the priorities, in their order.
  public var names: [String] { priorities.map(\.name) }
  /// What is wrong or doubtful in the file, by line.
  public var findings: [Finding] { log.findings }
  /// How many findings of a code there are beyond the first 100.
  public var findingsLeftOut: [String: Int] { log.leftOut }
  /// Whether any finding is an error.
  public var hasErrors: Bool { log.hasErrors }

  /// What is doubtful about a report beside the plan: indicators of priorities that are not in it.
  public func findings(for report: Report) -> [Finding] {
    let known = priorities.map { Name.folded($0.name) }
    var log = FindingLog()
    log.begin(file: self.log.files.first ?? "")
    for priority in report.priorities where priority.priority >= 0 {
      let folded = Name.folded(priority.name)
      guard !known.contains(folded) else { continue }
      let near = Name.nearest(to: folded, in: known, slips: max(1, folded.count / 4))
      let suggestion = priorities.first { Name.folded($0.name) == near }?.name
      log.add(.plan(.unplannedPriority(name: priority.name, suggestion: suggestion)))
    }
    return log.findings
  }
}
