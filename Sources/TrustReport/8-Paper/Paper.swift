/// A board's paper: Markdown in which the prose is the author's, and what stands between markers is
/// the tool's.
///
/// A block stands between two comments, each alone on its line:
///
///     <!-- trustreport:begin red-amber -->
///
///     <!-- trustreport:end red-amber -->
///
/// Reading a paper finds its blocks and all that is wrong with its markers.
/// ``filled(from:plan:overwritingEdits:)`` makes the blocks anew, and leaves everything else as it
/// was, byte for byte.
public struct Paper: Sendable {
  let lines: PaperLines
  let blocks: [MarkedBlock]
  let log: FindingLog

  /// Reads a paper: UTF-8, with or without a byte-order mark, with any line ends.
  public init(reading input: Input) {
    var log = FindingLog()
    log.begin(file: input.name)
    do {
      let lines = PaperLines(try Self.bytes(of: input))
      blocks = try Self.blocks(in: lines, &log)
      self.lines = lines
    } catch {
      log.add(error)
      (lines, blocks) = (PaperLines([]), [])
    }
    self.log = log
  }

  /// What is wrong with the paper, by line.
  public var findings: [Finding] { log.findings }
  /// How many findings of a code there are beyond the first 100.
  public var findingsLeftOut: [String: Int] { log.leftOut }

  /// How many lines are still to be filled in by a person, as ``NewPaper`` marks them.
  public var linesToFillIn: Int {
    (0..<lines.count).count { lines.text($0).contains(NewPaper.toFillIn.utf8) }
  }

  private static func blocks(
    in lines: PaperLines, _ log: inout FindingLog
  ) throws(Problem) -> [MarkedBlock] {
    if Problem.FileKind(startOf: lines.bytes) != nil { throw .paper(.notText) }
    guard lines.bytes.span.isUTF8 else {
      for index in 0..<lines.count where !Array(lines.text(index)).span.isUTF8 {
        let part = lines.lines[index].text
        log.add(.paper(.notUTF8), place: Place(line: index, part: part, of: lines))
      }
      return []
    }
    return BlockFinder.blocks(in: lines, log: &log)
  }

  private static func bytes(of input: Input) throws(Problem) -> [UInt8] {
    do {
      var reader = try BlockReader(input)
      var bytes = TextBuffer(capacity: 64 << 10)
      while try reader.read(into: &bytes) > 0 {
        if bytes.count == bytes.capacity { bytes.reserve(bytes.capacity * 2) }
      }
      return bytes.withBytes { $0.array }
    } catch {
      switch error {
      case .cannotOpen(let reason): throw .paper(.cannotOpen(reason: reason))
      case .isDirectory: throw .paper(.isDirectory)
      default: throw error
      }
    }
  }
}
