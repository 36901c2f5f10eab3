/// How figure and target were written, beside the row's other cells.
extension RowReader {
  /// Reports what is to be said of how figure and target were written. What cannot be read beside the row's
  /// other cells is reported, and then is none.
  mutating func checkForms(
    _ value: inout FigureCell, _ goal: inout TargetCell, unit: inout String
  ) {
    // Nearly every figure and target is a number and nothing else.
    guard value.isMarked || goal.isMarked || unit.utf8.first == 0xC2 else { return }
    if !unit.isEmpty {
      takeScale(of: unit, &value, &goal)
    } else if !goal.unit.isEmpty, UnitName.isSame(value.unit, goal.unit) {
      // "1 day" against "5 days": the longer word is the plural.
      let longer = value.unit.utf8.count > goal.unit.utf8.count ? value.unit : goal.unit
      unit = String(longer.drop { $0 == " " })
    }
    if value.isMarked { check(&value, goal.target, unit: unit, .value) }
    if !goal.unit.isEmpty, !UnitName.isSame(goal.unit, unit) {
      report(RowFault.unreadable(column: .target, fault: .trailingText(goal.unit)), .target)
      goal = .none
    }
    if !goal.words.isEmpty { report(RowFault.targetInWords, .target) }
  }

  /// The figure of the quarter before, which a column `last quarter` gives (the contract's section 2.1).
  mutating func lastQuarterFigure(
    before quarter: Quarter, _ target: Target?, unit: String
  ) -> QuarterlyFigure? {
    let cell = read(.lastQuarter) { cell throws(CellFault) in try FigureCell(reading: cell) }
    guard var value = cell else { return nil }
    var goal = TargetCell.none
    takeScale(of: unit, &value, &goal)
    if value.isMarked { check(&value, target, unit: unit, .lastQuarter) }
    guard case .number(let number) = value.figure else { return nil }
    return QuarterlyFigure(
      quarter: quarter.previous, period: Period(quarter: quarter.previous, isYear: false),
      figure: value.figure, unit: unit, symbols: value.symbols,
      rounded: number.hasManyDecimals ? number.printed : nil)
  }

  /// Takes numbers that repeat the `k`, `m` or `bn` of their unit as numbers of it.
  private func takeScale(
    of unit: String, _ value: inout FigureCell, _ goal: inout TargetCell
  ) {
    guard unit.utf8.first == 0xC2 else { return }
    if case .number(let number) = value.figure, let own = number.inUnit(unit) {
      value.figure = .number(own)
    }
    goal.target = goal.target?.mapped { $0.inUnit(unit) ?? $0 }
  }

  /// Reports what is to be said of how a figure was written.
  private mutating func check(
    _ value: inout FigureCell, _ target: Target?, unit: String, _ column: Column
  ) {
    if value.hasArrow { tally.arrows += 1 }
    if !value.words.isEmpty { report(RowFault.wordsForFigure, column) }
    // A share under 5 is no small count.
    let isShare = Number.Mark(unit: unit) == .percent || target?.mark == .percent
    if value.isSmallCount, isShare {
      refuse(&value, .comparison, column)
    } else if !value.unit.isEmpty, !UnitName.isSame(value.unit, unit) {
      refuse(&value, .trailingText(value.unit), column)
    } else if value.isEstimatedByWord {
      report(RowFault.readAsEstimated, column)
    }
  }

  private mutating func refuse(
    _ value: inout FigureCell, _ fault: CellFault, _ column: Column
  ) {
    report(RowFault.unreadable(column: column, fault: fault), column)
    value = .none
  }
}

extension FigureCell {
  /// Whether it is more than a number or a word of a list.
  fileprivate var isMarked: Bool {
    hasArrow || isEstimatedByWord || isSmallCount || !words.isEmpty || !unit.isEmpty
  }
}

extension TargetCell {
  /// Whether it is more than a number.
  fileprivate var isMarked: Bool { !unit.isEmpty || !words.isEmpty }
}
