import Testing

@Suite("Headings inside a block")
struct HeadingLevelTests {
  /// The level of the indicator's heading in a block behind some text.
  private func level(behind text: String) throws -> Int? {
    let filled = try PaperCase.fill(text + PaperCase.block("red-amber"))
    let heading = filled.split(separator: "\n").last {
      $0.contains("3.14 Children we care for: Red")
    }
    return heading.map { $0.prefix { $0 == "#" }.count }
  }

  @Test(
    "are one level below the heading above the block",
    arguments: [
      ("", 1), ("Text.\n\n", 1), ("# One\n\n", 2), ("## Two\n", 3), ("##### Five\n\n", 6),
      ("###### Six\n\n", 6), ("# One\n\n## Two\n\nText.\n\n", 3), ("## Two\n\n# One\n\n", 2),
      ("   ## Two ##\n\n", 3), ("##\n\n", 3), ("##\tTwo\n\n", 3),
      ("One\n===\n\n", 2), ("Two\n---\n\n", 3), ("Two\nlines\n  ---  \n\n", 3), ("Two\n-\n\n", 3),
    ])
  func below(_ text: String, _ expected: Int) throws {
    #expect(try level(behind: text) == expected)
  }

  @Test(
    "what only looks like a heading is none",
    arguments: [
      "#hashtag\n\n", "####### Seven\n\n", "\\# Text\n\n", "    # Code\n\n",
      "```\n# Code\n```\n\n", "~~~ sh\n# Code\n~~~~\n\n", "````\n```\n# Code\n````\n\n",
      "<!--\n# Hidden\n-->\n\n", "\n---\n\n", "Text.\n\n---\n\n", "- item\n---\n\n",
      "1. item\n---\n\n", "> quotation\n---\n\n", "- item\nstill the item\n---\n\n",
      "| a |\n| - |\n\n",
      "Text\n--- -\n\n", "Text\n    ---\n\n", "<div>\nText\n---\n\n", "***\n===\n\n",
      "---\ntitle: A paper\n---\n\n", "---\ntitle: A paper\n...\n\n",
    ])
  func notHeading(_ text: String) throws {
    #expect(try level(behind: text) == 1)
  }

  @Test("headings of other blocks do not count")
  func headingsOfBlocks() throws {
    let paper = "## Two\n\n\(PaperCase.block("report"))\n\(PaperCase.block("red-amber"))"
    let first = try PaperCase.fill(paper)
    #expect(first.contains("\n### 3.14 Children we care for: Red\n"))
    #expect(try PaperCase.fill(first) == first)
  }

  @Test("a heading that has changed changes those of the block")
  func changedHeading() throws {
    let first = try PaperCase.fill("# One\n\n\(PaperCase.block("red-amber"))")
    let second = try PaperCase.fill("#" + first)
    #expect(second.contains("\n### 3.14 Children we care for: Red\n"))
    #expect(try PaperCase.faults("#" + first) == [])
  }

  @Test("none is below level 6")
  func deepest() throws {
    let filled = try PaperCase.fill("##### Five\n\n\(PaperCase.block("report"))")
    let levels = filled.split(separator: "\n").filter { $0.hasPrefix("#") }
      .map { $0.prefix { $0 == "#" }.count }
    #expect(Set(levels) == [5, 6])
  }
}
