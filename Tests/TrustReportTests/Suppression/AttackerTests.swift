import Testing

@testable import TrustReport

/// From everything that is printed of all quarters, no small count can be worked out.
@Suite struct AttackerTests {
  /// What a reader works out of the reports up to each quarter: the small counts of which fewer than three
  /// values are left, and fewer than if nothing of that quarter had been printed.
  private func workedOut(
    _ scorecard: RandomCounts, _ printed: [Attacker.Cell: Attacker.Printed]
  ) -> [String] {
    (1...3).flatMap { quarter in
      var reader = Attacker(
        of: scorecard, upTo: quarter, printed.filter { $0.key.quarter <= quarter })
      var earlier: [String: Int]?
      return reader.smallCounts().compactMap { name, values -> String? in
        if values.count >= 3 { return nil }
        // No tool can do more than to withhold all of a quarter: the earlier reports are out.
        if earlier == nil {
          var reader = Attacker(
            of: scorecard, upTo: quarter, printed.filter { $0.key.quarter < quarter })
          earlier = Dictionary(uniqueKeysWithValues: reader.smallCounts().map { ($0, $1.count) })
        }
        return values.count < min(3, earlier?[name] ?? 0) ? "\(name) is one of \(values)" : nil
      }
    }
  }

  @Test(arguments: 0..<8)
  func noSmallCountCanBeWorkedOut(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for round in 0..<4 {
      let scorecard = RandomCounts(using: &generator)
      let csv = scorecard.csv(upTo: 3)
      let facts = try PrintedFacts(of: csv, sums: [scorecard.sum].compactMap(\.self))
      #expect(facts.leaks == [], "seed \(seed), round \(round)")
      #expect(workedOut(scorecard, facts.cells) == [], "seed \(seed), round \(round)\n\(csv)")
    }
  }

  /// The reader is no weaker than a person with a pencil.
  @Test func readerWorksOutWhatIsNotWithheld() throws {
    var generator = SeededGenerator(seed: 1)
    var count = 0
    for _ in 0..<20 {
      let scorecard = RandomCounts(using: &generator)
      var printed: [Attacker.Cell: Attacker.Printed] = [:]
      for figure in scorecard.figures {
        // Only the small counts themselves are left out.
        printed[
          Attacker.Cell(number: figure.number, part: figure.part, quarter: figure.quarter)] =
          Attacker.Printed(
            value: figure.base != nil || figure.small != nil ? nil : figure.value,
            percentage: figure.base == nil || figure.small != nil ? nil : figure.text)
      }
      if !workedOut(scorecard, printed).isEmpty { count += 1 }
    }
    #expect(count > 10)
  }

  /// A percentage and its base give its numerator away, as far as the rounding lets them.
  @Test func readerKnowsTheNumeratorsOfAPercentage() throws {
    var generator = SeededGenerator(seed: 2)
    var scorecard = RandomCounts(using: &generator)
    scorecard.figures = [
      RandomCounts.Figure(
        number: "6", part: "", quarter: 1, value: 3, isCumulative: false, criteria: ",",
        base: (40, 0)),
      RandomCounts.Figure(
        number: "6", part: "", quarter: 2, value: 38, isCumulative: false, criteria: ",",
        base: (40, 0)),
    ]
    // 7.5% of 40 prints as 8%, and so does nothing else; 95% leaves the two that are not counted.
    let printed = Dictionary(
      uniqueKeysWithValues: scorecard.figures.map {
        (
          Attacker.Cell(number: "6", part: "", quarter: $0.quarter),
          Attacker.Printed(percentage: $0.text)
        )
      })
    var reader = Attacker(of: scorecard, upTo: 2, printed)
    #expect(scorecard.figures.map(\.text) == ["8%", "95%"])
    #expect(reader.smallCounts().map(\.values) == [[3], [38]])
  }
}
