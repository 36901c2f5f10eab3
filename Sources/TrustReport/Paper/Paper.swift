/// A board's paper in Markdown: the text between markers is the tool's, and the rest is the author's.
///
/// A block is between two comments, each alone on its line:
///
///     <!-- trustreport:begin red-amber -->
///
///     <!-- trustreport:end red-amber -->
///
/// Reading a paper finds its blocks and everything that is wrong with its markers.
/// ``filled(from:plan:overwritingEdits:)`` generates the blocks again, and leaves everything else as it
/// is, byte for byte.
public struct Paper: Sendable {
  let lines: PaperLines
  let blocks: [MarkedBlock]
  let collector: FindingCollector

  /// Reads a paper: UTF-8, with or without a byte-order mark, with any line ends.
  public init(reading input: Input) {
    var collector = FindingCollector()
    collector.begin(file: input.name)
    do {
      lines = PaperLines(try Self.bytes(of: input))
      blocks = Self.blocks(in: lines, &collector)
    } catch {
      (lines, blocks) = (PaperLines([]), [])
      switch error {
      case .cannotOpen(let refusal): collector.add(PaperFault.cannotOpen(refusal))
      case .isDirectory: collector.add(PaperFault.isDirectory)
      case .cannotRead, .changedWhileRead, .emptyFile, .notCSV: collector.add(error)
      }
    }
    self.collector = collector
  }

  /// What is wrong with the paper, by line.
  public var findings: Findings { collector.findings }

  /// The paper as it was read.
  package var bytes: [UInt8] { lines.bytes }

  /// Whether it has a block that can be filled.
  package var holdsBlocks: Bool { !blocks.isEmpty }

  /// How many lines a person still has to fill in, as ``NewPaper`` marks them.
  public var linesToFillIn: Int {
    let bytes = lines.bytes.span
    return (0..<lines.count).count { index in
      bytes.extracting(lines[index].text).firstRange(of: NewPaper.toFillIn) != nil
    }
  }

  private static func bytes(of input: Input) throws(InputFault) -> [UInt8] {
    var reader = try BlockReader(input)
    var bytes: [UInt8] = []
    while try reader.fill(&bytes, to: max(64 << 10, 4 * bytes.count)) {}
    return bytes
  }

  private static func blocks(
    in lines: PaperLines, _ collector: inout FindingCollector
  ) -> [MarkedBlock] {
    if FileKind(startOf: lines.bytes) != nil {
      collector.add(PaperFault.notText)
      return []
    }
    let bytes = lines.bytes.span
    guard bytes.isUTF8 else {
      for index in 0..<lines.count where !bytes.extracting(lines[index].text).isUTF8 {
        let text = lines[index].text
        collector.add(
          PaperFault.notUTF8, at: InputLocation(of: text, inLine: index, of: lines))
      }
      return []
    }
    let finder = BlockFinder(lines, findings: collector)
    collector = finder.findings
    return finder.blocks
  }
}
