/// All that the inputs say: rows by indicator, part and quarter, and the text that they share.
///
/// An indicator is known by its number, or by its title where it has none; a row by indicator, part
/// and quarter. Rows of a series are linked from the latest quarter back.
struct Returns: Sendable {
  var texts = TextStore()
  /// The indicators' keys; an indicator's place in it is its number throughout.
  private(set) var keys = NameTable()
  private(set) var parts = NameTable()
  /// The priorities' names, each as it was first written.
  private(set) var priorityNames: [Text] = []
  private var priorityKeys = NameTable()
  /// The ways in which priorities are written, and for each the priority that it means.
  private var prioritySpellings = NameTable()
  private var priorityOfSpelling: [Int32] = []
  private(set) var units = NameTable()
  private(set) var rows = RowStore()
  private(set) var series: [Series] = []
  /// The first series of each indicator.
  private(set) var firstSeries: [Int32] = []
  /// The numbers that indicators had before, with the first quarter that says so.
  private(set) var renumberings: [Int32: [Renumbering]] = [:]
  /// The earliest quarter that any row is of.
  private(set) var earliestQuarter: Quarter?
  /// The latest quarter of which any row has a figure, a shorthand or a rating.
  private(set) var latestReportedQuarter: Quarter?
  /// Whether any row, of whatever quarter or of none, has one of these.
  private(set) var hasReportedRows = false
  /// Whether any row has no title.
  private(set) var hasUntitledRows = false
  /// The shorthand symbols beside any figure.
  private(set) var symbols: Figure.Symbols = []
  /// The first row of each input.
  private var firstRows: [Int32] = []
  private var keptQuarters: KeptQuarters
  private var lateRecords = LateRecords()

  /// "Formerly 3.14", and since when.
  struct Renumbering: Sendable {
    var since: Quarter?
    var old: [UInt8]
  }

  /// - Parameter asked: the quarter to report; `nil` for the latest there is.
  init(asked: Quarter?) { keptQuarters = KeptQuarters(asked: asked) }

  var indicatorCount: Int { firstSeries.count }

  /// Notes that the rows that follow are another input's.
  mutating func beginInput() { firstRows.append(Int32(rows.count)) }

  /// The input that a row stands in.
  func input(of row: Int32) -> Int { (firstRows.lastIndex { $0 <= row }) ?? 0 }
}

// MARK: Identity

extension Returns {
  static let numberMark = UInt8(ascii: "#")
  private static let titleMark = UInt8(ascii: "=")

  /// The key of an indicator that is known by its number.
  static func key(number: [UInt8]) -> [UInt8] { [numberMark] + number }

  /// The key of an indicator without a number: its title, capitals and spacing aside.
  static func key(title: String) -> [UInt8] { [titleMark] + Array(Name.folded(title).utf8) }

  /// The indicator with a key; it is made where there is none.
  private mutating func indicator(key: Span<UInt8>, hash: UInt32) -> Int32 {
    let indicator = keys.number(of: key, hash: hash, in: &texts)
    if Int(indicator) == firstSeries.count { firstSeries.append(-1) }
    return indicator
  }

  /// The priority with a name, capitals and spacing aside; it is made where there is none.
  private mutating func priority(named name: Span<UInt8>) -> Int32 {
    if name.isEmpty { return -1 }
    let spelling = Int(prioritySpellings.number(of: name, in: &texts))
    if spelling < priorityOfSpelling.count { return priorityOfSpelling[spelling] }
    let priority = Name.folded(name.string).withUTF8Span { folded in
      priorityKeys.number(of: folded, in: &texts)
    }
    priorityOfSpelling.append(priority)
    if Int(priority) == priorityNames.count {
      priorityNames.append(prioritySpellings.text(Int32(spelling)))
    }
    return priority
  }

  func existingIndicator(key: [UInt8]) -> Int32? { existingIndicator(key: key.span) }

  func existingIndicator(key: Span<UInt8>) -> Int32? { keys.existingNumber(of: key, in: texts) }

  /// Lets `body` look at the key of an indicator.
  func withKey<Result>(of indicator: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
    texts.withBytes(of: keys.text(indicator), body)
  }

  /// The key that an indicator is known by, in this set of returns and any other.
  func key(of indicator: Int32) -> [UInt8] {
    texts.withBytes(of: keys.text(indicator)) { $0.array }
  }

  var hasRenumberings: Bool { !renumberings.isEmpty }

  /// The keys that an indicator is said to have had before.
  func formerKeys(of indicator: Int32) -> [[UInt8]] {
    renumberings[indicator, default: []].map { Self.key(number: $0.old) }
  }

  /// The indicator's number as text; empty where it is known by its title.
  func number(of indicator: Int32) -> Text {
    let key = keys.text(indicator)
    let isNumber = texts.withBytes(of: key) { $0[0] == Self.numberMark }
    return isNumber ? key[1..<key.count] : .empty
  }

  /// Whether the indicator is known by a number.
  func hasNumber(_ indicator: Int32) -> Bool { withNumber(of: indicator) { !$0.isEmpty } }

  /// Lets `body` look at the indicator's number; it is empty where it is known by its title.
  @inline(__always)
  func withNumber<Result>(of indicator: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
    texts.withBytes(of: keys.text(indicator)) { key in
      body(key.extracting(key[0] == Self.numberMark ? 1..<key.count : 0..<0))
    }
  }

  /// The series of an indicator's part (-1 for the whole); it is made where there is none.
  private mutating func series(of indicator: Int32, part: Int32) -> Int32 {
    var last: Int32 = -1
    var candidate = firstSeries[Int(indicator)]
    while candidate >= 0 {
      if series[Int(candidate)].part == part { return candidate }
      last = candidate
      candidate = series[Int(candidate)].next
    }
    let new = Int32(series.count)
    series.append(Series(indicator: indicator, part: part))
    if last < 0 { firstSeries[Int(indicator)] = new } else { series[Int(last)].next = new }
    return new
  }

  /// Whether an indicator has a part in any quarter.
  func hasParts(_ indicator: Int32) -> Bool {
    let first = firstSeries[Int(indicator)]
    return first >= 0 && (series[Int(first)].next >= 0 || series[Int(first)].part >= 0)
  }
}

// MARK: Rows

extension Returns {
  /// Has the rows' places at hand, before they are added one after the other.
  mutating func lookAhead(_ drafts: [RowDraft]) { keys.lookAhead(drafts.lazy.map(\.hash)) }

  /// Gives a row its place.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of the draft's batch.
  ///   - made: the texts that were made of it.
  /// - Returns: the row, or the one of the same indicator, part and quarter that is there already; -1
  ///   where the row's quarter is not known.
  mutating func add(
    _ draft: RowDraft, _ bytes: Span<UInt8>, _ made: Span<UInt8>
  ) -> (row: Int32, isNew: Bool) {
    let indicator = indicator(key: made.extracting(draft.key), hash: draft.hash)
    let part = draft.part.with(bytes, made) { parts.numberOfName($0, in: &texts) }
    let series = series(of: indicator, part: part)
    guard draft.hasQuarter else { return (-1, false) }
    var row = draft.row
    row.series = series
    row.figureText = draft.figure.with(bytes, made) { texts.add($0) }
    row.unit = draft.unit.with(bytes, made) { units.numberOfName($0, in: &texts) }
    row.priority = draft.priority.with(bytes, made) { priority(named: $0) }
    let new = Int32(rows.count)
    if let first = add(row, keeping: made.extracting(draft.kept)) { return (first, false) }
    if !draft.formerly.isEmpty {
      let formerly = draft.formerly.with(bytes, made) { $0.array }
      renumber(indicator, from: formerly, since: row.quarter)
    }
    return (new, true)
  }

  /// Adds a row to its series, unless there is one of the same quarter: then that one is returned.
  private mutating func add(_ row: consuming Row, keeping cells: Span<UInt8>) -> Int32? {
    let new = Int32(rows.count)
    var later: Int32 = -1
    var next = series[Int(row.series)].latest
    while next >= 0, rows[Int(next)].order > row.order {
      later = next
      next = rows[Int(next)].earlier
    }
    if next >= 0, rows[Int(next)].order == row.order { return next }
    row.earlier = next
    note(row)
    if let shelf = keptQuarters.shelf(for: row, in: &texts) {
      row.cells = texts.add(cells, to: shelf)
    }
    let series = Int(row.series)
    rows.append(row)
    if later < 0 { self.series[series].latest = new } else { rows[Int(later)].earlier = new }
    return nil
  }

  /// Notes what is asked of all rows together.
  private mutating func note(_ row: Row) {
    symbols.formUnion(row.figure.symbols)
    if !row.marks.contains(.hasTitle) { hasUntitledRows = true }
    if let quarter = row.quarter { earliestQuarter = min(quarter, earliestQuarter ?? quarter) }
    guard row.marks.contains(.reported) else { return }
    hasReportedRows = true
    guard let quarter = row.quarter else { return }
    latestReportedQuarter = max(quarter, latestReportedQuarter ?? quarter)
  }

  /// Keeps the beginning of a row's record, to tell where its cells stand.
  mutating func keep(
    _ beginning: Span<UInt8>, ofRow row: Int32, spreadsheetRow: Int, layout: LateCells
  ) {
    lateRecords.add(
      beginning, ofRow: row, spreadsheetRow: spreadsheetRow, layout: layout, in: &texts)
  }

  /// Whether there are rows whose cells may turn out to be wrong only once all is read.
  var hasLateRecords: Bool { !lateRecords.isEmpty }

  /// Whether a row is one of these.
  func isLate(_ row: Int32) -> Bool { lateRecords.contains(row) }

  /// Where a cell stands of a row of which the beginning was kept; `nil` for any other.
  func latePlace(of column: Column, in row: Int32) -> Place? {
    lateRecords.place(of: column, in: row, line: rows[Int(row)].line, texts)
  }

  /// The row of a series in a quarter, or -1.
  func row(of series: Int32, in quarter: Quarter?) -> Int32 {
    var row = self.series[Int(series)].latest
    let order = quarter?.ordinal ?? .min
    while row >= 0, rows[Int(row)].order > order { row = rows[Int(row)].earlier }
    return row >= 0 && rows[Int(row)].order == order ? row : -1
  }

  /// Notes that an indicator had another number before a quarter.
  private mutating func renumber(_ indicator: Int32, from old: [UInt8], since quarter: Quarter?) {
    var known = renumberings[indicator, default: []]
    if let index = known.firstIndex(where: { $0.old == old }) {
      if let quarter, let since = known[index].since, quarter < since {
        known[index].since = quarter
      }
    } else {
      known.append(Renumbering(since: quarter, old: old))
    }
    renumberings[indicator] = known
  }
}
