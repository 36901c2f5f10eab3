import Testing

@testable import TrustReport

/// Which sums a reader knows (the contract's section 9, rule 3): parts of one indicator where one is called All,
/// Total, Both or Everyone.
@Suite struct CountRelationsTests {
  /// The parts of one indicator in file order, each with its count, `[c]` for one that arrived so, and its base where it
  /// is a percentage; and the sums, a whole's with more in it marked.
  @Test(arguments: [
    ("Boys 1, Girls 2, All 3", ["All = Boys + Girls"]),
    ("All 3, Boys 1, Girls 2", ["All = Boys + Girls"]),
    ("Boys 1, Girls 2, Total 4", ["Total = Boys + Girls + …"]),
    ("Boys 0, Girls 0, Everyone 0", ["Everyone = Boys + Girls"]),
    ("Boys 1, Girls 2, All 3, Both 3", ["All = Boys + Girls", "Both = Boys + Girls"]),
    ("All 3", []), ("Boys 1, Girls 2", []), ("Boys 3, All 3", ["All = Boys"]),
    // What arrived as [c] is 1 to 4.
    ("Boys [c], Girls [c], All 3", ["All = Boys + Girls"]),
    ("Boys [c], Girls [c], All 8", ["All = Boys + Girls"]),
    ("Boys [c], Girls [c], All 9", ["All = Boys + Girls + …"]),
    ("Boys [c], Girls [c], All 1", []),
    ("Boys 2, Girls 2, All [c]", ["All = Boys + Girls"]), ("Boys 3, Girls 2, All [c]", []),
    // The parts come to more: runs of them that come to the whole.
    ("Boys 3, Girls 2, Both 4", []), ("Boys 4, Girls 3, Both 4", []),
    (
      "Boys 2, Girls 2, Younger 1, Older 3, Both 4",
      ["Both = Boys + Girls", "Both = Younger + Older"]
    ),
    ("Boys 2, Girls [c], Younger 1, Older 3, Both 4", ["Both = Younger + Older"]),
    // Percentages of bases that add up.
    ("Boys 3/10, Girls 4/20, All 7/30", ["All = Boys + Girls"]),
    ("Boys 3/10, Girls 4/20, All 7/31", ["All = Boys + Girls + …"]),
    ("Boys 3/10, Girls 4/20, All 8/30", ["All = Boys + Girls + …"]),
    ("Boys 3/10, Girls 4/20, All 8/29", []),
    ("Boys 3/10, Girls 4, All 7/30", []), ("Boys 3/10, Girls 4/20, All 7", []),
    ("Boys 3, Girls 4, Younger 3/10, Older 4/20, All 7", ["All = Boys + Girls"]),
  ])
  func sums(_ parts: String, _ expected: [String]) throws {
    let cells = try Self.cells("3.1", parts)
    #expect(Self.sums(cells) { _ in true } == expected)
  }

  /// Where a row of a part has no count, the whole may hold more.
  @Test func incompleteParts() throws {
    let cells = try Self.cells("3.1", "Boys 1, Girls 2, All 3")
    #expect(Self.sums(cells) { _ in false } == ["All = Boys + Girls + …"])
  }

  /// The parts of each indicator are its own, whatever the order of the rows, and rows without a part are of none.
  @Test func severalIndicators() throws {
    let one = try Self.cells("3.1", "Boys 1, Girls 2, All 3")
    let other = try Self.cells("3.2", "Young 4, Old 5, All 9")
    let whole = try Self.cells("3.3", " 4")
    let cells = [one[0], other[0], whole[0], one[1], other[1], other[2], one[2]]
    #expect(Self.sums(cells) { _ in true } == ["All = Boys + Girls", "All = Young + Old"])
  }

  /// Runs are looked for among two hundred parts, and no more.
  @Test func manyParts() throws {
    for (count, expected) in [(200, 199), (201, 0)] {
      let parts = (1...count).map { "P\($0) 1" }.joined(separator: ", ") + ", All 2"
      #expect(Self.sums(try Self.cells("3.1", parts)) { _ in true }.count == expected)
    }
  }

  private static func sums(_ cells: [CountCell], isComplete: (Int) -> Bool) -> [String] {
    let relations = CountRelations(cells, smallCounts: 1...4)
    return relations.partSums(Array(cells.indices), isComplete: isComplete).map { sum in
      let names = ([sum.whole] + sum.parts).map { cells[$0].key.part.capitalized }
      return "\(names[0]) = "
        + (names.dropFirst() + (sum.hasRest ? ["…"] : [])).joined(separator: " + ")
    }
  }

  /// Cells of one indicator: `Boys 3` is a count, `Boys 3/10` a percentage whose numerator is known.
  private static func cells(_ number: String, _ parts: String) throws -> [CountCell] {
    try parts.split(separator: ",").map { part in
      let words = part.split(separator: " ", omittingEmptySubsequences: false).suffix(2)
      let numbers = (words.last ?? "").split(separator: "/").map { Int($0) }
      let value = try #require(numbers.first)
      let kind =
        numbers.count == 1
        ? CountCell.Kind.count : .percentage(Percentage(base: numbers[1] ?? 0, decimals: 0))
      return CountCell(
        key: CountCell.Key(
          identity: Identity(number: number), part: words.first.map { $0.lowercased() } ?? "",
          quarter: nil),
        kind: kind, value: value, printed: value.map { IntegerSet($0...$0) }, rated: .all,
        hasDoubtfulRating: false, previous: nil)
    }
  }
}
