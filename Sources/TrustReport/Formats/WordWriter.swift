/// Writes the blocks of a report as a Word file (ECMA-376, Office Open XML): real headings, lists and tables, pictures
/// as Word's own charts.
///
/// It is what a board reads: the whole file is made in memory.
public struct WordWriter: Sendable {
  /// The language of the file: `en-GB` or `cy-GB`.
  let language: String
  /// The most indicators that a Word file is for.
  public static let indicatorLimit = 2000

  /// Creates a writer.
  ///
  /// - Parameter language: the language of the report: `en-GB` or `cy`.
  public init(language: String = "en-GB") { self.language = language == "cy" ? "cy-GB" : language }

  /// The file that holds some blocks.
  ///
  /// - Parameters:
  ///   - title: the title in the file's properties.
  ///   - blocks: what it holds, beginning with its topmost heading.
  ///   - styles: the styles part; `nil` for that of a report.
  func file(title: String, _ blocks: [Block], styles: String? = nil) -> [UInt8] {
    var document = WordDocument()
    document.append(blocks)
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", WordParts.contentTypes(charts: document.charts.count))
    archive.add("_rels/.rels", WordParts.packageRelations)
    archive.add("docProps/core.xml", WordParts.properties(title: title, language: language))
    archive.add("docProps/app.xml", WordParts.application)
    archive.add("word/document.xml", document.xml)
    archive.add("word/styles.xml", styles ?? WordParts.styles(language: language))
    archive.add("word/numbering.xml", WordParts.numbering(lists: document.numberedLists))
    archive.add("word/settings.xml", WordParts.settings)
    archive.add("word/footer1.xml", WordParts.footer)
    archive.add("word/_rels/document.xml.rels", document.relations)
    for (index, chart) in document.charts.enumerated() {
      let name = "chart\(index + 1)"
      archive.add("word/charts/\(name).xml", chart.xml)
      archive.add("word/charts/_rels/\(name).xml.rels", WordParts.chartRelations(workbook: name))
      archive.add("word/embeddings/\(name).xlsx", chart.workbook)
    }
    return archive.finished()
  }
}

extension Report {
  /// The report as a Word file; `nil` if it is of more indicators than one is for.
  ///
  /// - Parameter language: the language of the report: `en-GB` or `cy`.
  public func word(language: String = "en-GB") -> [UInt8]? {
    guard indicatorCount <= WordWriter.indicatorLimit else { return nil }
    return WordWriter(language: language).file(title: heading, blocks)
  }
}
