import Testing
import TrustReport

/// Whatever the cells hold, a reader of the rendered report sees the same characters in the same
/// place, and no element but those that the report itself makes.
@Suite struct MarkdownRoundTripTests {
  @Test(
    .enabled(if: GFMRenderer.cmark.isInstalled, "cmark-gfm is not installed: nothing is rendered"),
    arguments: [1, 2, 3] as [UInt64])
  func byCmark(_ seed: UInt64) throws {
    try expectRoundTrip(RoundTripReport(seed: seed), indicators: 500, by: .cmark)
  }

  @Test(
    .enabled(if: GFMRenderer.pandoc.isInstalled, "pandoc is not installed: nothing is rendered"),
    arguments: [4, 5] as [UInt64])
  func byPandoc(_ seed: UInt64) throws {
    try expectRoundTrip(RoundTripReport(seed: seed), indicators: 200, by: .pandoc)
  }

  @Test(
    .enabled(if: GFMRenderer.cmark.isInstalled, "cmark-gfm is not installed: nothing is rendered"))
  func whatJoinsByCmark() throws {
    let roundTrip = RoundTripReport(seed: 8, extra: MarkupFragments.joining)
    try expectRoundTrip(roundTrip, indicators: 200, by: .cmark)
  }

  /// Pandoc composes its input (NFC) before it reads it.
  @Test(
    .enabled(if: GFMRenderer.pandoc.isInstalled, "pandoc is not installed: nothing is rendered"))
  func whatComposesByPandoc() throws {
    let roundTrip = RoundTripReport(seed: 6, extra: MarkupFragments.composing)
    try expectRoundTrip(roundTrip, indicators: 100, by: .pandoc)
  }

  @Test(
    .enabled(if: GFMRenderer.cmark.isInstalled, "cmark-gfm is not installed: nothing is rendered"))
  func titlesByCmark() throws {
    var source = ArbitraryText(seed: 7)
    try expectRoundTrip(titles: (0..<400).map { _ in source.lines() })
  }

  /// GFM links these by itself, whatever is escaped; a mail address it may link as such, and no more.
  /// (Nothing stops it from linking what is no address: `xmpp:@.b`.)
  @Test(
    .enabled(if: GFMRenderer.cmark.isInstalled, "cmark-gfm is not installed: nothing is rendered"))
  func mailSchemesByCmark() throws {
    let schemes = ["mailto:", "xmpp:", "-mailto:", "_xmpp:", "(xmpp:"]
    try expectRoundTrip(
      titles: schemes.flatMap { ["\($0)a@b.co", "\($0)a.b@c.d.uk/e", "see \($0)a@b.co. So_"] })
  }
}

extension MarkdownRoundTripTests {
  /// The text without what a title loses: bullets that begin its lines, and the full stop before a colon.
  private static func withoutTitleMarks(_ text: String) -> String {
    text.replacing(/(?:^|\s)[•●▪◦](?=\s)/, with: "").replacing(
      /\.(?=: (?:Red|Amber|Green|not|computed|given))/, with: "")
  }

  private func expectRoundTrip(
    _ roundTrip: RoundTripReport, indicators: Int, by renderer: GFMRenderer
  ) throws {
    var roundTrip = roundTrip
    let table = roundTrip.table(indicators: indicators)
    let plain = read(table.text)
    let outcome = read(roundTrip.restored(table).text)
    #expect(!outcome.hasErrors && !plain.hasErrors, "\(findings(outcome).prefix(3))")
    let expected = HTMLPage(try renderer.html(markdown(plain))).blocks
    let page = HTMLPage(try renderer.html(markdown(outcome)))
    #expect(page.blocks.count == expected.count)
    let pairs = zip(expected, page.blocks).lazy.map { expected, actual in
      let text = HTMLText.folded(roundTrip.restored(expected.text))
      return (expected.path, Self.withoutTitleMarks(text), actual)
    }
    let wrong = pairs.filter { path, text, actual in
      path != actual.path || text != Self.withoutTitleMarks(actual.text)
    }
    for (path, text, actual) in wrong.prefix(5) {
      Issue.record("\(path): \(text.debugDescription)\n\(actual)")
    }
    expectOnlyTheReportsOwn(page)
    #expect(page.links.count > indicators / 4, "addresses become links")
  }

  private func expectRoundTrip(titles: [String]) throws {
    let undated = read("indicator,value\nA,9\n")
    let reports = try titles.map { try markdown(undated, title: $0) }.joined(separator: "\n")
    let page = HTMLPage(try GFMRenderer.cmark.html(reports))
    let headings = page.blocks.filter { $0.path == "h1" }.map(\.text)
    #expect(headings.count == titles.count)
    for (title, heading) in zip(titles, headings) {
      #expect(heading == HTMLText.folded(title), "\(title.debugDescription)")
    }
    expectOnlyTheReportsOwn(page)
  }

  /// Expects only the elements of a report, and only links to addresses that stand in the text.
  private func expectOnlyTheReportsOwn(
    _ page: HTMLPage, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let own: Set<String> = [
      "h1", "h2", "h3", "p", "ul", "li", "a", "table", "thead", "tbody", "tr", "th", "td",
      // Pandoc's widths of columns.
      "colgroup", "col",
    ]
    #expect(page.elements.isSubset(of: own), sourceLocation: sourceLocation)
    for link in page.links {
      let text = link.text.lowercased()
      let isMail = link.address.hasPrefix("mailto:")
      let isWeb = !isMail && (text.hasPrefix("http") || text.hasPrefix("www."))
      let prefix = isMail ? "mailto:" : text.hasPrefix("www.") ? "http://" : ""
      let address = String(link.address.trimmingPrefix(prefix))
      let isSame = HTMLText.addressBytes(address) == HTMLText.addressBytes(link.text)
      #expect((isWeb || isMail) && isSame, "\(link)", sourceLocation: sourceLocation)
    }
  }
}
