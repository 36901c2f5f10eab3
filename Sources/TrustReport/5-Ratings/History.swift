/// What a row's figure moved from, and which way.
struct Movement: Sendable {
  /// The earlier row.
  var row: Int32
  var direction: DirectionOfTravel
}

// MARK: Renumbering

extension Returns {
  /// The indicator that was this one in a quarter: itself, or the one that it was `formerly`.
  ///
  /// Before the first quarter that says "formerly", the history is that of the old number alone; a
  /// number that was taken over from another indicator does not bring that one's history with it.
  func indicator(_ indicator: Int32, asOf quarter: Quarter) -> Int32? {
    if renumberings.isEmpty { return indicator }
    return existingIndicator(key: key(of: indicator, asOf: quarter))
  }

  /// The key that an indicator had in a quarter; in an undated return, before any renumbering.
  func key(of indicator: Int32, asOf quarter: Quarter?) -> [UInt8] {
    var current: Int32? = indicator
    var key = key(of: indicator)
    var bound: Quarter?
    while let known = current, let since = firstRenumbering(of: known, before: bound) {
      if let quarter, let start = since.quarter, quarter >= start { break }
      key = Self.key(number: since.old)
      // Without dates there is but one step back.
      guard let start = since.quarter else { break }
      (current, bound) = (existingIndicator(key: key), start)
    }
    return key
  }

  /// The first renumbering of an indicator before a quarter.
  ///
  /// As the bound only ever moves back, two indicators that swapped numbers do not lead round in a circle.
  private func firstRenumbering(
    of indicator: Int32, before bound: Quarter?
  ) -> (quarter: Quarter?, old: [UInt8])? {
    guard let known = renumberings[indicator] else { return nil }
    guard let bound else {
      return known.min { ($0.since?.ordinal ?? .min) < ($1.since?.ordinal ?? .min) }
        .map { ($0.since, $0.old) }
    }
    let dated = known.filter { ($0.since ?? bound) < bound }
    return dated.min { ($0.since ?? bound) < ($1.since ?? bound) }.map { ($0.since, $0.old) }
  }

  /// The row that an indicator's part (-1 for the whole) had in a quarter, or -1.
  func row(of indicator: Int32, part: Int32, in quarter: Quarter) -> Int32 {
    guard let indicator = self.indicator(indicator, asOf: quarter) else { return -1 }
    var next = firstSeries[Int(indicator)]
    while next >= 0 {
      if series[Int(next)].part == part { return row(of: next, in: quarter) }
      next = series[Int(next)].next
    }
    return -1
  }

  /// Whether there is any row as early as a quarter.
  func reaches(_ quarter: Quarter) -> Bool { earliestQuarter.map { $0 <= quarter } ?? false }
}

// MARK: Movement

extension Returns {
  /// What a row's figure moved from in the quarter before; `nil` for an indicator that is not compared
  /// from quarter to quarter.
  func movementSinceQuarterBefore(_ row: Int32) -> Movement? {
    guard let quarter = rows[Int(row)].quarter, rows[Int(row)].marks.contains(.quarterly) else {
      return nil
    }
    return movement(row, since: quarter.previous, passing: [])
  }

  /// What a row's figure moved from in the same quarter a year earlier.
  func movementOverYear(_ row: Int32) -> Movement? {
    guard let quarter = rows[Int(row)].quarter, reaches(quarter.yearEarlier) else { return nil }
    let between = [quarter.previous, quarter.previous.previous, quarter.previous.previous.previous]
    return movement(row, since: quarter.yearEarlier, passing: between)
  }

  /// The movement since a quarter; none across a break in series.
  private func movement(
    _ row: Int32, since quarter: Quarter, passing between: [Quarter]
  ) -> Movement? {
    guard reaches(quarter) else { return nil }
    let later = rows[Int(row)]
    let series = series[Int(later.series)]
    let earlier = self.row(of: series.indicator, part: series.part, in: quarter)
    guard earlier >= 0, let figure = later.figure.value,
      let before = rows[Int(earlier)].figure.value, isComparable(later, rows[Int(earlier)]),
      !later.figure.symbols.contains(.breakInSeries)
    else { return nil }
    for quarter in between {
      let passed = self.row(of: series.indicator, part: series.part, in: quarter)
      guard passed < 0 || !rows[Int(passed)].figure.symbols.contains(.breakInSeries) else {
        return nil
      }
    }
    let yardstick = detail(of: row).yardstick
    return DirectionOfTravel(from: before, to: figure, yardstick: yardstick)
      .map { Movement(row: earlier, direction: $0) }
  }

  /// Whether two rows' figures are in one unit.
  private func isComparable(_ later: Row, _ earlier: Row) -> Bool {
    if mark(of: later) != mark(of: earlier) { return false }
    if later.unit < 0 || earlier.unit < 0 || later.unit == earlier.unit { return true }
    func name(_ row: Row) -> String { Name.folded(texts.string(units.text(row.unit))) }
    return name(later) == name(earlier)
  }

  /// The mark of a row's figure, its own or its unit's.
  func mark(of row: Row) -> Number.Mark {
    row.figure.mark != .none ? row.figure.mark : withUnit(of: row) { Number.Mark(unit: $0) }
  }

  /// Lets `body` look at the name of a row's unit; it is empty where there is none.
  @inline(__always)
  func withUnit<Result>(of row: Row, _ body: (Span<UInt8>) -> Result) -> Result {
    texts.withBytes(of: row.unit < 0 ? .empty : units.text(row.unit), body)
  }
}
