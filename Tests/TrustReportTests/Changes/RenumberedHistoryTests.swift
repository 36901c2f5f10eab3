import Testing

/// Renumbering if the quarters do not tell which return is the later, or if the later one gives
/// its history under the new number.
@Suite("Renumbering in returns of one quarter")
struct RenumberedHistoryTests {
  private func csv(_ rows: String...) -> String {
    "number,indicator,formerly,value,polarity,quarter\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test(
    "two versions of one quarter's file")
  func sameQuarter() {
    let (old, new) = (
      csv("3.14,Children,,780,lower,2022/23 Q3"), csv("1.1,Children,3.14,780,lower,2022/23 Q3")
    )
    #expect(told(old, new) == ["renumbered 1.1: 3.14 → 1.1"])
    #expect(told(new, old) == ["renumbered 3.14: 1.1 → 3.14"])
  }

  @Test(
    "the later return gives the quarter before under the new number")
  func restated() {
    let old = csv("3.14,Children,,780,lower,2022/23 Q2")
    let new = csv(
      "1.1,Children,3.14,780,lower,2022/23 Q2", "1.1,Children,3.14,780,lower,2022/23 Q3")
    #expect(told(old, new) == ["renumbered 1.1: 3.14 → 1.1"])
    #expect(told(new, old) == ["renumbered 3.14: 1.1 → 3.14"])
  }

  @Test("undated returns")
  func undated() {
    let (old, new) = (csv("3.14,Children,,780,lower,"), csv("1.1,Children,3.14,780,lower,"))
    #expect(told(old, new) == ["renumbered 1.1: 3.14 → 1.1"])
    #expect(told(new, new) == [])
  }

  @Test(
    "undated returns, the later one first")
  func undatedBackwards() {
    let (old, new) = (csv("3.14,Children,,780,lower,"), csv("1.1,Children,3.14,780,lower,"))
    #expect(told(new, old) == ["renumbered 3.14: 1.1 → 3.14"])
  }
}
