import Testing
import TrustReport

/// Commentary that plainly gives another figure than the row does.
///
/// The row is 54.5% against 72% or above, and was 46% in the quarter before, 2022/23 Q2.
@Suite struct FiguresInWordsTests {
  private func drawn(
    _ commentary: String, value: String = "54.5%", target: String = "72%", unit: String = "%",
    before: String = "46%", more: String = ""
  ) -> [String] {
    let csv =
      "number,indicator,quarter,value,target,polarity,unit,commentary,frequency\n"
      + "1.1b,A,2022/23 Q2,\(before),\(target),higher,\(unit),,\(more)\n"
      + "1.1b,A,2022/23 Q3,\"\(value)\",\(target),higher,\(unit),\(CSVTable.quoted(commentary)),\(more)\n"
    return messages("figure-in-words", read(csv))
  }

  @Test(
    "the figure",
    arguments: [
      "The figure is 54.3%.", "Performance is 54.3%, a fall on the spring.",
      "The figure for Q3 is 54.3 per cent.",
      "Our performance has improved to 54.3% (from a low base).",
      "Performance was 54.3% this quarter.", "In Q3 2022/23 the rate fell to 54.3%.",
      "The latest figure is 60%",
      "At the end of the quarter, performance stood at 54.3% and work goes on.",
      "Schools are busy. Current performance is 54.3%.", "Q3 performance was 54.3% against a plan.",
      "The percentage remains at 50%.", "The outturn is 54.3% – a disappointment.",
    ])
  func figure(_ commentary: String) {
    let messages = drawn(commentary)
    #expect(messages.count == 1)
    #expect(messages.first?.contains(", and the figure is 54.5%: \"") == true)
  }

  @Test func theMessageShowsBothAndTheSentence() {
    #expect(
      drawn("More staff are in post. Performance is 54.3% this quarter. It was hard.") == [
        "the commentary gives the figure as 54.3%, and the figure is 54.5%: \"Performance is 54.3% this quarter.\""
      ])
    #expect(
      drawn(
        "The number is 1,240.", value: "1,204", target: "1300", unit: "children", before: "1,100")
        == [
          "the commentary gives the figure as 1,240, and the figure is 1,204: \"The number is 1,240.\""
        ])
  }

  @Test(
    "near misses of the figure",
    arguments: [
      // The same figure, rounded in any way.
      "The figure is 54.5%.", "The figure is 54%.", "The figure is 55%.", "The figure is 54.50%.",
      "The figure is about 60%.", "Performance is just over 50%.", "The figure is nearly 60%.",
      // Another place, group, year, quarter or measure.
      "The figure is 54.3% for boys.", "The national figure is 60%.",
      "The figure is 60% in Banbury.",
      "The figure is 60% nationally.", "The rate was 60% last year.", "Performance in Q2 was 46%.",
      "The figure for 2021 is 60%.", "Performance for girls is 60%.", "The target is 72%.",
      "The backlog stood at 111 cases.", "The average is 60%.", "The figure was 60%.",
      "The national average has risen too. The figure is 60%.",
      "In September performance fell to 48%.",
      "Q2 performance was 48%.", "The figure for Q3 2021/22 was 60%.",
      // Movements, shares and counts.
      "The figure is 8% higher than last year.", "The rate is 2 points below target.",
      "The number is 60 out of 111.", "The figure is 60%, 55% and 40% in the three districts.",
      "The figure is 3 in 5.", "Performance is 3 times that of 2019.", "The figure is up 8%.",
      "The total is £60.", "The number is 60.", "The result is due on 3 May.",
      "Is performance 60%?", "Number is 54.3%.", "Rate was 54.3% this quarter.",
      "Number is 54.3% against a target of 72%.",
      "The figure is made of 12 indicators.", "The figure is 60% if late returns are left out.",
    ])
  func nearFigure(_ commentary: String) {
    #expect(drawn(commentary) == [])
  }

  @Test(
    "the target",
    arguments: [
      "Half of them are seen against a target of 70%.",
      "Work goes on to do better than the target of 70%.",
      "The target is 70%, which is hard.", "All teams work against the 70% target.",
      "The figure is 54.5% against a target of 70%, up from 46% last quarter.",
    ])
  func target(_ commentary: String) {
    let messages = drawn(commentary)
    #expect(messages.count == 1)
    #expect(
      messages.first?.hasPrefix("the commentary gives the target as 70%, and the target is 72%: \"")
        == true)
  }

  @Test(
    "near misses of the target",
    arguments: [
      "Half of them are seen against a target of 72%.",
      "It is 54.5% against a national target of 70%.",
      "In Oxford City it is 60% against a target of 70%.",
      "It is 54.5% against a target of 70% by March.",
      "Last year half were seen against a target of 70%.", "The old target was 70%.",
      "It is close to the year-end target of 70%.", "Against a target of 70 visits, 60 were made.",
      "At the end of Q1 it was 50% against a target of 70%.",
      "The target of 70% set by NHS England is missed.",
      "The target is 70% of referrals within a day.", "Our target is to see 70% in a day.",
    ])
  func nearTarget(_ commentary: String) {
    #expect(drawn(commentary) == [])
  }

  @Test func aRangeIsNoOneNumber() {
    #expect(
      drawn("The target is 12.", value: "14", target: "10 to 15", unit: "", before: "16") == [])
  }

  @Test(
    "the quarter before",
    arguments: [
      "Up from 48% last quarter.", "Performance is 54.5%, up from 48% in the previous quarter.",
      "This is up from 48% in Q2.", "We saw 54.5% in time compared with 48% the quarter before.",
      "The rate has improved from 48% at the end of Q2.",
    ])
  func before(_ commentary: String) {
    let messages = drawn(commentary)
    #expect(messages.count == 1)
    #expect(
      messages.first?.hasPrefix(
        "the commentary gives the figure of the quarter before as 48%, and that of 2022/23 Q2 is 46%: \""
      )
        == true)
  }

  @Test(
    "near misses of the quarter before",
    arguments: [
      "Up from 46% last quarter.", "Up from 48%.", "Up from 48% last year.", "Up from 48% in Q1.",
      "Up from 48% in 2021/22.", "Referrals from schools are up from 48% last quarter.",
      "In Banbury it is up from 48% last quarter.", "Up from 48 last quarter.",
      "Up from 48% in Q2 2021/22.", "Visits rose from 48% to 54.5% over the last quarter of 2021.",
    ])
  func nearBefore(_ commentary: String) {
    #expect(drawn(commentary) == [])
  }

  @Test func aRevisedFigureWasAnother() {
    #expect(drawn("Up from 48% last quarter.", before: "46% [r]") == [])
  }

  @Test("neither cumulative nor annual figures", arguments: ["cumulative", "annual"])
  func otherFrequencies(_ frequency: String) {
    #expect(drawn("The figure is 54.3%.", more: frequency) == [])
  }

  @Test func roundedCountsAreTheSame() {
    for words in ["The number is 1,200.", "The total is now 1200 children."] {
      #expect(drawn(words, value: "1,204", target: "1300", unit: "children", before: "1100") == [])
    }
  }

  @Test func onlyWhatTheReportPrints() {
    #expect(drawn("The figure is 54.3%.", target: "50%") == [])
  }
}
