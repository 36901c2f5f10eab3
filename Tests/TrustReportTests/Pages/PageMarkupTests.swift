import Testing
import TrustReport

/// The markup of a page: what a browser and a screen reader are told.
@Suite struct PageMarkupTests {
  private static let csv = """
    number,indicator,priority,value,target,polarity,commentary
    3.14,Children we care for,Be Safe,780,672,lower,"See www.example.org. It is ""urgent"" & <b>new</b>."
    1.1,Calls answered,Be Heard,95%,90%,higher,

    """

  /// The page of a report without its style sheet.
  private func page(_ csv: String) throws -> String {
    let html = Report(of: try read(csv).scorecard).html()
    let start = try #require(html.range(of: "<style>\n")?.upperBound)
    let end = try #require(html.range(of: "</style>")?.lowerBound)
    return html.replacingCharacters(in: start..<end, with: "")
  }

  @Test func wholePage() throws {
    #expect(
      try page(Self.csv) == """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Performance report</title>
        <style>
        </style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to main content</a>
        <main id="main">
        <h1>Performance report</h1>
        <p>1 of 2 rated indicators is Red or Amber: 1 Red and none Amber. 1 is Green. Every indicator is rated.</p>
        <section aria-labelledby="ratings-by-priority">
        <h2 id="ratings-by-priority">Ratings by priority</h2>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="table-ratings-by-priority">
        <table>
        <caption id="table-ratings-by-priority">Ratings by priority</caption>
        <thead>
        <tr><th scope="col">Priority</th><th scope="col" class="figure">Red</th><th scope="col" class="figure">Amber</th><th scope="col" class="figure">Green</th><th scope="col" class="figure">Not rated</th><th scope="col" class="figure">Total</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Be Safe</th><td class="figure">1</td><td class="figure">0</td><td class="figure">0</td><td class="figure">0</td><td class="figure">1</td></tr>
        <tr><th scope="row">Be Heard</th><td class="figure">0</td><td class="figure">0</td><td class="figure">1</td><td class="figure">0</td><td class="figure">1</td></tr>
        <tr><th scope="row">All</th><td class="figure">1</td><td class="figure">0</td><td class="figure">1</td><td class="figure">0</td><td class="figure">2</td></tr>
        </tbody>
        </table>
        </div>
        </section>
        <section aria-labelledby="what-is-being-done-in-areas-rated-red-or-amber">
        <h2 id="what-is-being-done-in-areas-rated-red-or-amber">What is being done in areas rated Red or Amber</h2>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="table-what-is-being-done-in-areas-rated-red-or-amber">
        <table>
        <caption id="table-what-is-being-done-in-areas-rated-red-or-amber">What is being done in areas rated Red or Amber</caption>
        <thead>
        <tr><th scope="col">Number</th><th scope="col">Indicator</th><th scope="col">RAG</th><th scope="col" class="figure">Actual</th><th scope="col" class="figure">Target</th><th scope="col">Direction</th></tr>
        </thead>
        <tbody>
        <tr><td>3.14</td><th scope="row">Children we care for</th><td><span class="rating red">Red</span></td><td class="figure">780</td><td class="figure">672 or below</td><td>no comparison</td></tr>
        </tbody>
        </table>
        </div>
        <h3>3.14 Children we care for: Red</h3>
        <p>780 against a target of 672 or below: 108 (16.1%) above target.</p>
        <p>See <a href="http://www.example.org">www.example.org</a>.
        It is &quot;urgent&quot; &amp; &lt;b&gt;new&lt;/b&gt;.</p>
        </section>
        <section aria-labelledby="not-rated">
        <h2 id="not-rated">Not rated</h2>
        <p>Every indicator is rated.</p>
        </section>
        <section aria-labelledby="notes">
        <h2 id="notes">Notes</h2>
        <p>Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.</p>
        </section>
        </main>
        </body>
        </html>

        """)
  }

  @Test func theLanguageIsTheOneAskedFor() throws {
    let report = Report(of: try read(Self.csv).scorecard)
    #expect(report.html(language: "cy").contains("<html lang=\"cy\">"))
  }

  /// No cell can become markup: of arbitrary text, a page has no element but its own, and links only to addresses that
  /// are in the text.
  @Test(arguments: [21, 22] as [UInt64]) func noCellBecomesMarkup(_ seed: UInt64) throws {
    var roundTrip = RoundTripReport(seed: seed)
    let table = roundTrip.table(indicators: 300)
    let page = HTMLPage(Report(of: try read(roundTrip.restored(table).text).scorecard).html())
    let own: Set<String> = [
      "!doctype", "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2",
      "h3",
      "div", "p", "ul", "ol", "li", "a", "table", "caption", "thead", "tbody", "tr", "th", "td",
      "span",
      "figure", "figcaption", "strong", "br", "svg", "rect", "path", "circle", "text", "details",
      "summary",
    ]
    #expect(page.elements.subtracting(own) == [])
    #expect(page.links.count > 50)
    for link in page.links where link.address != "#main" {
      let isWeb = ["http://", "https://"].contains { link.address.lowercased().hasPrefix($0) }
      #expect(isWeb && link.address.hasSuffix(link.text), "\(link)")
    }
  }

  /// Every id is there once: the pictures of two parts and two sections of one name included.
  @Test func everyIDIsThereOnce() throws {
    let html = try page(
      "number,indicator,part,quarter,value,target,polarity\n"
        + ["1.1,A,a", "1.1,A,A b", "1.1,A,a-b", "1.2,A,"].map { row in
          "\(row),2022/23 Q2,4,6,higher\n\(row),2022/23 Q3,5,6,higher\n"
        }.joined())
    let ids = html.matches(of: /id="([^"]*)"/).map { String($0.1) }
    #expect(ids.count > 8)
    #expect(Set(ids).count == ids.count, "\(ids)")
  }
}
