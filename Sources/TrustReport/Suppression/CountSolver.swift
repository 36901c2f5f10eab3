/// Looks for counts that satisfy a few equations, within a limit of steps.
struct CountSolver {
  private typealias Term = (variable: Int, sign: Int)
  /// The equations, with their variables as indices of the domains here.
  private var equations: [[Term]]
  /// Which equations each variable is in.
  private var equationsOf: [[Int]]
  private var domains: [IntegerSet]
  private let values: [Int?]
  /// The index here of each variable outside.
  private var indices: [Int: Int] = [:]
  /// How many steps a search takes, whatever the size of what is searched, and how many are left of it.
  private let stepLimit: Int
  private var stepsLeft: Int

  init(
    _ equations: [[(variable: Int, sign: Int)]], domains: [IntegerSet], values: [Int?],
    stepLimit: Int
  ) {
    (self.stepLimit, stepsLeft) = (stepLimit, stepLimit)
    var (own, ownValues) = ([IntegerSet](), [Int?]())
    var indices: [Int: Int] = [:]
    self.equations = equations.map { terms in
      terms.map { term in
        if let known = indices[term.variable] { return (known, term.sign) }
        indices[term.variable] = own.count
        own.append(domains[term.variable])
        ownValues.append(values[term.variable])
        return (own.count - 1, term.sign)
      }
    }
    (self.domains, self.values, self.indices) = (own, ownValues, indices)
    equationsOf = Array(repeating: [], count: own.count)
    for (index, terms) in self.equations.enumerated() {
      for term in terms { equationsOf[term.variable].append(index) }
    }
  }

  /// How many values a variable can have, counted up to a number. It is a small count: it has not many.
  ///
  /// - Parameters:
  ///   - limit: how many values are enough.
  ///   - countingOpen: whether a value that cannot be decided in reasonable time counts.
  mutating func valueCount(of variable: Int, upTo limit: Int, countingOpen: Bool) -> Int {
    guard let variable = indices[variable] else { return 0 }
    var start = domains
    stepsLeft = stepLimit
    guard narrow(&start, from: Array(equations.indices)) else { return 0 }
    // The value that it has is possible; its neighbours are the likeliest others.
    let own = values[variable] ?? start[variable].first
    let candidates = start[variable].numbers.sorted {
      (abs($0 - own), $0) < (abs($1 - own), $1)
    }
    var found = 0
    for (index, candidate) in candidates.enumerated() {
      if found == limit || !countingOpen && found + candidates.count - index < limit { break }
      stepsLeft = stepLimit
      var domains = start
      domains[variable] = IntegerSet(candidate...candidate)
      let isPossible = isSolvable(&domains, from: equationsOf[variable])
      if isPossible ?? countingOpen { found += 1 }
    }
    return found
  }

  /// How many values one equation leaves a variable, each other variable being what all of them let it be.
  mutating func valuesLeft(
    of variable: Int, by terms: [(variable: Int, sign: Int)]
  ) -> Int {
    guard let variable = indices[variable] else { return 0 }
    var narrowed = domains
    stepsLeft = stepLimit
    guard narrow(&narrowed, from: Array(equations.indices)) else { return 0 }
    narrowed[variable] = domains[variable]
    let own = terms.compactMap { term in indices[term.variable].map { ($0, term.sign) } }
    _ = Self.narrow(&narrowed, by: own, changed: { _ in })
    return narrowed[variable].count
  }
}

// MARK: Search

extension CountSolver {
  /// Whether some values satisfy all equations; `nil` if that cannot be decided within the limit.
  private mutating func isSolvable(_ domains: inout [IntegerSet], from start: [Int]) -> Bool? {
    guard narrow(&domains, from: start) else { return false }
    if stepsLeft <= 0 { return nil }
    // The one with the fewest values first.
    var choice: Int?
    for index in domains.indices where !domains[index].isSingle {
      if choice.map({ domains[index].count < domains[$0].count }) ?? true { choice = index }
    }
    guard let choice else { return true }
    let domain = domains[choice]
    let value = domain.nearest(to: values[choice] ?? 0)
    var parts = [value...value]
    if value < domain.last { parts.append(value + 1...domain.last) }
    if value > domain.first { parts.append(domain.first...value - 1) }
    for part in parts {
      let narrowed = domain.within(part)
      if narrowed.isEmpty { continue }
      var rest = domains
      rest[choice] = narrowed
      guard let isPossible = isSolvable(&rest, from: equationsOf[choice]) else { return nil }
      if isPossible { return true }
    }
    return false
  }

  /// Takes away what no solution can have, by the bounds of each equation; false if nothing is left.
  private mutating func narrow(_ domains: inout [IntegerSet], from start: [Int]) -> Bool {
    var (queue, isQueued) = (start, [Bool](repeating: false, count: equations.count))
    for index in start { isQueued[index] = true }
    var next = 0
    while next < queue.count {
      let index = queue[next]
      next += 1
      isQueued[index] = false
      stepsLeft -= equations[index].count
      // What is not taken away is decided by nobody: see `isSolvable`.
      if stepsLeft <= 0 { return true }
      let isPossible = Self.narrow(&domains, by: equations[index]) { variable in
        for other in equationsOf[variable] where !isQueued[other] {
          isQueued[other] = true
          queue.append(other)
        }
      }
      if !isPossible { return false }
    }
    return true
  }

  /// Takes away what one equation does not allow; false if nothing is left of a variable.
  private static func narrow(
    _ domains: inout [IntegerSet], by terms: [Term], changed: (Int) -> Void
  ) -> Bool {
    var (low, high) = (0, 0)
    for term in terms {
      let domain = domains[term.variable]
      low += term.sign > 0 ? domain.first : -domain.last
      high += term.sign > 0 ? domain.last : -domain.first
    }
    for term in terms {
      let domain = domains[term.variable]
      // The others add up to something from here to there, and this one is the opposite.
      let least = low - (term.sign > 0 ? domain.first : -domain.last)
      let most = high - (term.sign > 0 ? domain.last : -domain.first)
      let range = term.sign > 0 ? (-most, -least) : (least, most)
      guard range.1 >= 0 else { return false }
      let narrowed = domain.within(max(range.0, 0)...max(range.1, 0))
      if narrowed.isEmpty { return false }
      if narrowed == domain { continue }
      low += term.sign > 0 ? narrowed.first - domain.first : domain.last - narrowed.last
      high += term.sign > 0 ? narrowed.last - domain.last : domain.first - narrowed.first
      domains[term.variable] = narrowed
      changed(term.variable)
    }
    return true
  }
}
