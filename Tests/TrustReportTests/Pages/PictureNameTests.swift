import Testing

@testable import TrustReport

/// The names of pictures' files: safe for every file system, and each there once.
@Suite struct PictureNameTests {
  private func name(_ number: String) throws -> String {
    let rows = ["2018/19 Q1", "2018/19 Q2"].map { "\"\(number)\",A,\($0),4\n" }
    let scorecard = try read("number,indicator,quarter,value\n" + rows.joined()).scorecard
    let indicator = try #require(scorecard.indicators.first)
    return try #require(Picture(of: indicator.decisive, indicator)).fileName
  }

  @Test(arguments: [
    ("3.14", "3.14"), ("3.14a", "3.14a"), ("3.14A", "3.14_41"), ("A/B", "_41_2f_42"),
    ("1 2", "1-2"),
    ("1-2", "1_2d2"), (".5", "_2e5"), ("con", "_con"), ("nul.1", "_nul.1"),
    ("é", "_c3_a9"),
  ])
  func names(_ number: String, _ expected: String) throws {
    #expect(try name(number) == expected)
  }

  @Test func longNamesAreCutAndStayApart() throws {
    let long = String(repeating: "a", count: 300)
    let (one, other) = (try name(long + "1"), try name(long + "2"))
    #expect(one.utf8.count == 120 && other.utf8.count == 120 && one != other)
  }
}
