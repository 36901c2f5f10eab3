/// The headings of one file: rows of one cell, which are the priorities of the rows below them.
struct FileHeadings {
  /// The headings, and whether any row is below each.
  private var all: [(text: String, location: InputLocation, hasRows: Bool)] = []
  /// The heading below which the next row is; empty without one.
  private(set) var current = ""

  /// Begins a heading.
  mutating func begin(_ heading: Heading) {
    all.append((heading.text, heading.location, false))
    current = heading.text
  }

  /// Notes a row below the heading.
  mutating func addRow() {
    if !all.isEmpty { all[all.count - 1].hasRows = true }
  }

  /// How many headings a note names.
  private static let namedCount = 10

  /// Reports the headings, and those that have no row.
  func report(to findings: inout FindingCollector) {
    guard let first = all.first else { return }
    let names = all.prefix(Self.namedCount).map { "'\(TerminalText.excerpt($0.text))'" }
    findings.add(RowFault.headingRows(count: all.count, names: names), at: first.location)
    for heading in all where !heading.hasRows {
      findings.add(
        RowFault.loneTitle, value: TerminalText.excerpt(heading.text), at: heading.location)
    }
  }
}

extension ReturnCollector {
  /// Takes the headings that stand before a row of the batch.
  ///
  /// - Parameter headings: those that were not taken yet, in their order.
  mutating func takeHeadings(before row: Int, of headings: inout ArraySlice<Heading>) {
    while let heading = headings.first, heading.rowsBefore <= row {
      fileHeadings.begin(heading)
      headings = headings.dropFirst()
    }
  }

  /// Ends a file: its headings hold for no other.
  mutating func endFile(_ findings: inout FindingCollector) {
    fileHeadings.report(to: &findings)
    fileHeadings = FileHeadings()
  }
}
