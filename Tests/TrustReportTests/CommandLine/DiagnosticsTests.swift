import Testing

@testable import TrustReport
@testable import TrustReportCLI

/// A finding made by hand.
func finding(
  _ severity: Finding.Severity, _ code: String, _ message: String, file: String = "q3.csv",
  line: Int? = nil, column: Int? = nil, cell: String? = nil, value: String? = nil,
  hint: String? = nil, excerpt: InputLocation.Excerpt? = nil, isUnreadableInput: Bool = false
) -> Finding {
  var location = line.map { InputLocation(line: $0) }
  location?.column = column
  location?.cell = cell
  location?.excerpt = excerpt
  return Finding(
    severity: severity, code: code, file: file, location: location, value: value, message: message,
    hint: hint, isUnreadableInput: isUnreadableInput)
}

/// The diagnostics of findings made by hand.
func diagnostics(
  _ findings: [Finding], leftOut: [String: Int] = [:], isStrict: Bool = false,
  isQuiet: Bool = false
) -> Diagnostics {
  Diagnostics(Findings(findings, leftOut: leftOut), isStrict: isStrict, isQuiet: isQuiet)
}

/// The example of the contract's section 6.
let letterO = finding(
  .error, "unreadable-value", "'value' is \"9O.2\", not a number", line: 14, column: 20,
  cell: "C14", value: "9O.2", hint: "the second character is the letter O",
  excerpt: InputLocation.Excerpt(
    line: 14, text: "A2,4-hour standard,9O.2,95", leading: 19, length: 4))
let total = finding(.warning, "total-row", "this row is a total", line: 20)
let unknown = finding(.note, "unknown-column", "the column 'Owner' is not used", line: 1, column: 7)
let missing = finding(
  .error, "cannot-open", "cannot be opened", file: "q2.csv", isUnreadableInput: true)

@Suite("Diagnostics")
struct DiagnosticsTests {
  private func text(_ diagnostics: Diagnostics, isColored: Bool = false) -> String {
    DiagnosticText(isColored: isColored).text(diagnostics)
  }

  @Test("a finding with everything")
  func whole() {
    #expect(
      text(diagnostics([letterO])) == """
        q3.csv:14:20: error: 'value' is "9O.2", not a number [unreadable-value] (cell C14)
        14 | A2,4-hour standard,9O.2,95
           |                    ^^^^
        hint: the second character is the letter O
        1 error

        """)
  }

  @Test("what a finding does not have is left out")
  func parts() {
    #expect(
      text(diagnostics([missing, unknown, total])) == """
        q3.csv:1:7: note: the column 'Owner' is not used [unknown-column]
        q3.csv:20: warning: this row is a total [total-row]
        q2.csv: error: cannot be opened [cannot-open]
        1 error, 1 warning, 1 note

        """)
  }

  @Test("without findings nothing is printed")
  func nothing() {
    #expect(text(diagnostics([])).isEmpty)
  }

  @Test(
    "the closing line counts in words",
    arguments: [
      ([letterO], "1 error"), ([letterO, letterO, total], "2 errors, 1 warning"),
      ([total, total], "2 warnings"), ([unknown], "1 note"),
      ([letterO, unknown, unknown, unknown], "1 error, 3 notes"),
    ])
  func counts(_ findings: [Finding], _ line: String) {
    #expect(text(diagnostics(findings)).hasSuffix("\n\(line)\n"))
  }

  @Test("what is not shown is counted, by code and in all")
  func leftOut() {
    let findings = diagnostics(
      [letterO, total], leftOut: ["unreadable-value": 23, "total-row": 1])
    #expect(
      text(findings).hasSuffix(
        """
        q3.csv:20: warning: this row is a total [total-row]
        q3.csv:14:20: error: 'value' is "9O.2", not a number [unreadable-value] (cell C14)
        14 | A2,4-hour standard,9O.2,95
           |                    ^^^^
        hint: the second character is the letter O
        1 more total-row warning is not shown
        23 more unreadable-value errors are not shown
        24 errors, 2 warnings

        """))
  }

  @Test("only the severity and the caret are in colour")
  func colors() {
    #expect(
      text(diagnostics([letterO, total, unknown]), isColored: true) == """
        q3.csv:1:7: \u{1B}[1;36mnote\u{1B}[0m: the column 'Owner' is not used [unknown-column]
        q3.csv:20: \u{1B}[1;33mwarning\u{1B}[0m: this row is a total [total-row]
        q3.csv:14:20: \u{1B}[1;31merror\u{1B}[0m: 'value' is "9O.2", not a number \
        [unreadable-value] (cell C14)
        14 | A2,4-hour standard,9O.2,95
           |                    \u{1B}[1;32m^^^^\u{1B}[0m
        hint: the second character is the letter O
        1 error, 1 warning, 1 note

        """)
  }

  @Test("quiet shows what is fatal, and counts that alone")
  func quiet() {
    let all = [missing, total, unknown]
    let leftOut = ["total-row": 2]
    #expect(
      text(diagnostics(all, leftOut: leftOut, isQuiet: true)) == """
        q2.csv: error: cannot be opened [cannot-open]
        1 error

        """)
    #expect(text(diagnostics([total, unknown], leftOut: leftOut, isQuiet: true)).isEmpty)
    #expect(
      text(diagnostics([total, unknown], leftOut: leftOut, isStrict: true, isQuiet: true)) == """
        q3.csv:20: warning: this row is a total [total-row]
        2 more total-row warnings are not shown
        3 warnings: with --strict, warnings count as errors

        """)
  }

  @Test("control characters and changes of direction do not reach the terminal")
  func unsafe() {
    let nasty = finding(
      .error, "no-header", "a\u{1B}[2Jb\u{9B}\nc", file: "x\u{7}\u{202E}\r\n.csv", line: 2,
      hint: "\u{2066}h\u{7F}",
      excerpt: InputLocation.Excerpt(line: 2, text: "\u{0}a\tb", leading: 3, length: 1))
    #expect(
      text(diagnostics([nasty])) == """
        x····.csv:2: error: a·[2Jb··c [no-header]
        2 | ·a·b
          |    ^
        hint: ·h·
        1 error

        """)
  }

  @Test(
    "the exit status that follows from them",
    arguments: [
      ([], false, .success), ([unknown], true, .success), ([total], false, .success),
      ([total], true, .wrongData), ([letterO, total], false, .wrongData),
      ([letterO, missing], true, .unreadableInput), ([missing], false, .unreadableInput),
    ] as [([Finding], Bool, ExitCode)])
  func status(_ findings: [Finding], _ isStrict: Bool, _ status: ExitCode) {
    #expect(diagnostics(findings, isStrict: isStrict).status == status)
    #expect(diagnostics(findings, isStrict: isStrict, isQuiet: true).status == status)
  }

  @Test("an error that is only counted is an error")
  func hiddenError() {
    #expect(diagnostics([total], leftOut: ["unreadable-value": 1]).status == .wrongData)
  }
}
