/// What the figure is rated by.
extension RowReader {
  /// Reads the thresholds and the tolerance that the row has of its own; `nil` without any.
  mutating func thresholdCells(unit: String) -> ThresholdCells? {
    if isEmpty(.amberThreshold), isEmpty(.redThreshold), isEmpty(.tolerance) { return nil }
    let tolerance = tolerance(unit: unit)
    return ThresholdCells(
      amber: threshold(.amberThreshold, unit: unit), red: threshold(.redThreshold, unit: unit),
      tolerance: tolerance?.tolerance, toleranceNumber: tolerance?.number,
      isToleranceBare: tolerance?.isExplicit == false)
  }

  private mutating func threshold(_ column: Column, unit: String) -> Number? {
    let number = read(column) { cell throws(CellFault) in
      MissingReason.isNone(cell) ? nil : try Number(reading: cell)
    }
    return number?.inUnit(unit) ?? number
  }

  private mutating func tolerance(unit: String) -> (
    tolerance: Tolerance, isExplicit: Bool, number: Number
  )? {
    let read = read(.tolerance) { cell throws(CellFault) in
      MissingReason.isNone(cell) ? nil : try Tolerance.read(cell, unit: unit)
    }
    guard let read, read.tolerance.size.isNegative else { return read }
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
      // An unreadable polarity was reported already; a word for nothing is as good as none.
      guard isNone(.polarity) else { return }
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
    // A cell that could not be read was reported already. Words are no target.
    let isRead = { (cell: Span<UInt8>) in (try? TargetCell(reading: cell, polarity: nil)) != nil }
    guard isNone(missing), isEmpty(.target) || with(.target, isRead) else { return }
    report(RowFault.incompleteThresholds(missing: missing), given)
  }
}

/// The thresholds and the tolerance of a row, as its cells have them.
struct ThresholdCells {
  let amber: Number?
  let red: Number?
  var tolerance: Tolerance?
  /// The tolerance as its cell has it.
  let toleranceNumber: Number?
  /// Whether the tolerance is a bare number.
  let isToleranceBare: Bool

  /// The thresholds that there are, and their columns.
  var numbers: [(column: Column, number: Number)] {
    let all: [(Column, Number?)] = [(.amberThreshold, amber), (.redThreshold, red)]
    return all.compactMap { column, number in number.map { (column, $0) } }
  }

  /// What the model keeps of them.
  var own: OwnThresholds? {
    OwnThresholds(
      amber: amber?.value, red: red?.value, tolerance: tolerance, isToleranceBare: isToleranceBare)
  }
}
