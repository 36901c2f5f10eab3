import Testing
import TrustReport

/// The page says what the Markdown report says, word for word: all but its captions, its pictures with the figures behind
/// them, and the link that skips to the content.
@Suite struct PageTextTests {
  private static let fixtures = try? Package.files(in: "Fixtures", ending: ".csv")
    .filter { !$0.contains("wide") }

  @Test(
    .enabled(if: GFMRenderer.cmark.isInstalled, "cmark-gfm is not installed: nothing is rendered"))
  func fixtures() throws {
    let names = try #require(Self.fixtures)
    #expect(names.count >= 5)
    for name in names { try expectSameText(Package.text("Fixtures/\(name)"), name) }
  }

  @Test(
    .enabled(if: GFMRenderer.cmark.isInstalled, "cmark-gfm is not installed: nothing is rendered"),
    arguments: [11, 12, 13] as [UInt64])
  func arbitraryText(_ seed: UInt64) throws {
    var roundTrip = RoundTripReport(seed: seed)
    let table = roundTrip.table(indicators: 300)
    try expectSameText(roundTrip.restored(table).text, "seed \(seed)")
  }

  private func expectSameText(_ csv: String, _ name: String) throws {
    let report = Report(of: try read(csv).scorecard)
    let markdown = HTMLPage(try GFMRenderer.cmark.html(report.markdown())).blocks.map(\.text)
    let page = HTMLPage(report.html()).blocks.filter { block in
      let path = block.path.split(separator: " ")
      return path.first == "html" && !path.contains("head") && !path.contains("caption")
        && !path.contains("figure") && block.text != "Skip to main content"
    }
    // A rating in a table is an element of its own, and so is a link in neither.
    #expect(page.map(\.text) == markdown, "\(name)")
  }
}
