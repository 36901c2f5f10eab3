import Testing

@testable import TrustReport

/// The order of indicators and of priorities (the contract's sections 1 and 2.6).
@Suite struct OrderTests {
  /// Numbers are text: "`1.10` is not `1.1`, and `3.14` comes after `3.5`".
  static let orders: [[String]] = [
    ["3.5", "3.14"], ["1.9", "1.10"], ["1.1", "1.1a", "1.1b", "1.2"], ["1.1", "1.10"],
    ["1.1b", "1.10"], ["2.5", "3.14"], ["2", "2.1", "10"], ["9", "10", "100"],
    ["A2", "A10", "B1"], ["a2", "A10", "b1"], ["1.2.9", "1.2.10"], ["1-2", "1-10"],
    ["1.1", "1.1 (a)", "1.1 (b)"], ["1a", "1b", "2"],
    ["1.1", "1.2", "1.3", "1.9", "1.10", "1.11", "2.1", "3.5", "3.14", "10.1"],
    ["99999999999999999999.9", "99999999999999999999.10", "100000000000000000000"],
  ]

  /// Zeros before a number do not count: `1.03` is before `1.4`, and beside `1.3` behind it by its bytes alone.
  @Test func zerosDoNotCount() {
    let inOrder = ["0", "00", "01", "1", "1.03", "1.3", "1.4", "1.010", "1.10", "1.0011"]
    for (place, left) in inOrder.enumerated() {
      for right in inOrder[(place + 1)...] {
        #expect(NaturalOrder.isBefore(left, right), "\(left) \(right)")
        #expect(!NaturalOrder.isBefore(right, left), "\(right) \(left)")
      }
    }
  }

  /// Of two with different keys the one with the smaller key comes first.
  @Test func keysAreInTheSameOrder() {
    var generator = SeededGenerator(seed: 3)
    var wrong: [String] = []
    var different = 0
    func number() -> String {
      String(
        (0..<Int.random(in: 0...14, using: &generator)).map { _ in
          "0001239.-aAbZ ".randomElement(using: &generator) ?? "0"
        })
    }
    for _ in 0..<20_000 {
      let beginning = Bool.random(using: &generator) ? number() : ""
      let (left, right) = (beginning + number(), beginning + number())
      let (one, other) = (NaturalOrder.key(left), NaturalOrder.key(right))
      if one == other { continue }
      different += 1
      if (one < other) != NaturalOrder.isBefore(left, right) { wrong.append("\(left) \(right)") }
    }
    #expect(wrong == [])
    #expect(different > 10_000)
  }

  @Test(arguments: orders, [false, true]) func isNatural(_ numbers: [String], _ isReversed: Bool) {
    let given = isReversed ? numbers.reversed() : numbers.shuffledAlike
    let rows = given.map { "\($0),A,5\n" }.joined()
    let outcome = read("number,indicator,value\n" + rows)
    #expect(rateValues(outcome, "number") == numbers)
    #expect(findings(outcome) == [])
  }

  /// "Without one … the row sorts after the numbered ones, in file order."
  @Test func unnumberedComeLastInFileOrder() {
    let outcome = read(
      "number,indicator,value\n,Zebra,5\n2.1,B,5\n,Apple,5\n1.10,C,5\n,Mango,5\n1.9,D,5\n")
    #expect(
      rateValues(outcome, "number", "indicator") == [
        "1.9, D", "1.10, C", "2.1, B", "null, Zebra", "null, Apple", "null, Mango",
      ])
  }

  /// The order is that of the quarter's own rows, whatever is before them in the files.
  @Test func historyDoesNotReorderTheUnnumbered() {
    let outcome = read(
      """
      indicator,quarter,value
      B,2022/23 Q2,5
      A,2022/23 Q2,5
      A,2022/23 Q3,5
      B,2022/23 Q3,5
      """)
    #expect(rateValues(outcome, "indicator") == ["A", "B"])
  }

  /// "Red rows come first, then Amber; within a rating the natural order of numbers" (section 4).
  @Test func reportHasRedFirst() {
    let outcome = read(
      "number,indicator,value,target\n1.1,A,96,>=100\n3.14,B,90,>=100\n1.2,C,100,>=100\n"
        + "3.5,D,90,>=100\n1.10,E,96,>=100\n,F,90,>=100\n1.9,G,96,>=100\n")
    let sections = passages(outcome).map { $0.prefix { $0 != "\n" } }
    #expect(
      sections == [
        "3.5 D: Red", "3.14 B: Red", "F: Red", "1.1 A: Amber", "1.9 G: Amber", "1.10 E: Amber",
        "1.2 C: Green",
      ])
  }

  @Test func prioritiesComeInOrderOfFirstAppearance() {
    let outcome = read(
      """
      number,indicator,priority,value,target
      9,A,Be Supported,5,>=5
      8,B,,5,>=5
      7,C,Be Healthy,5,>=5
      6,D,be  supported,5,>=9
      5,E,Be Safe,5,
      4,F,Be Healthy,5,>=5
      """)
    #expect(
      tableLines(outcome, includesGreen: false).prefix(5) == [
        "| Be Supported | 1 | 0 | 1 | 0 | 2 |",
        "| Be Healthy | 0 | 0 | 2 | 0 | 2 |",
        "| Be Safe | 0 | 0 | 0 | 1 | 1 |",
        "| No priority given | 0 | 0 | 1 | 0 | 1 |",
        "| All | 1 | 0 | 4 | 1 | 6 |",
      ])
  }

  /// "Title, priority and polarity come from the row of the quarter reported."
  @Test func titleAndPriorityAreOfTheQuarterReported() {
    let csv = """
      number,indicator,quarter,priority,polarity,value
      1,Old title,2022/23 Q2,Be Safe,higher,5
      1,New title,2022/23 Q3,Be Healthy,lower,6
      """
    #expect(
      rateValues(read(csv), "indicator", "priority", "polarity", "direction") == [
        "New title, Be Healthy, lower, worsening"
      ])
    #expect(
      rateValues(read(csv, quarter: "2022/23 Q2"), "indicator", "priority", "polarity") == [
        "Old title, Be Safe, higher"
      ])
  }
}

extension [String] {
  /// The elements in a random order, the same in each run.
  fileprivate var shuffledAlike: [String] {
    var random = SeededGenerator(seed: 7)
    return shuffled(using: &random)
  }
}
