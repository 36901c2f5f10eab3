/// The parts of a Word file beside its document: types, properties, styles, lists, the footer.
enum WordParts {
  // MARK: Relations

  static func relation(
    _ id: String, _ kind: String, _ target: String, isExternal: Bool = false
  ) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(Namespace.relations)/\(kind)\" Target=\"\(target)\""
      + (isExternal ? " TargetMode=\"External\"/>" : "/>")
  }

  static func relations(_ lines: [String]) -> String {
    XML.declaration + "<Relationships xmlns=\"\(Namespace.package)relationships\">"
      + lines.joined(separator: "\n") + "</Relationships>\n"
  }

  static let packageRelations = relations([
    relation("rId1", "officeDocument", "word/document.xml"),
    "<Relationship Id=\"rId2\" Type=\"\(Namespace.package)relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
    relation("rId3", "extended-properties", "docProps/app.xml"),
  ])

  static func chartRelations(workbook: String) -> String {
    relations([relation("rId1", "package", "../embeddings/\(workbook).xlsx")])
  }

  // MARK: Types

  private static let office = "application/vnd.openxmlformats-officedocument."

  static func contentTypes(charts: Int) -> String {
    let parts =
      [
        ("word/document", "wordprocessingml.document.main"),
        ("word/styles", "wordprocessingml.styles"),
        ("word/numbering", "wordprocessingml.numbering"),
        ("word/settings", "wordprocessingml.settings"),
        ("word/footer1", "wordprocessingml.footer"), ("docProps/app", "extended-properties"),
      ] + (0..<charts).map { ("word/charts/chart\($0 + 1)", "drawingml.chart") }
    return types(
      ["<Default Extension=\"xlsx\" ContentType=\"\(office)spreadsheetml.sheet\"/>"]
        + parts.map { "<Override PartName=\"/\($0).xml\" ContentType=\"\(office)\($1)+xml\"/>" }
        + [
          "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        ])
  }

  static let workbookContentTypes = types([
    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(office)spreadsheetml.sheet.main+xml\"/>",
    "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(office)spreadsheetml.worksheet+xml\"/>",
  ])

  private static func types(_ lines: [String]) -> String {
    XML.declaration + "<Types xmlns=\"\(Namespace.package)content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + lines.joined(separator: "\n") + "</Types>\n"
  }

  // MARK: Properties

  /// The dates are fixed, so that the same report gives the same bytes.
  static func properties(title: String, language: String) -> String {
    let date = "xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z"
    return XML.declaration
      + "<cp:coreProperties xmlns:cp=\"\(Namespace.package)metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>\(XML.text(title))</dc:title>"
      + "<dc:language>\(language)</dc:language><dcterms:created \(date)</dcterms:created>"
      + "<dcterms:modified \(date)</dcterms:modified></cp:coreProperties>\n"
  }

  static let application =
    XML.declaration
    + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    + "<Application>trustreport</Application></Properties>\n"

  static let settings =
    XML.declaration
    + "<w:settings xmlns:w=\"\(Namespace.word)\"><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
    + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>\n"

  /// The number of the page, in the middle.
  static let footer =
    XML.declaration
    + "<w:ftr xmlns:w=\"\(Namespace.word)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
    + "<w:r><w:t xml:space=\"preserve\">Page </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    + "<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r><w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    + "</w:p></w:ftr>\n"

  // MARK: Lists

  /// A list with bullets, and as many numbered ones as there are, each of which begins with 1.
  static func numbering(lists: Int) -> String {
    let indent = "<w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr>"
    func level(_ format: String, _ text: String) -> String {
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>"
        + "<w:lvlJc w:val=\"left\"/>\(indent)</w:lvl>"
    }
    let numbered = (0..<lists).map {
      "<w:num w:numId=\"\($0 + 2)\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return XML.declaration + "<w:numbering xmlns:w=\"\(Namespace.word)\">"
      + "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>\(level("bullet", "•"))</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/>\(level("decimal", "%1."))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" + numbered.joined()
      + "</w:numbering>\n"
  }
}

// MARK: Styles

extension WordParts {
  /// - Parameter others: styles that are added to those of a report.
  static func styles(language: String, and others: [String] = []) -> String {
    let defaults =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"
      + "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"\(language)\"/></w:rPr></w:rPrDefault>"
      + "<w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    let styles = [
      style("Normal", "Normal", base: nil, isDefault: true),
      style("Title", "Title", spacing: "<w:spacing w:after=\"120\"/>", size: 40, isBold: true),
      heading(1, size: 30), heading(2, size: 26), heading(3, size: 24),
      style("ListBullet", "List Bullet", spacing: "<w:spacing w:after=\"60\"/>"),
      style("ListNumber", "List Number", spacing: "<w:spacing w:after=\"60\"/>"),
      style(
        "Caption", "caption", spacing: "<w:spacing w:before=\"120\" w:after=\"0\"/>", isBold: true),
      style(
        "TableText", "Table Text",
        spacing: "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>",
        size: 20),
      style(
        "Gap", "Gap", spacing: "<w:spacing w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>",
        size: 8),
      style("Footer", "footer", spacing: "<w:jc w:val=\"center\"/>", size: 18),
      "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"0B4F9E\"/><w:u w:val=\"single\"/></w:rPr></w:style>",
      table(id: "TableGrid", name: "Table Grid"),
    ]
    return XML.declaration + "<w:styles xmlns:w=\"\(Namespace.word)\">\(defaults)"
      + (styles + others).joined(separator: "\n") + "</w:styles>\n"
  }

  static func heading(_ level: Int, size: Int) -> String {
    style(
      "Heading\(level)", "heading \(level)",
      spacing:
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(360 - level * 60)\" w:after=\"120\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
      size: size, isBold: true)
  }

  static func style(
    _ id: String, _ name: String, base: String? = "Normal", spacing: String = "", size: Int? = nil,
    isBold: Bool = false, isDefault: Bool = false
  ) -> String {
    let format = (isBold ? "<w:b/>" : "") + (size.map { "<w:sz w:val=\"\($0)\"/>" } ?? "")
    return
      "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
      + (base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "") + "<w:qFormat/>"
      + (spacing.isEmpty ? "" : "<w:pPr>\(spacing)</w:pPr>")
      + (format.isEmpty ? "" : "<w:rPr>\(format)</w:rPr>") + "</w:style>"
  }

  /// A table with lines, whose first row is bold; a row stays on its page.
  static func table(id: String, name: String) -> String {
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"6B7280\"/>"
    }
    return
      "<w:style w:type=\"table\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:tblPr>"
      + "<w:tblBorders>\(borders.joined())</w:tblBorders><w:tblCellMar><w:left w:w=\"100\" w:type=\"dxa\"/>"
      + "<w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:trPr><w:cantSplit/></w:trPr>"
      + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>"
  }
}
