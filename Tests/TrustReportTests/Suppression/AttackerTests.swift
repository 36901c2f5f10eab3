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
          Attacker.Printed(value: 1...4 ~= figure.value ? nil : figure.value)
      }
      if !workedOut(scorecard, printed).isEmpty { count += 1 }
    }
    #expect(count > 10)
  }
}
