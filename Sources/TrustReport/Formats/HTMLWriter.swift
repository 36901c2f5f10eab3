/// Writes the blocks of a report as one web page: no script, and nothing that is fetched from elsewhere.
///
/// The page follows the Web Content Accessibility Guidelines 2.2, level AA: landmarks, headings in order, tables with
/// captions and headings, wide tables that scroll by themselves.
public struct HTMLWriter: Sendable {
  /// The language of the page, as its `lang` says it.
  let language: String

  /// Creates a writer.
  ///
  /// - Parameter language: the language of the page: `en-GB` or `cy`.
  public init(language: String = "en-GB") { self.language = language }

  /// Writes a page.
  ///
  /// - Parameters:
  ///   - title: the title of the page, as plain text.
  ///   - blocks: what it holds, beginning with its topmost heading.
  func write(title: String, _ blocks: [Block], to output: inout OutputBuffer) {
    output.append(head(title))
    var page = HTMLPageState()
    for block in blocks where !output.hasFailed { write(block, &page, to: &output) }
    if page.isInSection { output.append("</section>\n") }
    HTMLFigures(blocks).write(to: &output)
    output.append("</main>\n")
    output.append("</body>\n</html>\n")
  }

  private func head(_ title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLEscaper.plain(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLEscaper.plain(title))</title>
    <style>
    \(HTMLStyle.sheet)
    </style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to main content</a>
    <main id="main">

    """
  }

  /// Writes a block; the rows of a table and the things of a sequence are made as they are written.
  private func write(_ block: Block, _ page: inout HTMLPageState, to output: inout OutputBuffer) {
    switch block {
    case .heading(let text, 1):
      if page.isInSection { output.append("</section>\n") }
      let id = page.id(for: text)
      output.append("<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">")
      append(text, to: &output)
      output.append("</h2>\n")
      page.isInSection = true
    case .table(let table):
      let id = page.id(for: "table " + table.caption)
      append(to: &output) { appendOpening(of: table, id: id, to: &$0) }
      output.appendItems(table.rowCount) { appendRow($0, of: table, to: &$1) }
      output.append(Self.tableEnd)
    case .sequence(let sequence):
      output.appendItems(sequence.count) { index, bytes in
        for block in sequence.blocks(index) { append(block, to: &bytes) }
      }
    case .heading, .paragraph, .labelled, .list, .numberedList, .picture:
      append(to: &output) { append(block, to: &$0) }
    }
  }

  private func append(_ text: String, to output: inout OutputBuffer) {
    append(to: &output) { HTMLEscaper.append(text, to: &$0) }
  }

  private func append(to output: inout OutputBuffer, fill: (inout [UInt8]) -> Void) {
    var bytes: [UInt8] = []
    fill(&bytes)
    output.append(bytes)
  }
}

// MARK: Blocks

extension HTMLWriter {
  private func append(_ block: Block, to bytes: inout [UInt8]) {
    switch block {
    case .heading(let text, let level):
      appendElement("h\(min(level + 1, 6))", text, .tool, to: &bytes)
    case .paragraph(let text, let voice): appendElement("p", text, voice, to: &bytes)
    case .labelled(let label, let text, let voice):
      bytes += "<p><strong>\(HTMLEscaper.plain(label)):</strong>".utf8
      if !text.isEmpty { bytes.append(.space) }
      HTMLEscaper.append(text, layout(voice), to: &bytes)
      bytes += "</p>\n".utf8
    case .list(let items, let voice): appendList("ul", "", items, voice, to: &bytes)
    case .numberedList(let items, let first, let voice):
      appendList("ol", first == 1 ? "" : " start=\"\(first)\"", items, voice, to: &bytes)
    case .picture(let make):
      if let picture = make() { append(picture, to: &bytes) }
    case .table(let table):
      appendOpening(of: table, id: nil, to: &bytes)
      for row in 0..<table.rowCount { appendRow(row, of: table, to: &bytes) }
      bytes += Self.tableEnd.utf8
    case .sequence(let sequence):
      for index in 0..<sequence.count {
        for block in sequence.blocks(index) { append(block, to: &bytes) }
      }
    }
  }

  private func layout(_ voice: Block.Voice) -> HTMLEscaper.Layout {
    switch voice {
    case .tool: .line
    case .author: .sentences
    }
  }

  private func appendElement(
    _ name: String, _ text: String, _ voice: Block.Voice, to bytes: inout [UInt8]
  ) {
    bytes += "<\(name)>".utf8
    HTMLEscaper.append(text, layout(voice), to: &bytes)
    bytes += "</\(name)>\n".utf8
  }

  private func appendList(
    _ name: String, _ attributes: String, _ items: [String], _ voice: Block.Voice,
    to bytes: inout [UInt8]
  ) {
    bytes += "<\(name)\(attributes)>\n".utf8
    for item in items { appendElement("li", item, voice, to: &bytes) }
    bytes += "</\(name)>\n".utf8
  }
}

// MARK: Pictures

extension HTMLWriter {
  /// A picture with its headline and, for those who want the numbers, the figures behind it.
  private func append(_ picture: Picture, to bytes: inout [UInt8]) {
    let id = "chart-" + picture.fileName
    let headline = HTMLEscaper.plain(picture.message.withFirstCapital)
    let subtitle = HTMLEscaper.plain(
      picture.subtitle + (picture.cutSentence.map { ". \($0)" } ?? ""))
    bytes += "<figure>\n<figcaption><strong>\(headline)</strong><br>\(subtitle)</figcaption>\n".utf8
    bytes += SVGWriter(picture, id: id).element.utf8
    bytes += "<details>\n<summary>Figures of \(HTMLEscaper.plain(picture.subject))</summary>\n".utf8
    append(.table(picture.table), to: &bytes)
    bytes += "</details>\n</figure>\n".utf8
  }
}

// MARK: Tables

extension HTMLWriter {
  /// A table scrolls by itself where it is wider than the page; so that the keyboard can scroll it too, it can be
  /// focused, and has a name.
  private func appendOpening(of table: Table, id: String?, to bytes: inout [UInt8]) {
    let caption = HTMLEscaper.plain(table.caption)
    let name = id.map { "aria-labelledby=\"\($0)\"" } ?? "aria-label=\"\(caption)\""
    let captionID = id.map { " id=\"\($0)\"" } ?? ""
    bytes += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" \(name)>\n<table>\n".utf8
    bytes += "<caption\(captionID)>\(caption)</caption>\n<thead>\n<tr>".utf8
    for column in table.columns {
      bytes += (column.isFigure ? "<th scope=\"col\" class=\"figure\">" : "<th scope=\"col\">").utf8
      HTMLEscaper.append(column.name, to: &bytes)
      bytes += "</th>".utf8
    }
    bytes += "</tr>\n</thead>\n<tbody>\n".utf8
  }

  private static let tableEnd = "</tbody>\n</table>\n</div>\n"

  private func appendRow(_ row: Int, of table: Table, to bytes: inout [UInt8]) {
    bytes += "<tr>".utf8
    for (index, cell) in table.row(row).enumerated() {
      switch table.columns[index].content {
      case .subject: appendCell("th", " scope=\"row\"", cell, to: &bytes)
      case .figure: appendCell("td", " class=\"figure\"", cell, to: &bytes)
      case .text:
        let rating = table.ratings?.column == index ? table.ratings?.ofRow(row) : nil
        if let rating {
          bytes += "<td><span class=\"rating \(rating.style)\">".utf8
          HTMLEscaper.append(cell, to: &bytes)
          bytes += "</span></td>".utf8
        } else {
          appendCell("td", "", cell, to: &bytes)
        }
      case .passage:
        bytes += "<td>\n".utf8
        for block in table.passage?(row) ?? [] { append(block, to: &bytes) }
        bytes += "</td>".utf8
      }
    }
    bytes += "</tr>\n".utf8
  }

  private func appendCell(
    _ name: String, _ attributes: String, _ text: String, to bytes: inout [UInt8]
  ) {
    bytes += "<\(name)\(attributes)>".utf8
    HTMLEscaper.append(text, to: &bytes)
    bytes += "</\(name)>".utf8
  }
}

extension RAGRating {
  /// The class of the rating in the page's style sheet.
  fileprivate var style: String {
    switch self {
    case .red: "red"
    case .amber: "amber"
    case .green: "green"
    }
  }
}

/// What is known of the part of a page that was written.
private struct HTMLPageState {
  var isInSection = false
  private var ids: Set<String> = ["main"]

  /// A name of an element that is nowhere else in the page, made from a text: it stays the same when other parts of
  /// the page change.
  mutating func id(for text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.isEmpty ? "part" : words.joined(separator: "-")
    var id = name
    var count = 1
    while !ids.insert(id).inserted {
      count += 1
      id = "\(name)-\(count)"
    }
    return id
  }
}

extension HTMLWriter {
  /// Writes a report as a page.
  public func write(_ report: Report, to output: inout OutputBuffer) {
    write(title: report.heading, report.blocks, to: &output)
  }
}

extension Report {
  /// The report as one web page.
  ///
  /// - Parameter language: the language of the page: `en-GB` or `cy`.
  public func html(language: String = "en-GB") -> String {
    var bytes: [UInt8] = []
    var output = OutputBuffer { bytes.append(contentsOf: $0) }
    HTMLWriter(language: language).write(self, to: &output)
    // Appending to memory cannot fail.
    try? output.finish()
    return String(decoding: bytes, as: UTF8.self)
  }
}
