/// One thing that is measured, in the quarter reported, rated and with its history.
public struct Indicator: Sendable, Identifiable {
  let returns: Returns
  let key: IndicatorID
  private let wholeRow: RowID?
  private let partRows: [RowID]
  private let decisiveRow: RowID
  /// The rating: its own, or that of the worst rated part unless the author gave the whole another.
  public let rating: Rating

  /// An indicator that has no parts.
  init(_ key: IndicatorID, row: RowID, of returns: Returns) {
    self.init(
      key, whole: row, parts: [], decisive: row, of: returns,
      rating: returns.rows[Int(row.index)].rating)
  }

  private init(
    _ key: IndicatorID, whole: RowID?, parts: [RowID], decisive: RowID, of returns: Returns,
    rating: Rating
  ) {
    (self.returns, self.key, self.rating) = (returns, key, rating)
    (wholeRow, partRows, decisiveRow) = (whole, parts, decisive)
  }

  /// The indicator in a quarter; `nil` if it has no row there.
  init?(_ key: IndicatorID, in quarter: Quarter?, of returns: Returns) {
    let whole = returns.row(of: SeriesID(indicator: key, part: nil), in: quarter)
    let parts = returns.parts.isEmpty ? [] : returns.parts[key, default: []]
    let rows = parts.compactMap {
      returns.row(of: SeriesID(indicator: key, part: $0), in: quarter)
    }.filter { !returns.rows[Int($0.index)].isEnded }.sorted()
    guard let worst = Self.worst(rows, of: returns) else {
      guard let whole else { return nil }
      self.init(key, row: whole, of: returns)
      return
    }
    // Beside a withheld rating only Red is sure to be that of the worst part (section 9).
    if rows.contains(where: { returns.rows[Int($0.index)].rating.isWithheld }) {
      let rating = Part(worst, of: returns).rating
      self.init(
        key, whole: whole, parts: rows, decisive: worst, of: returns,
        rating: rating.standing == .red ? rating : .withheld)
      return
    }
    let own = whole.map { Part($0, of: returns).row }
    let rating = Rating(
      ofWorstPart: Part(worst, of: returns).rating,
      worstComputed: rows.compactMap { returns.rows[Int($0.index)].rating.computed }.min(),
      given: own?.rating.given,
      isOverridden: own?.isOverridden ?? false)
    self.init(key, whole: whole, parts: rows, decisive: worst, of: returns, rating: rating)
  }

  /// The worst rated part, of equals the one further from its target in per cent, then the first; if none
  /// is rated the first with a figure, or the first.
  private static func worst(_ rows: [RowID], of returns: Returns) -> RowID? {
    rows.min { left, right in
      let (one, other) = (Part(left, of: returns), Part(right, of: returns))
      if one.weight != other.weight { return one.weight < other.weight }
      if let isFurther = one.isFurtherOff(than: other) { return isFurther }
      return left < right
    }
  }

  /// What its own row says: of an indicator without parts everything, of one with parts what belongs to
  /// the whole (its commentary, its note, the given rating); `nil` if it has only rows for its parts.
  public var whole: Part? { wholeRow.map { Part($0, of: returns) } }
  /// Its parts, in file order; empty for an indicator that is rated as a whole.
  public var parts: [Part] { partRows.isEmpty ? [] : partRows.map { Part($0, of: returns) } }
  /// Whether it has parts that are rated by themselves.
  var hasParts: Bool { !partRows.isEmpty }
  /// The part whose figure speaks for the indicator: the worst rated one, or the indicator itself.
  public var decisive: Part { Part(decisiveRow, of: returns) }

  /// The number as text; `nil` for an indicator that is known by its title.
  public var number: String? { returns.identity(of: key).number }
  /// What the indicator is known by: its number, or its title in lower case.
  public var id: String { returns.identity(of: key).text }
  /// The title: its own row's, or that of the first part that has one; empty if none has.
  public var title: String {
    if let wholeRow {
      let title = returns.rows[Int(wholeRow.index)].title
      if !title.isEmpty { return title }
    }
    return partRows.lazy.map { returns.rows[Int($0.index)].title }.first { !$0.isEmpty } ?? ""
  }

  /// Number and title, as headings have them: the title in one line, without a full stop at its end.
  public var name: String {
    var title = titleLine
    if title.hasSuffix("."), !title.hasSuffix("..") { title.removeLast() }
    // A row of an old quarter may have been read without its title.
    return number.map { title.isEmpty ? $0 : $0 + " " + title } ?? title
  }

  /// The title in one line: its line breaks, and the bullets behind them, are spaces.
  var titleLine: String {
    let title = title
    guard title.withUTF8Span({ $0.hasLineEnd }) else { return title }
    // By scalars: a combining mark may follow a line break or a space.
    let lines = title.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    return lines.indices.map { index in
      let line = lines[index]
      guard index > 0 else { return String(line) }
      let text = line.drop { $0 == " " || $0 == "\t" }
      let isItem = text.first.map { "•●▪◦".unicodeScalars.contains($0) } ?? false
      let isBullet = isItem && [" ", "\t"].contains(text.dropFirst().first)
      return String(isBullet ? text.dropFirst(2) : line)
    }.joined(separator: " ")
  }

  /// The name of the priority that it belongs to; `nil` if no row names one.
  public var priority: String? { priorityID.map { returns.priorityNames[Int($0.index)] } }

  /// Its own row's priority, or that of the first part that has one.
  var priorityID: PriorityID? {
    whole?.priorityID ?? partRows.lazy.compactMap { returns.places[Int($0.index)].priority }.first
  }

  /// The first of its rows in the files.
  var firstRow: RowID { rows.map(\.id).min() ?? decisive.id }
  /// Its own row, if there is one, and those of its parts.
  var rows: [Part] { hasParts ? (whole.map { [$0] } ?? []) + parts : [decisive] }
  /// What has figures: its parts, or without parts itself.
  public var measured: [Part] { hasParts ? parts : [decisive] }
}

extension Part {
  /// Which part speaks for an indicator: the one with the least weight.
  fileprivate var weight: Int { rating.standing?.rawValue ?? (row.figure.value == nil ? 11 : 10) }

  /// Whether it misses its target by more per cent than another part of the same rating; `nil` if they are
  /// equally far or cannot be compared.
  fileprivate func isFurtherOff(than other: Part) -> Bool? {
    guard let rating = rating.standing, rating != .green, let own = distance,
      let others = other.distance
    else { return nil }
    // Exactly: gap ÷ target against gap ÷ target, multiplied by both targets.
    let (left, right) = (
      own.gap.magnitude.percent(others.edge.magnitude),
      others.gap.magnitude.percent(own.edge.magnitude)
    )
    return left == right ? nil : left > right
  }
}

// MARK: What the decisive part says

extension Indicator {
  /// The figure of the decisive part, or the reason why there is none.
  public var figure: QuarterlyFigure { decisive.figure }
  /// What that figure is rated by.
  public var criteria: Criteria { decisive.criteria }
  /// How far that figure is from its target; `nil` without a figure or a target.
  public var distance: Distance? { decisive.distance }
  /// What that figure moved from in the quarter before; `nil` if they cannot be compared.
  public var sinceLastQuarter: Movement? { decisive.sinceLastQuarter }
  /// What that figure moved from in the same quarter a year earlier; `nil` if they cannot be compared.
  public var overTheYear: Movement? { decisive.overTheYear }
  /// The figures of that part up to this quarter, the earliest first.
  public var history: [QuarterlyFigure] { decisive.history }
  /// What is being done to improve performance, in the author's words: of the indicator as a whole.
  public var commentary: String { whole?.commentary ?? "" }
  /// A note to the figure, or the reason why there is none: of the indicator as a whole.
  public var note: String? { whole.flatMap { $0.note.isEmpty ? nil : $0.note } }

  /// The number of quarters in a row, of an annual indicator of years, in which it has had this rating, this
  /// one included; 0 if it is not rated. A gap or an unrated quarter ends the run.
  public var quartersAtRating: Int {
    guard let standing = rating.standing else { return 0 }
    // Of a withheld figure no run is told.
    guard let own = decisive.row.quarter, !decisive.figure.isWithheld else { return 1 }
    let frequency = decisive.frequency
    var quarter = frequency.previous(to: own)
    var run = 1
    while returns.reaches(quarter),
      let key = returns.indicator(key, in: own, asOf: quarter),
      Indicator(key, in: quarter, of: returns)?.rating.standing == standing
    {
      run += 1
      quarter = frequency.previous(to: quarter)
    }
    return run
  }
}
