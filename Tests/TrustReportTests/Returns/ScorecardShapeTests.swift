import Testing
import TrustReport

/// A scorecard as a council keeps it: titles, a header of two rows, headings, a total, a key and a source.
@Suite struct ScorecardShapeTests {
  private let sheet = """
    Corporate scorecard 2022/23,,,,,,,,,,
    Produced 16 January 2023,,,,,,,,,,
    ,,,2022/23 Q2,,,2022/23 Q3,,,YTD,
    Ref,Performance measure,Good is,Actual (%),Target (%),RAG,Actual (%),Target (%),RAG,Actual,Comments
    Housing,,,,,,,,,,
    H1,Rent collected,High,97.1,98,A,97.9,98,A,97.5,Letters go out weekly.
    H2,Homes let in time,High,80,75,G,70,75,R,75,
    Environment,,,,,,,,,,
    E1,Waste recycled,High,52,50,G,53,50,G,52,
    E2,Missed bins,Low,1,2,G,n/a,2,,1,
    Total,,,,,,,,,,
    Green,On target,,,,,,,,,
    Source: returns,,,,,,,,,,

    """

  @Test func itIsReadAsItIs() throws {
    let outcome = read(sheet)
    #expect(
      findings(outcome) == [
        "note 1 rows-passed-over", "note 4:85 periods-left-out J4", "note 5:1 heading-rows A5",
        "warning 11:1 total-row A11", "warning 12:1 footnote A12", "warning 13:1 footnote A13",
      ])
    let report = try markdown(outcome)
    #expect(
      report.contains(
        """
        | Housing | 1 | 1 | 0 | 0 | 2 |
        | Environment | 0 | 0 | 1 | 1 | 2 |
        """))
    #expect(report.contains("| H2 | Homes let in time | Red | 70% | 75% or above | Worsening |"))
    #expect(report.contains("Letters go out weekly."))
  }

  @Test func theSameAsATidyFile() throws {
    let tidy = """
      number,indicator,priority,polarity,quarter,value,target,published,commentary
      H1,Rent collected,Housing,higher,2022/23 Q2,97.1%,98%,A,
      H2,Homes let in time,Housing,higher,2022/23 Q2,80%,75%,G,
      E1,Waste recycled,Environment,higher,2022/23 Q2,52%,50%,G,
      E2,Missed bins,Environment,lower,2022/23 Q2,1%,2%,G,
      H1,Rent collected,Housing,higher,2022/23 Q3,97.9%,98%,A,Letters go out weekly.
      H2,Homes let in time,Housing,higher,2022/23 Q3,70%,75%,R,
      E1,Waste recycled,Environment,higher,2022/23 Q3,53%,50%,G,
      E2,Missed bins,Environment,lower,2022/23 Q3,n/a,2%,,

      """
    #expect(try markdown(read(sheet)) == markdown(read(tidy)))
  }

  /// A heading may stand in a column that is not read; its text is that of the cell, as everywhere.
  @Test(arguments: [
    ("Housing", "Housing"), ("\"Homes \"\"for all\"\"\"", "Homes \"for all\""),
    ("\"Homes,\r\nland\"", "Homes,\nland"), ("Caf\u{E9}s", "Caf\u{E9}s"),
  ])
  func headingInAColumnThatIsNotRead(_ cell: String, _ priority: String) throws {
    let csv = "Own,Ref,Indicator,Quarter,Actual\n\(cell),,,,\n,H1,Rent,2022/23 Q3,5\n"
    for bytes in [Array(csv.utf8), csv.unicodeScalars.map { UInt8($0.value) }] {
      let outcome = Outcome([.bytes(bytes, name: "q.csv")])
      #expect(try outcome.scorecard.indicators.map(\.priority) == [priority])
    }
  }
}
