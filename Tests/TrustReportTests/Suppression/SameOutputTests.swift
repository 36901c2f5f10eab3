import Testing

@testable import TrustReport

/// No format tells more of what is withheld than the JSON does: two files that differ in withheld figures alone, and
/// whose JSON is the same for every quarter, print the same bytes everywhere.
///
/// What the JSON itself gives away is for ``AttackerTests``.
@Suite struct SameOutputTests {
  /// What the JSON of all quarters says.
  private func json(_ scorecard: RandomCounts) throws -> [String] {
    try (1...3).map { quarter in
      let outcome = try suppressed(
        scorecard.csv(upTo: 3), sums: [scorecard.sum].compactMap(\.self),
        quarter: "2022/23 Q\(quarter)")
      let list = RatingList(of: try outcome.scorecard)
      return text { list.writeJSON(to: &$0) }
    }
  }

  /// The same scorecard with other figures that print the same JSON; `nil` if none is found.
  private func lookalike(
    of scorecard: RandomCounts, _ printed: [String], using generator: inout SeededGenerator
  ) throws -> RandomCounts? {
    for _ in 0..<40 {
      var other = scorecard
      let small = other.figures.indices.filter { other.figures[$0].small != nil }
      guard let first = small.randomElement(using: &generator) else { return nil }
      let figure = other.figures[first]
      guard let value = figure.small?.randomElement(using: &generator), value != figure.value else {
        continue
      }
      // What is added here is taken from another part, so that the total stays.
      let siblings = other.figures.indices.filter {
        let sibling = other.figures[$0]
        return $0 != first && sibling.number == figure.number && sibling.quarter == figure.quarter
          && sibling.part != "All"
      }
      if let second = siblings.randomElement(using: &generator) {
        other.figures[second].value -= value - figure.value
        let base = other.figures[second].base?.people ?? .max
        guard 0...base ~= other.figures[second].value else { continue }
      }
      other.figures[first].value = value
      if try json(other) == printed { return other }
    }
    return nil
  }

  /// Everything that the commands print of a scorecard, on both streams, by the command.
  private func output(of scorecard: RandomCounts, in folder: TemporaryFolder) throws -> [(
    String, String
  )] {
    for quarter in 1...3 {
      try folder.write(scorecard.csv(upTo: quarter), to: "q\(quarter).csv")
    }
    let numbers = Set(scorecard.figures.map(\.number)).sorted()
    let commands =
      ["render --green", "render --green --format html", "rate", "rate --format csv"]
      + ["rate --what-if tolerance=10%", "check", "check --format json", "check --format github"]
      + numbers.flatMap { ["explain # \($0)", "explain # \($0) --format json"] }
    var printed: [(String, String)] = []
    func run(_ command: String, _ files: [String]) {
      let words = command.split(separator: " ").map(String.init)
      let paths = files.map { folder.path($0) }
      let arguments =
        words.contains("#")
        ? words.flatMap { $0 == "#" ? paths : [$0] } : [words[0]] + paths + words.dropFirst()
      let sums = scorecard.sum.map { ["--sum", $0] } ?? []
      let result = runInProcess(arguments + ["--suppress-below", "5"] + sums)
      printed.append(
        ("\(command) \(files)", "\(result.status)\n\(result.output)\n\(result.errors)"))
    }
    for quarter in 1...3 {
      for command in commands { run(command, ["q\(quarter).csv"]) }
      let outcome = try suppressed(
        scorecard.csv(upTo: quarter), sums: [scorecard.sum].compactMap(\.self))
      let word = Report(of: try outcome.scorecard, includesGreen: true).word() ?? []
      printed.append(("word \(quarter)", word.map { String($0) }.joined(separator: " ")))
    }
    for quarter in 1...2 {
      for format in ["markdown", "text", "json"] {
        run("diff --format \(format)", ["q\(quarter).csv", "q\(quarter + 1).csv"])
      }
    }
    return printed
  }

  @Test(arguments: 0..<6)
  func whatPrintsTheSameJSONPrintsTheSameEverywhere(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    var found = 0
    for _ in 0..<8 where found < 1 {
      let scorecard = RandomCounts(using: &generator)
      guard let other = try lookalike(of: scorecard, json(scorecard), using: &generator) else {
        continue
      }
      found += 1
      let outputs = try zip(output(of: scorecard, in: folder), output(of: other, in: folder))
      for (one, other) in outputs where one != other {
        Issue.record("seed \(seed): \(one.0): \(firstDifference(one.1, other.1))")
      }
    }
    #expect(found == 1, "another scorecard was found to print the same JSON")
  }
}
