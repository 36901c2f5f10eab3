import Testing

/// What must hold of an output is seen not to hold of wrong ones.
@Suite struct FuzzOracleTests {
  private static func list(_ cells: String, red: Int = 0, amber: Int = 0, green: Int = 0) -> String
  {
    """
    {"counts": {"red": \(red), "amber": \(amber), "green": \(green), "notRated": 0},
     "indicators": [{"number": "1", "part": null, "basis": "computed", \(cells)}]}
    """
  }

  private static let lines = #""polarity": "higher", "amberLine": "95", "redLine": "90.25""#

  @Test(
    "a rating that does not follow from its lines",
    arguments: [
      ("95", "green", true), ("94.99", "green", false), ("94.99", "amber", true),
      ("90.25", "amber", true), ("90.2499", "amber", false), ("90.2499", "red", true),
      ("100", "red", false), ("-95", "red", true),
    ])
  func ratings(_ value: String, _ rating: String, _ holds: Bool) throws {
    let cells = #""value": "\#(value)", "rating": "\#(rating)", "computed": "\#(rating)", "#
    let list = Self.list(
      cells + Self.lines, red: rating == "red" ? 1 : 0, amber: rating == "amber" ? 1 : 0,
      green: rating == "green" ? 1 : 0)
    #expect(try #require(RatingOracle(list)).faults.isEmpty == holds)
  }

  @Test func countsOfOtherRatings() throws {
    let cells = #""value": "95", "rating": "green", "computed": "green", "# + Self.lines
    #expect(
      try #require(RatingOracle(Self.list(cells, red: 1))).faults
        == ["counts [1, 0, 0, 0], and the ratings are [0, 0, 1, 0]"])
  }

  @Test(
    "a table of counts that do not add up",
    arguments: [
      ("| A \\| B | 1 | 0 | 0 | 2 | 3 |\n| All | 1 | 0 | 0 | 2 | 3 |", 0),
      ("| A | 1 | 0 | 0 | 2 | 4 |\n| All | 1 | 0 | 0 | 2 | 4 |", 2),
      ("| A | 1 | 0 | 0 | 1 | 2 |\n| All | 1 | 0 | 0 | 2 | 3 |", 1),
      ("| A | 2 | 0 | 0 | 1 | 3 |\n| All | 2 | 0 | 0 | 1 | 3 |", 1),
    ])
  func tables(_ rows: String, _ faults: Int) {
    let table = "## Ratings by priority\n\n| Priority | Red |\n| --- | ---: |\n\(rows)\n\nText."
    #expect(ReportOracle.faults(of: table, counts: [1, 0, 0, 2]).count == faults)
  }

  @Test(arguments: [
    ("1", "01.0", false), ("9", "10", true), ("-10", "-9", true), ("-1", "0.5", true),
    ("0.05", "0.5", true), ("-0", "0", false),
    ("99999999999999999999.1", "99999999999999999999.2", true),
  ])
  func decimals(_ left: String, _ right: String, _ isLess: Bool) throws {
    let (left, right) = (try #require(TextDecimal(left)), try #require(TextDecimal(right)))
    #expect((left < right) == isLess)
    #expect((left == right) == (!isLess && !(right < left)))
    #expect(TextDecimal("1e5") == nil && TextDecimal("1.") == nil && TextDecimal("") == nil)
  }

  @Test(
    "what is outside the blocks of a paper, and its markers",
    arguments: [
      ("A\n", "new", "B\n", true), ("a\n", "new", "B\n", false), ("A\n", "new", "B", false),
      ("A\r\n", "new", "B\n", false), ("A\n", "<!-- trustreport:begin x -->", "B\n", false),
      ("A\n", "<!-- trustreport:end notes -->\nC", "B\n", false),
    ])
  func papers(_ before: String, _ content: String, _ behind: String, _ holds: Bool) {
    let begin = "<!-- trustreport:begin notes -->\n"
    let end = "<!-- trustreport:end notes"
    let old = PaperText(Array("A\n\(begin)\(end) -->\nB\n".utf8))
    let stamp = " 2022-23-Q3 crc32:03f5b411 -->\n"
    let new = PaperText(Array("\(before)\(begin)\n\(content)\n\n\(end)\(stamp)\(behind)".utf8))
    #expect((new.outside == old.outside && new.markers == old.markers) == holds)
  }
}
