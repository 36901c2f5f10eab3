import Testing
import TrustReport

/// The first sentence under a heading: why there is no rating, each kind in words of its own.
@Suite struct ReportStatementTests {
  /// The paragraph under an indicator's heading; beside it there is one that is Green.
  private func statement(_ cells: String) throws -> String? {
    let csv = """
      indicator,value,polarity,target,published,note,commentary
      A,\(cells),Text.
      Green,1,lower,5,,,

      """
    let lines = try markdown(read(csv)).split(separator: "\n")
    return lines.firstIndex { $0.hasPrefix("### ") }.map { String(lines[$0 + 1]) }
  }

  @Test(
    arguments: zip(
      [
        ",lower,5,,", "[x],lower,5,,suspended since May.", "<5,lower,5,,", "[c],lower,5,,under 10",
        "[z],lower,5,,", "[low],lower,5,,", "[w],lower,5,,", "12,none,,,", ",none,,,", "12,,,,",
        "12,,,,a month",
      ],
      [
        "No figure.", "No figure (suspended since May).", "The figure is suppressed.",
        "The figure is suppressed (under 10).", "No figure applies.",
        "The figure is low, but not 0.", "None was recorded.", "12, for information only.",
        "For information only.", "12, with no target.", "12, with no target. Note: a month.",
      ]))
  func notRated(_ cells: String, _ expected: String) throws {
    #expect(try statement(cells) == expected)
  }

  @Test(
    arguments: zip(
      [",lower,5,R,", "[x],lower,5,A,suspended", "*,lower,5,R,", "[z],lower,,G,", "12,lower,,R,"],
      [
        "Red as given: the return holds no figure.",
        "Amber as given: the return holds no figure. Note: suspended.",
        "Red as given: the figure is suppressed.", "Green as given: no figure applies.",
        "Red as given: 12 has no target.",
      ]))
  func published(_ cells: String, _ expected: String) throws {
    let csv = "indicator,value,polarity,target,published,note\nA,\(cells)\n"
    let lines = try markdown(read(csv), includesGreen: true).split(separator: "\n")
    #expect(lines.contains { $0 == expected })
  }

  /// A combining mark behind a space makes one character with it, and is lost if that is folded.
  @Test(
    arguments: ["a \u{301}b", "a \u{20DD} b", "a \u{200D}b", "a\u{A0}\u{FE0F}b"])
  func combiningMarksStay(_ note: String) throws {
    let csv = """
      indicator,value,target,target basis,note,published,override reason
      A,9,<5,\(note),\(note),A,\(note)
      """
    let report = try markdown(read(csv))
    let mark = try #require(note.unicodeScalars.first { !$0.isASCII && $0 != "\u{A0}" })
    #expect(report.unicodeScalars.filter { $0 == mark }.count == 4)
  }
}
