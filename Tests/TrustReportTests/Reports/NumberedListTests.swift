import Foundation
import Testing

@testable import TrustReport

/// Numbered lists of an author in each format: each begins at 1 again.
@Suite struct NumberedListTests {
  private static let csv = """
    indicator,quarter,value,target,polarity,commentary
    Calls,2022/23 Q3,5,6,higher,"We will:
    1. Answer.
    2. Ring back."
    Visits,2022/23 Q3,5,6,higher,"1. Visit & see.
    2. Write."

    """

  @Test func markdownHasTheirNumbers() throws {
    let report = try markdown(read(Self.csv))
    #expect(report.contains("\nWe will:\n\n1. Answer.\n2. Ring back.\n"))
    #expect(report.contains("\n1. Visit & see.\n2. Write.\n"))
  }

  @Test func aRowOfTheBoardsFormHasThemInOneLine() throws {
    let report = try Report(of: read(Self.csv).scorecard, form: .board).markdown()
    #expect(report.contains("1 (16.7%) below target. We will: 1. Answer. 2. Ring back. |"))
    #expect(report.contains("1. Visit & see. 2. Write. |"))
  }

  @Test func aPageHasThemAsLists() throws {
    let page = Report(of: try read(Self.csv).scorecard).html()
    #expect(
      page.contains("<p>We will:</p>\n<ol>\n<li>Answer.</li>\n<li>Ring back.</li>\n</ol>\n"))
    #expect(page.contains("<ol>\n<li>Visit &amp; see.</li>\n<li>Write.</li>\n</ol>\n"))
  }

  @Test func aWordFileHasOneNumberingForEach() throws {
    var document = WordDocument()
    document.append(Report(of: try read(Self.csv).scorecard).blocks)
    let items = document.xml.components(separatedBy: "<w:p>").filter { $0.contains("ListNumber") }
      .map { item in
        let number = item.firstMatch(of: /<w:numId w:val="(\d+)"/)?.1 ?? ""
        let text = item.matches(of: /<w:t[^>]*>([^<]*)/).map { String($0.1) }.joined()
        return "\(number) \(text)"
      }
    #expect(items == ["2 Answer.", "2 Ring back.", "3 Visit &amp; see.", "3 Write."])
  }

  @Test func aWordFileOfTheBoardsFormHasThemInItsTable() throws {
    let report = Report(of: try read(Self.csv).scorecard, form: .board)
    var document = WordDocument()
    document.append(report.blocks)
    let numbers = document.xml.matches(
      of: /<w:pStyle w:val="TableText"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/)
    #expect(numbers.map { String($0.1) } == ["2", "2", "3", "3"])
  }

  /// Each begins at 1 in the file's own list of numberings; the first is that of bullets.
  @Test func eachNumberingStartsAnew() {
    let text = WordParts.numbering(lists: 2)
    #expect(text.matches(of: /<w:num w:numId="(\d+)"/).map { String($0.1) } == ["1", "2", "3"])
    #expect(text.matches(of: /<w:startOverride w:val="1"\/>/).count == 2)
  }
}
