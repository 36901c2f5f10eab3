import Testing

@testable import TrustReport

/// Which findings lose what they show, and what they say instead (the contract's section 8).
@Suite struct FindingRedactionTests {
  private func finding(_ code: String, line: Int?) -> Finding {
    Finding(
      severity: .warning, code: code, file: "q.csv",
      location: line.map { InputLocation(line: $0) }, value: "3", message: "it says 3",
      hint: "write 4", isUnreadableInput: false)
  }

  private func redaction(of csv: String) throws -> FindingRedaction {
    let outcome = try suppressed(csv)
    return FindingRedaction(
      of: try outcome.scorecard.returns, files: ["q.csv"], findings: outcome.allFindings)
  }

  /// Of a hidden row a finding says the first sentence of its code's meaning.
  @Test func theMeaningOfEachCode() throws {
    let redaction = try redaction(of: "indicator,value\nA,3\n")
    for explanation in CodeExplanation.all {
      let redacted = redaction.redacted(finding(explanation.code, line: 9))
      // Of a header nothing is hidden.
      if redacted.message == "it says 3" { continue }
      let text = String(explanation.meaning.filter { $0 != "`" })
      let (first, message) = (text.prefix(1).lowercased(), redacted.message)
      let rest = text.dropFirst(message.count)
      #expect((first + text.dropFirst()).hasPrefix(message), "\(explanation.code)")
      #expect([".", ":"].contains(rest.prefix(1)), "\(explanation.code): \(message)")
      #expect([" ", ""].contains(rest.dropFirst().prefix(1)), "\(explanation.code): \(message)")
      #expect(!message.contains(". ") && !message.contains(": "), "\(explanation.code)")
      #expect(redacted.value == nil)
    }
    let sentence = redaction.redacted(finding("footnote", line: 9))
    #expect(
      sentence.message
        == "a row has one filled cell, a source or a remark, or two that belong to a box beside the table"
    )
    #expect(sentence.hint == "nothing of the row is shown, as it may hold a small count")
  }

  private static let csv = """
    number,indicator,quarter,value,unit,numerator,denominator,last quarter,disclosive
    1,A,2022/23 Q3,3,children,,,,
    2,B,2022/23 Q3,24,children,,,,
    3,C,2022/23 Q3,50%,,200,,,
    4,D,2022/23 Q3,50%,,,400,,
    5,E,2022/23 Q3,24,children,,,3,
    6,F,2022/23 Q3,24,children,,,30,yes
    Total,,2022/23 Q3,99,,,,,

    """

  /// A row is hidden that holds anything withheld, or a numerator or a base; and a record that is no row.
  @Test func hiddenRows() throws {
    let redaction = try redaction(of: Self.csv)
    let hidden = (2...8).filter { line in
      redaction.redacted(finding("footnote", line: line)).message != "it says 3"
    }
    #expect(hidden == [2, 4, 5, 6, 8])
    // What is about no line, or about a header, shows no figure.
    #expect(redaction.redacted(finding("footnote", line: nil)).message == "it says 3")
    #expect(redaction.redacted(finding("unknown-column", line: 2)).message == "it says 3")
  }

  /// A check saw nothing that is withheld, so its message stays, but for a message that names a value.
  @Test func findingsOfChecks() throws {
    let redaction = try redaction(of: Self.csv)
    let hidden = redaction.redactedOfCheck(finding("jump", line: 2))
    #expect(hidden.message == "it says 3" && hidden.hint == "write 4" && hidden.value == nil)
    let shown = redaction.redactedOfCheck(finding("jump", line: 3))
    #expect(shown.message == "it says 3" && shown.value == "3")
    let named = redaction.redactedOfCheck(finding("published-differs", line: 2))
    #expect(named.message != "it says 3" && named.value == nil)
    let shownNamed = redaction.redactedOfCheck(finding("published-differs", line: 3))
    #expect(shownNamed.message == "it says 3" && shownNamed.value == "3")
  }

  /// What is found in a header shows no figure; and of the checks two name a value.
  @Test func codesByWhatTheyShow() throws {
    let redaction = try redaction(of: Self.csv)
    let codes = CodeExplanation.all.map(\.code)
    let ofHeaders = codes.filter {
      redaction.redacted(finding($0, line: 2)).message == "it says 3"
    }
    #expect(
      ofHeaders.sorted() == [
        "annual-target", "columns-guessed", "doubled-column", "missing-column", "no-figure-column",
        "number-and-title", "only-months", "periods-left-out", "quarter-without-year",
        "unknown-column", "unnamed-column", "value-beside-quarters", "year-from-title",
      ])
    let withValues = codes.filter {
      redaction.redactedOfCheck(finding($0, line: 2)).message != "it says 3"
    }
    #expect(withValues.sorted() == ["published-differs", "whole-with-figure"])
  }

  /// A figure that could not be read may be a small count, so that nothing is shown beside it.
  @Test(arguments: [
    "unreadable-value", "unreadable-numerator", "unreadable-denominator", "unreadable-last-quarter",
  ])
  func unreadFigures(_ code: String) throws {
    let returns = try suppressed(Self.csv).scorecard.returns
    for (found, isShown) in [(code, false), ("unreadable-target", true)] {
      let redaction = FindingRedaction(
        of: returns, files: ["q.csv"], findings: Findings([finding(found, line: 3)]))
      let message = redaction.redacted(finding("footnote", line: 3)).message
      #expect((message == "it says 3") == isShown)
    }
  }

  /// A line of several quarters is hidden if anything of it is withheld, in whatever order.
  @Test func lineOfSeveralRows() throws {
    let csv = """
      number,indicator,unit,2022/23 Q1,2022/23 Q2,2022/23 Q3
      1,A,children,40,3,50
      2,B,children,40,43,50
      3,C,children,40,43,4
      4,D,children,2,43,50

      """
    let redaction = try redaction(of: csv)
    let hidden = (2...5).filter { line in
      redaction.redacted(finding("footnote", line: line)).message != "it says 3"
    }
    #expect(hidden == [2, 4, 5])
  }
}
