import Testing

@testable import TrustReport

/// Which figures are counts of people, and what they say of them (the contract's section 9, rule 1).
@Suite struct CountCellTests {
  private static let header =
    "number,indicator,quarter,value,unit,numerator,denominator,disclosive,target,polarity,published\n"

  /// Value, unit, numerator, denominator, disclosive; and the count, or the numerators that a percentage leaves; `-` for
  /// a figure that is neither.
  @Test(arguments: [
    ("3,children,,,", "3"), ("0,children,,,", "0"), ("1,,,,", "1"), ("2.0,,,,", "2"),
    ("2.5,children,,,", "-"), ("-3,children,,,", "-"), ("3,days,,,", "-"), ("3,per 1000,,,", "-"),
    ("£3,,,,", "-"), ("3,£,,,", "-"), ("50%,,,,", "-"), ("50,%,,,", "-"),
    // The column outranks the unit.
    ("3,days,,,yes", "3"), ("3,children,,,no", "-"), ("50%,,,40,no", "-"),
    // Of a count the base says nothing.
    ("3,children,,40,", "3"), ("3,children,2,40,", "3"),
    ("2.5,children,,,yes", "-"),
    // What arrived as [c] is a count where its unit is one.
    ("[c],children,,,", "[c]"), ("[c],,,,", "[c]"), ("[c],%,,,", "-"), ("[c],days,,,", "-"),
    ("[c],days,,,yes", "[c]"), ("[c],children,,,no", "-"), ("[x],children,,,", "-"),
    // A percentage with its base says which numerators print so.
    ("50%,,,40,", "20 of 40"), ("50,%,,40,", "20 of 40"), ("50%,,20,40,", "20 of 40"),
    ("50%,,,1000,", "495 to 504 of 1000"), ("50.0%,,,1000,", "500 of 1000"),
    ("50%,,501,1000,", "501, printed as 495 to 504, of 1000"),
    // A numerator that does not print as the percentage says nothing of it.
    ("50%,,600,1000,", "495 to 504 of 1000"), ("50%,,7,40,", "20 of 40"),
    ("100%,,,1,", "1 of 1"), ("50%,,,1,", "-"), ("50%,,,0,", "-"),
    ("50.000000%,,,40,", "20 of 40"), ("50.0000000%,,,40,", "-"),
    ("100.000000%,,,1073741824,", "1073741819 to 1073741824 of 1073741824"),
    ("100.000000%,,,1073741825,", "-"),
  ])
  func figures(_ cells: String, _ expected: String) throws {
    let outcome = read(Self.header + "1.1,A,2022/23 Q3,\(cells),,,\n")
    let found = try outcome.scorecard.returns.countCells.map(Self.description(of:))
    #expect(found == (expected == "-" ? [] : [expected]))
  }

  /// A target in per cent makes a figure without a unit of its own a percentage.
  @Test func suppressedPercentageByItsTarget() throws {
    let rows =
      "1.1,A,2022/23 Q3,[c],,,,,>=60%,,\n1.2,B,2022/23 Q3,[c],,,,,>=60,,\n"
      + "1.3,C,2022/23 Q3,[c],children,,,,>=60%,,\n"
    let cells = try read(Self.header + rows).scorecard.returns.countCells
    let expected = ["1.2", "1.3"].map { "\(Identity(number: $0))" }
    #expect(cells.map { "\($0.key.identity)" } == expected)
  }

  /// A rating by lines, computed or given, says something of the count; one that differs is doubtful.
  @Test(arguments: [
    (">=2,,", "rated"), (">=2,,G", "rated"), (">=2,,R", "rated, doubtful"), (",,R", ""),
    (",,N/A", ""), (",,", ""),
  ])
  func ratings(_ cells: String, _ expected: String) throws {
    let outcome = read(Self.header + "1.1,A,2022/23 Q3,3,children,,,,\(cells)\n")
    let cell = try #require(try outcome.scorecard.returns.countCells.first)
    let words = [cell.rated == .all ? nil : "rated", cell.hasDoubtfulRating ? "doubtful" : nil]
    #expect(words.compactMap(\.self).joined(separator: ", ") == expected)
  }

  /// Figures of the quarter before that rows give come last, in file order, and have no rating.
  @Test func figuresOfTheQuarterBefore() throws {
    let csv = "number,indicator,quarter,value,last quarter,target,polarity\n"
    let rows = (1...9).map { "1.\($0),A\($0),2022/23 Q3,\($0 + 10),\($0),>=2,\n" }.joined()
    let cells = try read(csv + rows).scorecard.returns.countCells
    let told = cells.map { cell in
      "Q\(cell.key.quarter?.number ?? 0) \(Self.description(of: cell))"
        + (cell.rated == .all ? "" : " rated") + (cell.hasDoubtfulRating ? " doubtful" : "")
    }
    let own = (11...19).map { "Q3 \($0) rated" }
    let before = (1...9).map { "Q2 \($0)" }
    #expect(told == own + before)
  }

  /// A figure of the quarter before that is no count says nothing of one.
  @Test(arguments: ["[x]", "2.5", "-3", "50%"])
  func noCountOfTheQuarterBefore(_ figure: String) throws {
    let csv = "number,indicator,quarter,value,last quarter\n1.1,A,2022/23 Q3,11,\(figure)\n"
    let cells = try read(csv).scorecard.returns.countCells
    #expect(cells.map { $0.key.quarter?.number } == [3])
  }

  private static func description(of cell: CountCell) -> String {
    let printed = cell.printed.map { set in
      set.isSingle ? "\(set.first)" : "\(set.first) to \(set.last)"
    }
    let value = cell.value.map(String.init)
    let base = cell.base.map { " of \($0)" } ?? ""
    guard let printed else { return "[c]" }
    guard let value, value != printed else { return printed + base }
    return "\(value), printed as \(printed),\(base)"
  }
}
