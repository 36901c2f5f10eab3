extension Scorecard {
  /// Reports indicators of which no row has a title.
  func checkTitles(_ findings: inout FindingCollector) {
    for reported in unsorted.withParts {
      guard reported.title.isEmpty else { continue }
      findings.add(
        RowFault.missingTitle(blank: []), file: reported.file,
        at: InputLocation(line: reported.line))
    }
  }
}

extension Indicators {
  /// The indicators that have parts: only their rows may leave the title to others.
  fileprivate var withParts: some Sequence<Indicator> {
    indices.lazy.filter { reported[$0].row == nil }.map { self[$0] }
  }
}

extension Indicator {
  /// The row that title and priority come from first.
  private var first: RowLocation { (whole ?? parts[0]).row.location }
  /// The input of that row, as an index.
  var file: Int { Int(first.input) }
  /// The line of that row.
  var line: Int { first.line }
}
