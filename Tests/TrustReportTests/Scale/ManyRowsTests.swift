import Foundation
import Testing
import TrustReport

/// What only a large file reaches: many rows, and sections written on two threads.
@Suite struct ManyRowsTests {
  private static let header = "number,indicator,quarter,value,target,polarity,commentary\n"

  private func rows(_ numbers: some Sequence<Int>, quarter: Int, value: (Int) -> Int) -> String {
    numbers.map { number in
      "\(number / 100).\(number % 100),Title \(number),2022/23 Q\(quarter),\(value(number)),80,higher,"
        + "Said of \(number)\n"
    }.joined()
  }

  /// 3,000 Red indicators, in the file from last to first: the table and the passages are in order.
  @Test func aLongSectionIsInOrder() throws {
    let numbers = 0..<3000
    let text = try markdown(read(Self.header + rows(numbers.reversed(), quarter: 1) { _ in 10 }))
    let expected = numbers.map { "\($0 / 100).\($0 % 100)" }
    let lines = text.split(separator: "\n")
    let table = lines.filter {
      $0.hasPrefix("| ") && $0.contains("| Red |") && $0.contains("Title")
    }
    let headings = lines.filter { $0.hasPrefix("### ") }
    let commentary = lines.filter { $0.hasPrefix("Said of ") }
    #expect(table.map { $0.split(separator: " ")[1] } == expected.map { $0[...] })
    #expect(headings.map { $0.split(separator: " ")[1] } == expected.map { $0[...] })
    #expect(commentary.map { String($0) } == numbers.map { "Said of \($0)" })
  }

  /// A large file is read on two threads: what is defined of the indicators fills the cells on both, also those of
  /// columns that the file does not have.
  @Test func definitionsAreKnownOnBothThreads() throws {
    let numbers = 0..<20_000
    let list = "number,unit\n" + numbers.map { "\($0 / 100).\($0 % 100),days\n" }.joined()
    let scorecard = try read(Self.header + rows(numbers, quarter: 1) { _ in 10 }, list).scorecard
    #expect(scorecard.indicators.count == numbers.count)
    #expect(scorecard.indicators.allSatisfy { $0.figure.unit == "days" })
  }

  /// 70,000 rows, two of each indicator.
  @Test func everyRowIsFoundAgain() throws {
    let numbers = 0..<35_000
    let outcome = read(
      Self.header + rows(numbers, quarter: 1) { $0 % 100 }
        + rows(numbers, quarter: 2) { ($0 + 1) % 100 })
    // The commentary is the same in both quarters.
    #expect(findings(outcome).filter { !$0.hasSuffix(" unchanged-commentary") } == [])
    let scorecard = try outcome.scorecard
    #expect(scorecard.indicators.count == 35_000)
    #expect(scorecard.indicators.allSatisfy { $0.history.count == 2 })
    for number in [0, 1, 4095, 4096, 34_999] {
      let explanation = Explanation(
        of: scorecard, indicator: "\(number / 100).\(number % 100)")
      let words = text { output in explanation?.write(to: &output) }
      #expect(words.contains("  Figure      \((number + 1) % 100)\n"), "\(number): \(words)")
    }
  }

  /// The priorities of 12,000 indicators come in the order in which the rows of the quarter first name
  /// them, whatever the order of the indicators and of the quarter before.
  @Test func prioritiesAreInOrderOfTheirFirstRows() throws {
    var random = SeededGenerator(seed: 12)
    let names = (1...9).map { "Priority \($0)" } + [""]
    let numbers = Array(0..<12_000).shuffled(using: &random)
    let rows = numbers.map { number in
      (number: number, name: names[min(Int.random(in: 0..<30, using: &random) / 2, 9)])
    }
    func csv(_ rows: [(number: Int, name: String)], _ quarter: String) -> String {
      rows.map { "\($0.number),Title,\($0.name),\(quarter),10,80,higher\n" }.joined()
    }
    let header = "number,indicator,priority,quarter,value,target,polarity\n"
    let before = rows.sorted { ($0.name, $0.number) < ($1.name, $1.number) }
    // The names in another order among the last rows.
    let last = rows.reversed().map { (number: $0.number + 12_000, name: $0.name) }
    let current = rows + last
    let outcome = read(header + csv(before, "2022/23 Q1") + csv(current, "2022/23 Q2"))
    var expected: [String] = []
    for row in current where !row.name.isEmpty && !expected.contains(row.name) {
      expected.append(row.name)
    }
    let priorities = try outcome.scorecard.priorities
    #expect(expected.count == 9 && expected != expected.sorted())
    #expect(priorities.map(\.name) == expected + [nil])
    #expect(
      priorities.map(\.counts.red)
        == (expected + [""]).map { name in current.count { $0.name == name } })
    let table = try markdown(outcome).split(separator: "\n").filter { $0.hasPrefix("| Priority ") }
    #expect(table.dropFirst().map { $0.prefix(12) } == expected.map { "| \($0)"[...] })
  }

  /// The changes are in order: first the ratings that moved, then the rest.
  @Test func manyPairsAreComparedInOrder() throws {
    let numbers = 0..<2400
    let old = read(Self.header + rows(numbers, quarter: 1) { _ in 90 })
    let new = read(Self.header + rows(numbers, quarter: 2) { $0 % 3 == 0 ? 10 : 95 })
    let changes = Changes(from: try old.scorecard, to: try new.scorecard)
    let json = try JSONSerialization.jsonObject(
      with: Data(text { changes.writeJSON(to: &$0) }.utf8))
    let list = (json as? [String: Any])?["changes"] as? [[String: Any]] ?? []
    let worsened = numbers.filter { $0 % 3 == 0 }
    let moved = numbers.filter { $0 % 3 != 0 }
    #expect(
      list.map { "\($0["kind"] ?? "") \($0["number"] ?? "")" }
        == (worsened.map { ("worsened", $0) } + moved.map { ("figure", $0) }).flatMap {
          kind, number in
          [kind, "commentary"].map { "\($0) \(number / 100).\(number % 100)" }
        })
  }
}
