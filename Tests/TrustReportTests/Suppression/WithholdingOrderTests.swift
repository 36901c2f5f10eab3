import Testing

@testable import TrustReport

/// In which order more is withheld until a small count is safe, and that nothing is withheld beyond that (the
/// contract's section 9, rule 5).
@Suite struct WithholdingOrderTests {
  /// Rows of 2022/23 Q3; a target has a tolerance of 0.
  private func rows(_ rows: (number: String, part: String, value: String, target: String)...)
    -> String
  {
    "number,indicator,part,quarter,value,unit,target,tolerance\n"
      + rows.map { row in
        "\(row.number),M\(row.number),\(row.part),2022/23 Q3,\(row.value),children,\(row.target),"
          + "\(row.target.isEmpty ? "" : "0")\n"
      }.joined()
  }

  private func percentages(_ rows: KeyValuePairs<String, String>) -> String {
    "number,indicator,part,quarter,value,numerator,denominator\n"
      + rows.map { "1,A,\($0.key),2022/23 Q3,\($0.value)\n" }.joined()
  }

  /// The sum of 6 leaves Boys one value, and their own whole, of which Other is not known, leaves them all: so the
  /// sum comes first, and the whole stays.
  @Test func tightestRelationFirst() throws {
    let csv = rows(
      ("1", "Boys", "2", ""), ("1", "Girls", "3", ""), ("1", "Other", "[x]", ""),
      ("1", "All", "30", ""), ("6", "Boys", "22", ""), ("8", "Boys", "20", ""))
    #expect(
      try shown(suppressed(csv, sums: ["6 = 1 + 8"])) == [
        "1 Boys [c] -", "1 Girls [c] -", "1 Other  -", "1 All 30 -", "6 Boys 22 -", "8 Boys [c] -",
      ])
  }

  /// Then the nearest relation: Girls of this quarter and of the last leave no choice, so their whole, which grew
  /// from a small count, comes before Other, which is further away.
  @Test func nearestRelationNext() throws {
    let figures = [1: ["0", "1", "0", "1"], 2: ["2", "2", "12", "16"]]
    let lines = figures.sorted { $0.key < $1.key }.flatMap { quarter, values in
      zip(["Boys", "Girls", "Other", "All"], values).map {
        "1,A,\($0),2022/23 Q\(quarter),\($1),children,cumulative\n"
      }
    }
    let csv = "number,indicator,part,quarter,value,unit,frequency\n" + lines.joined()
    #expect(
      try shown(suppressed(csv)) == [
        "1 Boys [c] -", "1 Girls [c] -", "1 Other 12 -", "1 All [c] -",
      ])
  }

  /// 4 is 1 at most by either sum: 5 and 8 are 6 at least, and 3 and 6 are 7 at most. With all figures withheld, both
  /// ratings that say so must be.
  @Test func oneRatingAfterTheOther() throws {
    let csv = rows(
      ("3", "", "7", "7 or below"), ("4", "", "1", ""), ("5", "", "6", "6 or above"),
      ("6", "", "7", "7 or below"), ("8", "", "6", "6 or above"))
    #expect(
      try shown(suppressed(csv, sums: ["3 = 4 + 5", "6 = 4 + 8"])) == [
        "3 [c] -", "4 [c] -", "5 [c] green", "6 [c] -", "8 [c] green",
      ])
  }

  /// 3 is 10 at least, as 9 and 10 say, and 5 is 6 at most: so 4 is 4. The rating of a printed 0 says nothing more, so
  /// that of 5 is withheld.
  @Test func ratingsOfPrintedFiguresStay() throws {
    let csv = rows(
      ("3", "", "10", ""), ("4", "", "4", ""), ("7", "", "0", "3 or below"),
      ("5", "", "6", "6 or below"), ("9", "", "16", "16 or above"), ("10", "", "6", "6 or below"))
    #expect(
      try shown(suppressed(csv, sums: ["3 = 4 + 7 + 5", "9 = 3 + 10"])) == [
        "3 [c] -", "4 [c] -", "5 [c] -", "7 0 green", "9 [c] green", "10 [c] green",
      ])
  }

  /// Of 300 people 0% may be one of them, so it is no true zero, and the smallest count there is.
  @Test func roundedNaught() throws {
    let csv = percentages([
      "Boys": "3%,3,100", "Girls": "0%,0,300", "Other": "20%,20,100", "All": "4.6%,23,500",
    ])
    #expect(
      try shown(suppressed(csv)) == [
        "1 Boys [c] -", "1 Girls [c] -", "1 Other 20 -", "1 All 4.6 -",
      ])
  }

  /// The whole has as many as Girls have, and comes later in the file; but a total is the last to be withheld.
  @Test func totalThatIsNoMoreThanAPart() throws {
    let csv = percentages(["Boys": "0%,0,4", "Girls": "41%,7,17", "All": "33%,7,21"])
    #expect(try shown(suppressed(csv)) == ["1 Boys [c] -", "1 Girls [c] -", "1 All 33 -"])
  }

  /// What arrived as [c] is taken for 1 to 4, which the other figures contradict: then nothing is safe, and all that is
  /// related is withheld, even a true zero.
  @Test func contradictions() throws {
    let csv = """
      number,indicator,part,quarter,value,unit,frequency
      1,A,Boys,2022/23 Q1,12,children,cumulative
      1,A,Other,2022/23 Q1,[c],children,cumulative
      1,A,All,2022/23 Q1,12,children,cumulative
      1,A,Boys,2022/23 Q2,12,children,cumulative
      1,A,Other,2022/23 Q2,0,children,cumulative
      1,A,All,2022/23 Q2,12,children,cumulative

      """
    #expect(try shown(suppressed(csv)) == ["1 Boys [c] -", "1 Other [c] -", "1 All [c] -"])
  }
}
