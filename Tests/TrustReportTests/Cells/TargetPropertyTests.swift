import Testing

@testable import TrustReport

/// "Whatever this tool prints as a target can be read as one" (the contract's section 2.5).
@Suite struct TargetPropertyTests {
  private struct Sample {
    let cells: KeyValuePairs<String, String>
    let polarity: String
    let unit: String
    let value: String

    init(using random: inout SeededGenerator) {
      func one(_ words: String...) -> String { words.randomElement(using: &random) ?? "" }
      let unit = one("", "", "%", "£", "£m", "£k", "days", "per 10,000")
      let mark = unit.isEmpty ? one("", "", "%", "£") : ""
      func number() -> String {
        let digits = one("0", "5", "7.5", "12", "0.050", "1,234.50", "999999999999999999")
        let sign = one("", "", "", "-", "\u{2212}")
        let scale = mark == "%" || !unit.isEmpty ? "" : one("", "", "", "k", "m", "bn")
        let text = (mark == "£" ? "£" : "") + digits + scale + (mark == "%" ? "%" : "")
        return one("", "", "(").isEmpty ? sign + text : "(\(text))"
      }
      let target: String
      switch Int.random(in: 0..<4, using: &random) {
      case 0: target = number() + one(" to ", "–", " – ") + number()
      case 1: target = one(">=", "<=", "> ", "<", "at least ", "under ") + number()
      case 2: target = number() + one(" or more", "+", " or fewer")
      default: target = number()
      }
      let polarity = one("", "higher", "lower", "none", "range")
      let date = one("", "", "March 2021", "31/03/2024", "2022/23", "2022/23 Q4", "2018")
      (self.unit, self.polarity, value) = (unit, polarity, "5")
      cells = [
        "value": "5", "target": target, "polarity": polarity, "unit": unit, "target date": date,
      ]
    }
  }

  /// What criteria rate by, as text.
  private func described(_ criteria: Criteria) -> String {
    let lines = criteria.thresholds
    return [
      criteria.target?.description, criteria.target.map { "\($0.isStrict)" },
      criteria.polarity?.rawValue, lines?.amber.trimmed.description,
      lines?.red.trimmed.description, lines?.upper?.red.trimmed.description,
      criteria.targetDate?.lastDay,
    ].map { $0 ?? "none" }.joined(separator: ", ")
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func printedTargetIsRead(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var wrong: [String] = []
    var count = 0
    for _ in 0..<1500 {
      let sample = Sample(using: &random)
      // A contradiction is an error, and is not printed.
      guard let part = try? read(oneRow(sample.cells)).scorecard.indicators.first?.decisive,
        let printed = PartWording(part).targetWithDate
      else { continue }
      let again = read(
        oneRow([
          "value": sample.value, "target": printed,
          "polarity": part.criteria.polarity?.rawValue ?? sample.polarity,
          "unit": sample.unit,
        ]))
      count += 1
      let other = try? again.scorecard.indicators.first?.criteria
      if other.map(described) != described(part.criteria) {
        wrong.append("\(sample.cells) printed as \(printed): \(findingsWithHints(again))")
      }
    }
    #expect(wrong.prefix(3) == [])
    #expect(count > 500)
  }
}
