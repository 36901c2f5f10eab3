/// Collects the findings of one run, in the order of the inputs.
///
/// Beyond 100 of one code the rest are only counted (the contract's section 8), so that a file of a
/// million bad rows fills neither the memory nor the terminal.
struct FindingCollector: Sendable {
  static let limitPerCode = 100

  private typealias Kept = (file: Int, quarter: Quarter?, finding: Finding)

  /// The findings, each with the quarter of the row that it is about.
  private var kept: [Kept] = []
  private var counts: [String: Int] = [:]
  /// The names of the inputs, in their order.
  private(set) var files: [String] = []
  /// How each input names its columns.
  private var headers: [ColumnHeaders] = []
  /// Whether any error was found, kept or only counted.
  private(set) var hasErrors = false
  /// What was counted before this collector branched off from another.
  private var countsBefore: [String: Int] = [:]

  /// A collector for a part of the latest input, which goes on counting from here; it is to be joined.
  func branch() -> FindingCollector {
    var branch = self
    (branch.kept, branch.countsBefore) = ([], counts)
    return branch
  }

  /// Takes over what a branch found.
  mutating func join(_ branch: FindingCollector) {
    hasErrors = hasErrors || branch.hasErrors
    kept += branch.kept
    for (code, count) in branch.counts {
      counts[code, default: 0] += count - branch.countsBefore[code, default: 0]
    }
    if branch.kept.isEmpty { return }
    // Branches read different parts of one file: of each code the first in the file are kept.
    var seen: [String: Int] = [:]
    kept = inFileOrder.filter { known in
      seen[known.finding.code, default: 0] += 1
      return seen[known.finding.code, default: 0] <= Self.limitPerCode
    }
  }

  /// Begins the findings of another input.
  mutating func begin(file: String) {
    files.append(file)
    headers.append(ColumnHeaders())
  }

  /// Says how the latest input names its columns.
  mutating func name(columns: ColumnHeaders) { headers[headers.count - 1] = columns }

  /// Whether another finding of a fault's code would be kept: if not, its location need not be made.
  func keeps(_ fault: some Fault) -> Bool { counts[fault.code, default: 0] < Self.limitPerCode }

  /// Adds a finding to an input, by default the latest; `location` and `value` are made only if it is
  /// kept. The same finding at the same place is added once.
  ///
  /// - Parameters:
  ///   - quarter: the quarter of the row that it is about, if it is about one.
  ///   - columns: how the row's columns are named, if not as the input's.
  mutating func add(
    _ fault: some Fault, file index: Int? = nil, value: @autoclosure () -> String? = nil,
    at location: @autoclosure () -> InputLocation? = nil, of quarter: Quarter? = nil,
    columns: @autoclosure () -> ColumnHeaders? = nil
  ) {
    if fault.severity == .error { hasErrors = true }
    if keeps(fault) {
      let index = index ?? files.count - 1
      let isOfFile = files.indices.contains(index)
      let finding = Finding(
        fault, file: isOfFile ? files[index] : "", location: location(), value: value(),
        headers: columns() ?? (isOfFile ? headers[index] : ColumnHeaders()))
      guard !isKnown(finding, file: index) else { return }
      kept.append((index, quarter, finding))
    }
    counts[fault.code, default: 0] += 1
  }

  /// A wide file's row is read once for each quarter: what is wrong with it is said once.
  private func isKnown(_ finding: Finding, file: Int) -> Bool {
    guard finding.column != nil else { return false }
    return kept.reversed().prefix(20).contains { known in
      known.file == file && known.finding.code == finding.code && known.finding.line == finding.line
        && known.finding.column == finding.column
    }
  }

  /// Changes what was kept, such as what may be shown of it; severities and codes stay.
  mutating func change(_ change: (Finding) -> Finding) {
    for index in kept.indices { kept[index].finding = change(kept[index].finding) }
  }

  /// Makes warnings about rows of earlier quarters notes: history is forgiven more (section 2.6).
  mutating func forgive(before quarter: Quarter) {
    for index in kept.indices where kept[index].finding.severity == .warning {
      guard let own = kept[index].quarter, own < quarter else { continue }
      kept[index].finding = kept[index].finding.asNote
    }
  }

  private var inFileOrder: [Kept] {
    kept.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let key = (a.file, a.finding.line ?? 0, a.finding.column ?? 0, left.offset)
      return key < (b.file, b.finding.line ?? 0, b.finding.column ?? 0, right.offset)
    }.map(\.element)
  }

  /// The findings that were kept, by input, line and column, and how many more there are of each code.
  var findings: Findings {
    let leftOut = counts.compactMapValues {
      $0 > Self.limitPerCode ? $0 - Self.limitPerCode : nil
    }
    return Findings(inFileOrder.map(\.finding), leftOut: leftOut)
  }
}
