import Testing
import TrustReport

/// A large file says what its pieces say: nothing depends on where a batch of records ends, on which of
/// two threads read it, or on what was read before it.
@Suite struct PiecesTests {
  /// Some records of a file, and what is before them.
  private struct Piece {
    var bytes: [UInt8] = LargeReturn.header
    var rowsBefore = 0
    var linesBefore = 0
    var isDated = false
  }

  /// Findings about a file as a whole: each piece has its own.
  private static let ofFile = [
    "blank-priority", "windows-1252", "unknown-column", "unnamed-column",
  ]

  @Test(arguments: zip([1, 2] as [UInt64], [nil, "2023/24 Q2"]))
  func aFileWithoutErrors(_ seed: UInt64, _ quarter: String?) throws {
    let file = LargeReturn(seed: seed, indicators: 1500, hasFaults: false)
    let (whole, parts) = read(file, seed: seed, quarter: quarter)
    try expectSame(whole, parts)
    #expect(try rateJSON(whole) == rateJSON(parts.outcome))
    for includesGreen in [false, true] {
      #expect(
        try markdown(whole, includesGreen: includesGreen)
          == markdown(parts.outcome, includesGreen: includesGreen))
    }
    let count = file.records.reduce(0) { $0 + $1.windows1252Cells }
    let notes = whole.findings.filter { Self.ofFile.contains($0.code) }
    #expect(notes.map(\.code) == ["windows-1252", "unnamed-column", "unknown-column"])
    #expect(notes.first?.message.hasPrefix("\(count) cells ") == true)
  }

  @Test(arguments: [3, 4] as [UInt64]) func aFileWithErrors(_ seed: UInt64) throws {
    let file = LargeReturn(seed: seed, indicators: 1500, hasFaults: true)
    let (whole, parts) = read(file, seed: seed)
    try expectSame(whole, parts)
    let codes = Set(whole.findings.map(\.code))
    #expect(codes.count > 20)
    #expect(
      codes.isSuperset(of: ["stray-quote", "undefined-byte", "extra-cells", "duplicate-row"]))
    #expect(whole.hasErrors)
  }

  private func read(
    _ file: LargeReturn, seed: UInt64, quarter: String? = nil
  ) -> (whole: Outcome, parts: (outcome: Outcome, pieces: [Piece])) {
    let pieces = pieces(of: file, seed: seed)
    let options = ReadingOptions(quarter: quarter.flatMap { Quarter($0) })
    let inputs = pieces.enumerated().map { Input.bytes($1.bytes, name: "piece \($0)") }
    let whole = Outcome([.bytes(file.bytes, name: "q.csv")], options: options)
    return (whole, (Outcome(inputs, options: options), pieces))
  }

  /// The file in pieces of a few rows. A piece ends with a row of more than one filled cell, so that
  /// what is a footnote in it is one in the file, and some of its rows name their quarter.
  private func pieces(of file: LargeReturn, seed: UInt64) -> [Piece] {
    var random = SeededGenerator(seed: seed)
    var pieces = [Piece()]
    var (rows, lines) = (0, 0)
    let lastRow = file.records.lastIndex(where: \.isRow) ?? 0
    for (index, record) in file.records.enumerated() {
      var piece = pieces.removeLast()
      piece.bytes += record.bytes
      piece.isDated = piece.isDated || record.isDated
      pieces.append(piece)
      rows += 1
      lines += record.bytes.count { $0 == UInt8(ascii: "\n") }
      let mayEnd = piece.isDated && record.isRow && index < lastRow
      if mayEnd, Int.random(in: 0..<6, using: &random) == 0 {
        pieces.append(Piece(rowsBefore: rows, linesBefore: lines))
      }
    }
    return pieces
  }

  private func expectSame(
    _ whole: Outcome, _ parts: (outcome: Outcome, pieces: [Piece]),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected = parts.outcome.findings.filter { !Self.ofFile.contains($0.code) }
      .map { described($0, in: parts.pieces) }
    let found = whole.findings.filter { !Self.ofFile.contains($0.code) }
      .map { described($0, in: [Piece()]) }
    #expect(found.count > 100, sourceLocation: sourceLocation)
    #expect(firstDifference(found, expected) == nil, sourceLocation: sourceLocation)
    let leftOut = parts.outcome.findings.leftOut.filter { !Self.ofFile.contains($0.key) }
    #expect(whole.findings.leftOut == leftOut, sourceLocation: sourceLocation)
  }

  private func firstDifference(_ left: [String], _ right: [String]) -> String? {
    let index = (0..<max(left.count, right.count)).first { index in
      left.dropFirst(index).first != right.dropFirst(index).first
    }
    return index.map { index in
      "\(left.dropFirst(index).first ?? "none") / \(right.dropFirst(index).first ?? "none")"
    }
  }

  /// All that a finding says, with its place in the whole file. A piece may end before the quarter reported,
  /// so that what is a note in the whole file is a warning there.
  private func described(_ finding: Finding, in pieces: [Piece]) -> String {
    func piece(_ name: some StringProtocol) -> Piece {
      pieces[Int(name.drop { !$0.isNumber }) ?? 0]
    }
    let own = piece(finding.file)
    let message = finding.message.replacing(/(piece \d+|q\.csv):(\d+)/) { match in
      "line \((Int(match.output.2) ?? 0) + piece(match.output.1).linesBefore)"
    }
    let cell = finding.cell.map { cell in
      let row = (Int(cell.drop { !$0.isNumber }) ?? 0) + own.rowsBefore
      return cell.prefix { !$0.isNumber } + "\(row)"
    }
    return "\(finding.severity) \((finding.line ?? 0) + own.linesBefore):\(finding.column ?? 0)"
      + " \(cell ?? "") \(finding.code) \(finding.value ?? "") \(message) \(finding.hint ?? "")"
      + " \(finding.excerpt?.text ?? "")"
  }
}
