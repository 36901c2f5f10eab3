import TrustReport

/// A paper with blocks to fill, and the CSV to fill them from.
struct PaperHarness: FuzzHarness {
  let name = "paper"

  private static let texts = [
    "<!-- trustreport:begin notes -->\n<!-- trustreport:end notes -->\n",
    "<!-- trustreport:begin report -->\r\n<!-- trustreport:end report -->\r\n",
    "<!-- trustreport:begin red-amber -->\n", "<!-- trustreport:end red-amber -->\n", "```\n",
    "~~~~\n", "<!--\n", "-->\n", "<!-- trustreport:begin priority \"Be Safe\" -->\n", "# H\n",
    "  ", "\t", "> ", "- ", "\r", "\n", "\u{FEFF}", "---\n", "<pre>\n", "</pre>\n", "\\", "crc32:0",
    " 2022-23-Q3 crc32:00000000", "{=html}", "<div>\n\n", "é", "\u{2028}", "-- >", "--!>",
  ]

  func input(_ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    let (table, paper) = TwoFiles.split(corpus.randomElement(using: &random) ?? [])
    let csv =
      Bool.random(using: &random)
      ? TableDamage.damaged(table, writing: ReadingHarness.texts + Self.texts, &random) : table
    var bytes = paper
    for _ in 0...Int.random(in: 0..<5, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0..<40, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2:
        // At the beginning of a line, where a marker is one.
        let line = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let text = Self.texts.randomElement(using: &random) ?? ""
        bytes.insert(contentsOf: text.utf8, at: line)
      default:
        let text = Self.texts.randomElement(using: &random) ?? ""
        bytes.insert(contentsOf: text.utf8, at: place)
      }
    }
    return TwoFiles.joined(csv, bytes)
  }

  func faults(of input: [UInt8]) -> [String] {
    let (table, paper) = TwoFiles.split(input)
    let outcome = Outcome([.bytes(table, name: "q.csv")])
    guard let scorecard = try? outcome.scorecard else { return [] }
    let report = Report(of: scorecard)
    let filled = Self.fill(paper, report)
    var faults = FindingOracle.faults(of: filled.findings, in: ["p.md": paper])
    if filled.hasErrors { return faults }
    if PaperText(filled.bytes).outside != PaperText(paper).outside {
      faults.append("what is outside the blocks has changed")
    }
    if PaperText(filled.bytes).markers != PaperText(paper).markers {
      faults.append("there are other markers than before")
    }
    let again = Self.fill(filled.bytes, report)
    if again.bytes != filled.bytes { faults.append("filled again it is another") }
    if again.hasErrors { faults.append("filled again it is refused") }
    return faults
  }

  private static func fill(
    _ paper: [UInt8], _ report: Report
  ) -> (bytes: [UInt8], findings: Findings, hasErrors: Bool) {
    let filled = Paper(reading: .bytes(paper, name: "p.md")).filled(from: report)
    var bytes: [UInt8] = []
    var output = OutputBuffer { bytes += $0 }
    filled.write(to: &output)
    try? output.finish()
    return (bytes, filled.findings, filled.findings.hasErrors)
  }
}

/// A paper by its markers, wherever they are: those in code and in other comments too.
struct PaperText {
  /// What is outside blocks, the markers included but for what an end marker says of its block.
  private(set) var outside: [UInt8] = []
  /// How many lines look like a marker.
  private(set) var markers = 0

  init(_ bytes: [UInt8]) {
    var isInside = false
    for line in Self.lines(bytes) {
      let text = line.drop { $0 == 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
      let isMarker = text.starts(with: "<!--".utf8) && text.contains("trustreport:".utf8)
      if isMarker { markers += 1 }
      let isEnd = isMarker && text.contains("trustreport:end".utf8)
      if isEnd { isInside = false }
      if !isInside { outside += isEnd ? Self.withoutStamp(line) : Array(line) }
      if isMarker, !isEnd, text.contains("trustreport:begin".utf8) { isInside = true }
    }
  }

  /// The lines with their ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var (lines, start) = ([ArraySlice<UInt8>](), 0)
    for index in bytes.indices {
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      guard bytes[index] == 0x0A || bytes[index] == 0x0D && !isPair else { continue }
      lines.append(bytes[start...index])
      start = index + 1
    }
    return lines + [bytes[start...]]
  }

  /// An end marker up to the first digit behind its block's name, and its line end.
  private static func withoutStamp(_ line: ArraySlice<UInt8>) -> [UInt8] {
    // A space may be missing before the end of the comment, and is then written.
    let text = Array(String(decoding: line, as: UTF8.self).replacing("-->", with: " -->").utf8)
    let words = text.split { [0x09, 0x0A, 0x0D, 0x20].contains($0) }.filter { word in
      !word.starts(with: "crc32:".utf8) && !(word.first.map { (0x30...0x39).contains($0) } ?? false)
        && !word.starts(with: "undated".utf8)
    }
    return Array(words.joined(separator: [0x20]))
      + line.suffix(2).filter { $0 == 0x0A || $0 == 0x0D }
  }
}

extension Collection<UInt8> {
  fileprivate func contains(_ other: String.UTF8View) -> Bool { firstRange(of: other) != nil }
}
