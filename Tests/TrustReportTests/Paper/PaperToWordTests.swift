import Foundation
import Testing

/// A filled paper goes to Word and back, and no figure, rating or sentence is lost.
@Suite(
  "From a paper to Word",
  .enabled(
    if: (try? Product.shell("command -v pandoc"))?.status == 0,
    "pandoc, which makes Word files, is not installed"))
struct PaperToWordTests {
  static let plan = """
    priority,focus,deliverable,progress,outcomes
    Be Successful,Children not engaged in education,See the plan.,"Good progress was made. More is due.
    - One target is met.
    - £5.4m is spent.","Have the best start in life.
    Go to school, and stay."
    Be Safe,Domestic abuse,A new pathway,"12 of 34 schools have joined. See https://example.org/plan for all.","Be protected.
    Have a place. Belong somewhere."

    """

  /// What a reader sees: the words of the HTML, without its tags.
  private func words(_ file: String, _ options: String, in folder: TemporaryFolder) throws
    -> [String]
  {
    let html = try Product.shell("pandoc \(options) -t html --wrap=none \(file)", in: folder.url)
    #expect(html.status == 0, "\(html.errors)")
    var text = html.output.replacing(/<[^>]*>/, with: " ")
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.replacing(entity, with: character)
    }
    return text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  @Test(
    "nothing is lost on the way",
    arguments: ["2017-18-q1", "2018-19-q2", "2018-19-q4", "2020-21-q1", "2022-23-q3"])
  func roundTrip(_ fixture: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "priorities.csv")
    let data = Package.url("Fixtures/\(fixture).csv").path(percentEncoded: false)
    let script = """
      trustreport new paper.md &&
        trustreport render \(data) --into paper.md --priorities priorities.csv --green --quiet &&
        pandoc -f gfm paper.md -o paper.docx
      """
    let made = try Product.shell(script, in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    let before = try words("paper.md", "-f gfm", in: folder)
    let after = try words("paper.docx", "-f docx", in: folder)
    #expect(after == before)
    // The words that were compared are those of the data.
    let text = " " + after.joined(separator: " ") + " "
    let ratings = try Product.run(["rate", data, "--format=csv", "--quiet"])
    #expect(ratings.output.split(separator: "\n").count > 2)
    for sentence in [
      "Have a place. Belong somewhere.", "£5.4m is spent.", "More is due.", "[TO FILL IN:",
    ] {
      #expect(text.contains(sentence))
    }
    let report = try Product.run(["render", data, "--quiet"]).output
    for line in report.split(separator: "\n") where line.hasSuffix(".") && !line.contains("\\") {
      #expect(text.contains(line.drop { "-# ".contains($0) }), "\(line)")
    }
  }

  @Test("the numbers of the outcomes run on")
  func numbers() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      try PaperCase.fill(PaperCase.block("priorities"), plan: Self.plan), to: "paper.md")
    let html = try Product.shell(
      "pandoc -f gfm paper.md -o paper.docx && pandoc paper.docx -t html", in: folder.url)
    #expect(html.output.contains("<ol start=\"3\""))
    #expect(html.output.matches(of: /<li>/).count == 4)
  }
}
