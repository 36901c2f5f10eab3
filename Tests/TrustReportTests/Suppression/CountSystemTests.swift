import Testing

@testable import TrustReport

/// How many values a withheld count can have, held against trying all values of all counts (the contract's section 9,
/// rule 4).
@Suite struct CountSystemTests {
  /// Counts that may be a few numbers each, and sums of some of them that are 0.
  struct Case: CustomTestStringConvertible {
    var domains: [[ClosedRange<Int>]] = []
    var values: [Int?] = []
    var equations: [[(variable: Int, sign: Int)]] = []

    var testDescription: String { "\(domains), \(equations)" }

    /// The values of all counts that satisfy all equations.
    var solutions: [[Int]] {
      domains.reduce([[]]) { solutions, ranges in
        solutions.flatMap { solution in ranges.flatMap { $0 }.map { solution + [$0] } }
      }.filter { solution in
        equations.allSatisfy { $0.reduce(0) { $0 + solution[$1.variable] * $1.sign } == 0 }
      }
    }

    var system: CountSystem {
      var system = CountSystem(zip(domains, values).map { (IntegerSet($0), $1) })
      for terms in equations { system.add(CountSystem.Equation(terms: terms, total: nil)) }
      return system
    }

    /// A system with a solution, as the files have one.
    init(using generator: inout SeededGenerator) {
      let solution = (0..<Int.random(in: 2...5, using: &generator)).map { _ in
        Int.random(in: 0...5, using: &generator)
      }
      domains = solution.map { value in
        switch Int.random(in: 0...3, using: &generator) {
        case 0: [value...value]
        case 1: [0...6]
        case 2: value > 2 ? [0...1, value...6] : [0...value, 5...6]
        default: [max(value - 1, 0)...value + 2]
        }
      }
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        var terms: [(variable: Int, sign: Int)] = []
        for variable in solution.indices where Bool.random(using: &generator) {
          terms.append((variable, Bool.random(using: &generator) ? 1 : -1))
        }
        // What is missing to 0 is a count that everybody knows.
        let rest = terms.reduce(0) { $0 + solution[$1.variable] * $1.sign }
        terms.append((domains.count, rest > 0 ? -1 : 1))
        domains.append([abs(rest)...abs(rest)])
        equations.append(terms)
      }
      values = solution.map { Bool.random(using: &generator) ? $0 : nil }
      values += domains[solution.count...].map { $0[0].lowerBound }
    }
  }

  @Test func valuesAreCountedAsByTryingAll() {
    var generator = SeededGenerator(seed: 14)
    var wrong: [String] = []
    var counts: Set<Int> = []
    for _ in 0..<300 {
      let sample = Case(using: &generator)
      let (system, solutions) = (sample.system, sample.solutions)
      for variable in sample.domains.indices {
        let count = Set(solutions.map { $0[variable] }).count
        counts.insert(count)
        for limit in 1...4 {
          let found = system.valueCount(of: variable, upTo: limit, countingOpen: true)
          // Without the open ones the search ends where the limit cannot be reached.
          let enough = system.valueCount(of: variable, upTo: limit) == limit
          if found != min(count, limit) || enough != (count >= limit) {
            wrong.append("\(variable) of \(sample.testDescription): \(found), not \(count)")
          }
        }
      }
    }
    #expect(wrong == [])
    #expect(counts.isSuperset(of: 1...6))
  }

  /// Where no values satisfy the equations, a count has none.
  @Test func contradictions() {
    var system = CountSystem([
      (IntegerSet(0...2), nil), (IntegerSet(0...2), nil), (IntegerSet(9...9), 9),
    ])
    system.add(CountSystem.Equation(terms: [(0, 1), (1, 1), (2, -1)], total: 2))
    for variable in 0...2 {
      #expect(system.valueCount(of: variable, upTo: 3) == 0)
      #expect(system.valueCount(of: variable, upTo: 3, countingOpen: true) == 0)
    }
  }

  /// Where a search takes too long, nobody knows whether a value is possible: it counts only if that is asked for.
  @Test func searchesThatTakeTooLong() {
    func counts(stepLimit: Int) -> [Int] {
      var system = CountSystem(
        [(IntegerSet(1...4), 2), (IntegerSet(1...4), 3), (IntegerSet(5...5), 5)],
        stepLimit: stepLimit)
      system.add(CountSystem.Equation(terms: [(0, 1), (1, 1), (2, -1)], total: 2))
      return [false, true].map { system.valueCount(of: 0, upTo: 3, countingOpen: $0) }
    }
    // A look at the equation takes a step for each of its three terms, and what the first look takes away is looked at
    // again; a step must be left.
    for stepLimit in 1...6 { #expect(counts(stepLimit: stepLimit) == [0, 3]) }
    #expect(counts(stepLimit: 7) == [3, 3])
    #expect(counts(stepLimit: 200_000) == [3, 3])
  }

  /// A count that no equation names may be all that its own numbers are.
  @Test func alone() {
    let system = CountSystem([(IntegerSet([0...1, 4...6]), nil)])
    #expect(system.valueCount(of: 0, upTo: 3) == 3)
    #expect(system.valueCount(of: 0, upTo: 9) == 5)
  }

  /// An equation that only a known count joins to another says nothing more.
  @Test func component() {
    var system = CountSystem([
      (IntegerSet(1...4), 2), (IntegerSet(1...4), 3), (IntegerSet(5...5), 5),
      (IntegerSet(0...9), 4), (IntegerSet(0...9), 1),
    ])
    system.add(CountSystem.Equation(terms: [(0, 1), (1, 1), (2, -1)], total: 2))
    system.add(CountSystem.Equation(terms: [(3, 1), (4, 1), (2, -1)], total: 2))
    #expect(system.component(of: 0) == [0])
    #expect(system.component(of: 4) == [1])
    // Where it is no longer known, it joins them.
    system.setDomain(IntegerSet(0...9), of: 2)
    #expect(system.component(of: 0) == [0, 1])
  }

  /// How many values one equation leaves, each other count being what all equations let it be.
  @Test func tightness() {
    var system = CountSystem([
      (IntegerSet(1...4), nil), (IntegerSet(1...4), nil), (IntegerSet(0...9), nil),
      (IntegerSet(5...5), 5), (IntegerSet(6...6), 6),
    ])
    // The first two are 5 together, and the first and the third 6.
    system.add(CountSystem.Equation(terms: [(0, 1), (1, 1), (3, -1)], total: 3))
    system.add(CountSystem.Equation(terms: [(0, 1), (2, 1), (4, -1)], total: 4))
    #expect(system.tightness(of: 0, for: 0) == 4)
    #expect(system.tightness(of: 1, for: 0) == 4)
    #expect(system.tightness(of: 1, for: 2) == 4)
    system.setDomain(IntegerSet(2...3), of: 1)
    #expect(system.tightness(of: 0, for: 0) == 2)
    // Its own numbers do not count, but those of the others do, whatever equation says so.
    #expect(system.tightness(of: 1, for: 2) == 2)
  }
}
