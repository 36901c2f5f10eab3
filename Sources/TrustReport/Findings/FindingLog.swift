/// The findings of one run, in the order of the inputs.
///
/// Beyond 100 of one code the rest are only counted (the contract's section 6), so that a file of a
/// million bad rows neither fills the memory nor the terminal.
struct FindingLog: Sendable {
  static let limitPerCode = 100

  private var kept: [(file: Int, finding: Finding)] = []
  private var counts: [String: Int] = [:]
  /// The names of the inputs, in their order.
  private(set) var files: [String] = []
  /// Whether any error was found, kept or only counted.
  private(set) var hasErrors = false

  /// What was counted before this log branched off from another.
  private var countsBefore: [String: Int] = [:]

  /// A log of a part of the latest input, which goes on counting from here; it is to be joined again.
  func branch() -> FindingLog {
    var branch = self
    (branch.kept, branch.countsBefore) = ([], counts)
    return branch
  }

  /// Takes over what a branch found.
  mutating func join(_ branch: FindingLog) {
    hasErrors = hasErrors || branch.hasErrors
    kept += branch.kept
    for (code, count) in branch.counts {
      counts[code, default: 0] += count - branch.countsBefore[code, default: 0]
    }
    if branch.kept.isEmpty { return }
    // Branches read different parts of one file: of each code the first in the file are kept.
    var seen: [String: Int] = [:]
    kept = order.map { kept[$0] }.filter { known in
      seen[known.finding.code, default: 0] += 1
      return seen[known.finding.code, default: 0] <= Self.limitPerCode
    }
  }

  /// Begins the findings of another input.
  mutating func begin(file: String) { files.append(file) }

  /// Whether another finding of the problem's code would be kept: if not, its place need not be made.
  func keeps(_ problem: Problem) -> Bool { counts[problem.code, default: 0] < Self.limitPerCode }

  /// Adds a finding to an input (by default the latest); `place` and `value` are made only when it
  /// is kept. The same finding at the same place is added once.
  mutating func add(
    _ problem: Problem, file index: Int? = nil, value: @autoclosure () -> String? = nil,
    place: @autoclosure () -> Place? = nil
  ) {
    if problem.severity == .error { hasErrors = true }
    if keeps(problem) {
      let index = index ?? files.count - 1
      let name = files.indices.contains(index) ? files[index] : ""
      let finding = Finding(problem, file: name, place: place(), value: value())
      guard !isKnown(finding, file: index) else { return }
      kept.append((index, finding))
    }
    counts[problem.code, default: 0] += 1
  }

  /// A wide file's row is read once for each quarter: what is wrong with it is said once.
  private func isKnown(_ finding: Finding, file: Int) -> Bool {
    guard finding.column != nil else { return false }
    return kept.reversed().prefix(20).contains { known in
      known.file == file && known.finding.code == finding.code && known.finding.line == finding.line
        && known.finding.column == finding.column
    }
  }

  /// The findings that were kept, by input, line and column.
  var findings: [Finding] { order.map { kept[$0].finding } }

  private var order: [Int] {
    kept.indices.sorted { left, right in
      let (a, b) = (kept[left], kept[right])
      let aKey = (a.file, a.finding.line ?? 0, a.finding.column ?? 0, left)
      return aKey < (b.file, b.finding.line ?? 0, b.finding.column ?? 0, right)
    }
  }

  /// How many findings of each code were found and not kept.
  var leftOut: [String: Int] {
    counts.compactMapValues { $0 > Self.limitPerCode ? $0 - Self.limitPerCode : nil }
  }
}
