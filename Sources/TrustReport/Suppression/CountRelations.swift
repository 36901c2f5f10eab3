/// The equations of a quarter that a reader knows: parts and their whole, and the sums that the options name
/// (the contract's section 9, rule 3).
struct CountRelations {
  /// A whole and its parts, as indices of cells.
  struct Sum {
    let whole: Int
    let parts: [Int]
    /// Whether the whole holds more than the parts, or may: a part has no figure, or they add up to less.
    let hasRest: Bool
  }

  /// Runs are not looked for among more parts.
  private static let mostParts = 200

  private let cells: [CountCell]
  private let smallCounts: ClosedRange<Int>

  init(_ cells: [CountCell], smallCounts: ClosedRange<Int>) {
    (self.cells, self.smallCounts) = (cells, smallCounts)
  }

  /// The sums of the parts of indicators.
  ///
  /// - Parameters:
  ///   - indices: the cells of a quarter.
  ///   - isComplete: whether every row of an indicator's parts is one of them.
  func partSums(_ indices: [Int], isComplete: (Int) -> Bool) -> [Sum] {
    var groups: [Identity: [Int]] = [:]
    var order: [Identity] = []
    for index in indices where !cells[index].key.part.isEmpty {
      let identity = cells[index].key.identity
      if groups[identity] == nil { order.append(identity) }
      groups[identity, default: []].append(index)
    }
    return order.flatMap { identity in
      let group = groups[identity] ?? []
      let parts = group.filter { !cells[$0].isWhole }
      return group.filter { cells[$0].isWhole }.flatMap { whole -> [Sum] in
        let isAll = isComplete(whole)
        if let sum = sum(whole, parts, isComplete: isAll) { return [sum] }
        return runs(of: parts, for: whole)
      }
    }
  }

  /// The sum that a whole and its parts make, if they can; `nil` if the parts come to more.
  func sum(_ whole: Int, _ parts: [Int], isComplete: Bool) -> Sum? {
    guard !parts.isEmpty, parts.allSatisfy({ isSameKind($0, whole) }) else { return nil }
    // What arrived as [c] is taken for a small count.
    let low = parts.reduce(0) { $0 + least($1) }
    let high = parts.reduce(0) { $0 + most($1) }
    guard low <= most(whole) else { return nil }
    var hasRest = !isComplete || high < least(whole)
    if let base = cells[whole].base {
      let bases = parts.reduce(0) { $0 + (cells[$1].base ?? 0) }
      guard bases <= base else { return nil }
      hasRest = hasRest || bases < base
    }
    return Sum(whole: whole, parts: parts, hasRest: hasRest)
  }

  /// Runs of parts that come to a whole although all parts together do not: `Both` of Boys and Girls beside
  /// parts by age.
  private func runs(of parts: [Int], for whole: Int) -> [Sum] {
    guard let total = cells[whole].value, parts.count <= Self.mostParts else { return [] }
    var sums: [Sum] = []
    for start in parts.indices {
      var sum = 0
      for end in parts.indices[start...] {
        guard let value = cells[parts[end]].value, isSameKind(parts[end], whole) else { break }
        sum += value
        if sum > total { break }
        if sum == total, end > start {
          sums.append(Sum(whole: whole, parts: Array(parts[start...end]), hasRest: false))
        }
      }
    }
    return sums
  }

  /// Whether two are counts, or percentages whose bases can add up.
  private func isSameKind(_ one: Int, _ other: Int) -> Bool {
    (cells[one].base == nil) == (cells[other].base == nil)
  }

  private func least(_ index: Int) -> Int {
    cells[index].value ?? cells[index].printed?.first ?? smallCounts.lowerBound
  }

  private func most(_ index: Int) -> Int {
    cells[index].value ?? cells[index].printed?.last ?? smallCounts.upperBound
  }
}
