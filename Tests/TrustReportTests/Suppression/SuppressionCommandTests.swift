import Testing

@testable import TrustReport

/// The options `--suppress-below` and `--sum`, as a user gives them.
@Suite struct SuppressionCommandTests {
  private let folder: TemporaryFolder

  private static let header = "number,indicator,part,quarter,value,unit,target,polarity,frequency\n"
  private static let q1 = """
    4.1,First entrants,,2022/23 Q1,14,children,20,lower,cumulative
    3.1,Far from home,Boys,2022/23 Q1,12,children,20,lower,
    3.1,Far from home,All,2022/23 Q1,31,children,50,lower,

    """
  private static let q2 = """
    4.1,First entrants,,2022/23 Q2,17,children,20,lower,cumulative
    3.1,Far from home,Boys,2022/23 Q2,3,children,20,lower,
    3.1,Far from home,Girls,2022/23 Q2,18,children,20,lower,
    3.1,Far from home,All,2022/23 Q2,21,children,50,lower,

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.header + Self.q1, to: "q1.csv")
    try folder.write(Self.header + Self.q2, to: "q2.csv")
    try folder.write(Self.header + Self.q1 + Self.q2, to: "both.csv")
  }

  private func run(_ arguments: String...) -> RunResult {
    runInProcess(
      arguments.map { $0.hasSuffix(".csv") || $0.hasSuffix(".md") ? folder.path($0) : $0 })
  }

  @Test func comparisonWithholdsWhatBothReturnsTogetherGiveAway() {
    // Neither file has both figures of 4.1.
    let result = run("diff", "q1.csv", "q2.csv", "--suppress-below", "5", "--format", "text")
    #expect(
      result.output == """
        Quarter 1 2022/23 to Quarter 2 2022/23
        No rating has changed. Where the rating stands, 1 figure is better and none worse. Also: 1 with other parts. What is withheld is not compared.

        Change         Number  Indicator      Before        After
        -------------  ------  -------------  ------------  -------------------
        Parts changed  3.1     Far from home  All and Boys  All, Boys and Girls
        Figure better  3.1     All of 3.1     31 children   21 children

        Ratings  Red  Amber  Green  Not rated  Total
        -------  ---  -----  -----  ---------  -----
        Before   0    0      2      0          2
        After    0    0      2      0          2

        """)
    #expect(result.status == 0)
  }

  @Test func titleOfTheReportIsSearchedToo() {
    let arguments = ["render", folder.path("q2.csv"), "--title", "Homes for three boys"]
    let refused = runInProcess(arguments + ["--suppress-below", "5"])
    #expect(refused.status == 65)
    #expect(refused.output == "")
    #expect(
      refused.errors.contains(
        """
        error: '--title' names a number of people under 5 [small-count]
        hint: write it without the number, or let it through with --ignore "small-count:title"

        """))
    let ignored = runInProcess(
      arguments + ["--suppress-below", "5", "--ignore", "small-count:title"])
    #expect(ignored.status == 0)
    #expect(ignored.output.hasPrefix("# Homes for three boys"))
    #expect(
      ignored.errors.contains(
        "note: '--title' names a number of people under 5, and is let through"))
    #expect(runInProcess(arguments).status == 0)
  }

  @Test func noFormatOfAComparisonHasAWithheldFigure() {
    for format in ["markdown", "text", "json"] {
      let output = run("diff", "q1.csv", "q2.csv", "--suppress-below", "5", "--format", format)
        .output
      for figure in ["17", "18 children", "\"18\"", "\"3\"", "3 children"] {
        #expect(!output.contains(figure), "\(format)")
      }
    }
  }

  @Test func reportTellsNothingOfAWithheldFigure() {
    let output = run("render", "both.csv", "--green", "--suppress-below", "5").output
    for words in ["17", "3 children", "18", "12 children"] {
      #expect(!output.contains(words))
    }
    #expect(
      output.contains(
        "- \\[c]: a count under 5, or one withheld so that such a count cannot be worked out.\n"))
    #expect(
      output.contains("### 4.1 First entrants: Green\n\n\\[c] against a target of 20 or below."))
    #expect(output.contains("Boys: Green. \\[c] against a target of 20 or below.\n"))
    #expect(output.contains("What is withheld is not compared."))
    #expect(!run("render", "q1.csv", "--suppress-below", "5").output.contains("[c]"))
  }

  @Test func paperIsFilledFromWhatIsLeft() throws {
    try folder.write(
      "# P\n\n<!-- trustreport:begin priority \"No priority given\" -->\n<!-- trustreport:end priority \"No priority given\" -->\n",
      to: "paper.md")
    let result = run("render", "both.csv", "--into", "paper.md", "--suppress-below", "5")
    #expect(result.status == 0)
    let paper = try folder.text("paper.md")
    #expect(paper.contains("\\[c]"))
    // The marker's checksum aside.
    let blocks = paper.split(separator: "\n").filter { !$0.hasPrefix("<!--") }.joined()
    for figure in ["17", "18", "3 children"] { #expect(!blocks.contains(figure)) }
    // An edit is shown against the block as it was printed.
    try folder.write(paper.replacing("\\[c]", with: "some"), to: "paper.md")
    let edited = run("render", "both.csv", "--into", "paper.md", "--suppress-below", "5")
    #expect(edited.status == 65)
    for figure in ["17 children", "18 children", "3 children"] {
      #expect(!edited.errors.contains(figure))
    }
  }

  @Test func wrongOptionsAreRefused() {
    for value in ["1", "0", "five", "1001", "5.0"] {
      let result = run("rate", "q1.csv", "--suppress-below", value)
      #expect(result.status == 64)
      #expect(result.errors.contains("write a whole number from 2 to 1000"))
    }
    for value in ["3.1", "3.1 =", "= 3.1a", "3.1 = 3.1a +", "3.1 = 3.1"] {
      #expect(run("rate", "q1.csv", "--suppress-below", "5", "--sum", value).status == 64)
    }
    let alone = run("rate", "q1.csv", "--sum", "3.1 = 3.1a + 3.1b")
    #expect(alone.status == 64)
    #expect(alone.errors.hasPrefix("Error: '--sum' needs '--suppress-below <n>'\n"))
  }

  @Test func errorOfASmallCountIsLetThroughByItsIndicatorAlone() throws {
    try folder.write(
      "number,indicator,quarter,value,commentary\n1,A,2022/23 Q1,24,Two children moved.\n",
      to: "text.csv")
    #expect(run("rate", "text.csv", "--suppress-below", "5").status == 65)
    let result = run("rate", "text.csv", "--suppress-below", "5", "--ignore", "small-count:1")
    #expect(result.status == 0)
    #expect(result.errors.contains("and is let through [small-count] (cell E2)"))
    #expect(
      run("rate", "text.csv", "--suppress-below", "5", "--ignore", "small-count").status == 64)
  }
}
