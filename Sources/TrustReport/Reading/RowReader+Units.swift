/// The marks of a row's numbers (`%`, `£`, and `k`, `m` or `bn`), compared with each other (the contract's
/// section 2.4). A `unit` of `%` or `£` is a mark for every cell that carries none.
extension RowReader {
  /// Reports marks that disagree, that stand on one side alone, and sizes that hardly belong together.
  mutating func checkUnits(
    _ figure: Figure, _ target: Target?, _ thresholds: inout ThresholdCells?, unit name: String,
    polarity: Polarity?
  ) {
    let unit = UnitMark(mark: Number.Mark(unit: name))
    let mark = UnitMark(figure)
    if mark.disagrees(with: unit) {
      report(unitMismatch(mark, unit, .unit), .value)
    }
    let isScaled = Number.power(ofUnit: name) > 0
    let scaledTwice = isScaled ? scaledTwice(figure, target, thresholds) : nil
    if let scaledTwice { report(RowFault.unitScaledTwice(unit: name), scaledTwice) }
    if let target { checkTarget(figure, target, unit, polarity) }
    guard let cells = thresholds, scaledTwice == nil else { return }
    if !isScaled { thresholds?.tolerance = tolerance(cells, figure, target) }
    let marks = [unit.mark, mark.mark, target?.mark ?? .none]
    let known = UnitMark(mark: marks.first { $0 != .none } ?? .none)
    for (column, number) in cells.numbers {
      let isThreshold = check(
        number, column, figure, target, known: known, hasUnit: unit.mark != .none)
      // A tolerance in its place crosses the lines, which would be the same slip again.
      if !isThreshold { thresholds = nil }
    }
  }

  private mutating func checkTarget(
    _ figure: Figure, _ target: Target, _ unit: UnitMark, _ polarity: Polarity?
  ) {
    let (mark, targetMark) = (UnitMark(figure), UnitMark(target))
    let isPercentage =
      unit.mark == .percent || targetMark.mark == .percent || mark.mark == .percent
    let meant =
      isPercentage && polarity == .higher ? Scale.percentage(meantBy: figure, beside: target) : nil
    // Nearly every figure has the mark of its target, and a size like it.
    if meant == nil, mark == targetMark, !mark.disagrees(with: unit), Scale.areNear(figure, target)
    {
      return
    }
    if case .within(let low, let high) = target, UnitMark(low).disagrees(with: UnitMark(high)) {
      report(unitMismatch(UnitMark(low), UnitMark(high), .target), .target)
    } else if mark.disagrees(with: targetMark) {
      report(unitMismatch(mark, targetMark, .target), .target)
    } else if targetMark.disagrees(with: unit) {
      report(unitMismatch(unit, targetMark, .target), .target)
    } else if case .number(let number) = figure {
      if unit.mark == .none, mark.mark != targetMark.mark {
        reportLoneMark(mark.mark, targetMark.mark)
      }
      if let meant {
        return report(
          RowFault.scale(
            figure: number.written, other: target.number.written, quarter: nil, meant: "\(meant)%"),
          .value)
      }
      checkScale(number, target, isPercentage: isPercentage, polarity)
    }
  }

  private mutating func reportLoneMark(_ figure: Number.Mark, _ target: Number.Mark) {
    let (marked, unmarked): (Column, Column) =
      figure == .none ? (.target, .value) : (.value, .target)
    let mark = figure == .none ? target : figure
    report(
      RowFault.unitOnOneSide(marked: marked, unmarked: unmarked, mark: mark.rawValue), unmarked)
  }

  /// Compares a threshold's mark and size with those of figure, target and unit; false if it is no threshold.
  private mutating func check(
    _ threshold: Number, _ column: Column, _ figure: Figure, _ target: Target?, known: UnitMark,
    hasUnit: Bool
  ) -> Bool {
    let (other, otherColumn): (Number?, Column) =
      if case .number(let number) = figure { (number, .value) } else { (target?.number, .target) }
    if threshold.mark == .percent, known.mark != .percent, other != nil {
      report(RowFault.thresholdInPercent, column)
      return false
    } else if UnitMark(threshold).disagrees(with: known) {
      report(unitMismatch(known, UnitMark(threshold), column), column)
      return true
    } else if threshold.mark == .none, known.mark != .none, !hasUnit {
      report(
        RowFault.unitOnOneSide(marked: .value, unmarked: column, mark: known.text), column)
    } else if threshold.mark != .none, known.mark == .none, other != nil {
      report(
        RowFault.unitOnOneSide(
          marked: column, unmarked: otherColumn, mark: threshold.mark.rawValue), otherColumn)
    }
    if let other { checkScale(threshold, column, other, otherColumn) }
    return true
  }

  /// Questions a threshold that is a hundred or a thousand times the number beside it, or a part of it that
  /// small.
  private mutating func checkScale(
    _ threshold: Number, _ column: Column, _ other: Number, _ otherColumn: Column
  ) {
    if threshold.isScaled != other.isScaled, !Scale.areWithinTen(threshold.value, other.value) {
      let fault =
        threshold.isScaled
        ? RowFault.scaleOnOneSide(scaled: threshold.written, column: column, other: otherColumn)
        : RowFault.scaleOnOneSide(scaled: other.written, column: otherColumn, other: column)
      report(fault, threshold.isScaled ? otherColumn : column)
    } else if Scale.isDoubtful(threshold.value, other.value, mark: threshold.mark) {
      report(
        RowFault.scale(
          figure: threshold.written, other: other.written, quarter: nil, meant: nil), column)
    }
  }

  /// The tolerance, in the figure's own unit: beside figures and targets of £m a bare number is in £m.
  private mutating func tolerance(
    _ cells: ThresholdCells, _ figure: Figure, _ target: Target?
  ) -> Tolerance? {
    guard let tolerance = cells.tolerance, let number = cells.toleranceNumber,
      tolerance.kind == .points, number.mark == .none, !number.isScaled, !tolerance.size.isZero,
      let goal = target?.number, goal.isScaled
    else { return cells.tolerance }
    if case .number(let figure) = figure, figure.power != goal.power {
      report(
        RowFault.scaleOnOneSide(scaled: goal.written, column: .target, other: .tolerance),
        .tolerance)
      return tolerance
    }
    return Tolerance(tolerance.size.scaled(by: goal.power), .points)
  }

  /// The first cell whose number has `£`, `k`, `m` or `bn` of its own, if any has.
  private func scaledTwice(
    _ figure: Figure, _ target: Target?, _ thresholds: ThresholdCells?
  ) -> Column? {
    if case .number(let number) = figure, number.isInPoundsOrScaled { return .value }
    if let target, target.number.isInPoundsOrScaled || target.upper.isInPoundsOrScaled {
      return .target
    }
    if thresholds?.toleranceNumber?.isInPoundsOrScaled == true { return .tolerance }
    return thresholds?.numbers.first { $0.number.isInPoundsOrScaled }?.column
  }

  private func unitMismatch(
    _ figure: UnitMark, _ other: UnitMark, _ column: Column
  ) -> RowFault {
    .unitMismatch(figure: figure.text, other: other.text, otherColumn: column)
  }
}

// MARK: Sizes

extension RowReader {
  /// Questions a figure that is a hundred or a thousand times its target, or a part of it that small.
  private mutating func checkScale(
    _ figure: Number, _ target: Target, isPercentage: Bool, _ polarity: Polarity?
  ) {
    let isBelow = figure.value < target.number.value
    let goal = isBelow ? target.number : target.upper
    if isPercentage, figure.mark != .percent, polarity == .higher,
      let percentage = Scale.percentage(meantBy: figure.value, target: goal.value)
    {
      report(
        RowFault.scale(
          figure: figure.written, other: goal.written + (goal.mark == .percent ? "" : "%"),
          quarter: nil, meant: "\(percentage)%"), .value)
    } else if figure.isScaled != goal.isScaled,
      !Scale.areWithinTen(figure.value, goal.value)
    {
      let (scaled, other): (Number, Column) =
        figure.isScaled ? (figure, .target) : (goal, .value)
      report(
        RowFault.scaleOnOneSide(
          scaled: scaled.written, column: other == .value ? .target : .value, other: other), other)
    } else if Scale.isDoubtful(figure.value, goal.value, mark: figure.mark) {
      report(
        RowFault.scale(
          figure: figure.written, other: goal.written, quarter: nil, meant: nil), .value)
    }
  }
}

/// What says in which unit a number is: `%`, `£`, and `k`, `m` or `bn`.
private struct UnitMark: Equatable {
  var mark = Number.Mark.none
  /// The power of ten that `k`, `m` or `bn` stands for.
  var power: Int8 = 0

  /// Whether one is of another unit than the other. A percentage is not in thousands: there is no "15k%".
  func disagrees(with other: UnitMark) -> Bool {
    if mark == .none || other.mark == .none {
      return mark == .percent && other.power > 0 || other.mark == .percent && power > 0
    }
    return mark != other.mark
  }

  /// What stands in the cell.
  var text: String {
    if mark != .none { return mark.rawValue }
    return switch power {
    case 0: ""
    case 3: "k"
    case 6: "m"
    default: "bn"
    }
  }
}

extension UnitMark {
  init(_ number: Number) { self.init(mark: number.mark, power: number.power) }

  init(_ figure: Figure) {
    if case .number(let number) = figure { self.init(number) } else { self.init() }
  }

  /// A range is in thousands if one of its numbers is.
  init(_ target: Target) {
    self.init(mark: target.mark, power: max(target.number.power, target.upper.power))
  }
}
