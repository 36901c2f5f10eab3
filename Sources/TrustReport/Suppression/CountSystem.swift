/// Counts, and the equations between them that a reader knows (the contract's section 9, rule 3).
struct CountSystem {
  /// A sum of counts, some of them taken away, that is 0.
  struct Equation {
    let terms: [(variable: Int, sign: Int)]
    /// The count that is the sum of the others; `nil` where none is a total.
    let total: Int?
  }

  /// What each count may be.
  private(set) var domains: [IntegerSet]
  /// What each count is, as far as the files say: a search begins there, and decides nothing by it.
  private var values: [Int?]
  private(set) var equations: [Equation] = []
  private var equationsOf: [[Int]]
  private let stepLimit: Int

  /// How many steps a search takes, so that it ends in reasonable time.
  static let stepLimit = 200_000

  init(
    _ counts: [(domain: IntegerSet, value: Int?)], stepLimit: Int = CountSystem.stepLimit
  ) {
    self.stepLimit = stepLimit
    domains = counts.map(\.domain)
    values = counts.map(\.value)
    equationsOf = Array(repeating: [], count: counts.count)
  }

  /// Adds a count that no row has, such as a difference.
  mutating func addVariable(_ domain: IntegerSet, value: Int?) -> Int {
    domains.append(domain)
    values.append(value)
    equationsOf.append([])
    return domains.count - 1
  }

  mutating func add(_ equation: Equation) {
    for variable in Set(equation.terms.map(\.variable)) {
      equationsOf[variable].append(equations.count)
    }
    equations.append(equation)
  }

  mutating func setDomain(_ domain: IntegerSet, of variable: Int) { domains[variable] = domain }

  /// The equations that a count is connected with through counts that are not known, the nearest first.
  func component(of start: Int) -> [Int] {
    var (queue, seen) = ([start], Set([start]))
    var (found, seenEquations) = ([Int](), Set<Int>())
    var next = 0
    while next < queue.count {
      for index in equationsOf[queue[next]] where seenEquations.insert(index).inserted {
        found.append(index)
        for term in equations[index].terms
        where !domains[term.variable].isSingle && seen.insert(term.variable).inserted {
          queue.append(term.variable)
        }
      }
      next += 1
    }
    return found
  }

  /// How many values a count can have, counted up to a number.
  ///
  /// - Parameters:
  ///   - limit: how many values are enough.
  ///   - countingOpen: whether a value that cannot be decided in reasonable time counts.
  func valueCount(of variable: Int, upTo limit: Int, countingOpen: Bool = false) -> Int {
    let equations = component(of: variable)
    if equations.isEmpty { return min(domains[variable].count, limit) }
    var solver = CountSolver(
      equations.map { self.equations[$0].terms }, domains: domains, values: values,
      stepLimit: stepLimit)
    return solver.valueCount(of: variable, upTo: limit, countingOpen: countingOpen)
  }

  /// How many values an equation alone leaves a count, each other count being what its component lets it be.
  func tightness(of equation: Int, for variable: Int) -> Int {
    let component = component(of: variable).map { equations[$0].terms }
    var solver = CountSolver(component, domains: domains, values: values, stepLimit: stepLimit)
    return solver.valuesLeft(of: variable, by: equations[equation].terms)
  }
}
