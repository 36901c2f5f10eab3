/// What the figure is rated by.
extension RowReader {
  /// Reads the thresholds and the tolerance that the row has of its own.
  mutating func ownThresholds() -> OwnThresholds? {
    if isEmpty(.amberThreshold), isEmpty(.redThreshold), isEmpty(.tolerance) { return nil }
    let amber = threshold(.amberThreshold)
    let red = threshold(.redThreshold)
    return OwnThresholds(amber: amber, red: red, tolerance: tolerance())
  }

  private mutating func threshold(_ column: Column) -> ExactDecimal? {
    read(column) { cell throws(CellFault) in
      MissingReason.isNone(cell) ? nil : try Number(reading: cell).value
    }
  }

  private mutating func tolerance() -> Tolerance? {
    let tolerance = read(.tolerance) { cell throws(CellFault) in
      MissingReason.isNone(cell) ? nil : try Tolerance.read(cell).tolerance
    }
    guard let tolerance, tolerance.size.isNegative else { return tolerance }
    report(RowFault.negativeTolerance, .tolerance)
    return nil
  }

  /// The lines that the row's cells give; what contradicts itself is reported.
  mutating func thresholds(
    _ target: Target?, _ own: OwnThresholds?, _ given: Polarity?
  ) -> Thresholds? {
    // Rule 6: the column may not contradict the target's operator.
    if let given, let form = target?.polarity, !(given == form) {
      // A range gives the polarity in its own quarter (rule 4).
      let isOneSided = given == .higher || given == .lower
      guard form == .range, isOneSided else {
        report(RowFault.contradictoryPolarity(target: form, given: given), .polarity)
        return nil
      }
      report(RowFault.rangeTarget(given: given), .polarity)
    }
    do {
      return try Thresholds(
        target: target, own: own, standardTolerance: options.tolerance ?? .standard,
        polarity: target?.polarity ?? given)
    } catch {
      report(error)
      return nil
    }
  }

  private mutating func report(_ fault: CriteriaFault) {
    switch fault {
    case .missingPolarity:
      // An unreadable polarity was reported already.
      guard isEmpty(.polarity) else { return }
      let columns: [Column] = [.target, .amberThreshold, .redThreshold]
      guard let column = columns.first(where: { !isEmpty($0) }) else { return }
      let likely = Polarity.likely(title: string(.indicator))
      let fault = RowFault.missingPolarity(of: column, likely: likely)
      if layout[.polarity] == nil { return countWithoutPolarity(fault, column) }
      report(fault, column)
    case .crossedLines(let red, let amber, let polarity):
      let fault = RowFault.crossedLines(
        red: red.trimmed.description, amber: amber.trimmed.description, polarity: polarity)
      report(fault, isEmpty(.redThreshold) ? .amberThreshold : .redThreshold)
    case .rangeWithThresholds:
      report(
        RowFault.rangeWithThresholds,
        isEmpty(.amberThreshold) ? .redThreshold : .amberThreshold)
    case .missingAmberThreshold: reportIncomplete(missing: .amberThreshold, given: .redThreshold)
    case .missingRedThreshold: reportIncomplete(missing: .redThreshold, given: .amberThreshold)
    case .rangeNeedsTwo: report(RowFault.rangeNeedsTwo, .target)
    case .reversedRange: report(RowFault.reversedRange, .target)
    }
  }

  /// Counts a row that needs a polarity, once for each record: a file without a column for it has one error.
  private mutating func countWithoutPolarity(_ fault: RowFault, _ column: Column) {
    let key = Reported(code: fault.code, record: current, field: 0)
    if wideQuarter != nil, !reported.insert(key).inserted { return }
    if tally.withoutPolarity != nil { return tally.addWithoutPolarity(nil) }
    let (location, value) = (location(of: column), TerminalText.excerpt(string(column)))
    tally.addWithoutPolarity(
      FileTally.WithoutPolarity(fault: fault, value: value, location: location))
  }

  private mutating func reportIncomplete(missing: Column, given: Column) {
    // A cell that could not be read was reported already.
    guard isEmpty(missing), isEmpty(.target) else { return }
    report(RowFault.incompleteThresholds(missing: missing), given)
  }
}

// MARK: Units

extension RowReader {
  /// Compares the marks of a row's cells (`%`, `£`): two that disagree are an error, one that is alone
  /// is doubtful (the contract's section 2.4). A `unit` of `%` or `£` is a mark for every cell that
  /// carries none.
  mutating func checkUnits(_ figure: Figure, _ target: Target?, unit name: String) {
    let unit = Number.Mark(unit: name)
    let mark = figure.mark
    if disagree(mark, unit) {
      report(unitMismatch(mark, unit, .unit), .value)
    }
    if isScaledTwice(figure, target, unit: name) {
      let fault = RowFault.unitMismatch(figure: name, other: "£", otherColumn: .unit)
      report(fault, isEmpty(.value) ? .target : .value)
    }
    guard let target else { return }
    let targetMark = target.mark
    if case .within(let low, let high) = target, disagree(low.mark, high.mark) {
      report(unitMismatch(low.mark, high.mark, .target), .target)
    } else if disagree(mark, targetMark) {
      report(unitMismatch(mark, targetMark, .target), .target)
    } else if disagree(targetMark, unit) {
      report(unitMismatch(unit, targetMark, .target), .target)
    } else if unit == .none, !(mark == targetMark), figure.value != nil {
      reportLoneMark(mark, targetMark)
    }
  }

  private mutating func reportLoneMark(_ figure: Number.Mark, _ target: Number.Mark) {
    let (marked, unmarked): (Column, Column) =
      figure == .none ? (.target, .value) : (.value, .target)
    let mark = figure == .none ? target : figure
    report(
      RowFault.unitOnOneSide(marked: marked, unmarked: unmarked, mark: mark.rawValue), unmarked)
  }

  /// Whether a unit such as `£m` is beside a number that has its own `£` or `m`: 5.4 of it cannot be
  /// compared with £5m.
  private func isScaledTwice(_ figure: Figure, _ target: Target?, unit: String) -> Bool {
    guard unit.utf8.first == "£".utf8.first, ["£k", "£m", "£bn"].contains(unit.lowercased()) else {
      return false
    }
    var numbers = target.map { [$0.number, $0.upper] } ?? []
    if case .number(let number) = figure { numbers.append(number) }
    return numbers.contains { $0.mark == .pounds || $0.isScaled }
  }

  private func disagree(_ left: Number.Mark, _ right: Number.Mark) -> Bool {
    !(left == .none || right == .none || left == right)
  }

  private func unitMismatch(
    _ figure: Number.Mark, _ other: Number.Mark, _ column: Column
  ) -> RowFault {
    .unitMismatch(figure: figure.rawValue, other: other.rawValue, otherColumn: column)
  }
}

extension Figure {
  /// The mark that the figure carries itself.
  fileprivate var mark: Number.Mark {
    if case .number(let number) = self { number.mark } else { .none }
  }
}
