import Testing
import TrustReport

/// What a program can do with the library's public model alone.
@Suite struct PublicModelTests {
  private func path(_ fixture: String) -> String {
    Package.url("Fixtures/\(fixture).csv").path(percentEncoded: false)
  }

  @Test func theBoardsForm() throws {
    #expect(
      try boardForm(of: path("2020-21-q1")) == [
        ["Number", "Rating", "What is being done"],
        [
          "1.1b", "Red",
          "The 12-week standard was still being missed when reporting stopped. Waits got better in "
            + "November and December but slipped back in the new year. A line for advice and "
            + "consultation has been open day and night since lockdown began.",
        ],
        [
          "2.5", "Red",
          "Figures released in March put the likelihood of persistent absence for a child on a plan "
            + "at 3 times that of other Oxfordshire pupils. Education and social care staff are "
            + "tackling this together. Since COVID-19 the usual attendance measures no longer apply.",
        ],
        [
          "3.14", "Amber",
          """
          The number is 2% below that of June 2019. The last national figures, for March 2019, had \
          gone up by 4%.
          The council is bringing in a new way of working, Family Solutions Plus. Its aims are to:
          • hold more families together wherever the children are safe
          • start from what each family does well
          • give families a trusted professional who helps them to change
          • act early, with a clear purpose and enough effort
          • deal with the wider problems that stop parents from caring for their children
          • bring demand down without added risk
          • make the whole system better, partners included
          • care for fewer children, safely
          """,
        ],
      ])
  }

  /// What moved, and how far from its target it is, without any of the report's words.
  @Test func whatMovedAndHowFarItIs() throws {
    let csv = """
      number,indicator,quarter,value,target,polarity
      1,Calls,2021/22 Q3,70,90,higher
      1,Calls,2022/23 Q2,80,90,higher
      1,Calls,2022/23 Q3,75,90,higher
      2,Visits,2022/23 Q3,5,4,higher

      """
    let indicator = try #require(read(csv).scorecard.indicators.first)
    #expect(indicator.distance.map { "\($0.gap)" } == "-15")
    #expect(indicator.sinceLastQuarter?.direction == .worsening)
    #expect(indicator.overTheYear?.direction == .improving)
    let changes = Changes(
      from: try read(csv, quarter: "2022/23 Q2").scorecard, to: try read(csv).scorecard)
    let kinds = changes.map { "\($0.before?.number ?? "none") to \($0.after?.number ?? "none")" }
    #expect(kinds == ["1 to 1", "none to 2"])
  }

  @Test func wrongDataGivesFindingsAndNoForm() throws {
    let folder = try TemporaryFolder()
    try folder.write("indicator,value,target\nWaits,9O.2,>=95\n", to: "q3.csv")
    let error = #expect(throws: InvalidData.self) { try boardForm(of: folder.path("q3.csv")) }
    #expect(error?.findings.map(\.code) == ["unreadable-value"])
    #expect(error?.findings.map(\.line) == [2])
    #expect(error?.findings.map(\.hint) == ["the second character is the letter O"])
  }

  @Test func theRedIndicators() throws {
    let scorecard = try Scorecard(contentsOf: [.file(path("2022-23-q3"))])
    var lines: [String] = []
    for indicator in scorecard.indicators where indicator.rating.standing == .red {
      let figure = indicator.figure.value?.description ?? "none"
      let target = indicator.criteria.target?.description ?? "none"
      lines.append("\(indicator.number ?? "–") \(indicator.title): \(figure), target \(target)")
    }
    #expect(
      lines == [
        "1.1 Reduce the number of children we care for: 803, target 750",
        "– Early help assessments: 3750, target 5000",
        "– Children on a child protection plan: 648, target 550",
      ])
  }

  @Test func theReport() throws {
    let scorecard = try Scorecard(contentsOf: [.file(path("2022-23-q3"))])
    #expect(
      try Report(of: scorecard).markdown() == Package.text("Fixtures/2022-23-q3.md"))
  }
}
