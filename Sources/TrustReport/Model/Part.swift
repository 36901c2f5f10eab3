/// Something that is rated by itself: a part of an indicator, or an indicator that has no parts.
public struct Part: Sendable {
  let returns: Returns
  let id: RowID

  init(_ id: RowID, of returns: Returns) {
    self.returns = returns
    self.id = id
  }

  /// What its row says. It is read where it is, because a copy of a row costs more than most of its uses.
  var row: Row { _read { yield returns.rows[Int(id.index)] } }

  private var series: SeriesID { returns.places[Int(id.index)].series }
  /// The priority that its row names; `nil` if it names none.
  var priorityID: PriorityID? { returns.places[Int(id.index)].priority }

  /// The rating: what was computed, what the author gave, and which of the two counts.
  public var rating: Rating { row.rating }
  /// The part's name; `nil` for an indicator that has no parts.
  public var name: String? { series.part.map(returns.name) }
  /// The figure, or the reason why there is none.
  public var figure: QuarterlyFigure { returns.quarterlyFigure(of: id) }
  /// What the figure is compared with.
  ///
  /// It is called rather than inlined: the compiler would join it with other uses of the row, and copy
  /// the row for them.
  @inline(never)
  var target: Target? { row.target }
  /// Which way is better: what the target's form says, or else the polarity column.
  var polarity: Polarity? { row.target?.polarity ?? row.givenPolarity }
  /// What the figure is rated by.
  public var criteria: Criteria {
    Criteria(
      target: row.target, own: row.ownThresholds, standardTolerance: returns.standardTolerance,
      givenPolarity: row.givenPolarity, polarity: polarity,
      targetDate: row.targetDate, targetBasis: row.prose?.targetBasis ?? "")
  }
  /// How far the figure is from its target; `nil` without a figure or a target.
  public var distance: Distance? {
    guard let figure = row.figure.value, let target = row.target else { return nil }
    return Distance(of: figure, to: target)
  }
  /// Whether it is rated Green by its own amber threshold although its figure is worse than its target.
  var isGreenOffTarget: Bool {
    guard row.ownThresholds?.amber != nil, rating.computed == .green, rating.basis == .computed,
      target != nil, let figure = row.figure.value
    else { return false }
    return !criteria.isTargetMet(by: figure)
  }
  /// How often it is reported.
  public var frequency: Frequency { row.frequency }
  /// What is being done to improve performance, in the author's words; empty without any.
  public var commentary: String { row.prose?.commentary ?? "" }
  /// A note to the figure, or the reason why there is none; empty without one.
  public var note: String { row.prose?.note ?? "" }
  /// Why the given rating counts against the arithmetic; empty without a reason.
  public var overrideReason: String { row.prose?.overrideReason ?? "" }
}

extension Target {
  /// The polarity that the target's form gives; a number takes its side from the column.
  var polarity: Polarity? {
    switch self {
    case .atLeast, .above: .higher
    case .atMost, .below: .lower
    case .within: .range
    case .number: nil
    }
  }
}

// MARK: History

extension Part {
  /// What the figure moved from in the quarter before; `nil` if there is nothing to compare it with, or
  /// if it is not reported every quarter.
  public var sinceLastQuarter: Movement? {
    guard let quarter = row.quarter, row.frequency == .quarterly else { return nil }
    return movement(since: quarter.previous, passing: [])
      ?? lastQuarterFigure.flatMap(movement(from:))
  }

  /// The figure of the quarter before that the row itself gives, where that quarter has no row (the contract's
  /// section 2.1).
  private var lastQuarterFigure: QuarterlyFigure? {
    guard let given = returns.lastQuarterFigures[id], let quarter = given.quarter,
      earlier(in: quarter) == nil
    else { return nil }
    return given
  }

  /// What the figure moved from in the same quarter a year earlier.
  public var overTheYear: Movement? {
    guard let quarter = row.quarter else { return nil }
    let previous = quarter.previous
    return movement(
      since: quarter.yearEarlier,
      passing: [previous, previous.previous, previous.previous.previous])
  }

  /// The movement since a quarter; none across a break in series.
  private func movement(since quarter: Quarter, passing between: [Quarter]) -> Movement? {
    guard returns.reaches(quarter), let own = row.quarter,
      let id = returns.earlierRow(of: series, in: own, asOf: quarter)
    else { return nil }
    for quarter in between {
      guard let passed = returns.earlierRow(of: series, in: own, asOf: quarter) else { continue }
      if returns.rows[Int(passed.index)].symbols.contains(.breakInSeries) { return nil }
    }
    return movement(from: returns.quarterlyFigure(of: id))
  }

  /// The movement from an earlier figure; none across a break in series.
  private func movement(from earlier: QuarterlyFigure) -> Movement? {
    guard let figure = row.figure.value, let before = earlier.value,
      !row.symbols.contains(.breakInSeries), self.figure.hasComparableUnit(to: earlier)
    else { return nil }
    return DirectionOfTravel(from: before, to: figure, polarity: polarity, target: row.target)
      .map { Movement(earlier: earlier, direction: $0) }
  }

  /// The same part in an earlier quarter, under whatever number; `nil` if it has no row there.
  func earlier(in quarter: Quarter) -> Part? {
    guard let own = row.quarter else { return nil }
    return returns.earlierRow(of: series, in: own, asOf: quarter).map { Part($0, of: returns) }
  }

  /// The figures of every quarter up to this one in which there was a row, the earliest first.
  public var history: [QuarterlyFigure] {
    guard let quarter = row.quarter, let earliest = returns.earliestQuarter else { return [figure] }
    var figures: [QuarterlyFigure] = [figure]
    var earlier = quarter.previous
    while earlier >= earliest {
      if let row = returns.earlierRow(of: series, in: quarter, asOf: earlier) {
        figures.append(returns.quarterlyFigure(of: row))
      }
      earlier = earlier.previous
    }
    return figures.reversed()
  }

  /// The newest figure that is a number or is withheld, this quarter's or an earlier one's; `nil` if there
  /// is none.
  public var lastFigure: QuarterlyFigure? {
    if row.figure.value != nil { return figure }
    if let given = lastQuarterFigure { return given }
    return history.last { $0.value != nil || $0.isWithheld }
  }

  /// The number of quarters in a row, of an annual row of years, that have had this rating, this one included;
  /// 0 if it is not rated. A gap or an unrated quarter ends the run.
  public var quartersAtRating: Int {
    guard let standing = rating.standing else { return 0 }
    guard let own = row.quarter, !figure.isWithheld else { return 1 }
    var quarter = row.frequency.previous(to: own)
    var run = 1
    while returns.reaches(quarter),
      let earlier = returns.earlierRow(of: series, in: own, asOf: quarter),
      returns.rows[Int(earlier.index)].rating.standing == standing
    {
      run += 1
      quarter = row.frequency.previous(to: quarter)
    }
    return run
  }
}

extension Part {
  /// Whether its quarter is a year, as all of that quarter's rows are annual.
  var isOfYear: Bool { row.quarter.map { returns.period(of: $0).isYear } ?? false }

  /// What the figure moved from in the period before its own: the quarter, or the year.
  var sinceLastPeriod: Movement? { isOfYear ? overTheYear : sinceLastQuarter }
}

extension Frequency {
  /// The quarter with which a row of a quarter is compared in everything: of an annual one the same quarter a
  /// year earlier.
  func previous(to quarter: Quarter) -> Quarter {
    self == .annual ? quarter.yearEarlier : quarter.previous
  }
}

extension QuarterlyFigure {
  /// Whether two figures are in one unit, as far as they say.
  func hasComparableUnit(to other: QuarterlyFigure) -> Bool {
    if mark != other.mark { return false }
    return unit.isEmpty || other.unit.isEmpty || Matching.isSame(unit, other.unit)
  }
}
