/// Writes the blocks of a report as GitHub-flavoured Markdown that needs no raw HTML and that converts
/// well to Word.
public struct MarkdownWriter: Sendable {
  private let topLevel: Int
  /// The folder of the pictures that the report shows, as links have it; `nil` for none.
  private let pictureFolder: String?

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - headingLevel: the level of the topmost heading, 1 to 6; others follow below it, and none below the sixth.
  ///   - pictureFolder: the folder of the report's pictures, as a link from the report has it; without one the report
  ///     shows none.
  public init(headingLevel: Int = 1, pictureFolder: String? = nil) {
    topLevel = min(max(headingLevel, 1), 6)
    self.pictureFolder = pictureFolder
  }

  /// Writes blocks with a blank line between them.
  func write(_ blocks: some Sequence<Block>, to output: inout OutputBuffer) {
    var isFirst = true
    for block in blocks where !output.hasFailed {
      write(block, isFirst: &isFirst, to: &output)
    }
  }

  /// Writes a block; the rows of a table and the things of a sequence are made as they are written.
  private func write(_ block: Block, isFirst: inout Bool, to output: inout OutputBuffer) {
    switch block {
    case .table(let table):
      write(&isFirst, to: &output) { appendHeader(of: table, to: &$0) }
      output.appendItems(table.rowCount) { appendRow(table.row($0), to: &$1) }
    case .sequence(let sequence):
      output.appendItems(sequence.count) { index, bytes in
        let blocks = sequence.blocks(index)
        for place in blocks.indices { append(blocks[place], to: &bytes) }
      }
    default:
      write(&isFirst, to: &output) { append(block, to: &$0) }
    }
  }
}

// MARK: Blocks

extension MarkdownWriter {
  /// Appends a block and, before it, the blank line that separates it from what is before.
  private func append(_ block: Block, to bytes: inout [UInt8]) {
    switch block {
    case .heading(let text, let level):
      bytes.append(.lineFeed)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: min(topLevel + level, 6)))
      bytes.append(.space)
      MarkdownEscaper.append(text, in: .heading, to: &bytes)
      bytes.append(.lineFeed)
    case .paragraph(let text, let voice):
      bytes.append(.lineFeed)
      MarkdownEscaper.append(text, in: context(voice, indent: 0), to: &bytes)
      bytes.append(.lineFeed)
    case .list(let items, let voice):
      bytes.append(.lineFeed)
      for item in items {
        bytes.append(UInt8(ascii: "-"))
        bytes.append(.space)
        MarkdownEscaper.append(item, in: context(voice, indent: 2), to: &bytes)
        bytes.append(.lineFeed)
      }
    case .labelled(let label, let text, let voice):
      bytes += "\n**\(label):**".utf8
      if !text.isEmpty {
        bytes.append(.space)
        MarkdownEscaper.append(text, in: context(voice, indent: 0), to: &bytes)
      }
      bytes.append(.lineFeed)
    case .numberedList(let items, let first, let voice):
      bytes.append(.lineFeed)
      for (offset, item) in items.enumerated() {
        let mark = "\(first + offset). "
        bytes += mark.utf8
        MarkdownEscaper.append(item, in: context(voice, indent: mark.utf8.count), to: &bytes)
        bytes.append(.lineFeed)
      }
    case .picture(let make): append(make, to: &bytes)
    case .table(let table):
      appendHeader(of: table, to: &bytes)
      for index in 0..<table.rowCount { appendRow(table.row(index), to: &bytes) }
    case .sequence(let sequence):
      for index in 0..<sequence.count {
        for block in sequence.blocks(index) { append(block, to: &bytes) }
      }
    }
  }

  /// Appends a link to a picture's file, if the report shows pictures.
  private func append(_ make: () -> Picture?, to bytes: inout [UInt8]) {
    guard let pictureFolder, let picture = make() else { return }
    bytes += "\n![".utf8
    MarkdownEscaper.append(picture.alternativeText, in: .line, to: &bytes)
    bytes +=
      "](<\(MarkdownLink.destination(pictureFolder + "/" + picture.fileName + ".svg"))>)\n".utf8
  }

  private func context(_ voice: Block.Voice, indent: Int) -> MarkdownEscaper.Context {
    switch voice {
    case .tool: .line
    case .author: .sentences(indent: indent)
    }
  }

  private func appendHeader(of table: Table, to bytes: inout [UInt8]) {
    bytes.append(.lineFeed)
    appendRow(table.columns.map(\.name), to: &bytes)
    bytes.append(UInt8(ascii: "|"))
    for column in table.columns { bytes += (column.isFigure ? " ---: |" : " --- |").utf8 }
    bytes.append(.lineFeed)
  }

  private func appendRow(_ cells: [String], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "|"))
    for index in cells.indices {
      bytes.append(.space)
      MarkdownEscaper.append(cells[index], in: .cell, to: &bytes)
      bytes.append(.space)
      bytes.append(UInt8(ascii: "|"))
    }
    bytes.append(.lineFeed)
  }
}

// MARK: Output

extension MarkdownWriter {
  /// Writes what `fill` appends, without the blank line before the first block.
  private func write(
    _ isFirst: inout Bool, to output: inout OutputBuffer, fill: (inout [UInt8]) -> Void
  ) {
    var bytes: [UInt8] = []
    fill(&bytes)
    write(bytes, &isFirst, to: &output)
  }

  private func write(_ bytes: [UInt8], _ isFirst: inout Bool, to output: inout OutputBuffer) {
    guard !bytes.isEmpty else { return }
    output.append(isFirst ? bytes.dropFirst() : bytes[...])
    isFirst = false
  }
}
