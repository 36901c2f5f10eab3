import Testing
import TrustReport

/// Numbers that are given away, reused, split and merged (the contract's section 3.3).
@Suite("Renumbering over time")
struct RenumberedOverTimeTests {
  private static let header = "number,indicator,quarter,value,target,polarity,formerly\n"

  /// The history of each indicator of the quarter reported: the figures, the earliest first.
  private func histories(_ rows: String, quarter: String? = nil) throws -> [String] {
    let scorecard = try read(Self.header + rows + "\n", quarter: quarter).scorecard
    return scorecard.indicators.map { indicator in
      let figures = indicator.history.map(\.description).joined(separator: ", ")
      return "\(indicator.number ?? "-"): \(figures)"
    }
  }

  @Test("a number that is given on takes the history of who held it then")
  func givenOn() throws {
    #expect(
      try histories(
        """
        3.14,New,2021/22 Q3,500,400,lower,
        2.5,Old,2021/22 Q3,10,5,lower,
        1.1,New,2021/22 Q4,490,400,lower,3.14
        2.5,Old,2021/22 Q4,9,5,lower,
        9.9,New,2022/23 Q1,480,400,lower,1.1
        1.1,Old,2022/23 Q1,8,5,lower,2.5
        """) == ["1.1: 10, 9, 8", "9.9: 500, 490, 480"])
  }

  @Test("a statement of a later quarter is not heard")
  func later() throws {
    #expect(
      try histories(
        """
        1.1,A,2022/23 Q1,500,400,lower,
        2.5,B,2022/23 Q1,10,5,lower,
        1.1,A,2022/23 Q2,490,400,lower,
        2.5,B,2022/23 Q2,9,5,lower,
        1.1,B,2022/23 Q3,,5,lower,2.5
        """) == ["1.1: 500, 490", "2.5: 10, 9"])
  }

  @Test("a number that was left has no history for who uses it next")
  func left() throws {
    #expect(
      try histories(
        """
        3.14,A,2022/23 Q1,500,400,lower,
        1.1,A,2022/23 Q2,490,400,lower,3.14
        3.14,Fresh,2022/23 Q2,3,400,lower,new
        """) == ["1.1: 500, 490", "3.14: 3"])
  }

  @Test("neither what was split nor what was merged has a history")
  func splitAndMerged() throws {
    let rows = """
      3.6,A,2022/23 Q1,1729,400,lower,
      4.1,M1,2022/23 Q1,5,4,lower,
      4.2,M2,2022/23 Q1,6,4,lower,
      3.6a,Aa,2022/23 Q2,490,400,lower,3.6
      3.6b,Ab,2022/23 Q2,300,400,lower,3.6
      4.9,M,2022/23 Q2,11,4,lower,4.1 and 4.2
      """
    #expect(try histories(rows) == ["3.6a: 490", "3.6b: 300", "4.9: 11"])
    #expect(findings(read(Self.header + rows + "\n")) == [])
    let changes = try compare(Self.header + rows, Self.header + rows, since: "2022/23 Q1")
    let lines = changesMarkdown(changes).split(separator: "\n").filter {
      $0.hasPrefix("| 3") || $0.hasPrefix("| 4")
    }
    #expect(
      lines == [
        "| 3.6 | A | Split into 3.6a and 3.6b | Red: 1729, target 400 or below | – |",
        "| 3.6a | Aa | Split from 3.6 | – | Red: 490, target 400 or below |",
        "| 3.6b | Ab | Split from 3.6 | – | Green: 300, target 400 or below |",
        "| 4.1 | M1 | Merged into 4.9 | Red: 5, target 4 or below | – |",
        "| 4.2 | M2 | Merged into 4.9 | Red: 6, target 4 or below | – |",
        "| 4.9 | M | Merged from 4.1 and 4.2 | – | Red: 11, target 4 or below |",
      ])
  }

  @Test("a former number that is doubtful is questioned")
  func doubtful() {
    let unknown =
      "1,A,2022/23 Q1,5,4,lower,\n1,A,2022/23 Q2,5,4,lower,\n2,B,2022/23 Q2,5,4,lower,9.9\n"
    #expect(findings(read(Self.header + unknown)) == ["warning 4 formerly-unknown"])
    // A quarter that holds fewer than half as many indicators need not have the number.
    let partial = unknown + "3,C,2022/23 Q2,5,4,lower,\n"
    #expect(findings(read(Self.header + partial)) == ["note 4 formerly-unknown"])
    let fuller = "1,A,2021/22 Q1,5,4,lower,\n2,B,2021/22 Q1,5,4,lower,\n" + partial
    #expect(findings(read(Self.header + fuller)) == ["warning 6 formerly-unknown"])
    let still = "1,A,2022/23 Q1,5,4,lower,\n2,A,2022/23 Q2,5,4,lower,1\n1,B,2022/23 Q2,5,4,lower,"
    #expect(findings(read(Self.header + still + "\n")) == ["warning 3 formerly-still-there"])
    #expect(findings(read(Self.header + still + "new\n")) == [])
  }

  @Test("ten thousand indicators split from one take no time in the square of their number")
  func manySplits() throws {
    let old = "0,Old,2022/23 Q1,5,4,lower,\n"
    let new = (1...10_000).map { "N\($0),T\($0),2022/23 Q2,5,4,lower,0\n" }.joined()
    let changes = try compare(Self.header + old + new, Self.header + old + new, since: "2022/23 Q1")
    #expect(changes.count == 10_001)
  }

  /// Random histories in which numbers are swapped, reused, split and merged.
  @Test("later rows change no report of an earlier quarter", arguments: 0..<60 as Range<UInt64>)
  func laterRows(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let numbers = ["1.1", "1.2", "2.1", "3.14", "9"]
    var quarters: [String] = []
    for quarter in 1...4 {
      var rows = ""
      for number in numbers where Int.random(in: 0..<4, using: &random) > 0 {
        let formerly =
          switch Int.random(in: 0..<8, using: &random) {
          case 0, 1: numbers.randomElement(using: &random) ?? ""
          case 2: "1.1 and 2.1"
          case 3: "new"
          default: ""
          }
        let value = Int.random(in: 1...9, using: &random)
        rows += "\(number),T\(number),2022/23 Q\(quarter),\(value),5,lower,\(formerly)\n"
      }
      quarters.append(rows)
    }
    for count in 1...3 where !quarters[count - 1].isEmpty {
      let quarter = "2022/23 Q\(count)"
      let early = Self.header + quarters[..<count].joined()
      let all = Self.header + quarters.joined()
      let options = ReadingOptions(quarter: Quarter(quarter))
      func report(_ csv: String) throws -> String {
        try Report(
          of: Outcome([.bytes(Array(csv.utf8), name: "q.csv")], options: options).scorecard
        )
        .markdown()
      }
      #expect(try report(early) == report(all))
    }
  }
}
