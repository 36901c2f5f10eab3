extension WordWriter {
  /// A reference document for pandoc, which takes pages, styles and language from it: A4, page numbers, tables with
  /// lines, as in the report's own Word file.
  public func referenceFile() -> [UInt8] {
    let sample = Table(
      caption: "A table", columns: [Table.Column(name: "Table", content: .subject)], rowCount: 1
    ) { _ in ["The style 'Table'"] }
    let blocks: [Block] = [
      .heading("Reference document", level: 0),
      .paragraph(
        "Pandoc takes the styles, the page and its number from this document, and none of its text. "
          + "Change a style here, and every document made with it changes."),
      .heading("Heading 1", level: 1), .heading("Heading 2", level: 2),
      .heading("Heading 3", level: 3), .table(sample),
    ]
    return file(
      title: "Reference document", blocks,
      styles: WordParts.styles(language: language, and: WordParts.pandocStyles))
  }
}

extension WordParts {
  /// The styles that pandoc gives to what it writes, and that a report does not use.
  fileprivate static let pandocStyles: [String] = {
    let small = "<w:spacing w:before=\"20\" w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>"
    let caption = "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>"
    return [
      style("BodyText", "Body Text"), style("FirstParagraph", "First Paragraph"),
      // Pandoc gives it to the cells of tables and the items of tight lists.
      style("Compact", "Compact", spacing: small), style("Subtitle", "Subtitle", size: 28),
      style("Author", "Author"), style("Date", "Date"), style("Abstract", "Abstract"),
      heading(4, size: 22), heading(5, size: 22), heading(6, size: 22),
      style("BlockText", "Block Text", spacing: "<w:ind w:left=\"425\" w:right=\"425\"/>"),
      style("FootnoteText", "footnote text", size: 18),
      style("TableCaption", "Table Caption", spacing: caption, isBold: true),
      style("ImageCaption", "Image Caption", isBold: true),
      "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>",
      table(id: "Table", name: "Table"),
    ]
  }()
}
