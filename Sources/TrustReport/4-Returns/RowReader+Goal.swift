extension RowReader {
  /// Reads the cells that say what the figure is held against.
  mutating func yardstick() -> Yardstick {
    var yardstick = Yardstick()
    let target = recall(.target) { memory, cell in
      memory.targets.meaning(of: cell, Target.read)
    }
    yardstick.target = target?.target
    yardstick.amberThreshold = threshold(.amberThreshold)
    yardstick.redThreshold = threshold(.redThreshold)
    yardstick.tolerance = tolerance()
    yardstick.givenPolarity = recall(.polarity) { memory, cell in
      memory.polarities.meaning(of: cell) { (cell) throws(CellFault) in
        try Polarity(reading: cell)
      }
    }
    return yardstick
  }

  private mutating func threshold(_ column: Column) -> ExactDecimal? {
    read(column) { cell throws(CellFault) in
      try Yardstick.threshold(reading: cell)
    }
  }

  private mutating func tolerance() -> Tolerance? {
    let tolerance = read(.tolerance) { cell throws(CellFault) in
      try Yardstick.tolerance(reading: cell)
    }
    guard let tolerance, tolerance.size.isNegative else { return tolerance }
    report(.negativeTolerance(column: .tolerance), .tolerance)
    return nil
  }

  /// The lines that the row's cells give; what contradicts itself is logged.
  mutating func lines(_ yardstick: Yardstick, _ figure: Figure) -> RatingLines? {
    checkUnits(yardstick, figure)
    do {
      return try yardstick.lines(standard: rule.standardTolerance)
    } catch {
      reportGoal(error)
      return nil
    }
  }

  private mutating func reportGoal(_ problem: Problem) {
    switch problem {
    case .missingPolarity:
      // An unreadable polarity was reported already.
      guard isEmpty(.polarity) else { return }
      let likely = with(.indicator) { Polarity.likely(title: $0.string) }
      let column: Column = isEmpty(.target) ? .amberThreshold : .target
      report(.missingPolarity(likely: likely), column)
    case .contradictoryPolarity: report(problem, .polarity)
    case .crossedLines:
      let column: Column = isEmpty(.redThreshold) ? .amberThreshold : .redThreshold
      report(problem, column)
    case .rangeWithThresholds:
      let column: Column = isEmpty(.amberThreshold) ? .redThreshold : .amberThreshold
      report(problem, column)
    case .incompleteThresholds(let missing):
      guard isEmpty(missing), isEmpty(.target) else { return }
      let given: Column = missing == .amberThreshold ? .redThreshold : .amberThreshold
      report(problem, given)
    default: report(problem, .target)
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
