import Testing

/// The width of `rate`'s table and its history, by option and by terminal.
@Suite("rate on a terminal")
struct RatingTableCommandTests {
  private static let csv = """
    number,indicator,quarter,value,target,polarity
    1.1,Reduce the number of children whom we care for in the county,2022/23 Q2,803,750,lower
    1.1,Reduce the number of children whom we care for in the county,2022/23 Q3,802,750,lower

    """
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.csv, to: "q3.csv")
  }

  private func rate(
    _ arguments: String..., terminals: Set<StandardStream> = [.input], width: Int? = nil,
    takesUTF8: Bool = true
  ) -> RunResult {
    runInProcess(
      ["rate", "--color=never", folder.path("q3.csv")] + arguments, terminals: terminals,
      terminalWidth: width, takesUTF8: takesUTF8)
  }

  /// The width of the table, by the line below its header.
  private func widest(_ result: RunResult) -> Int? {
    result.output.split(separator: "\n").filter { $0.hasPrefix("---") }.map(\.count).max()
  }

  @Test("in colour a rating has its own, and the columns stay where they are")
  func color() {
    func table(_ color: String) -> String {
      runInProcess(["rate", "--color=\(color)", "--quiet", folder.path("q3.csv"), "--width=100"])
        .output
    }
    #expect(table("always").contains("\u{1B}[31mRed\u{1B}[0m"))
    let plain = table("always").replacing("\u{1B}[31m", with: "").replacing("\u{1B}[0m", with: "")
    #expect(plain == table("never"))
  }

  @Test("a terminal that takes UTF-8 shows the history, within its width")
  func terminal() {
    let shown = rate(terminals: [.output], width: 100)
    #expect(shown.output.contains("History") && shown.output.contains("█▁"))
    #expect(widest(shown) == 100)
    #expect(!rate(terminals: [.output], width: 100, takesUTF8: false).output.contains("History"))
    #expect(widest(rate("--width=90", terminals: [.output], width: 100)) == 90)
  }

  @Test("what is saved does not depend on the terminal")
  func pipe() throws {
    let piped = rate()
    #expect(!piped.output.contains("History"))
    #expect(piped.output == rate(takesUTF8: false).output)
    #expect(rate("-o", folder.path("out.txt"), terminals: [.output], width: 60).output == "")
    #expect(try folder.text("out.txt") == piped.output)
  }

  @Test("the option counts in a pipe too")
  func option() {
    #expect(widest(rate("--width", "80")) == 80)
    #expect(widest(rate("--width", "80", "--what-if", "target.1.1=900")) == 80)
    for width in ["19", "1001", "wide", "-5"] {
      let result = rate("--width=\(width)")
      #expect(result.status == 64)
      #expect(
        result.errors.hasPrefix(
          "Error: The value '\(width)' is invalid for '--width <characters>': write a whole number from 20 to 1000"
        ))
    }
  }
}
