extension RowReader {
  /// What a row's figure is held against, and how its target was written.
  struct Goal {
    var yardstick = Yardstick()
    /// Where the target's numbers stand in its cell.
    var text = 0..<0
    var upper = 0..<0
  }

  /// Reads the cells that say what the figure is held against.
  func goal(_ line: Line, _ bytes: Span<UInt8>, _ log: inout FindingLog) -> Goal {
    var goal = Goal()
    let target = read(.target, line, bytes, &log) { cell throws(CellFault) in
      try memory.targets.value(of: cell) { (cell) throws(CellFault) in try Target.read(cell) }
    }
    if let target {
      (goal.yardstick.target, goal.text, goal.upper) = (target.target, target.number, target.upper)
    }
    goal.yardstick.amberThreshold = threshold(.amberThreshold, line, bytes, &log)
    goal.yardstick.redThreshold = threshold(.redThreshold, line, bytes, &log)
    goal.yardstick.tolerance = tolerance(line, bytes, &log)
    goal.yardstick.givenPolarity = read(.polarity, line, bytes, &log) { cell throws(CellFault) in
      try memory.polarities.value(of: cell) { (cell) throws(CellFault) in
        try Polarity(reading: cell)
      }
    }
    return goal
  }

  private func threshold(
    _ column: Column, _ line: Line, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) -> ExactDecimal? {
    read(column, line, bytes, &log) { cell throws(CellFault) in
      try Yardstick.threshold(reading: cell)
    }
  }

  private func tolerance(
    _ line: Line, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) -> Tolerance? {
    let tolerance = read(.tolerance, line, bytes, &log) { cell throws(CellFault) in
      try Yardstick.tolerance(reading: cell)
    }
    guard let tolerance, tolerance.size.isNegative else { return tolerance }
    report(.negativeTolerance(column: .tolerance), .tolerance, line, bytes, &log)
    return nil
  }

  /// The lines that the row's cells give; what contradicts itself is logged.
  func lines(
    _ yardstick: Yardstick, _ figure: Figure, _ line: Line, _ bytes: Span<UInt8>,
    _ log: inout FindingLog
  ) -> RatingLines? {
    checkUnits(yardstick, figure, line, bytes, &log)
    do {
      return try yardstick.lines(standard: rule.standardTolerance)
    } catch {
      reportGoal(error, line, bytes, &log)
      return nil
    }
  }

  private func reportGoal(
    _ problem: Problem, _ line: Line, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) {
    switch problem {
    case .missingPolarity:
      // An unreadable polarity was reported already.
      guard isEmpty(.polarity, line) else { return }
      let likely = with(.indicator, line, bytes) { Polarity.likely(title: $0.string) }
      let column: Column = isEmpty(.target, line) ? .amberThreshold : .target
      report(.missingPolarity(likely: likely), column, line, bytes, &log)
    case .contradictoryPolarity: report(problem, .polarity, line, bytes, &log)
    case .crossedLines:
      let column: Column = isEmpty(.redThreshold, line) ? .amberThreshold : .redThreshold
      report(problem, column, line, bytes, &log)
    case .rangeWithThresholds:
      let column: Column = isEmpty(.amberThreshold, line) ? .redThreshold : .amberThreshold
      report(problem, column, line, bytes, &log)
    case .incompleteThresholds(let missing):
      guard isEmpty(missing, line), isEmpty(.target, line) else { return }
      let given: Column = missing == .amberThreshold ? .redThreshold : .amberThreshold
      report(problem, given, line, bytes, &log)
    default: report(problem, .target, line, bytes, &log)
    }
  }
}

extension Yardstick {
  /// Reads a threshold cell; `nil` for a word that says that there is none.
  static func threshold(reading cell: Span<UInt8>) throws(CellFault) -> ExactDecimal? {
    Figure.missing(cell) == .notAvailable ? nil : try Number(reading: cell).value
  }

  /// Reads a tolerance cell; `nil` for a word that says that there is none.
  static func tolerance(reading cell: Span<UInt8>) throws(CellFault) -> Tolerance? {
    Figure.missing(cell) == .notAvailable ? nil : try Tolerance.read(cell).tolerance
  }
}

extension Polarity {
  /// The polarity that a title suggests: only ever a hint (rule 6).
  static func likely(title: String) -> Polarity? {
    let words = Name.folded(title).split { !$0.isLetter }
    let lower: Set<Substring> = [
      "reduce", "reducing", "reduction", "decrease", "fewer", "lower", "cut", "minimise", "wait",
      "waiting", "waits", "absence", "delay", "delays", "delayed", "overdue", "late", "exclusions",
      "gap", "complaints", "reoffending", "missed",
    ]
    let higher: Set<Substring> = [
      "increase", "increasing", "improve", "improving", "raise", "more", "maximise", "attainment",
      "achieving", "reaching", "completed", "satisfaction", "met", "timeliness",
    ]
    for word in words {
      if lower.contains(word) { return .lower }
      if higher.contains(word) { return .higher }
    }
    return nil
  }
}
