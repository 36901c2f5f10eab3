import Testing

@testable import TrustReport

/// The figures behind all pictures of a page in one table, for print.
@Suite struct PrintedFiguresTests {
  private static let csv = """
    number,indicator,part,quarter,value,target,polarity
    1.1,Calls & visits,,2022/23 Q2,803,750,lower
    1.1,Calls & visits,,2022/23 Q3,802,750,lower
    1.2,Waits,Home,2022/23 Q2,5,9,higher
    1.2,Waits,Home,2022/23 Q3,6 [p],9,higher
    1.3,On target,,2022/23 Q2,9,9,higher
    1.3,On target,,2022/23 Q3,9,9,higher
    1.4,One quarter,,2022/23 Q3,3,9,higher
    1.5,Without a target or a word on it,,2022/23 Q2,3,,none
    1.5,Without a target or a word on it,,2022/23 Q3,4,,none

    """

  @Test func oneTableForAllPictures() throws {
    let page = Report(of: try read(Self.csv).scorecard).html()
    let start = try #require(page.range(of: "<figure class=\"print\">")?.lowerBound)
    #expect(
      page[start...] == """
        <figure class="print">
        <table>
        <caption>Figures behind the pictures</caption>
        <thead>
        <tr><th scope="col">Period</th><th scope="col" class="figure">Figure</th><th scope="col" class="figure">Target</th></tr>
        </thead>
        <tbody>
        <tr><th scope="rowgroup" colspan="3">1.1 Calls &amp; visits</th></tr>
        <tr><th scope="row">2022/23 Q2</th><td class="figure">803</td><td class="figure">750 or below</td></tr>
        <tr><th scope="row">2022/23 Q3</th><td class="figure">802</td><td class="figure">750 or below</td></tr>
        </tbody>
        <tbody>
        <tr><th scope="rowgroup" colspan="3">1.2 Waits: Home</th></tr>
        <tr><th scope="row">2022/23 Q2</th><td class="figure">5</td><td class="figure">9 or above</td></tr>
        <tr><th scope="row">2022/23 Q3</th><td class="figure">6 [p]</td><td class="figure">9 or above</td></tr>
        </tbody>
        </table>
        </figure>
        </main>
        </body>
        </html>

        """)
    #expect(page.contains(".print { display: none;"), "the screen does not show it")
  }

  /// The pictures that are made for the table are those that the page shows.
  @Test(arguments: ["2018-19-q4", "2020-21-q1", "2022-23-q3"])
  func asManyAsThePageShows(_ fixture: String) throws {
    let scorecard = try Outcome(
      [.file(Package.url("Fixtures/\(fixture).csv").path(percentEncoded: false))]
    ).scorecard
    let page = Report(of: scorecard, includesGreen: true).html()
    let pictures = page.matches(of: #/<svg /#).count
    #expect(page.matches(of: /<th scope="rowgroup"/).count == pictures)
    #expect(page.contains("class=\"print\"") == (pictures > 0))
  }

  @Test func withoutAPictureThereIsNone() throws {
    let csv = "number,indicator,value,target,polarity\n1.1,Calls,803,750,lower\n"
    #expect(!Report(of: try read(csv).scorecard).html().contains("class=\"print\""))
  }
}
