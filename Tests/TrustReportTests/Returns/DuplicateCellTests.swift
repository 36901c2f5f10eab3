import Testing
import TrustReport

/// Two rows of one indicator, part and quarter repeat each other only if all their cells are the same.
@Suite struct DuplicateCellTests {
  /// A row of each column, and the cell that makes another row of it.
  private static let cells: [(column: String, cell: String, other: String)] = [
    ("number", "1", "1"), ("indicator", "Title", "Titles"), ("priority", "Be Safe", "Be Well"),
    ("part", "", ""), ("quarter", "2023/24 Q1", "2023/24 Q1"), ("value", "95", "96"),
    ("target", "90", "91"), ("polarity", "higher", "high"), ("unit", "days", "weeks"),
    ("frequency", "quarterly", "annual"), ("tolerance", "5%", "6%"),
    ("amber threshold", "90", "89"), ("red threshold", "80", "79"), ("published", "G", "Green"),
    ("override reason", "a reason", "A reason"), ("commentary", "Work goes on.", "Work goes on"),
    ("note", "a note", "the note"), ("target basis", "a basis", "the basis"),
    ("target date", "March 2024", "Mar-24"), ("formerly", "7", "8"),
  ]
  private static let columns = cells.map(\.column)
  private static let row = Dictionary(uniqueKeysWithValues: cells.map { ($0.column, $0.cell) })

  /// The same indicator a year later: with it, the text of the rows compared is kept no longer.
  private static let later = row.merging(["quarter": "2024/25 Q1"]) { $1 }

  private func table(_ rows: [[String: String]], _ columns: [String] = columns) -> String {
    csv([columns] + rows.map { row in columns.map { row[$0] ?? "" } })
  }

  private func changed(_ cells: [String: String]) -> [String: String] {
    Self.row.merging(cells) { $1 }
  }

  /// Whether another row contradicts the first, or repeats it; with and without a later quarter.
  private func codes(_ other: [String: String]) -> Set<String> {
    let readings = [
      read(table([Self.row, other])), read(table([Self.later, Self.row, other])),
      read(table([Self.row, Self.later, other])), read(table([Self.row]), table([other])),
    ]
    return Set(readings.flatMap { $0.findings.map(\.code).filter { $0.hasSuffix("-row") } })
  }

  @Test func theSameCellsAreRepeated() {
    #expect(codes(Self.row) == ["repeated-row"])
  }

  @Test(arguments: cells.filter { $0.cell != $0.other }.map(\.column))
  func aCellOfAnyColumnMakesADifference(_ column: String) throws {
    let other = try #require(Self.cells.first { $0.column == column }?.other)
    #expect(codes(changed([column: other])) == ["duplicate-row"])
    // A row without a title is no row at all.
    if column != "indicator" { #expect(codes(changed([column: ""])) == ["duplicate-row"]) }
  }

  /// The same text under another column is another cell.
  @Test(arguments: [
    ("value", "target"), ("target", "value"), ("commentary", "note"), ("note", "commentary"),
    ("note", "target basis"), ("target basis", "override reason"), ("indicator", "commentary"),
    ("priority", "unit"), ("amber threshold", "red threshold"), ("red threshold", "tolerance"),
  ])
  func theColumnCounts(_ first: String, _ second: String) {
    let (a, b) = (Self.row[first], Self.row[second])
    #expect(codes(changed([first: b ?? "", second: a ?? ""])) == ["duplicate-row"])
    if first == "indicator" { return }
    let moved = [
      Self.row.merging([first: "5", second: ""]) { $1 },
      Self.row.merging([first: "", second: "5"]) { $1 },
    ]
    let found = read(table(moved)).findings.map(\.code).filter { $0.hasSuffix("-row") }
    #expect(found == ["duplicate-row"])
  }

  /// How the cells are written down, and in which order, makes no difference.
  @Test func theFormOfTheFileDoesNotCount() {
    let columns = Self.columns + ["owner"]
    let first = table([changed(["owner": "x"])], columns)
    let other = csv(
      [columns.reversed()] + [columns.reversed().map { " \(changed(["owner": "y"])[$0] ?? "")\t" }],
      delimiter: ";", lineEnd: "\r\n", quotingAll: true)
    let outcome = read(first, other)
    let found = outcome.findings.map(\.code).filter { $0.hasSuffix("-row") }
    #expect(found == ["repeated-row"])
  }

  @Test func theEncodingOfACellDoesNotCount() {
    let csv = "indicator,value,note\nCafé,5,a – b\n"
    let outcome = Outcome([
      .bytes(Encoding.utf8.bytes(csv), name: "a.csv"),
      .bytes(Encoding.windows1252.bytes(csv), name: "b.csv"),
    ])
    #expect(findings(outcome) == ["note windows-1252", "note 2:1 repeated-row A2"])
  }
}
