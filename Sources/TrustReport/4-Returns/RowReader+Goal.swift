extension RowReader {
  /// What a row's figure is held against, and how its target was written.
  struct Goal {
    var yardstick = Yardstick()
    /// Where the target's numbers stand in its cell.
    var text = 0..<0
    var upper = 0..<0
  }

  /// Reads the cells that say what the figure is held against.
  mutating func goal(_ bytes: Span<UInt8>, _ log: inout FindingLog) -> Goal {
    var goal = Goal()
    let target = recall(.target, bytes, &log) { memory, cell in
      memory.targets.meaning(of: cell, Target.read)
    }
    if let target {
      (goal.yardstick.target, goal.text, goal.upper) = (target.target, target.number, target.upper)
    }
    goal.yardstick.amberThreshold = threshold(.amberThreshold, bytes, &log)
    goal.yardstick.redThreshold = threshold(.redThreshold, bytes, &log)
    goal.yardstick.tolerance = tolerance(bytes, &log)
    goal.yardstick.givenPolarity = recall(.polarity, bytes, &log) { memory, cell in
      memory.polarities.meaning(of: cell) { (cell) throws(CellFault) in
        try Polarity(reading: cell)
      }
    }
    return goal
  }

  private mutating func threshold(
    _ column: Column, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) -> ExactDecimal? {
    read(column, bytes, &log) { cell throws(CellFault) in
      try Yardstick.threshold(reading: cell)
    }
  }

  private mutating func tolerance(
    _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) -> Tolerance? {
    let tolerance = read(.tolerance, bytes, &log) { cell throws(CellFault) in
      try Yardstick.tolerance(reading: cell)
    }
    guard let tolerance, tolerance.size.isNegative else { return tolerance }
    report(.negativeTolerance(column: .tolerance), .tolerance, bytes, &log)
    return nil
  }

  /// The lines that the row's cells give; what contradicts itself is logged.
  mutating func lines(
    _ yardstick: Yardstick, _ figure: Figure, _ bytes: Span<UInt8>,
    _ log: inout FindingLog
  ) -> RatingLines? {
    checkUnits(yardstick, figure, bytes, &log)
    do {
      return try yardstick.lines(standard: rule.standardTolerance)
    } catch {
      reportGoal(error, bytes, &log)
      return nil
    }
  }

  private mutating func reportGoal(
    _ problem: Problem, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) {
    switch problem {
    case .missingPolarity:
      // An unreadable polarity was reported already.
      guard isEmpty(.polarity) else { return }
      let likely = with(.indicator, bytes) { Polarity.likely(title: $0.string) }
      let column: Column = isEmpty(.target) ? .amberThreshold : .target
      report(.missingPolarity(likely: likely), column, bytes, &log)
    case .contradictoryPolarity: report(problem, .polarity, bytes, &log)
    case .crossedLines:
      let column: Column = isEmpty(.redThreshold) ? .amberThreshold : .redThreshold
      report(problem, column, bytes, &log)
    case .rangeWithThresholds:
      let column: Column = isEmpty(.amberThreshold) ? .redThreshold : .amberThreshold
      report(problem, column, bytes, &log)
    case .incompleteThresholds(let missing):
      guard isEmpty(missing), isEmpty(.target) else { return }
      let given: Column = missing == .amberThreshold ? .redThreshold : .amberThreshold
      report(problem, given, bytes, &log)
    default: report(problem, .target, bytes, &log)
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
