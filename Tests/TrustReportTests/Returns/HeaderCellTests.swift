import Testing

@testable import TrustReport

/// Columns that are given twice, and columns that are not known.
@Suite struct HeaderCellTests {
  @Test func aCanonicalNameWins() throws {
    let outcome = expectFindings(
      "1️⃣title,indicator,2️⃣actual,value,3️⃣outturn\nwrong,A,1,2,3\n",
      are: [
        "note 1️⃣ unknown-column", "note 2️⃣ unknown-column", "note 3️⃣ unknown-column",
      ])
    let list = try rateJSON(outcome)
    #expect(list.contains("\"indicator\": \"A\"") && list.contains("\"value\": \"2\""))
    #expect(messages(outcome).first == "'title' is left out, because 'indicator' is there too")
  }

  @Test
  func aLoserIsNotSuggestedToItself() {
    #expect(hints(read("title,indicator,value\nwrong,A,1\n")) == [""])
  }

  @Test func twoOtherNamesAreAnError() {
    expectFindings(
      "number,indicator,actual,1️⃣outturn,2️⃣result\n1,A,1,2,3\n",
      are: ["error 1️⃣ doubled-column", "error 2️⃣ doubled-column"])
    let outcome = expectFindings(
      "indicator,value,rag,1️⃣rating\nA,5,R,G\n", are: ["error 1️⃣ doubled-column"])
    #expect(messages(outcome) == ["'rag' and 'rating' are both the column 'published'"])
  }

  @Test func oneNameTwiceIsAnError() {
    expectFindings("indicator,value,1️⃣Value\nA,5,6\n", are: ["error 1️⃣ doubled-column"])
    expectFindings("indicator,actual,1️⃣ACTUAL\nA,5,6\n", are: ["error 1️⃣ doubled-column"])
    expectFindings(
      "indicator,2024/25 Q1,1️⃣Q1 2024-25\nA,5,6\n", are: ["error 1️⃣ doubled-column"])
    expectFindings(
      "indicator,2024/25 Q1,2024/25 Q1 target,1️⃣Q1 24/25 Target,polarity\nA,5,6,7,lower\n",
      are: ["error 1️⃣ doubled-column"])
  }

  @Test(
    "a suggestion, where a name is one slip away",
    arguments: [
      ("Comentary", "commentary"), ("nots", "note"),
      ("Red Treshold", "red threshold"), ("piority", "priority"), ("amber t'holds", "amber t'hold"),
      ("reff", "ref"),
    ])
  func suggestions(_ header: String, _ suggestion: String) {
    let outcome = expectFindings(
      "indicator,published,1️⃣\(header)\nA,R,5\n", are: ["note 1️⃣ unknown-column"])
    let option = "--column \"\(suggestion)=\(header)\""
    #expect(hints(outcome) == ["did you mean '\(suggestion)'? then give \(option)"])
  }

  @Test(
    "a column that the report would lack is a warning where a name is among its words, or a slip away",
    arguments: [
      ("targt", "target"), ("tagret", "target"), ("Targets", "target"), ("Targets 22/23", "target"),
      ("Target (end of year)", "target"), ("RAG at Q3", "published"),
      ("Rating (BRAG)", "published"),
      ("POLARTY", "polarity"), ("What good performance is", "polarity"),
    ])
  func likelyColumns(_ header: String, _ column: String) {
    let outcome = expectFindings(
      "indicator,value,1️⃣\(header)\nA,5,x\n", are: ["warning 1️⃣ unknown-column"])
    #expect(
      hints(outcome) == ["if it is, give --column \"\(column)=\(header)\", or call it '\(column)'"])
  }

  @Test("beside the column itself it is a note") func likelyColumnBesideTheColumn() {
    let outcome = expectFindings(
      "indicator,value,target,1️⃣Targets 22/23\nA,5,,\n", are: ["note 1️⃣ unknown-column"])
    #expect(hints(outcome) == [""])
  }

  @Test(
    "no column is suggested that is there",
    arguments: [
      ("published", "Previous RAG", "R"), ("commentary", "Commentary 2", "x"),
      ("indicator name", "indicator nam", "x"), ("value", "Actual to date", "5"),
      ("published", "Outcome", "Red"), ("2024/25 Q1", "Actual to date", "5"),
    ])
  func noSuggestionOfAColumnThatIsThere(_ column: String, _ header: String, _ cell: String) {
    let outcome = read("number,title,\(column),\(header)\n1,A,,\(cell)\n")
    let hints = outcome.findings.filter { $0.code == "unknown-column" }.map { $0.hint ?? "" }
    #expect(hints == [""])
  }

  @Test(arguments: ["trgt", "valeus", "owner", "x", "v", "§", "2024", "Q7", "Sparkline"])
  func noSuggestionFurtherAway(_ header: String) {
    let outcome = expectFindings(
      "indicator,value,1️⃣\(header)\nA,5,x\n", are: ["note 1️⃣ unknown-column"])
    #expect(hints(outcome) == [""])
  }

  /// A sign of a unit belongs to numbers; to any other column it says nothing.
  @Test(arguments: [
    ("Priority (%)", Column.priority, false), ("Tolerance %", .tolerance, true),
    ("Value (£m)", .value, true), ("Ref #", .number, false), ("Q3 target (%)", .target, true),
    ("2022/23 Q3 target (%)", .target, true), ("2022/23 Q3 priority (%)", nil, false),
  ])
  func columnsAndTheirMarks(_ text: String, _ column: Column?, _ hasMark: Bool) {
    let cell = HeaderCell(text)
    #expect(cell.column == column)
    #expect((cell.mark != nil) == hasMark)
  }

  @Test func periodAndNothingElse() {
    #expect(HeaderCell.period("2022/23 Q3") != nil)
    #expect(HeaderCell.period("2022/23 Q3 target") == nil)
    #expect(HeaderCell.period("target") == nil)
  }

  @Test func anUnknownColumnIsLeftAlone() throws {
    let outcome = read("indicator,value,owner\nA,5,9O\nB,6,<b>\n")
    #expect(findings(outcome) == ["note 1:17 unknown-column C1"])
    #expect(try !markdown(outcome, includesGreen: true).contains("9O"))
  }

  @Test func numberAndTitleInOneCellIsAnError() {
    let outcome = expectFindings(
      "1️⃣Indicator number,Quarter,Actual\n3.14 Children we care for,2024/25 Q2,771\n",
      are: ["error 1️⃣ number-and-title"])
    #expect(hints(outcome).joined().contains("two columns"))
    expectFindings(
      "1️⃣INDICATOR NUMBER:,Rating\n3.14 Children we care for,R\n",
      are: ["error 1️⃣ number-and-title"])
  }

  @Test func aColumnWithoutANameIsDroppedIfItIsEmpty() throws {
    expectFindings("indicator,,value,\nA,,5,\nB,,6,\n", are: [])
    let outcome = expectFindings(
      "indicator,1️⃣,value,\nA,,5,\nB,x,6,\n", are: ["note 1️⃣ unnamed-column"])
    #expect(try rateJSON(outcome).contains("\"B\""))
  }
}
