/// All that the inputs say: rows by indicator, part and quarter.
///
/// An indicator is known by its number, or by its title if it has none; a row by indicator, part and
/// quarter. Rows of a series are linked from the latest quarter back.
final class Returns: Sendable {
  let collected: Collected
  /// The numbers that indicators had before.
  let renumberings: Renumberings

  init(_ collected: consuming Collected) {
    let all = collected
    renumberings = Renumberings(all.formerNumbers) { all.lastQuarter(of: $0, before: $1) }
    self.collected = all
  }

  /// The same rows, rated by other criteria.
  func rated<Failure: Error>(
    by change: (inout Collected) throws(Failure) -> Void
  ) throws(Failure) -> Returns {
    var changed = collected
    try change(&changed)
    return Returns(changed)
  }

  /// The same while rows are still being added.
  struct Collected: Sendable {
    var rows: [Row] = []
    /// Where each row is among the others.
    var places: [RowPlace] = []
    /// What each indicator is known by.
    var identities = DistinctList<Identity>()
    /// The latest row of each indicator as a whole, if there is one.
    var wholes: [RowID?] = []
    /// The parts of the indicators that have any, in the order in which they first appear.
    var parts: [IndicatorID: [PartID]] = [:]
    /// The same, found by name: an indicator may have thousands.
    var partIDs: [PartKey: PartID] = [:]
    /// What each of the parts is, over the quarters.
    var partSeries: [PartSeries] = []
    /// The figures of the quarter before that rows give beside their own.
    var lastQuarterFigures: [RowID: QuarterlyFigure] = [:]
    /// The numbers that indicators had before, as rows have them.
    var formerNumbers: [Renumberings.Raw] = []
    /// The names of the priorities, each as it was first written.
    var priorityNames: [String] = []
    /// The earliest quarter that any row is of.
    var earliestQuarter: Quarter?
    /// The fourth quarters in which any row is not annual: the others are years.
    var mixedFourthQuarters: [Quarter] = []
    /// The latest quarter of which any row says anything, if only that there is no figure yet.
    var latestQuarter: Quarter?
    /// The latest quarter of which any row has something to report.
    var latestReportedQuarter: Quarter?
    /// The earliest quarter in which a figure or a target has more decimals than print; for undated files
    /// whether any has.
    var roundedSince: Quarter?
    var isRounded = false
    /// Whether any row, of whatever quarter or of none, has something to report.
    var hasReportedRows = false
    /// The tolerance of rows without one of their own, and whether it was asked for.
    var standardTolerance = Tolerance.standard
    var isToleranceGiven = false
    /// What rows say of the people behind their figures: few files have any.
    var countBases: [RowID: CountBasis] = [:]
    /// What was replaced in the cells.
    var replaced: [ReplacedCells] = []
    /// Counts of people below this number are withheld; `nil` if none are.
    var suppressedBelow: Int?
    /// The inputs that have no column for commentary.
    var inputsWithoutCommentary: Set<Int32> = []
    /// Of which indicators the text was kept.
    var keptProse = KeptProse.all
  }

  /// A part of an indicator, over the quarters.
  struct PartSeries {
    let name: String
    /// The row of the latest quarter.
    var latest: RowID?
  }
}

extension Returns.Collected {
  /// The series of an indicator: the whole, and each of its parts.
  func series(of indicator: IndicatorID) -> [SeriesID] {
    let whole = [SeriesID(indicator: indicator, part: nil)]
    if parts.isEmpty { return whole }
    return whole + (parts[indicator] ?? []).map { SeriesID(indicator: indicator, part: $0) }
  }

  /// The row of a series' latest quarter; `nil` if it has none.
  func latestRow(of series: SeriesID) -> RowID? {
    guard let part = series.part else { return wholes[Int(series.indicator.index)] }
    return partSeries[Int(part.index)].latest
  }

  /// The last quarter before another in which a number has a row, of the whole or of a part.
  func lastQuarter(of identity: Identity, before quarter: Quarter) -> Quarter? {
    guard let index = identities.index(of: identity) else { return nil }
    return series(of: IndicatorID(index)).compactMap { series in
      var next = latestRow(of: series)
      while let row = next {
        if let own = rows[Int(row.index)].quarter, own < quarter { return own }
        next = places[Int(row.index)].earlier
      }
      return nil
    }.max()
  }
}

// MARK: What was collected

extension Returns {
  var rows: [Row] { collected.rows }
  var places: [RowPlace] { collected.places }
  var identities: DistinctList<Identity> { collected.identities }
  var wholes: [RowID?] { collected.wholes }
  var parts: [IndicatorID: [PartID]] { collected.parts }
  var priorityNames: [String] { collected.priorityNames }
  var lastQuarterFigures: [RowID: QuarterlyFigure] { collected.lastQuarterFigures }
  var earliestQuarter: Quarter? { collected.earliestQuarter }
  var mixedFourthQuarters: [Quarter] { collected.mixedFourthQuarters }
  var latestQuarter: Quarter? { collected.latestQuarter }
  var latestReportedQuarter: Quarter? { collected.latestReportedQuarter }
  /// Whether a figure or a target up to a quarter has more decimals than print.
  func isRounded(upTo quarter: Quarter?) -> Bool {
    guard let quarter, let since = collected.roundedSince else { return collected.isRounded }
    return since <= quarter
  }

  var hasReportedRows: Bool { collected.hasReportedRows }
  var standardTolerance: Tolerance { collected.standardTolerance }
  var isToleranceGiven: Bool { collected.isToleranceGiven }
  var replaced: [ReplacedCells] { collected.replaced }
  /// Counts of people below this number are withheld; `nil` if none are.
  var suppressedBelow: Int? { collected.suppressedBelow }
  var keptProse: KeptProse { collected.keptProse }

  /// Whether an input has no column for commentary.
  func lacksCommentary(input: Int32) -> Bool { collected.inputsWithoutCommentary.contains(input) }

  /// The indicator that is known by an identity; `nil` if there is none.
  func indicator(_ identity: Identity) -> IndicatorID? {
    identities.index(of: identity).map { IndicatorID($0) }
  }

  func identity(of indicator: IndicatorID) -> Identity { identities[Int(indicator.index)] }

  /// The part of an indicator with a name, capitals and spacing aside; `nil` if there is none.
  func part(_ name: String, of indicator: IndicatorID) -> PartID? {
    collected.partIDs[PartKey(indicator: indicator, name: Matching.folded(name))]
  }

  /// The series of an indicator: the whole, and each of its parts.
  func series(of indicator: IndicatorID) -> [SeriesID] { collected.series(of: indicator) }

  func name(of part: PartID) -> String { collected.partSeries[Int(part.index)].name }

  /// The last quarter before another in which a number has a row, of the whole or of a part.
  func lastQuarter(of identity: Identity, before quarter: Quarter) -> Quarter? {
    collected.lastQuarter(of: identity, before: quarter)
  }

  /// The row of a series' latest quarter; `nil` if it has none.
  func latestRow(of series: SeriesID) -> RowID? { collected.latestRow(of: series) }

  /// The quarter of a series' latest row; `nil` if it has none.
  func latestQuarter(of series: SeriesID) -> Quarter? {
    collected.latestRow(of: series).flatMap { rows[Int($0.index)].quarter }
  }

  /// The indicators of which a row says that they are no longer reported from a quarter on.
  func ended(in quarter: Quarter) -> [IndicatorID] {
    rows.indices.filter { rows[$0].isEnded && rows[$0].quarter == quarter }
      .map { places[$0].series.indicator }
  }

  /// The row of a series in a quarter; `nil` if it has none.
  func row(of series: SeriesID, in quarter: Quarter?) -> RowID? {
    var next = collected.latestRow(of: series)
    while let row = next, let own = rows[Int(row.index)].quarter, quarter.map({ own > $0 }) ?? true
    {
      next = places[Int(row.index)].earlier
    }
    guard let row = next, rows[Int(row.index)].quarter == quarter else { return nil }
    return row
  }

  /// Whether there is any row as early as a quarter.
  func reaches(_ quarter: Quarter) -> Bool { earliestQuarter.map { $0 <= quarter } ?? false }
}
