import Testing

@testable import TrustReport

/// Small numbers of people in an author's text (the contract's section 9, rule 7).
@Suite struct SmallCountTests {
  private let text = SmallCountText(smallCounts: 1...4)

  @Test(arguments: [
    "3 children came home.", "One pupil was excluded.", "The twins are at home.",
    "There are two young people in the unit.", "We met 4 looked-after children.",
    "two of the children", "THREE GIRLS", "a family with 1 child", "3\nchildren",
    "Two care leavers are in training.", "2 more boys", "3  children", "(3) children",
    "In 2022 3 children came.", "1-3 children", "Yes,two boys moved.", "Seen:,3 boys",
  ])
  func smallNumbersBeforePersonsAreFound(words: String) { #expect(text.isFound(in: words)) }

  @Test(arguments: [
    "13 children came home.", "1,003 children", "2.3 children per worker", "Year 3 pupils",
    "Key Stage 2 pupils", "1 in 3 children", "five children", "triplet buggies", "3 homes",
    "children aged 3. Pupils moved.", "in Quarter 3, children moved", "no children", "0 children",
    "3% of children", "£2 children", "Children under 2", "3. Children are safe", "one. Children",
    "one visit to children",
  ])
  func otherNumbersAreNot(words: String) { #expect(!text.isFound(in: words)) }

  private func csv(_ commentary: String, title: String = "Children in care") -> String {
    """
    number,indicator,quarter,value,unit,commentary
    3.14,\(title),2022/23 Q3,24,children,\(commentary)

    """
  }

  @Test func textWithASmallCountIsAnErrorThatDoesNotShowIt() throws {
    let outcome = try suppressed(csv("Three children came home."))
    #expect(findings(outcome) == ["error 2 small-count F2"])
    let finding = try #require(outcome.findings.first)
    #expect(finding.message == "'commentary' names a number of people under 5")
    #expect(
      finding.hint
        == "write it without the number, or let it through with --ignore \"small-count:3.14\"")
    #expect(finding.excerpt == nil && finding.value == nil)
    #expect(findings(try suppressed(csv("", title: "One child"))) == ["error 2 small-count B2"])
    #expect(findings(read(csv("Three children came home."))) == [])
  }

  @Test func oneCanBeLetThroughAndThatIsSaid() throws {
    let outcome = try suppressed(csv("Three children came home."), allowing: ["3.14"])
    #expect(findings(outcome) == ["note 2 small-count F2"])
    #expect(
      outcome.findings.map(\.message)
        == ["'commentary' names a number of people under 5, and is let through"])
    #expect(
      findings(try suppressed(csv("Three children came home."), allowing: ["3.1"]))
        == ["error 2 small-count F2"])
  }

  /// An indicator may be named by its title too.
  @Test func oneIsLetThroughByItsTitle() throws {
    let csv = csv("Three children came home.")
    #expect(
      findings(try suppressed(csv, allowing: ["children IN care"])) == ["note 2 small-count F2"])
    #expect(findings(try suppressed(csv, allowing: ["children"])) == ["error 2 small-count F2"])
  }

  /// The report prints texts of the quarter and of that with which it compares: the one before or, of what is
  /// reported once a year, the same a year before.
  @Test func textsOfOtherQuartersAreNotPrinted() throws {
    let header = "number,indicator,quarter,frequency,value,unit,commentary\n"
    func lines(_ frequency: String, _ quarters: String...) throws -> [Int] {
      let rows = quarters.map { "3.14,Three children,\($0),\(frequency),24,children,\n" }
      return try suppressed(header + rows.joined()).findings
        .filter { $0.code == "small-count" }.compactMap(\.line)
    }
    #expect(
      try lines("", "2021/22 Q3", "2022/23 Q1", "2022/23 Q2", "2022/23 Q3") == [4, 5])
    #expect(try lines("annual", "2020/21 Q4", "2021/22 Q4", "2022/23 Q4") == [3, 4])
    let undated = "number,indicator,value,unit,commentary\n1,A,24,children,Three boys.\n"
    #expect(findings(try suppressed(undated)) == ["error 2 small-count E2"])
  }

  /// What arrived as [c] is no news.
  @Test func whatArrivedSuppressedIsNotNamed() throws {
    let csv = """
      number,indicator,quarter,value,last quarter,unit
      1,A,2022/23 Q3,[c],3,children
      2,B,2022/23 Q3,3,[c],children
      3,C,2022/23 Q3,[c],[c],children

      """
    let messages = try suppressed(csv).findings.map(\.message)
    #expect(messages == ["the figures in E2 and D3 are withheld"])
  }

  @Test func percentagesWithoutABaseAreQuestionedOnceAFile() throws {
    let csv = """
      number,indicator,quarter,value,numerator,denominator,disclosive
      1,A,2022/23 Q3,50%,,,
      2,B,2022/23 Q3,50%,,,
      3,C,2022/23 Q3,50%,20,40,
      4,D,2022/23 Q3,50%,,,no
      5,E,2022/23 Q3,50,,,

      """
    let outcome = try suppressed(csv)
    #expect(findings(outcome) == ["warning 2 base-unknown"])
    #expect(
      outcome.findings.map(\.message)
        == ["2 percentages without a known base: they may rest on small counts"])
    #expect(findings(read(csv)) == [])
  }

  /// A title that somebody gave the report is about no file.
  @Test func titles() throws {
    let suppression = try #require(Suppression(below: 5))
    #expect(suppression.smallCounts(inTitle: "Report on 30 children").map(\.code) == [])
    #expect(suppression.smallCounts(inTitle: "Homes for three boys").map(\.code) == ["small-count"])
  }

  /// Only a percentage that is there, and that nobody called harmless, or a count, rests on an unknown base.
  @Test(arguments: [
    ("50%,,,", 1), ("50,%,,", 1), ("50%,,40,", 0), ("50%,,,no", 0), ("50%,,,yes", 0), ("2.5,,,", 0),
    ("[x],%,,", 0), ("[c],%,,", 0), ("12,days,,", 0), ("£5,,,", 0),
  ])
  func unknownBases(_ cells: String, _ count: Int) throws {
    let header = "number,indicator,quarter,value,unit,denominator,disclosive\n"
    let outcome = try suppressed(header + "1,A,2022/23 Q3,\(cells)\n")
    #expect(findings(outcome).filter { $0.contains("base-unknown") }.count == count)
  }
}
