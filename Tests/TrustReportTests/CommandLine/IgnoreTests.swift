import Testing

@testable import TrustReport
@testable import TrustReportCLI

@Suite("--ignore")
struct IgnoreTests {
  private func diagnostics(
    _ findings: [Finding], leftOut: [String: Int] = [:], isStrict: Bool = false,
    isQuiet: Bool = false, ignoring codes: Set<String>
  ) -> Diagnostics {
    Diagnostics(
      Findings(findings, leftOut: leftOut), isStrict: isStrict, isQuiet: isQuiet, ignoring: codes)
  }

  private func closingLine(_ diagnostics: Diagnostics) -> String? {
    DiagnosticText(isColored: false).text(diagnostics).split(separator: "\n").last.map(String.init)
  }

  @Test("what is ignored is not printed, and the last line counts it")
  func counted() {
    let findings = [letterO, total, unknown, unknown]
    let some = diagnostics(findings, ignoring: ["unknown-column"])
    #expect(closingLine(some) == "1 error, 1 warning, 2 ignored")
    #expect(some.shown.map(\.code) == ["unreadable-value", "total-row"])
    let more = diagnostics(
      findings, leftOut: ["unknown-column": 50], ignoring: ["unknown-column", "total-row"])
    #expect(closingLine(more) == "1 error, 53 ignored")
    #expect(more.notShown.isEmpty)
    #expect(closingLine(diagnostics([total], ignoring: ["total-row"])) == "1 ignored")
    #expect(closingLine(diagnostics(findings, ignoring: [])) == "1 error, 1 warning, 2 notes")
  }

  @Test("an error is never ignored, whatever is asked")
  func errors() {
    let all = diagnostics([letterO, missing], ignoring: ["unreadable-value", "cannot-open"])
    #expect(closingLine(all) == "2 errors")
    #expect(all.status == .unreadableInput)
  }

  @Test("--strict does not count it, and --quiet does not speak of what it would not print")
  func strictAndQuiet() {
    let ignoring: Set = ["total-row", "unknown-column"]
    #expect(diagnostics([total], isStrict: true, ignoring: ignoring).status == .success)
    #expect(diagnostics([total], isStrict: true, ignoring: ["footnote"]).status == .wrongData)
    #expect(diagnostics([total, unknown], isQuiet: true, ignoring: ignoring).isEmpty)
    let strict = diagnostics(
      [letterO, total, unknown], isStrict: true, isQuiet: true, ignoring: ignoring)
    #expect(closingLine(strict) == "1 error, 1 ignored")
  }

  @Test("in every format of check")
  func formats() throws {
    let folder = try TemporaryFolder()
    try folder.write("number,indicator,value,Owner\n1,A,4,x\nSource: us,,,\n", to: "q.csv")
    let check = ["check", folder.path("q.csv"), "--strict", "--ignore", "footnote"]
    #expect(runInProcess(check).output.hasSuffix("\n1 note, 1 ignored\n"))
    let json = runInProcess(check + ["--format=json"]).output
    #expect(json.contains(#""counts": {"errors": 0, "warnings": 0, "notes": 1, "ignored": 1},"#))
    #expect(!json.contains("footnote"))
    let github = runInProcess(check + ["--format=github", "--ignore=unknown-column"])
    #expect(github.output == "::notice title=ignored::2 ignored\n")
    #expect(github.status == 0)
    let render = runInProcess(["render", folder.path("q.csv"), "--ignore", "footnote"])
    #expect(render.errors.hasSuffix("\n1 note, 1 ignored\n"))
  }

  @Test(
    "a code that is not one of a warning or note is refused",
    arguments: [
      (
        "footnot",
        """
        did you mean 'footnote'? write the code of a warning or note, as it is printed in square \
        brackets
        """
      ),
      ("zzz", "write the code of a warning or note, as it is printed in square brackets"),
      ("unreadable-value", "it is an error, and an error cannot be ignored"),
    ])
  func refused(_ code: String, _ reason: String) {
    let result = runInProcess(["rate", "a.csv", "--ignore", code])
    #expect(
      result.errors.hasPrefix(
        "Error: The value '\(code)' is invalid for '--ignore <code>': \(reason)\nUsage: "))
    #expect(result.status == 64)
  }

  @Test("every code is known, as what it is")
  func codes() throws {
    let provocations = try Provocation.all()
    func codes(_ isRight: (String) -> Bool) -> [String] {
      provocations.filter { provocation in
        isRight(provocation.findings.first { $0.code == provocation.code }?.severity ?? "")
      }.map(\.code)
    }
    #expect(FindingCode.errors == codes { $0 == "error" })
    #expect(FindingCode.warningsAndNotes == codes { $0 == "warning" || $0 == "note" })
  }
}
