/// All that the inputs say: rows by indicator, part and quarter.
///
/// An indicator is known by its number, or by its title if it has none; a row by indicator, part and
/// quarter. Rows of a series are linked from the latest quarter back.
final class Returns: Sendable {
  let rows: [Row]
  /// Where each row is among the others.
  let places: [RowPlace]
  /// What each indicator is known by.
  let identities: IdentityList
  /// The latest row of each indicator as a whole, if there is one.
  let wholes: [RowID?]
  /// The parts of the indicators that have any, in the order in which they first appear.
  let parts: [IndicatorID: [PartID]]
  private let partSeries: [PartSeries]
  /// The numbers that indicators had before, with the first quarter that says so.
  let renumberings: [IndicatorID: [Renumbering]]
  /// The names of the priorities, each as it was first written.
  let priorityNames: [String]
  /// The earliest quarter that any row is of.
  let earliestQuarter: Quarter?
  /// The latest quarter of which any row has something to report.
  let latestReportedQuarter: Quarter?
  /// The tolerance of rows without one of their own, and whether it was asked for.
  let standardTolerance: Tolerance
  let isToleranceGiven: Bool
  /// Of which indicators the text was kept.
  let keptProse: KeptProse
  /// Whether any row, of whatever quarter or of none, has something to report.
  let hasReportedRows: Bool

  /// "Formerly 3.14", and since when; without a quarter in an undated file.
  struct Renumbering: Sendable {
    var since: Quarter?
    let old: String
  }

  init(_ collected: consuming Collected) {
    rows = collected.rows
    places = collected.places
    identities = collected.identities
    wholes = collected.wholes
    parts = collected.parts
    partSeries = collected.partSeries
    renumberings = collected.renumberings
    priorityNames = collected.priorityNames
    earliestQuarter = collected.earliestQuarter
    latestReportedQuarter = collected.latestReportedQuarter
    standardTolerance = collected.standardTolerance
    isToleranceGiven = collected.isToleranceGiven
    keptProse = collected.keptProse
    hasReportedRows = collected.hasReportedRows
  }

  /// A part of an indicator, over the quarters.
  struct PartSeries {
    let name: String
    /// The row of the latest quarter.
    var latest: RowID?
  }

  /// The same while rows are still being added.
  struct Collected {
    var rows: [Row] = []
    var places: [RowPlace] = []
    var identities = IdentityList()
    var wholes: [RowID?] = []
    var parts: [IndicatorID: [PartID]] = [:]
    var partSeries: [PartSeries] = []
    var renumberings: [IndicatorID: [Renumbering]] = [:]
    var priorityNames: [String] = []
    var earliestQuarter: Quarter?
    var latestReportedQuarter: Quarter?
    var standardTolerance = Tolerance.standard
    var isToleranceGiven = false
    var keptProse = KeptProse.all
    var hasReportedRows = false

    /// The row of a series' latest quarter; `nil` if it has none.
    func latestRow(of series: SeriesID) -> RowID? {
      guard let part = series.part else { return wholes[Int(series.indicator.index)] }
      return partSeries[Int(part.index)].latest
    }
  }

  /// The indicator that is known by an identity; `nil` if there is none.
  func indicator(_ identity: Identity) -> IndicatorID? { identities.indicator(identity) }

  func identity(of indicator: IndicatorID) -> Identity { identities[indicator] }

  /// The row of a series' latest quarter; `nil` if it has none.
  private func latestRow(of series: SeriesID) -> RowID? {
    guard let part = series.part else { return wholes[Int(series.indicator.index)] }
    return partSeries[Int(part.index)].latest
  }

  func name(of part: PartID) -> String { partSeries[Int(part.index)].name }

  /// The row of a series in a quarter; `nil` if it has none.
  func row(of series: SeriesID, in quarter: Quarter?) -> RowID? {
    var next = latestRow(of: series)
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
