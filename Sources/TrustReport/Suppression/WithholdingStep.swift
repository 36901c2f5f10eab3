/// The next thing to withhold for a small count that is not safe (the contract's section 9, rule 5).
extension Withholding {
  /// Withholds one thing more: the rating; then the smallest count of the tightest relation, then its total.
  ///
  /// - Parameter own: the cells of the quarter: nothing of an earlier one is withheld now.
  /// - Returns: whether anything was left to withhold.
  mutating func takeStep(for primary: Primary, among own: Set<Int>) -> Bool {
    if own.contains(primary.cell), isRatingTelling(primary.cell) {
      hideRating(primary.cell)
      return true
    }
    let equations = relations(of: primary)
    for index in equations {
      let equation = system.equations[index]
      if let count = smallestCount(of: equation, among: own) ?? total(of: equation, among: own) {
        hideFigure(count)
        return true
      }
    }
    // Then what else binds the counts of the quarter: ratings of withheld figures, and true zeros.
    let variables = equations.flatMap { system.equations[$0].terms.map(\.variable) }
      .filter { own.contains($0) }
    if let rating = variables.first(where: isRatingTelling) {
      hideRating(rating)
      return true
    }
    guard let rest = variables.first(where: { !hidesFigure[$0] }) else { return false }
    hideFigure(rest)
    return true
  }

  /// The equations that bear on a small count: its own, the tightest first, then the nearest.
  private func relations(of primary: Primary) -> [Int] {
    let all = system.component(of: primary.variable)
    let direct = all.filter { index in
      system.equations[index].terms.contains { $0.variable == primary.variable }
    }
    if direct.count < 2 { return all }
    let tightness = direct.map { (system.tightness(of: $0, for: primary.variable), $0) }
    return tightness.sorted { $0 < $1 }.map(\.1) + all.filter { !direct.contains($0) }
  }

  /// The smallest count of an equation that is printed, not 0 and not its total; of equals the later in the
  /// file.
  private func smallestCount(of equation: CountSystem.Equation, among own: Set<Int>) -> Int? {
    equation.terms.map(\.variable)
      .filter { index in
        index != equation.total && own.contains(index) && !hidesFigure[index]
          && (cells[index].printed?.last ?? 0) > 0
      }
      .min { left, right in
        let (one, other) = (cells[left].printed?.first ?? 0, cells[right].printed?.first ?? 0)
        return one == other ? left > right : one < other
      }
  }

  private func total(of equation: CountSystem.Equation, among own: Set<Int>) -> Int? {
    guard let total = equation.total, own.contains(total), !hidesFigure[total] else { return nil }
    return total
  }
}
