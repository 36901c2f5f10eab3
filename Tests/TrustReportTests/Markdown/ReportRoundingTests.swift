import Foundation
import Testing

@testable import TrustReport

/// A number of more than four decimals prints rounded, and is rated in full.
@Suite struct ReportRoundingTests {
  @Test func figuresAndTargets() throws {
    let report = try markdown(
      read(
        """
        number,indicator,value,target,polarity,unit
        1,A,79.999999,80,higher,%
        2,B,33.3333333%,50%,higher,
        3,C,"£1,234.567891",£900,lower,
        4,D,0.00123456,0.001,lower,
        5,E,5.412345m,4m,lower,
        6,F,(3.2345678),>-2.123456,,
        7,G,12.3456,10,lower,
        8,H,9.99999999,9.999999,lower,
        """))
    let rows = report.split(separator: "\n").filter { $0.contains("| no comparison |") }
    #expect(
      rows.joined(separator: "\n") == """
        | 2 | B | Red | 33.33% | 50% or above | no comparison |
        | 3 | C | Red | £1,234.57 | £900 or below | no comparison |
        | 4 | D | Red | 0.0012 | 0.001 or below | no comparison |
        | 5 | E | Red | 5.412345m | 4m or below | no comparison |
        | 6 | F | Red | (3.23) | above -2.12 | no comparison |
        | 7 | G | Red | 12.3456 | 10 or below | no comparison |
        | 1 | A | Amber | 79.999999% | 80% or above | no comparison |
        | 8 | H | Amber | 9.99999999 | 10.00 or below | no comparison |
        """)
    #expect(report.contains("33.33% against a target of 50% or above: 16.67 points (33.3%) below"))
    #expect(report.hasSuffix("the ratings are computed from the full figures.\n"))
  }

  /// The note is about what the report may print: nothing of a later quarter.
  @Test func theNoteIsThereSinceTheFirstFigureThatIsRounded() throws {
    let csv = """
      number,indicator,quarter,value,target,polarity
      1,A,2022/23 Q1,5,6,higher
      1,A,2022/23 Q2,5.1234567,6,higher
      1,A,2022/23 Q3,5,6,higher

      """
    let note = "Figures and targets of more than four decimals are printed rounded"
    let hasNote = try ["Q1", "Q2", "Q3"].map {
      try markdown(read(csv, quarter: "2022/23 \($0)")).contains(note)
    }
    #expect(hasNote == [false, true, true])
  }

  @Test func fourDecimalsPrintAsTheyAre() throws {
    let report = try markdown(read("indicator,value,target,polarity\nA,9.1234,9.5,higher\n"))
    #expect(report.contains("9.1234 against a target of 9.5 or above: 0.3766 (4.0%) below target."))
    #expect(!report.contains("rounded"))
  }

  /// Foundation's decimals round by other code.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func againstFoundation(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let decimals = Int.random(in: 5...12, using: &random)
      let units = Int64.random(in: 1...99_999_999_999_999, using: &random)
      let digits = String(units)
      let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
      let text = "\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
      let exact = try #require(Decimal(string: text))
      let number = Number(units: units, scale: Int8(decimals), written: text)
      let printed = try #require(Decimal(string: number.printed))
      let places = number.printed.split(separator: ".").last?.count ?? 0
      var (value, rounded) = (exact, Decimal())
      NSDecimalRound(&rounded, &value, places, .plain)
      #expect(printed == rounded, "\(text) printed as \(number.printed)")
      let isSmall = exact < Decimal(string: "0.1") ?? 0
      #expect(isSmall ? places > 2 || decimals < 3 : places == 2, "\(text) as \(number.printed)")
    }
  }
}
