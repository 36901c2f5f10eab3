/// What must be known of all of a wide file before its rows can be read.
struct WideSurvey {
  /// The latest quarter with any figure, or without one the latest with a forecast: what is given for no quarter
  /// belongs to it.
  var latest: Quarter? { latestReported ?? latestForecast }
  private var latestReported: Quarter?
  private var latestForecast: Quarter?
  /// The numbers of the indicators that have parts.
  private(set) var numbersWithParts: Set<String> = []
  private let header: Header
  /// The periods with a figure column, the latest first.
  private let periods: [(period: WidePeriod, field: Int)]
  private let needsParts: Bool
  private let replacements: FileReplacements?

  init(_ header: Header, _ replacements: FileReplacements?) {
    self.header = header
    self.replacements = replacements
    periods = header.periods.reversed().compactMap { columns in
      columns[.value].map { (columns.period, $0) }
    }
    needsParts = header.layout[.part] != nil && header.layout[.number] != nil
  }

  /// Whether there is anything to find out.
  var isNeeded: Bool {
    needsParts || Column.allCases.contains { $0.isOfOneQuarter && header.layout[$0] != nil }
  }

  /// Looks at a record; false once all is known.
  mutating func add(_ record: Record, in bytes: Span<UInt8>) -> Bool {
    let last = periods.first?.period.quarter
    let isLatestKnown = latestReported != nil && latestReported == last
    if record.fault == nil {
      if !isLatestKnown { findLatest(record, in: bytes) }
      if needsParts { findPart(record, in: bytes) }
    }
    return needsParts || latestReported == nil || latestReported != last
  }

  private mutating func findLatest(_ record: Record, in bytes: Span<UInt8>) {
    for (period, field) in periods where field < record.fields.count {
      guard let quarter = period.quarter ?? quarter(of: period, record, in: bytes) else { continue }
      if let latestReported, quarter <= latestReported { continue }
      switch with(field, record, in: bytes, { RowContent(reading: $0) }) {
      case .reported: latestReported = quarter
      case .forecast: latestForecast = max(quarter, latestForecast ?? quarter)
      case .words, .nothing: break
      }
    }
  }

  /// The quarter of a period whose year the record itself names.
  private func quarter(of period: WidePeriod, _ record: Record, in bytes: Span<UInt8>) -> Quarter? {
    guard case .number(let number) = period else { return nil }
    return HeaderPeriod.financialYear(text(.year, record, in: bytes))
      .map { Quarter(year: $0, number: number) }
  }

  private mutating func findPart(_ record: Record, in bytes: Span<UInt8>) {
    guard !text(.part, record, in: bytes).isEmpty else { return }
    numbersWithParts.insert(text(.number, record, in: bytes))
  }

  private func text(_ column: Column, _ record: Record, in bytes: Span<UInt8>) -> String {
    guard let field = header.layout[column], field < record.fields.count else { return "" }
    return with(field, record, in: bytes) { $0.string }
  }

  private func with<Value>(
    _ field: Int, _ record: Record, in bytes: Span<UInt8>, _ body: (Span<UInt8>) -> Value
  ) -> Value {
    CellText.with(record.fields[field], in: bytes) { text in
      guard let replacements else { return body(text) }
      return replacements.with(text, field: field, body)
    }
  }
}

/// How the rows of a wide file are read: which cells each period has.
struct WidePlan: Sendable {
  /// A period, and its cells.
  struct Entry {
    let period: WidePeriod
    /// The cells where the period is the file's latest, and where it is not.
    let (latestLayout, layout): (Layout, Layout)
    /// The cells that belong to this period alone.
    let own: [Int]
  }

  let entries: [Entry]
  let latest: Quarter?
  let numbersWithParts: Set<String>

  init(_ header: Header, _ survey: WideSurvey) {
    entries = header.periods.map { columns in
      var (latest, other) = (
        header.layout.period(columns, isLatest: true),
        header.layout.period(columns, isLatest: false)
      )
      let target = columns.period.quarter.flatMap { header.yearTarget(of: $0) }
      if let target, columns[.target] == nil, header.layout[.target] == nil {
        (latest[.target], other[.target]) = (target, target)
      }
      return Entry(
        period: columns.period, latestLayout: latest, layout: other,
        own: columns.fields.map(\.field))
    }
    (latest, numbersWithParts) = (survey.latest, survey.numbersWithParts)
  }
}

extension RowReader {
  /// Reads the rows that a wide record holds: one for each period of which anything is said, and one for the
  /// latest if anything is said that belongs to no period.
  mutating func readWide(_ plan: WidePlan) {
    // Beside its parts a row without any figure holds what belongs to the whole, if only the title.
    let isWhole = isEmpty(.part) && plan.numbersWithParts.contains(string(.number))
    let own = layout
    var hasRow = false
    // The latest first: what is wrong with a cell of all quarters is said once, and not as history, which is
    // forgiven more.
    for (index, entry) in plan.entries.enumerated().reversed() {
      guard let quarter = entry.period.quarter ?? quarterOfRow(entry.period) else { continue }
      let isLatest = quarter == plan.latest
      var layout = isLatest ? entry.latestLayout : entry.layout
      // A quarter without a target of its own has the one that holds for all.
      if own[.target] != nil, cells.isEmpty(layout[.target]) { layout[.target] = own[.target] }
      let isSaid =
        entry.own.contains { !cells.isEmpty($0) }
        || isLatest
          && (isWhole
            || Column.allCases.contains { $0.isOfOneQuarter && !cells.isEmpty(layout[$0]) })
      guard isSaid else { continue }
      use(layout, quarter: quarter, period: index)
      hasRow = true
      read()
    }
    use(own, quarter: nil)
    if !hasRow { report(RowFault.noReturn, .indicator) }
  }

  /// The quarter of a period whose year the row's own cell names; `nil` if it cannot be read, which is
  /// reported.
  private mutating func quarterOfRow(_ period: WidePeriod) -> Quarter? {
    guard case .number(let number) = period else { return nil }
    let year = read(.year) { cell throws(CellFault) in try Quarter.year(reading: cell) }
    return year.map { Quarter(year: $0, number: number) }
  }
}
