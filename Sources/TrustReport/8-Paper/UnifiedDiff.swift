/// What differs between two papers, as `diff -u` shows it and `patch` takes it.
struct UnifiedDiff {
  let old: PaperLines
  let new: PaperLines
  /// How many unchanged lines stand around what changed.
  private static let context = 3

  /// The diff; empty where the papers are the same.
  func text(oldName: String, newName: String) -> String {
    let diff = LineDiff(
      old: (0..<old.count).map(old.whole), new: (0..<new.count).map(new.whole))
    guard !diff.changes.isEmpty else { return "" }
    return Self.printable("--- \(oldName)") + "\n" + Self.printable("+++ \(newName)") + "\n"
      + Self.hunks(of: diff.changes).map(text).joined()
  }

  /// Changes so near to each other that their context would overlap stand together.
  private static func hunks(of changes: [LineDiff.Change]) -> [[LineDiff.Change]] {
    var hunks: [[LineDiff.Change]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private func text(of hunk: [LineDiff.Change]) -> String {
    guard let first = hunk.first, let last = hunk.last else { return "" }
    let before = min(first.old.lowerBound, Self.context)
    let after = min(old.count - last.old.upperBound, Self.context)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    var text = "@@ -\(Self.position(oldRange)) +\(Self.position(newRange)) @@\n"
    var position = oldRange.lowerBound
    for change in hunk {
      for index in position..<change.old.lowerBound { text += line(" ", old, index) }
      for index in change.old { text += line("-", old, index) }
      for index in change.new { text += line("+", new, index) }
      position = change.old.upperBound
    }
    for index in position..<oldRange.upperBound { text += line(" ", old, index) }
    return text
  }

  private static func position(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  /// A line with its mark. It keeps a CRLF, without which the diff would not fit the paper.
  private func line(_ mark: String, _ paper: PaperLines, _ index: Int) -> String {
    let end = paper.lines[index].end
    let text = paper.whole(index).dropLast(end.count).string
    let line = mark + Self.printable(text) + (end.count == 2 ? "\r\n" : "\n")
    return end.isEmpty ? line + "\\ No newline at end of file\n" : line
  }

  /// The text without the characters that a terminal would act on: control characters, and those that
  /// turn the writing direction round.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
    }
    return result
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
