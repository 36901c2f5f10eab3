import Testing

@testable import TrustReport

@Suite("The unified diff")
struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    let diff = UnifiedDiff(old: PaperLines(Array(old.utf8)), new: PaperLines(Array(new.utf8)))
    return text { diff.write(oldName: "a", newName: "b", to: &$0) }
  }

  private static let letters = (0..<20).map { "\(Unicode.Scalar(UInt8(97 + $0)))\n" }.joined()

  @Test("without a difference nothing is printed", arguments: ["", "a", "a\n", "a\r\nb\r"])
  func same(_ text: String) { #expect(diff(text, text).isEmpty) }

  @Test("three lines are around a change")
  func context() {
    #expect(
      diff(Self.letters, Self.letters.replacing("j\n", with: "J\nJJ\n")) == """
        --- a
        +++ b
        @@ -7,7 +7,8 @@
         g
         h
         i
        -j
        +J
        +JJ
         k
         l
         m

        """)
  }

  @Test("changes whose context would overlap share a hunk")
  func sharedHunk() {
    let near = diff(
      Self.letters, Self.letters.replacing("e\n", with: "").replacing("l\n", with: "L\n"))
    #expect(near.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -2,14 +2,13 @@"])
    let far = diff(
      Self.letters, Self.letters.replacing("e\n", with: "").replacing("m\n", with: "M\n"))
    #expect(
      far.split(separator: "\n").filter { $0.hasPrefix("@@") }
        == ["@@ -2,7 +2,6 @@", "@@ -10,7 +9,7 @@"])
  }

  @Test("one line, no line, and a last line without its end")
  func edges() {
    #expect(diff("a\n", "b\n") == "--- a\n+++ b\n@@ -1 +1 @@\n-a\n+b\n")
    #expect(diff("", "a\n") == "--- a\n+++ b\n@@ -0,0 +1 @@\n+a\n")
    #expect(diff("a\n", "") == "--- a\n+++ b\n@@ -1 +0,0 @@\n-a\n")
    #expect(
      diff("a", "a\n") == "--- a\n+++ b\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
    #expect(
      diff("a\nb", "A\nb")
        == "--- a\n+++ b\n@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n")
  }

  @Test("CRLF stays; what a terminal would act on does not")
  func characters() {
    #expect(diff("a\r\n", "b\r\n") == "--- a\n+++ b\n@@ -1 +1 @@\n-a\r\n+b\r\n")
    #expect(diff("a\r", "b\r") == "--- a\n+++ b\n@@ -1 +1 @@\n-a\n+b\n")
    #expect(
      diff("\u{1B}[2J\tx\u{202E}\n", "b\n")
        == "--- a\n+++ b\n@@ -1 +1 @@\n-\u{FFFD}[2J\tx\u{FFFD}\n+b\n")
    #expect(
      diff("a\u{200B}b\u{E0041}c\u{2028}\n", "\u{AD}b 👩‍👧\n")
        == "--- a\n+++ b\n@@ -1 +1 @@\n-a\u{FFFD}b\u{FFFD}c\u{FFFD}\n+\u{FFFD}b 👩‍👧\n")
    #expect(
      diff("\u{FEFF}a\u{FEFF}\nb\n", "\u{FEFF}a\u{FEFF}\nB\n")
        == "--- a\n+++ b\n@@ -1,2 +1,2 @@\n \u{FEFF}a\u{FFFD}\n-b\n+B\n")
  }

  private static func changes(from old: [String], to new: [String]) -> [LineDiff.Change] {
    func paper(_ lines: [String]) -> PaperLines {
      PaperLines(Array(lines.map { $0 + "\n" }.joined().utf8))
    }
    return LineDiff(old: paper(old), new: paper(new)).changes
  }

  /// Puts each change into the old lines.
  private func patched(_ old: [Int], _ new: [Int], _ changes: [LineDiff.Change]) -> [Int] {
    var result: [Int] = []
    var position = 0
    for change in changes {
      result += old[position..<change.old.lowerBound] + new[change.new]
      position = change.old.upperBound
    }
    return result + old[position...]
  }

  @Test("the changes make the new text of the old", arguments: 0..<300 as Range<UInt64>)
  func changes(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Few different lines and many, short texts and such as are compared between anchors.
    let kinds = [2, 5, 50, 5000].randomElement(using: &random) ?? 2
    let count = seed.isMultiple(of: 10) ? 1500 : 30
    let old = (0..<Int.random(in: 0...count, using: &random)).map { _ in
      Int.random(in: 0..<kinds, using: &random)
    }
    var new = old
    for _ in 0..<Int.random(in: 0...count / 3, using: &random) {
      let place = Int.random(in: 0...new.count, using: &random)
      if place < new.count, Bool.random(using: &random) { new.remove(at: place) }
      new.insert(Int.random(in: 0..<kinds, using: &random), at: min(place, new.count))
    }
    let changes = Self.changes(from: old.map(String.init), to: new.map(String.init))
    #expect(patched(old, new, changes) == new)
    for (change, next) in zip(changes, changes.dropFirst()) {
      #expect(change.old.upperBound < next.old.lowerBound)
    }
  }

  @Test("few lines in a short text are the fewest that can be")
  func fewest() {
    let changes = Self.changes(
      from: [1, 2, 3, 1, 2, 2, 1].map(String.init), to: [3, 2, 1, 2, 1, 3].map(String.init))
    #expect(changes.reduce(0) { $0 + $1.old.count + $1.new.count } == 5)
  }

  @Test("a long text with two changes far apart shows two changes")
  func longText() {
    let old = (0..<60_000).map { "line \($0 % 3 == 0 ? 0 : $0)" }
    var new = old
    new[100] = "x"
    new.remove(at: 59_000)
    #expect(
      Self.changes(from: old, to: new) == [
        LineDiff.Change(old: 100..<101, new: 100..<101),
        LineDiff.Change(old: 59_000..<59_001, new: 59_000..<59_000),
      ])
  }
}
