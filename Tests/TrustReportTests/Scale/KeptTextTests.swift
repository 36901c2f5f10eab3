import Testing
import TrustReport

/// Only the text that a report may print is kept, and the report is the same.
@Suite struct KeptTextTests {
  /// Each indicator in four quarters, with commentary, a note and a target basis of its own.
  private static let rows: [[String]] = (1...30).flatMap { number in
    (1...4).map { quarter in
      [
        "\(number / 10).\(number % 10)", "Title \(number)", "2022/23 Q\(quarter)",
        "\(60 + (number * 7 + quarter * 11) % 40)", "80", "higher",
        "Said of \(number) in \(quarter).",
        "basis \(number)", number % 5 == 0 ? "note \(quarter)" : "",
      ]
    }
  }

  private static let header =
    "number,indicator,quarter,value,target,polarity,commentary,target basis,note"

  private func file(_ rows: [[String]]) -> String {
    Self.header + "\n" + rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  @Test(arguments: 0..<20) func quartersMayBeInAnyOrder(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let shuffled = read(file(Self.rows.shuffled(using: &random)))
    #expect(
      try markdown(shuffled, includesGreen: true)
        == markdown(read(file(Self.rows)), includesGreen: true))
    #expect(findings(shuffled) == [])
  }

  @Test(arguments: ["2022/23 Q1", "2022/23 Q2", "2022/23 Q3"])
  func anEarlierQuarterThatIsAskedForHasAllItsText(quarter: String) throws {
    let until = Self.rows.filter { $0[2] <= quarter }
    #expect(
      try markdown(read(file(Self.rows), quarter: quarter), includesGreen: true)
        == markdown(read(file(until)), includesGreen: true))
  }

  @Test func theTextOfGreenIndicatorsIsNotMissed() throws {
    let bytes = Array(file(Self.rows).utf8)
    let options = ReadingOptions(keptProse: .exceptGreen)
    let outcome = Outcome([.bytes(bytes, name: "q.csv")], options: options)
    #expect(try markdown(outcome) == markdown(read(file(Self.rows))))
  }

  /// An indicator of which one part is Green prints all its parts' commentary.
  @Test func aGreenPartKeepsItsText() throws {
    let csv = """
      number,indicator,part,value,target,polarity,commentary
      2.3,Attainment,,,,,On both.
      2.3,Attainment,KS2,90,80,higher,On the first.
      2.3,Attainment,KS4,10,80,higher,On the other.
      """
    let options = ReadingOptions(keptProse: .exceptGreen)
    let outcome = Outcome([.bytes(Array(csv.utf8), name: "q.csv")], options: options)
    #expect(try markdown(outcome) == markdown(read(csv)))
    #expect(try markdown(outcome).contains("above target.\n\nOn the first.\n"))
  }
}
