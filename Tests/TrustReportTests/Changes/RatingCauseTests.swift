import Testing

@testable import TrustReport

/// What the four ratings of two figures by two sets of criteria say of the cause (the contract's section 5).
@Suite("Why a rating moved")
struct RatingCauseTests {
  /// The sentence that the contract gives each of the 81 combinations, in its own order of rules: before,
  /// after, the later figure by the old criteria, the earlier figure by the new ones.
  private static func expected(
    _ a: RAGRating, _ b: RAGRating, _ c: RAGRating, _ d: RAGRating
  ) -> CrossRatings.Cause? {
    if a == b { return c == a ? nil : .staysByCriteria(otherwise: c) }
    if c == b { return .movedToo }
    let isBeyond = (a < b && c < a) || (a > b && c > a)
    if c == a || isBeyond {
      let told: RAGRating? = isBeyond ? c : nil
      return d == b ? .onlyCriteria(otherwise: told) : .notWithoutCriteria(otherwise: told)
    }
    return .otherwise(c)
  }

  @Test("each of the 81 combinations has its one cause")
  func combinations() {
    var counts: [String: Int] = [:]
    for a in RAGRating.allCases {
      for b in RAGRating.allCases {
        for c in RAGRating.allCases {
          for d in RAGRating.allCases {
            let ratings = CrossRatings(
              before: a, after: b, afterByOldCriteria: c, beforeByNewCriteria: d)
            #expect(ratings.cause == Self.expected(a, b, c, d), "\(a) \(b) \(c) \(d)")
            #expect(ratings.isImprovement == (c > a && b > a))
            #expect(ratings.isWorsening == (c < a && b < a))
            counts[
              ratings.cause.map { "\($0)".prefix { $0 != "(" }.description } ?? "none", default: 0] +=
              1
          }
        }
      }
    }
    #expect(
      counts == [
        "none": 9, "staysByCriteria": 18, "movedToo": 18, "onlyCriteria": 8,
        "notWithoutCriteria": 16, "otherwise": 12,
      ])
  }

  /// Two quarters of one indicator: the cells before, the cells after, and the line that tells them.
  struct Case: Sendable, CustomTestStringConvertible {
    var columns: String
    var before: String
    var after: String
    var line: String
    var testDescription: String { "\(columns): \(before) → \(after)" }
  }

  @Test(
    "the line of the report names the cause, and no other",
    arguments: [
      Case(
        columns: "value,target,polarity,frequency", before: "200,200,higher,cumulative",
        after: "290,300,higher,cumulative", line: "Worsened"),
      Case(
        columns: "value,target,polarity,tolerance", before: "110,100,lower,5%",
        after: "110,100,lower,20%", line: "Improved: only because the tolerance was widened"),
      Case(
        columns: "value,target,polarity", before: "800,672,lower", after: "780,750,lower",
        line: "Improved: not without the easier target"),
      Case(
        columns: "value,target,polarity", before: "794,672,lower", after: "780,672,lower",
        line: "Figure better"),
      Case(
        columns: "value,target,polarity", before: "780,750,lower", after: "800,780,lower",
        line:
          "Stays Amber only because the target was eased: against the old one it would be Red; figure worse"
      ),
      Case(
        columns: "value,target,polarity", before: "740,750,lower", after: "760,650,lower",
        line: "Worsened: against the old target it would be Amber"),
      Case(
        columns: "value,target,polarity", before: "780,750,lower", after: "800,900,lower",
        line: "Improved: only because the target was eased; against the old target it would be Red"),
      Case(
        columns: "value,target,polarity", before: "803,672,lower", after: "660,700,lower",
        line: "Improved: the target moved too"),
      Case(
        columns: "value,target,polarity,published,override reason", before: "794,672,lower,,",
        after: "780,672,lower,G,The count has changed", line: "Improved: by override"),
      Case(
        columns: "value,target,polarity,published", before: ",,lower,R", after: ",,lower,G",
        line: "Improved: as given in both"),
      Case(
        columns: "value,target,polarity", before: "50,60,higher", after: "50,60,lower",
        line: "Improved: polarity changed too"),
      Case(
        columns: "value,target", before: "20,10 to 15", after: "16,>=15",
        line: "Improved: polarity changed too; the target is a number now"),
      Case(
        columns: "value,target,polarity", before: "62%,95%,higher", after: "62,60,higher",
        line: "Improved: unit changed too"),
      Case(
        columns: "value,target,red threshold,polarity", before: "93,95,90,higher",
        after: "93,95,94,higher", line: "Worsened: only because the thresholds were tightened"),
    ])
  func line(_ change: Case) throws {
    let csv = """
      indicator,number,quarter,\(change.columns)
      A,1,2022/23 Q1,\(change.before)
      A,1,2022/23 Q2,\(change.after)

      """
    let report = try Report(of: read(csv).scorecard).markdown()
    let lines = report.split(separator: "\n").filter { $0.hasPrefix("| 1 | A | ") }
    #expect(
      lines.first?.split(separator: "|").dropFirst(2).first?.dropFirst().dropLast() ?? ""
        == change.line)
  }

  @Test("none of what is not real is a green shoot")
  func notReal() throws {
    let csv = """
      indicator,number,quarter,value,target,polarity,published,override reason,part
      A,1,2022/23 Q1,794,672,lower,,,
      A,1,2022/23 Q2,780,672,lower,G,We say so,
      B,2,2022/23 Q1,50,60,higher,,,
      B,2,2022/23 Q2,50,60,lower,,,
      C,3,2022/23 Q1,20,10 to 15,,,,
      C,3,2022/23 Q2,16,>=15,,,,
      D,4,2022/23 Q1,62%,95%,higher,,,
      D,4,2022/23 Q2,62,60,higher,,,
      E,5,2022/23 Q1,,10,higher,R,,
      E,5,2022/23 Q2,,10,higher,G,,
      F,6,2022/23 Q1,20,60,higher,,,KS2
      F,6,2022/23 Q1,70,60,higher,,,KS4
      F,6,2022/23 Q2,71,60,higher,,,KS4
      G,7,2022/23 Q1,780,672,lower,,,
      G,7,2022/23 Q2,762,750,lower,,,

      """
    let report = try Report(of: read(csv).scorecard).markdown()
    #expect(
      report.contains(
        "\n## Green shoots\n\nNo rating has really improved. Two quarters are too few to show a trend.\n"
      ))
    #expect(
      report.contains(
        "\nNo rating has worsened and 7 have improved, 1 of them only because the target was eased."
      ))
  }
}
