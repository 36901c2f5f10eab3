import Testing

@testable import TrustReport

/// The board's own table in place of sections, in every format.
@Suite struct BoardFormTests {
  private static let csv = """
    number,indicator,part,value,target,polarity,commentary
    1.1,Calls answered,,803,750,lower,"It falls.
    - Each is reviewed
    - Each | is counted"
    1.2,Visits,Hospital,5,9,higher,
    1.2,Visits,Home,9,9,higher,
    1.3,Waits,,9,9,higher,On time.

    """

  private func report(includesGreen: Bool = false) throws -> Report {
    Report(of: try read(Self.csv).scorecard, includesGreen: includesGreen, form: .board)
  }

  @Test func markdown() throws {
    let text = try report(includesGreen: true).markdown()
    let start = try #require(text.range(of: "## What is being done")?.lowerBound)
    let end = try #require(text.range(of: "## Not rated")?.lowerBound)
    #expect(
      text[start..<end] == #"""
        ## What is being done in areas rated Red or Amber

        | Indicator | Rating | What is being done to improve performance |
        | --- | --- | --- |
        | 1.1 Calls answered | Red | 803 against a target of 750 or below: 53 (7.1%) above target. It falls. • Each is reviewed • Each \| is counted |
        | 1.2 Visits | Red | Hospital: Red. 5 against a target of 9 or above: 4 (44.4%) below target. Home: Green. 9 against a target of 9 or above: on target. Nothing is given on what is being done. |

        ## Rated Green

        | Indicator | Rating | What is being done to improve performance |
        | --- | --- | --- |
        | 1.3 Waits | Green | 9 against a target of 9 or above: on target. On time. |


        """#)
  }

  @Test func aPageHasParagraphsAndListsInItsCells() throws {
    let page = try report().html()
    #expect(
      page.contains(
        """
        <tr><th scope="row">1.1 Calls answered</th><td><span class="rating red">Red</span></td><td>
        <p>803 against a target of 750 or below: 53 (7.1%) above target.</p>
        <p>It falls.</p>
        <ul>
        <li>Each is reviewed</li>
        <li>Each | is counted</li>
        </ul>
        </td></tr>

        """))
    #expect(!page.contains("<h3>"))
  }

  /// The rows of no other table may break, unless they are tall.
  @Test func rowsOfAWordFileMayBreakInThisTableAlone() throws {
    var document = WordDocument()
    document.append(try report().blocks)
    let rows = document.xml.components(separatedBy: "<w:tr>").dropFirst()
    let breaking = rows.filter { !$0.hasPrefix("<w:trPr><w:cantSplit/>") }
    #expect(breaking.count == 2)
    #expect(breaking.allSatisfy { $0.contains("<w:pStyle w:val=\"TableText\"/>") })
    #expect(
      breaking.first?.contains(
        "<w:pPr><w:pStyle w:val=\"TableText\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
          + "<w:r><w:t xml:space=\"preserve\">Each is reviewed</w:t></w:r>") ?? false)
  }

  /// A paper's block has it too, and that of the quarter before, by which an edit is told.
  @Test func theReportBeforeHasTheSameForm() throws {
    let scorecard = try read(
      """
      number,indicator,quarter,value,target,polarity
      1.1,Calls answered,2022/23 Q2,803,750,lower
      1.1,Calls answered,2022/23 Q3,802,750,lower

      """
    ).scorecard
    let before = try #require(Report(of: scorecard, form: .board).reportBefore)
    #expect(before.markdown().contains("| 1.1 Calls answered | Red | 803 against"))
  }
}
