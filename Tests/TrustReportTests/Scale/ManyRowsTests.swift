import Testing

@testable import TrustReport

/// What only a large file reaches: more rows than one chunk holds, and sections printed on two threads.
@Suite struct ManyRowsTests {
  private static let header = "number,indicator,quarter,value,target,polarity,commentary\n"

  private func rows(_ numbers: some Sequence<Int>, quarter: Int, value: (Int) -> Int) -> String {
    numbers.map { number in
      "\(number / 100).\(number % 100),Title \(number),2022/23 Q\(quarter),\(value(number)),80,higher,"
        + "Said of \(number)\n"
    }.joined()
  }

  /// 3,000 Red indicators, in the file from last to first: the table and the passages are in order.
  @Test func aLongSectionIsInOrder() {
    let numbers = 0..<3000
    let text = markdown(read(Self.header + rows(numbers.reversed(), quarter: 1) { _ in 10 }))
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

  /// 70,000 rows: beyond the first chunk of rows, and of the table of names.
  @Test func everyRowIsFoundAgain() {
    let numbers = 0..<35_000
    let performance = read(
      Self.header + rows(numbers, quarter: 1) { $0 % 100 }
        + rows(numbers, quarter: 2) { ($0 + 1) % 100 })
    #expect(performance.returns.rows.count == 70_000)
    #expect(findings(performance) == [])
    for number in [0, 1, 4095, 4096, 34_999] {
      let explanation = Explanation(
        of: performance, indicator: "\(number / 100).\(number % 100)")
      let words = text { output in explanation?.write(to: &output) }
      #expect(words.contains("  Figure      \((number + 1) % 100)\n"), "\(number): \(words)")
    }
  }

  /// More pairs than one thread compares: the changes are in order, kind by kind.
  @Test func manyPairsAreComparedInOrder() {
    let numbers = 0..<2400
    let old = read(Self.header + rows(numbers, quarter: 1) { _ in 90 })
    let new = read(Self.header + rows(numbers, quarter: 2) { $0 % 3 == 0 ? 10 : 95 })
    let comparison = Comparison(of: old, with: new)
    let worsened = numbers.filter { $0 % 3 == 0 }
    let moved = numbers.filter { $0 % 3 != 0 }
    #expect(
      comparison.changes.map { "\($0.kind) \($0.number)" }
        == worsened.map { "worsened \($0 / 100).\($0 % 100)" }
        + moved.map { "figure \($0 / 100).\($0 % 100)" }
        + numbers.map { "commentary \($0 / 100).\($0 % 100)" })
  }
}
