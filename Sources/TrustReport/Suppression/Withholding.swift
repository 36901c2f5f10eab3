/// Decides which figures and ratings are withheld (the contract's section 9, rules 2 to 5): quarter by quarter,
/// so that no later quarter changes what an earlier report withheld.
struct Withholding {
  /// A count that must not be known.
  struct Primary {
    /// Its variable: that of a cell, or of a difference between two.
    let variable: Int
    /// The cell whose figure is withheld for it.
    let cell: Int
    /// How many values a reader must not be able to tell apart.
    let needed: Int
  }

  let cells: [CountCell]
  let smallCounts: ClosedRange<Int>
  private let relations: CountRelations
  private let sums: [CountSum]
  private let indices: [CountCell.Key: Int]
  /// Whether an indicator has a row of a quarter with no cell: parts of which nobody knows the figure.
  private let incomplete: Set<CountCell.Key>
  /// The possible values of each cell; behind them those of differences and of what is left of a whole.
  var system: CountSystem
  private(set) var primaries: [Primary] = []
  /// Whether the figure of a cell is withheld, and whether its rating is.
  private(set) var hidesFigure: [Bool]
  private(set) var hidesRating: [Bool]

  /// - Parameters:
  ///   - cells: the figures of all quarters, in file order, each once.
  ///   - incomplete: the wholes, by indicator and quarter with an empty part, of which some part has no count.
  ///   - suppression: the counts that are small, and the sums that a reader knows.
  ///   - stepLimit: how many steps a search for other counts takes.
  init(
    _ cells: [CountCell], incomplete: Set<CountCell.Key>, _ suppression: Suppression,
    stepLimit: Int = CountSystem.stepLimit
  ) {
    self.cells = cells
    self.incomplete = incomplete
    (smallCounts, sums) = (suppression.smallCounts, suppression.sums)
    relations = CountRelations(cells, smallCounts: suppression.smallCounts)
    indices = Dictionary(
      zip(cells.map(\.key), cells.indices), uniquingKeysWith: { first, _ in first })
    system = CountSystem(cells.map { ($0.printed ?? .all, $0.value) }, stepLimit: stepLimit)
    hidesFigure = Array(repeating: false, count: cells.count)
    hidesRating = hidesFigure
  }

  /// Withholds what must be, the earliest quarter first.
  ///
  /// - Parameter forced: figures that are withheld whatever else is.
  mutating func run(forcing forced: Set<CountCell.Key> = []) {
    let quarters = Set(cells.map(\.key.quarter)).sorted { left, right in
      guard let left, let right else { return left == nil && right != nil }
      return left < right
    }
    let byQuarter = Dictionary(grouping: cells.indices) { cells[$0].key.quarter }
    for quarter in quarters {
      let own = byQuarter[quarter] ?? []
      addSums(own)
      for index in own { hidePrimary(index) }
      for index in own { addDifference(index) }
      for index in own where forced.contains(cells[index].key) { hideFigure(index) }
      makeSafe(own)
    }
  }

  // MARK: What is known of a quarter

  private mutating func addSums(_ own: [Int]) {
    var found = relations.partSums(own) { whole in
      let key = cells[whole].key
      let all = CountCell.Key(identity: key.identity, part: "", quarter: key.quarter)
      return !incomplete.contains(all)
    }
    for sum in sums {
      for index in own where isCalled(sum.whole, cells[index].key.identity) {
        let parts = sum.parts.map { part in
          own.first {
            isCalled(part, cells[$0].key.identity) && cells[$0].key.part == cells[index].key.part
          }
        }
        let known = parts.compactMap(\.self)
        let isComplete = known.count == parts.count
        if let sum = relations.sum(index, known, isComplete: isComplete) { found.append(sum) }
      }
    }
    for sum in found { add(sum) }
  }

  private func isCalled(_ name: String, _ identity: Identity) -> Bool {
    identity == Identity(number: name) || identity == Identity(title: name)
  }

  private mutating func add(_ sum: CountRelations.Sum) {
    var terms: [(variable: Int, sign: Int)] = [(sum.whole, 1)] + sum.parts.map { ($0, -1) }
    if sum.hasRest {
      let parts = sum.parts.map { cells[$0].value }
      let known = parts.compactMap(\.self).reduce(0, +)
      let rest = cells[sum.whole].value.map { $0 - known }
      terms.append((system.addVariable(.all, value: parts.contains(nil) ? nil : rest), -1))
    }
    system.add(CountSystem.Equation(terms: terms, total: sum.whole))
  }

  /// Withholds a figure that is a small count itself.
  private mutating func hidePrimary(_ index: Int) {
    guard let domain = smallDomain(of: index) else { return }
    hideFigure(index)
    addPrimary(index, domain: domain, cell: index)
  }

  private mutating func addPrimary(_ variable: Int, domain: IntegerSet, cell: Int) {
    let needed = min(3, smallCounts.count, domain.count)
    primaries.append(Primary(variable: variable, cell: cell, needed: needed))
  }

  /// What a figure may be for all that a reader knows beforehand, if it must not be known; `nil` if it may.
  private func smallDomain(of index: Int) -> IntegerSet? {
    let cell = cells[index]
    guard let printed = cell.printed else { return IntegerSet(smallCounts) }
    guard let base = cell.base else {
      return smallCounts.contains(printed.first) ? IntegerSet(smallCounts) : nil
    }
    if base <= smallCounts.upperBound { return IntegerSet(0...base) }
    func isSmall(_ range: ClosedRange<Int>) -> Bool {
      cell.value.map(range.contains) ?? !printed.within(range).isEmpty
    }
    let others = base - smallCounts.upperBound...base - 1
    if isSmall(smallCounts) { return IntegerSet(smallCounts) }
    return isSmall(others) ? IntegerSet(others) : nil
  }

  /// Adds what a figure and the one before it of a sum over the year say of each other; a small difference
  /// withholds the later figure.
  private mutating func addDifference(_ index: Int) {
    guard let previous = cells[index].previous.flatMap({ indices[$0] }),
      cells[index].base == nil, cells[previous].base == nil
    else { return }
    var difference: Int?
    if let before = cells[previous].value, let after = cells[index].value {
      // A sum that falls was corrected: nobody knows by how much.
      guard after >= before else { return }
      difference = after - before
    }
    let isSmall = difference.map(smallCounts.contains) ?? false
    let domain = isSmall ? IntegerSet(smallCounts) : .all
    let variable = system.addVariable(domain, value: difference)
    system.add(
      CountSystem.Equation(
        terms: [(index, 1), (previous, -1), (variable, -1)], total: nil))
    guard isSmall else { return }
    hideFigure(index)
    addPrimary(variable, domain: domain, cell: index)
  }

  // MARK: Withholding

  /// What a cell's count may be if both its figure and its rating are withheld.
  private func domain(of index: Int) -> IntegerSet {
    smallDomain(of: index) ?? cells[index].base.map { IntegerSet(0...$0) } ?? .all
  }

  /// What a cell's count may be if its figure is withheld.
  private func hiddenDomain(of index: Int) -> IntegerSet {
    hidesRating[index] ? domain(of: index) : domain(of: index).intersection(cells[index].rated)
  }

  mutating func hideFigure(_ index: Int) {
    hidesFigure[index] = true
    if cells[index].hasDoubtfulRating { hidesRating[index] = true }
    system.setDomain(hiddenDomain(of: index), of: index)
  }

  mutating func hideRating(_ index: Int) {
    hidesRating[index] = true
    system.setDomain(hiddenDomain(of: index), of: index)
  }

  /// Whether a withheld figure's rating says anything of it.
  func isRatingTelling(_ index: Int) -> Bool {
    guard hidesFigure[index], !hidesRating[index] else { return false }
    let domain = domain(of: index)
    return domain.intersection(cells[index].rated) != domain
  }

  /// Withholds more of a quarter until every small count is safe.
  private mutating func makeSafe(_ own: [Int]) {
    let ownCells = Set(own)
    let quarter = own.first.flatMap { cells[$0].key.quarter }
    var reached: Set<Int> = []
    for index in own {
      for equation in system.component(of: index) {
        reached.formUnion(system.equations[equation].terms.map(\.variable))
      }
    }
    let concerned = primaries.filter {
      cells[$0.cell].key.quarter == quarter || reached.contains($0.variable)
    }.sorted { ($0.cell, $0.variable) < ($1.cell, $1.variable) }
    for primary in concerned {
      makeSafe(primary, among: ownCells)
    }
  }

  private mutating func makeSafe(_ primary: Primary, among own: Set<Int>) {
    func isSafe(_ needed: Int) -> Bool {
      system.valueCount(of: primary.variable, upTo: needed) >= needed
    }
    if isSafe(primary.needed) { return }
    // Where fewer values are left whatever is withheld, to withhold more than gives those would be in vain.
    let needed = valueCount(of: primary, withoutCells: own)
    while !isSafe(needed), takeStep(for: primary, among: own) {}
  }

  /// How many values would be left of a small count if all of the quarter were withheld.
  private func valueCount(of primary: Primary, withoutCells own: Set<Int>) -> Int {
    var system = system
    for index in own { system.setDomain(domain(of: index), of: index) }
    return system.valueCount(of: primary.variable, upTo: primary.needed, countingOpen: true)
  }
}
