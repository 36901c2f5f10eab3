import Testing
import TrustReport

/// A format is one file that prints blocks: it need not know what an indicator is.
@Suite struct SecondFormatTests {
  @Test func outline() throws {
    let path = Package.url("Fixtures/2020-21-q1.csv").path(percentEncoded: false)
    let report = Report(of: try Scorecard(contentsOf: [.file(path)]))
    #expect(
      OutlineWriter(report).text == """
        Performance report: Quarter 1 2020/21
          Ratings by priority
        (rows: 4)
          Changes since the last quarter
        (rows: 2)
          What is being done in areas rated Red or Amber
        (rows: 3)
            1.1b First CAMHS appointment within 12 weeks: Red (as given)
            2.5 Persistent absence of children on a Child Protection plan: Red (as given)
            3.14 Reduce the number of children we care for: Amber
          Green shoots
          Early warnings
          Not rated
          Notes

        """)
  }
}
