/// What the board plans to do: its priorities in their order, each with outcomes, a focus, what is to be
/// delivered, and progress.
///
/// It is read from a CSV with the columns `priority`, `focus`, `deliverable`, `progress` and `outcomes`.
public struct PriorityPlan: Sendable {
  /// A priority as the board has planned it.
  struct Priority: Sendable, Equatable {
    var name: String
    /// What the board wants for children.
    var outcomes: [String] = []
    /// What the year's work is about.
    var focus = ""
    var deliverable = ""
    /// The progress report.
    var progress = ""
  }

  let priorities: [Priority]
  /// Warnings and notes, by line.
  public let findings: Findings
  let file: String

  /// Reads a file of priorities; throws everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - input: the CSV.
  ///   - delimiter: the byte between cells; if it does not give a header, comma, semicolon and tab are
  ///     tried.
  public init(contentsOf input: Input, delimiter: UInt8? = nil) throws(InvalidData) {
    var reader = PlanReader(file: input.name)
    reader.read(input, delimiter: delimiter)
    findings = reader.collector.findings
    if findings.hasErrors { throw InvalidData(findings: findings) }
    priorities = reader.priorities
    file = input.name
  }

  /// The names of the priorities, in their order.
  public var names: [String] { priorities.map(\.name) }

  /// What is doubtful about a report beside the plan: indicators of priorities that are not in it.
  public func findings(for report: Report) -> Findings {
    let known = Set(names.map(Matching.folded))
    var collector = FindingCollector()
    collector.begin(file: file)
    for priority in report.priorities where priority.id != nil {
      guard !known.contains(Matching.folded(priority.title)) else { continue }
      let suggestion = Self.name(near: priority.title, in: names)
      collector.add(PlanFault.unplannedPriority(name: priority.title, suggestion: suggestion))
    }
    return collector.findings
  }

  /// The name of a priority that was probably meant by another.
  static func name(near name: String, in known: [String]) -> String? {
    let folded = Matching.folded(name)
    let limit = max(1, folded.count / 4)
    let near = Matching.nearest(to: folded, in: known.map(Matching.folded).sorted()) { _ in limit }
    return known.first { Matching.folded($0) == near }
  }
}
