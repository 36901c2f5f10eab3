/// The difference between two papers, as `diff -u` prints it and `patch` reads it.
struct UnifiedDiff {
  private let old: PaperLines
  private let new: PaperLines
  private let changes: [LineDiff.Change]
  /// How many unchanged lines are printed around a change.
  private static let context = 3

  init(old: PaperLines, new: PaperLines) {
    self.old = old
    self.new = new
    changes = LineDiff(old: old, new: new).changes
  }

  /// Writes the diff; writes nothing if the papers are the same.
  func write(oldName: String, newName: String, to output: inout OutputBuffer) {
    guard !changes.isEmpty else { return }
    output.append(Self.printable("--- \(oldName)") + "\n" + Self.printable("+++ \(newName)") + "\n")
    for hunk in hunks { write(hunk, to: &output) }
  }

  /// The changes, those together whose context would overlap.
  private var hunks: [[LineDiff.Change]] {
    var hunks: [[LineDiff.Change]] = []
    for change in changes {
      if let last = hunks.last?.last,
        change.old.lowerBound - last.old.upperBound <= 2 * Self.context
      {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private func write(_ hunk: [LineDiff.Change], to output: inout OutputBuffer) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(first.old.lowerBound, Self.context)
    let after = min(old.count - last.old.upperBound, Self.context)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    output.append("@@ -\(Self.position(oldRange)) +\(Self.position(newRange)) @@\n")
    var position = oldRange.lowerBound
    for change in hunk {
      write(" ", old, position..<change.old.lowerBound, to: &output)
      write("-", old, change.old, to: &output)
      write("+", new, change.new, to: &output)
      position = change.old.upperBound
    }
    write(" ", old, position..<oldRange.upperBound, to: &output)
  }

  private static func position(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  /// Writes lines with a mark before each. They keep a CRLF: the diff would not fit the paper without it.
  private func write(
    _ mark: String, _ paper: PaperLines, _ lines: Range<Int>, to output: inout OutputBuffer
  ) {
    for index in lines {
      let end = paper[index].end
      let range = paper[index].text
      // The byte-order mark, if there is one: without it the diff would not fit the paper.
      let start = paper.bytes[paper.whole(index).lowerBound..<range.lowerBound]
      let text = String(decoding: paper.bytes[range], as: UTF8.self)
      output.append(mark)
      output.append(start)
      output.append(Self.printable(text) + (end.count == 2 ? "\r\n" : "\n"))
      if end.isEmpty { output.append("\\ No newline at end of file\n") }
    }
  }

  /// The text without the characters that a terminal would act on, or that nobody sees.
  private static func printable(_ text: some StringProtocol) -> String {
    TerminalText.safe(text.unicodeScalars, replacement: "\u{FFFD}", keepsTabs: true)
  }
}
