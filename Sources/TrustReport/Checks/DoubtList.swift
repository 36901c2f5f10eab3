/// The doubts of one check. Where one cause raises more than a few, they are said once, at the first.
struct DoubtList<Doubt: Fault> {
  /// How many are said one by one.
  private static var fewCount: Int { 5 }
  /// How many of the others a finding names.
  private static var namedCount: Int { 10 }

  private var first: [(row: RowID, doubt: Doubt)] = []
  private var others: [RowID] = []
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// Adds a doubt about a row; its words are made only if they may be printed.
  mutating func add(_ row: RowID, _ doubt: @autoclosure () -> Doubt) {
    count += 1
    if count <= Self.fewCount {
      first.append((row, doubt()))
    } else if others.count < Self.namedCount {
      others.append(row)
    }
  }

  /// Reports the doubts, each at the row that it is about.
  func report(to findings: inout FindingCollector, of returns: Returns) {
    guard count > Self.fewCount, let (row, doubt) = first.first else {
      for (row, doubt) in first { findings.add(doubt, at: row, of: returns) }
      return
    }
    let names = (first.dropFirst().map(\.row) + others).prefix(Self.namedCount).map(returns.subject)
    findings.add(
      RepeatedDoubt(first: doubt, others: count - 1, names: names), at: row, of: returns)
  }
}

extension FindingCollector {
  /// Adds a finding about a row. That of an earlier quarter is forgiven more (section 2.6).
  mutating func add(_ fault: some Fault, at id: RowID, of returns: Returns) {
    let location = returns.rows[Int(id.index)].location
    add(
      fault, file: Int(location.input), at: InputLocation(line: location.line),
      of: returns.rows[Int(id.index)].quarter)
  }
}
