import Testing
import TrustReport

/// A large file is read a batch of records at a time, on two threads: nothing of what it says depends
/// on where a batch ends, or on the thread that read it.
@Suite struct LargeFileTests {
  private static let header =
    "number,indicator,part,quarter,value,target,polarity,unit,commentary\n"
  /// Rows enough for several batches on each thread.
  private static let numbers = 0..<12_000

  private static func row(_ number: Int, value: String = "12", quarter: Int = 1) -> String {
    let part = number % 50 < 2 ? "Part \(number % 50)" : ""
    let name = number % 50 < 2 ? number / 50 * 50 : number
    return "\(name / 100).\(name % 100),Title \(name),\(part),2022/23 Q\(quarter),\(value),"
      + "\(number % 30),lower,unit \(number % 11),\"Said of\nnumber \"\"\(number)\"\"\"\n"
  }

  @Test func aLargeFileIsReadAsItsPiecesAre() throws {
    let rows = Self.numbers.map { Self.row($0, value: "\($0 % 40)") }
    let whole = read(Self.header + rows.joined())
    let pieces = stride(from: 0, to: rows.count, by: 1000).map { start in
      let piece = rows[start..<min(start + 1000, rows.count)].joined()
      return Input.bytes(Array((Self.header + piece).utf8), name: "\(start).csv")
    }
    let parted = Outcome(pieces)
    let indicators = try whole.scorecard.indicators
    #expect(indicators.reduce(0) { $0 + $1.measured.count } == Self.numbers.count)
    #expect(try markdown(whole, includesGreen: true) == markdown(parted, includesGreen: true))
    #expect(try rateJSON(whole) == rateJSON(parted))
  }

  /// Of each kind of fault the first 100 in the file are shown, and all are counted.
  @Test func findingsAreTheFirstInTheFile() {
    var csv = Self.header
    var lines: [String: [Int]] = [:]
    for (index, number) in Self.numbers.enumerated() {
      let line = 2 + 2 * index
      switch number % 50 {
      case 10:
        csv += Self.row(number, value: "12 or so")
        lines["unreadable-value", default: []].append(line)
      case 20:
        csv += Self.row(number - 5)
        lines["repeated-row", default: []].append(line)
      case 30:
        csv += Self.row(number - 5, value: "13")
        lines["duplicate-row", default: []].append(line)
      default: csv += Self.row(number)
      }
    }
    let outcome = read(csv)
    for (code, lines) in lines {
      let shown = outcome.findings.filter { $0.code == code }.map(\.line)
      #expect(shown == lines.prefix(100).map { $0 })
      #expect(outcome.findings.leftOut[code] == lines.count - 100)
    }
    #expect(Set(outcome.findings.map(\.code)) == Set(lines.keys))
  }

  /// Wherever a batch ends, a lone title between rows is an indicator and one below them a footnote.
  @Test func loneCellsAreToldApart() throws {
    let titles = Self.numbers.map { "Alone \($0)" }
    // Longer than a block, so that batches could end among them.
    let words = String(repeating: " of the return", count: 10)
    let footnotes = (1...6000).map { "Note \($0)\(words)\n" }
    let csv =
      "indicator,value\n" + titles.map { "\($0),5\n,\nA title for \($0),\n" }.joined()
      + footnotes.joined()
    let outcome = read(csv)
    // The last title is below all rows that have more than one cell: a footnote, too.
    let last = 1 + 3 * titles.count
    #expect(try outcome.scorecard.indicators.count == 2 * titles.count - 1)
    let found = outcome.findings.filter { $0.code == "footnote" }
    #expect(found.map(\.line) == (last..<last + 100).map { $0 })
    let lone = outcome.findings.filter { $0.code == "lone-title" }
    #expect(lone.map(\.line) == (1...100).map { 1 + 3 * $0 })
    #expect(
      outcome.findings.leftOut == [
        "footnote": 1 + footnotes.count - 100, "lone-title": titles.count - 1 - 100,
      ])
  }

  /// Rows without a quarter, in a file in which others have one, are reported where they are.
  @Test func undatedRowsAreReportedInOrder() {
    let csv =
      Self.header
      + Self.numbers.map { number in
        let row = Self.row(number)
        return number % 100 == 99 ? row.replacing("2022/23 Q1", with: "") : row
      }.joined()
    let outcome = read(csv)
    let lines = Self.numbers.filter { $0 % 100 == 99 }.map { 2 + 2 * $0 }
    #expect(outcome.findings.map(\.line) == lines.prefix(100).map { $0 })
    #expect(outcome.findings.leftOut == ["missing-quarter": lines.count - 100])
  }
}
