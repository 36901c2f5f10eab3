import Testing
import TrustReport

/// `check --explain CODE` prints a page on one code.
@Suite("check --explain")
struct ExplainCodeTests {
  @Test("the page says what it means, why it matters, how it looks and what to do")
  func page() {
    let result = runInProcess(["check", "--explain", "footnote"])
    #expect(
      result.output == """
        footnote

        A row has one filled cell, a source or a remark, or two that belong to a box
        beside the table. It is left out.

        Why it matters: What the row says is not in the paper.

        Example:

          footnote.csv:3:1: warning: a row beside the table is left out: "Source: the waste contractor's monthly return" [footnote] (cell A3)
          3 | Source: the waste contractor's monthly return,,,,,,
            | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        What to do: Nothing. A remark on one figure belongs in 'note'.

        """)
    #expect(result.errors.isEmpty && result.status == 0)
  }

  @Test("every code has a page with an example", arguments: CodeExplanation.all.map(\.code))
  func everyCode(_ code: String) throws {
    let result = runInProcess(["check", "--explain=\(code)"])
    #expect(result.status == 0)
    let blocks = result.output.split(separator: "\n\n").map { String($0) }
    try #require(blocks.count >= 6)
    #expect(blocks[0] == code)
    #expect(blocks[2].hasPrefix("Why it matters: ") && blocks.contains("Example:"))
    #expect(blocks[4].split(separator: "\n")[0].contains(" [\(code)]"))
    #expect(blocks[blocks.count - 1].hasPrefix("What to do: "))
    let prose = result.output.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(prose.allSatisfy { $0.count <= 80 && !$0.contains("`") })
  }

  @Test("it is written where the result is")
  func output() throws {
    let folder = try TemporaryFolder()
    let result = runInProcess(["check", "--explain", "pdf", "-o", folder.path("page.txt")])
    #expect(result.output.isEmpty && result.status == 0)
    #expect(try folder.text("page.txt").hasPrefix("pdf\n\nThe file is a PDF."))
  }

  @Test(
    "what it cannot explain is refused",
    arguments: [
      (
        ["--explain", "footnot"],
        """
        The value 'footnot' is invalid for '--explain <code>': did you mean 'footnote'? write the \
        code of a finding, as it is printed in square brackets
        """
      ),
      (
        ["--explain", "zzz"],
        """
        The value 'zzz' is invalid for '--explain <code>': write the code of a finding, as it is \
        printed in square brackets
        """
      ),
      (
        ["--explain", "footnote", "q3.csv"],
        "Unexpected argument 'q3.csv': '--explain <code>' reads no file"
      ),
    ])
  func refused(_ arguments: [String], _ message: String) {
    let result = runInProcess(["check"] + arguments)
    #expect(result.errors.hasPrefix("Error: \(message)\nUsage: trustreport check "))
    #expect(result.output.isEmpty && result.status == 64)
  }
}
