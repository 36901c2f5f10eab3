extension RowReader {
  /// Holds the marks of a row's cells (`%`, `£`) against each other: two that disagree are an error,
  /// one that stands alone is doubtful (the contract's section 2). A `unit` of `%` or `£` is a mark for
  /// every cell that carries none.
  mutating func checkUnits(_ yardstick: Yardstick, _ figure: Figure) {
    let unit = with(.unit) { Number.Mark(unit: $0) }
    if disagree(figure.mark, unit) {
      let problem = Problem.unitMismatch(
        figure: figure.mark.sign, other: unit.sign, otherColumn: .unit)
      report(problem, .value)
    }
    if isScaledTwice(yardstick, figure) {
      let unit = with(.unit) { $0.string }
      let problem = Problem.unitMismatch(figure: unit, other: "£", otherColumn: .unit)
      report(problem, isEmpty(.value) ? .target : .value)
    }
    guard let target = yardstick.target else { return }
    if target.form == .range, disagree(target.number.mark, target.upper.mark) {
      let problem = Problem.unitMismatch(
        figure: target.number.mark.sign, other: target.upper.mark.sign, otherColumn: .target)
      report(problem, .target)
    } else if disagree(figure.mark, target.mark) {
      let problem = Problem.unitMismatch(
        figure: figure.mark.sign, other: target.mark.sign, otherColumn: .target)
      report(problem, .target)
    } else if disagree(target.mark, unit) {
      let problem = Problem.unitMismatch(
        figure: unit.sign, other: target.mark.sign, otherColumn: .target)
      report(problem, .target)
    } else if figure.value != nil {
      checkLoneMark(figure.mark, target.mark, unit)
    }
  }

  private mutating func checkLoneMark(
    _ figure: Number.Mark, _ target: Number.Mark, _ unit: Number.Mark
  ) {
    guard figure != target, unit == .none else { return }
    let (marked, unmarked): (Column, Column) =
      figure == .none ? (.target, .value) : (.value, .target)
    let sign = figure == .none ? target.sign : figure.sign
    report(
      .unitOnOneSide(marked: marked, unmarked: unmarked, mark: sign), unmarked)
  }

  /// Whether a unit such as `£m` stands beside a number that has its own `£` or `m`: 5.4 of it cannot be
  /// held against £5m.
  private mutating func isScaledTwice(
    _ yardstick: Yardstick, _ figure: Figure
  ) -> Bool {
    if isEmpty(.unit) { return false }
    let isScaled = with(.unit) { unit in
      unit.count > 2 && unit.holds(.pound, at: 0)
        && ["k", "m", "bn"].contains(unit.extracting(2..<unit.count).string.lowercased())
    }
    guard isScaled else { return false }
    let target = yardstick.target
    let marks = [figure.mark, target?.number.mark, target?.upper.mark]
    let scales = [figure.value?.scale, target?.value.scale, target?.upper.value.scale]
    return marks.contains(.pounds) || scales.contains { $0 ?? 0 < 0 }
  }

  private func disagree(_ left: Number.Mark, _ right: Number.Mark) -> Bool {
    left != .none && right != .none && left != right
  }
}

extension Number.Mark {
  /// The mark that a unit stands for: `%` (also `% of pupils`) or `£`.
  init(unit: Span<UInt8>) {
    if !unit.isEmpty, unit[0] == UInt8(ascii: "%") {
      self = .percent
    } else if unit.count == 2, unit.holds(.pound, at: 0) {
      self = .pounds
    } else {
      self = .none
    }
  }
}
