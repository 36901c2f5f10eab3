import Foundation
import Testing
import TrustReport

/// What cells hold stays in its place, in every format.
@Suite("The text of changes")
struct ChangeTextTests {
  private static let title = "\"Waits | <b>[x](y)</b>\n# \"\"core\"\" \u{1B}[31m\""
  private static func csv(_ quarter: String, _ value: String) -> String {
    "indicator,quarter,value,unit,polarity\n\(title),\(quarter),\(value),days | hours,lower\n"
  }
  private let changes: Changes

  init() throws {
    changes = try compare(Self.csv("2022/23 Q2", "5"), Self.csv("2022/23 Q3", "6 [p]"))
  }

  @Test("nothing leaves its cell in Markdown")
  func markdown() {
    let markdown = changesMarkdown(changes)
    let rows = markdown.split(separator: "\n").filter { $0.contains("Figure worse") }
    #expect(
      rows == [
        #"| Waits \| \<b>\[x](y)\</b> # "core" \[31m | Figure worse | 5 days \| hours "#
          + #"| 6 days \| hours \[p] |"#
      ])
    #expect(markdown.contains("\n| Indicator | Change | Before | After |\n"))
  }

  @Test("a row of text is a line, without what would disturb a terminal")
  func plainText() {
    let lines = changesText(changes).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("Figure worse") } == 1)
    #expect(lines.count == 10)
    #expect(!lines.joined().unicodeScalars.contains("\u{1B}"))
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test("JSON gives the cells as they are, with what is absent as null")
  func json() throws {
    let json = changesJSON(changes)
    let change = try #require(ChangesJSON(json).changes.first)
    #expect(change["indicator"] == "Waits | <b>[x](y)</b>\n# \"core\" \u{1B}[31m")
    #expect(change["valueBefore"] == "5" && change["valueAfter"] == "6")
    #expect(json.contains("\"number\": null") && json.contains("\"remark\": null"))
    let keys = [
      "kind", "number", "indicator", "part", "before", "after", "remark", "ratingBefore",
      "ratingAfter", "valueBefore", "valueAfter", "targetBefore", "targetAfter",
    ]
    let start = try #require(json.range(of: "\"changes\""))
    let places = keys.compactMap { json[start.upperBound...].range(of: "\"\($0)\": ")?.lowerBound }
    #expect(places.count == keys.count && places == places.sorted())
  }
}
