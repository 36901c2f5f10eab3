import Testing

@testable import TrustReport

/// What a Word file holds, and what no cell of the data can make of it.
@Suite struct WordFileTests {
  private func document(_ csv: String) throws -> WordDocument {
    var document = WordDocument()
    document.append(Report(of: try read(csv).scorecard).blocks)
    return document
  }

  /// The texts of the paragraphs with a style.
  private func texts(_ style: String, _ document: WordDocument) -> [String] {
    document.xml.components(separatedBy: "<w:p>").dropFirst()
      .filter { $0.contains("<w:pStyle w:val=\"\(style)\"/>") }
      .map { paragraph in
        paragraph.matches(of: /<w:t[^>]*>([^<]*)/).map { String($0.1) }.joined()
      }
  }

  @Test func whatAChartCannotShowItsCaptionSays() throws {
    let document = try document(
      """
      number,indicator,quarter,value,target,polarity,unit
      3.14,Children,2018/19 Q1,690,672,lower,children
      3.14,Children,2018/19 Q2,700 [b],672,lower,children
      3.14,Children,2018/19 Q3,780,672,lower,children

      """)
    #expect(
      texts("Caption", document) == [
        "From 690 children to 780 children, above the target of 672 throughout, with a break in the series at 2018/19 Q2"
      ])
    #expect(
      texts("TableText", document).suffix(1) == [
        "Children, each quarter, 2018/19 Q1 to 2018/19 Q3. The axis starts at 650. Amber in 2018/19 Q3: 672 to 705.6."
      ])
    #expect(document.charts.count == 1)
  }

  @Test func theBandOfARangeHasTwoParts() throws {
    let document = try document(
      """
      number,indicator,quarter,value,target,tolerance
      3.14,Places,2018/19 Q1,9,2 to 5,1 points
      3.14,Places,2018/19 Q2,8,2 to 5,1 points

      """)
    #expect(
      texts("TableText", document).last?.hasSuffix("Amber in 2018/19 Q2: 1 to 2 and 5 to 6.")
        ?? false)
  }

  /// Fields, links that are not `http` or `https`, and what XML has no place for.
  private static let hostile = [
    "{ INCLUDETEXT \"/etc/passwd\" }", "=HYPERLINK(\"http://a.example\")", "{PAGE}",
    "<w:fldSimple w:instr=\" DATE \"/>", "</w:t></w:r><w:r><w:instrText>DATE</w:instrText>",
    "javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.example", "ftp://a.example/x",
    "&amp; &#0; &lt;", "]]>", "\u{1}\u{8}\u{B}\u{1F}", "\u{FFFE}\u{FFFF}", "\u{85}\u{2028}",
    "http://a.example/?x=\"><w:p/>&y", "www.b.example/'\"", "https://c.example/a&b",
  ]

  @Test func noCellBecomesAFieldOrALinkElsewhere() throws {
    let rows = Self.hostile.enumerated().map { index, text in
      let cell = CSVTable.quoted(text)
      // A title has something that can be seen.
      return "\(index + 1),\(CSVTable.quoted("A " + text)),\(cell),5,9,higher,\(cell)\n"
    }
    let document = try document(
      "number,indicator,priority,value,target,polarity,commentary\n" + rows.joined())
    for word in ["instrText", "fldSimple", "fldChar", "w:object", "INCLUDEPICTURE"] {
      #expect(!document.xml.contains("<w:\(word)") && !document.xml.contains("<\(word)"))
    }
    let own: Set = [
      "styles.xml", "numbering.xml", "settings.xml", "footer1.xml", "http://a.example/?x=",
      "http://www.b.example/", "https://c.example/a&amp;b", "http://a.example",
    ]
    let targets = document.relations.matches(of: /Target="([^"]*)"/).map { String($0.1) }
    #expect(targets.count > 10)
    for target in targets where !own.contains(target) {
      #expect(target.hasPrefix("http://") || target.hasPrefix("https://"), "\(target)")
    }
    for xml in [document.xml, document.relations] {
      #expect(Self.isWellFormed(xml))
      let wrong = xml.unicodeScalars.filter { scalar in
        scalar.value < 0x20 && scalar != "\n" || ["\u{FFFE}", "\u{FFFF}"].contains(scalar)
      }
      #expect(wrong.isEmpty, "XML 1.0, production 2")
    }
  }

  /// Whether every element that begins ends, and every ampersand begins a reference.
  private static func isWellFormed(_ xml: String) -> Bool {
    var open: [Substring] = []
    for match in xml.matches(of: /<([\/?]?)([A-Za-z:]+)((?:[^<>"]|"[^"<]*")*?)(\/?)>/) {
      if match.1 == "?" || match.4 == "/" { continue }
      if match.1.isEmpty {
        open.append(match.2)
      } else if open.popLast() != match.2 {
        return false
      }
    }
    let references = xml.matches(of: /&(amp|lt|gt|quot);/).count
    let brackets = xml.matches(of: /</).count
    let tags = xml.matches(of: /<[\/?]?[A-Za-z:]+(?:[^<>"]|"[^"<]*")*>/).count
    return open.isEmpty && references == xml.count { $0 == "&" } && brackets == tags
  }

  /// The labels in a chart: the number of the point, its side and the format of its figure.
  private func labels(_ values: String..., target: String) throws -> [String] {
    let rows = values.enumerated().map { index, value in
      "3.14,A,2018/19 Q\(index + 1),\(value),\(target),higher\n"
    }
    let csv = "number,indicator,quarter,value,target,polarity\n" + rows.joined()
    let xml = try #require(try document(csv).charts.first).xml
    return xml.matches(
      of: /<c:dLbl><c:idx val="(.)"\/><c:numFmt formatCode="([^"]*)" .*?<c:dLblPos val="(.)"\/>/
    ).map { "\($0.1) \($0.3) \($0.2)" }
  }

  @Test func labelsOfFiguresAndTargetsKeepApart() throws {
    #expect(try labels("10", "88", target: "90") == ["0 t General", "1 b General", "1 t General"])
    #expect(try labels("80", "10", target: "90") == ["0 b General", "1 t General", "1 t General"])
  }

  @Test func figuresHaveTheirMark() throws {
    let percent = "General&quot;%&quot;"
    #expect(
      try labels("10%", "50%", target: "90%") == [
        "0 t \(percent)", "1 t \(percent)", "1 t \(percent)",
      ])
    #expect(try labels("£10", "£50", target: "£90").first == "0 t &quot;£&quot;General")
  }

  @Test func theSameReportGivesTheSameBytes() throws {
    let scorecard = try Outcome(
      [.file(Package.url("Fixtures/2018-19-q4.csv").path(percentEncoded: false))]
    ).scorecard
    let first = try #require(Report(of: scorecard).word())
    #expect(Report(of: scorecard).word() == first)
  }

  @Test func whatIsWithheldIsInNoPicture() throws {
    let csv = """
      number,indicator,quarter,value,target,polarity,unit
      3.14,Children,2018/19 Q1,61,9,lower,children
      3.14,Children,2018/19 Q2,4,9,lower,children
      3.14,Children,2018/19 Q3,62,9,lower,children

      """
    let scorecard = try suppressed(csv).scorecard
    let report = Report(of: scorecard)
    let page = report.html()
    #expect(page.contains("<svg ") && page.contains("without a figure for 2018/19 Q2"))
    #expect(page.matches(of: #/<circle /#).count == 2)
    #expect(page.contains("<td class=\"figure\">[c] children</td>") || page.contains(">[c]</td>"))
    #expect(!page.contains(">4<") && !page.contains(">4 "))
    var document = WordDocument()
    document.append(report.blocks)
    let chart = try #require(document.charts.first)
    #expect(chart.xml.contains("<c:v>61</c:v>") && !chart.xml.contains("<c:v>4</c:v>"))
    let workbook = String(decoding: chart.workbook, as: UTF8.self)
    #expect(workbook.contains("<v>61</v>") && !workbook.contains("<v>4</v>"))
  }
}
