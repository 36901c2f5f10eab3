/// The figures behind all pictures of a page in one table, for print, where no `<details>` can be opened. On the screen it
/// is not shown.
///
/// The pictures are made a second time rather than kept: a page is never in memory as a whole.
struct HTMLFigures {
  private let sequences: [BlockSequence]

  init(_ blocks: [Block]) { sequences = blocks.compactMap(\.pictures) }

  /// Writes the table; nothing, if there is no picture.
  func write(to output: inout OutputBuffer) {
    let hasPictures = sequences.contains { sequence in
      (0..<sequence.count).contains { !sequence.pictures($0).isEmpty }
    }
    guard hasPictures else { return }
    output.append(
      """
      <figure class="print">
      <table>
      <caption>Figures behind the pictures</caption>
      <thead>
      <tr><th scope="col">Period</th><th scope="col" class="figure">Figure</th><th scope="col" class="figure">Target</th></tr>
      </thead>

      """)
    for sequence in sequences {
      output.appendItems(sequence.count) { index, bytes in
        for picture in sequence.pictures(index) { Self.append(picture, to: &bytes) }
      }
    }
    output.append("</table>\n</figure>\n")
  }

  /// Appends the rows of a picture, under what it is of.
  private static func append(_ picture: Picture, to bytes: inout [UInt8]) {
    let subject = HTMLEscaper.plain(picture.subject)
    bytes += "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"3\">\(subject)</th></tr>\n".utf8
    let table = picture.table
    for row in 0..<table.rowCount {
      let cells = table.row(row).map(HTMLEscaper.plain)
      bytes += "<tr><th scope=\"row\">\(cells[0])</th><td class=\"figure\">\(cells[1])</td>".utf8
      bytes += "<td class=\"figure\">\(cells[2])</td></tr>\n".utf8
    }
    bytes += "</tbody>\n".utf8
  }
}
