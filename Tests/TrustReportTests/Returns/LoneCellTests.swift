import Testing
import TrustReport

/// How many cells of a record are filled, and which, decides whether it is a row: a title alone is one
/// between other rows, and any other lone cell is a footnote.
@Suite struct LoneCellTests {
  private enum Kind: CaseIterable {
    case blank, title, footnote, two, full
  }

  /// Cells that are empty, however they are written; A0 is a no-break space in Windows-1252.
  private static let empty: [[UInt8]] = [
    [], [], Array(" ".utf8), Array("\t".utf8), Array("\"\"".utf8), Array("\" \"".utf8),
    Array("\u{A0}".utf8), [0xA0],
  ]
  private static let filled: [[UInt8]] = [
    Array("x".utf8), Array("\"x, y\"".utf8), Array("\"\"\"\"".utf8), Array(" x".utf8), [0xE9],
  ]
  private static let columns = [
    "number", "note", "indicator", "value", "commentary", "priority",
  ]

  private func row(_ kind: Kind, _ row: Int, _ random: inout SeededGenerator) -> [[UInt8]] {
    var cells = Self.columns.map { _ in Self.empty.randomElement(using: &random) ?? [] }
    func fill(_ column: Int) { cells[column] = Self.filled.randomElement(using: &random) ?? [] }
    if kind == .title || kind == .two || kind == .full { cells[2] = Array("Title \(row)".utf8) }
    switch kind {
    case .blank, .title: break
    case .footnote: fill([0, 1, 3, 4].randomElement(using: &random) ?? 0)
    case .two: fill([1, 4].randomElement(using: &random) ?? 1)
    case .full:
      cells[0] = Array("1.\(row)".utf8)
      cells[3] = Array("5".utf8)
    }
    return cells
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func recordsAreToldApart(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var kinds = (0..<500).map { _ in Kind.allCases.randomElement(using: &random) ?? .blank }
    // Below the last row a title alone is a footnote too.
    kinds += [.two, .title, .blank, .title, .footnote]
    let rows = kinds.enumerated().map { row($1, $0, &random) }
    let bytes =
      Array((Self.columns.joined(separator: ",") + "\n").utf8)
      + rows.flatMap { Array($0.joined(separator: [0x2C])) + [0x0A] }
    let outcome = Outcome([.bytes(bytes, name: "q.csv")])

    let lastRow = kinds.count - 5
    let footnotes = kinds.indices.filter { row in
      kinds[row] == .footnote || kinds[row] == .title && row > lastRow
    }
    #expect(
      outcome.findings.filter { $0.code == "footnote" }.compactMap(\.line)
        == footnotes.prefix(100).map { $0 + 2 })
    #expect(
      outcome.findings.leftOut["footnote", default: 0] == max(0, footnotes.count - 100))
    let titles = kinds.indices.filter { row in
      row <= lastRow && kinds[row] != .blank && kinds[row] != .footnote
    }
    let found = try outcome.scorecard.indicators.map(\.title).sorted()
    #expect(found == titles.map { "Title \($0)" }.sorted())
  }
}
