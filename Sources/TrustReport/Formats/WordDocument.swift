/// The body of a Word file, and what it refers to: links and charts.
struct WordDocument {
  private var body = ""
  private var links: [String] = []
  private(set) var charts: [WordChart] = []
  /// The number of numbered lists, each of which begins anew.
  private(set) var numberedLists = 0

  /// The width between the margins, in twentieths of a point.
  static let textWidth = 9638

  mutating func append(_ blocks: [Block]) { for block in blocks { append(block) } }

  private mutating func append(_ block: Block) {
    switch block {
    case .heading(let text, let level):
      body += paragraph(text, style: level == 0 ? "Title" : "Heading\(min(level, 3))")
    case .paragraph(let text, _): body += paragraph(text)
    case .labelled(let label, let text, _):
      let label = "<w:r><w:rPr><w:b/></w:rPr>\(Self.words("\(label): "))</w:r>"
      body += "<w:p>\(label)\(runs(text))</w:p>\n"
    case .list(let items, _):
      for item in items { body += paragraph(item, style: "ListBullet", list: 1) }
    case .numberedList(let items, _, _):
      numberedLists += 1
      for item in items { body += paragraph(item, style: "ListNumber", list: numberedLists + 1) }
    case .table(let table): append(table)
    case .picture(let make): if let picture = make() { append(picture) }
    case .sequence(let sequence):
      for index in 0..<sequence.count { append(sequence.blocks(index)) }
    }
  }

  /// The document part.
  var xml: String {
    XML.declaration
      + "<w:document xmlns:w=\"\(Namespace.word)\" xmlns:r=\"\(Namespace.relations)\" "
      + "xmlns:wp=\"\(Namespace.drawing)\" xmlns:a=\"\(Namespace.graphics)\" xmlns:c=\"\(Namespace.chart)\">"
      + "<w:body>\n\(body)<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>"
      // A4, with margins of 20 mm.
      + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
      + "w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
      + "</w:sectPr></w:body></w:document>\n"
  }

  /// What the document part refers to.
  var relations: String {
    var lines = [
      WordParts.relation("rIdStyles", "styles", "styles.xml"),
      WordParts.relation("rIdNumbering", "numbering", "numbering.xml"),
      WordParts.relation("rIdSettings", "settings", "settings.xml"),
      WordParts.relation("rIdFooter", "footer", "footer1.xml"),
    ]
    for index in charts.indices {
      lines.append(
        WordParts.relation("rIdChart\(index + 1)", "chart", "charts/chart\(index + 1).xml"))
    }
    for (index, link) in links.enumerated() {
      lines.append(
        WordParts.relation("rIdLink\(index + 1)", "hyperlink", XML.text(link), isExternal: true))
    }
    return WordParts.relations(lines)
  }
}

// MARK: Text

extension WordDocument {
  private mutating func paragraph(
    _ text: String, style: String? = nil, list: Int? = nil, keepsNext: Bool = false
  ) -> String {
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if keepsNext { properties += "<w:keepNext/>" }
    if let list {
      properties += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    }
    if !properties.isEmpty { properties = "<w:pPr>\(properties)</w:pPr>" }
    return "<w:p>\(properties)\(runs(text))</w:p>\n"
  }

  /// A text as runs, in which addresses are links.
  private mutating func runs(_ text: String, properties: String = "") -> String {
    var result = ""
    let format = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    for piece in LinkedText.pieces(of: text) {
      switch piece {
      case .words(let words): result += "<w:r>\(format)\(Self.words(words))</w:r>"
      case .link(let words, let address):
        links.append(address)
        result +=
          "<w:hyperlink r:id=\"rIdLink\(links.count)\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>"
          + "\(Self.words(words))</w:r></w:hyperlink>"
      }
    }
    return result
  }

  private static func words(_ text: String) -> String {
    "<w:t xml:space=\"preserve\">\(XML.text(text))</w:t>"
  }
}

// MARK: Tables

extension WordDocument {
  private mutating func append(_ table: Table) {
    let rows = (0..<table.rowCount).map(table.row)
    let widths = WordColumns(table, rows).widths
    let caption = XML.text(table.caption)
    body +=
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:firstRow=\"1\"/>"
      + "<w:tblCaption w:val=\"\(caption)\"/></w:tblPr><w:tblGrid>"
      + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>\n"
    body += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    for (index, column) in table.columns.enumerated() {
      body += cell(column.name, column, width: widths[index], format: "<w:b/>")
    }
    body += "</w:tr>\n"
    for (place, row) in rows.enumerated() {
      // A row over a third of a page may break, and so may one of the board's own table.
      let isTall = row.indices.contains { row[$0].count * 110 / max(widths[$0] - 216, 1) > 18 }
      body += isTall || table.passage != nil ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
      for (index, text) in row.enumerated() {
        let rating = table.ratings?.column == index ? table.ratings?.ofRow(place) : nil
        if table.columns[index].content == .passage, let passage = table.passage {
          body += cell(passage(place), width: widths[index])
        } else {
          body += cell(text, table.columns[index], width: widths[index], rating: rating)
        }
      }
      body += "</w:tr>\n"
    }
    // Two tables in a row would be one, and a table may not end the document.
    body += "</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>\n"
  }

  private mutating func cell(
    _ text: String, _ column: Table.Column, width: Int, format: String = "",
    rating: RAGRating? = nil
  ) -> String {
    let colors = rating.map(\.wordColors)
    let ground =
      colors.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0.ground)\"/>" } ?? ""
    let format = colors.map { "<w:b/><w:color w:val=\"\($0.text)\"/>" } ?? format
    let side = column.isFigure ? "<w:jc w:val=\"right\"/>" : ""
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(ground)</w:tcPr>"
      + "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>\(side)</w:pPr>\(runs(text, properties: format))</w:p></w:tc>"
  }
}

// MARK: Passages in cells

extension WordDocument {
  /// A cell of paragraphs and lists.
  private mutating func cell(_ passage: [Block], width: Int) -> String {
    var content = ""
    for block in passage {
      switch block {
      case .list(let items, _):
        for item in items { content += paragraph(item, style: "TableText", list: 1) }
      case .numberedList(let items, _, _):
        numberedLists += 1
        for item in items {
          content += paragraph(item, style: "TableText", list: numberedLists + 1)
        }
      case .heading, .paragraph, .labelled, .table, .picture, .sequence:
        content += paragraph(block.line, style: "TableText")
      }
    }
    // A cell ends with a paragraph.
    if content.isEmpty { content = paragraph("", style: "TableText") }
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(content)</w:tc>"
  }
}

extension RAGRating {
  /// The colours of the word and of its ground, as in the page.
  fileprivate var wordColors: (text: String, ground: String) {
    switch self {
    case .red: ("7D1009", "FBE3E1")
    case .amber: ("5C3A00", "FDF0D5")
    case .green: ("0B4A1B", "E0F2E3")
    }
  }
}

// MARK: Pictures

extension WordDocument {
  private mutating func append(_ picture: Picture) {
    charts.append(WordChart(picture))
    let number = charts.count
    let headline = picture.message.withFirstCapital
    body += paragraph(headline, style: "Caption", keepsNext: true)
    let remarks = [picture.subtitle + ".", picture.cutSentence, amberSentence(picture)]
    body += paragraph(
      remarks.compactMap(\.self).joined(separator: " "), style: "TableText", keepsNext: true)
    // 14 by 7 centimetres, in English Metric Units.
    body +=
      "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
      + "<wp:extent cx=\"5040000\" cy=\"2520000\"/><wp:docPr id=\"\(number)\" name=\"Chart \(number)\" "
      + "descr=\"\(XML.text(picture.alternativeText))\"/><wp:cNvGraphicFramePr/><a:graphic>"
      + "<a:graphicData uri=\"\(Namespace.chart)\"><c:chart r:id=\"rIdChart\(number)\"/></a:graphicData>"
      + "</a:graphic></wp:inline></w:drawing></w:r></w:p>\n"
  }

  /// What Word's chart cannot show, in words: the Amber band; `nil` without one.
  private func amberSentence(_ picture: Picture) -> String? {
    guard let last = picture.points.last(where: { !$0.amber.isEmpty }) else { return nil }
    let bands = last.amber.filter { $0.lowerBound < $0.upperBound }.map {
      "\(picture.label($0.lowerBound.printed)) to \(picture.label($0.upperBound.printed))"
    }
    return bands.isEmpty ? nil : "Amber in \(last.period): \(English.list(bands))."
  }
}

/// The names of the vocabularies that the parts of a Word file use.
enum Namespace {
  private static let office = "http://schemas.openxmlformats.org/"
  static let word = office + "wordprocessingml/2006/main"
  static let relations = office + "officeDocument/2006/relationships"
  static let drawing = office + "drawingml/2006/wordprocessingDrawing"
  static let graphics = office + "drawingml/2006/main"
  static let chart = office + "drawingml/2006/chart"
  static let sheet = office + "spreadsheetml/2006/main"
  static let package = office + "package/2006/"
}
