import Foundation
import Testing

@testable import TrustReport
@testable import TrustReportCLI

@Suite("Findings for programs")
struct FindingFormatTests {
  @Test("JSON: every key, always, in the same order")
  func json() {
    let findings = diagnostics(
      [missing, letterO, total], leftOut: ["unreadable-value": 23, "total-row": 1])
    #expect(
      findingsJSON(findings) == #"""
        {"schema": 1,
         "counts": {"errors": 25, "warnings": 2, "notes": 0, "ignored": 0},
         "findings": [
          {"severity": "error", "code": "cannot-open", "file": "q2.csv", "line": null, \#
        "column": null, "cell": null, "value": null, "message": "cannot be opened", "hint": null},
          {"severity": "error", "code": "unreadable-value", "file": "q3.csv", "line": 14, \#
        "column": 20, "cell": "C14", "value": "9O.2", \#
        "message": "'value' is \"9O.2\", not a number", \#
        "hint": "the second character is the letter O"},
          {"severity": "warning", "code": "total-row", "file": "q3.csv", "line": 20, \#
        "column": null, "cell": null, "value": null, "message": "this row is a total", \#
        "hint": null}],
         "notShown": {"total-row": 1, "unreadable-value": 23}}

        """#)
  }

  @Test("JSON: nothing found")
  func emptyJSON() {
    #expect(
      findingsJSON(diagnostics([])) == """
        {"schema": 1,
         "counts": {"errors": 0, "warnings": 0, "notes": 0, "ignored": 0},
         "findings": [],
         "notShown": {}}

        """)
  }

  @Test("JSON: any name comes back as it was, and nothing of it moves a terminal or is unseen")
  func jsonText() throws {
    let text = String(
      String.UnicodeScalarView((0...0x2100).compactMap(Unicode.Scalar.init))
        + "🔴\u{E0041}\u{FEFF}\u{2028}\\\"".unicodeScalars)
    let json = findingsJSON(diagnostics([finding(.note, "windows-1252", "a", file: text)]))
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]])
    #expect(findings.first?["file"] as? String == text)
    let controls = json.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(String(controls) == "\n\n\n\n\n", "only the line ends of the object itself")
    #expect(!json.unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint })
  }

  @Test("JSON: quiet lists errors, and counts everything")
  func quietJSON() {
    let json = findingsJSON(diagnostics([letterO, total], isQuiet: true))
    #expect(json.contains(#""counts": {"errors": 1, "warnings": 1, "notes": 0, "ignored": 0}"#))
    #expect(!json.contains("total-row"))
  }

  @Test("GitHub: one workflow command a finding")
  func github() {
    let findings = diagnostics(
      [missing, letterO, total, unknown], leftOut: ["unreadable-value": 23])
    #expect(
      githubAnnotations(findings) == """
        ::error file=q2.csv,title=cannot-open::cannot be opened
        ::error file=q3.csv,line=14,col=20,title=unreadable-value::'value' is "9O.2", not a \
        number (cell C14)%0Ahint: the second character is the letter O
        ::warning file=q3.csv,line=20,title=total-row::this row is a total
        ::notice file=q3.csv,line=1,col=7,title=unknown-column::the column 'Owner' is not used
        ::error title=unreadable-value::23 more not shown

        """)
    #expect(githubAnnotations(diagnostics([])).isEmpty)
  }

  @Test("GitHub: nothing that a cell holds ends the command, or begins another")
  func githubEscapes() {
    let nasty = finding(
      .error, "no-header", "95% of a:b,c\r\n::error::x", file: "C:\\a,b%\n.csv", hint: "1,2::3")
    #expect(
      githubAnnotations(diagnostics([nasty])) == """
        ::error file=C%3A\\a%2Cb%25·.csv,title=no-header::95%25 of a:b,c··::error::x%0Ahint: 1,2::3

        """)
  }
}
