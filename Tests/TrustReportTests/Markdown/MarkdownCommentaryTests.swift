import Testing
import TrustReport

/// Commentary: each line of the cell is a paragraph, or a bullet where it begins with one.
@Suite struct MarkdownCommentaryTests {
  /// What becomes of a commentary: the report's lines between what the figures say and what follows.
  private func commentary(_ text: String) throws -> String {
    let csv = "indicator,value,target,commentary\nA,9,<5,\(CSVTable.quoted(text))\n"
    let report = try markdown(read(csv))
    let start = report.firstRange(of: "above target.\n")?.upperBound ?? report.endIndex
    let none = "\nNothing is given on what is being done.\n"
    let end =
      (report.firstRange(of: none) ?? report.firstRange(of: "\n## Not rated"))?.lowerBound ?? start
    return String(report[start..<end])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\n\n", " \n \n", "\u{A0}\n"])
  func eachLineIsAParagraph(_ lineEnd: String) throws {
    #expect(try commentary("One\(lineEnd)two") == "\nOne\n\ntwo\n")
    #expect(try commentary("\(lineEnd)One\(lineEnd)") == "\nOne\n")
  }

  @Test func noneLeavesNothing() throws {
    #expect(try commentary("") == "")
    #expect(try commentary(" \n ") == "")
  }

  @Test(arguments: ["• ", "● ", "▪ ", "◦ ", "· ", "– ", "o ", "o\t", "- ", "* ", "  • ", "\t-  "])
  func bullets(_ bullet: String) throws {
    #expect(try commentary("\(bullet)one") == "\n- one\n")
    #expect(try commentary("\(bullet)one\n\(bullet)two") == "\n- one\n- two\n")
    let list = try commentary("We:\n\(bullet)one\n\n\(bullet)two\nEnd")
    #expect(list == "\nWe:\n\n- one\n- two\n\nEnd\n")
    #expect(try commentary("\(bullet)One. Two.\nEnd") == "\n- One.\n  Two.\n\nEnd\n")
  }

  @Test(
    arguments: zip(
      ["•one", "-one", "*one", "–one", "of one", "+ one", "1. one", "--one", "•• one"],
      [
        "•one", "-one", #"\*one"#, "–one", "of one", #"\+ one"#, #"1\. one"#, "--one",
        "•• one",
      ]))
  func noBullets(_ line: String, _ paragraph: String) throws {
    #expect(try commentary(line) == "\n\(paragraph)\n")
  }

  @Test(
    arguments: zip(
      ["- - a", "• # a", "- 1. a", "- > a", "- [ ] a", "-     a", "- ---", "* * *", "- A. 2. B"],
      [
        #"\- a"#, "\\# a", #"1\. a"#, #"\> a"#, #"\[ ] a"#, "a", #"\---"#, #"\* \*"#,
        "A. 2.\n  B",
      ]))
  func nothingBeginsWithinABullet(_ line: String, _ item: String) throws {
    #expect(try commentary(line) == "\n- \(item)\n")
  }

  /// Lines in a row that begin with 1, 2, 3 and a point or a bracket are a numbered list.
  @Test func numbers() throws {
    #expect(try commentary("We:\n1. one\n2. two\nEnd") == "\nWe:\n\n1. one\n2. two\n\nEnd\n")
    #expect(try commentary("1) one\n2) two") == "\n1. one\n2. two\n")
    #expect(try commentary("1. one\n3. three") == "\n1\\. one\n\n3\\. three\n")
    #expect(try commentary("2. two\n3. three") == "\n2\\. two\n\n3\\. three\n")
    #expect(try commentary("1. one\n2.two") == "\n1\\. one\n\n2.two\n")
    #expect(try commentary("1. A. B\n2. b") == "\n1. A. B\n2. b\n")
  }

  @Test func tablesFencesAndUnderlinesStayText() throws {
    #expect(try commentary("a | b\n--- | ---\nc | d") == "\na | b\n\n\\--- | ---\n\nc | d\n")
    #expect(try commentary("```\n# a\n```") == "\n\\`\\`\\`\n\n\\# a\n\n\\`\\`\\`\n")
    #expect(try commentary("A title\n===") == "\nA title\n\n\\===\n")
    #expect(try commentary("    code") == "\ncode\n")
    #expect(try commentary("[a]: https://b.uk\n[a]") == "\n\\[a]: <https://b.uk>\n\n\\[a]\n")
  }

  @Test
  func linesInWhichNothingIsSeenAreNone() throws {
    #expect(try commentary("One\n\u{FEFF}\ntwo") == "\nOne\n\ntwo\n")
    #expect(try commentary("One\n\u{1}\u{85}") == "\nOne\n")
    #expect(try !commentary("• \u{FEFF}\n• two").contains(" \n"))
  }
}
