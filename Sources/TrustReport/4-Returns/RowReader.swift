/// Reads the rows of one file: each cell as what its column holds, and the row's parts against each
/// other. All that is wrong with a row is found, not only the first.
///
/// A row is rated as soon as it is read, while its cells are still there to be shown.
struct RowReader: ~Copyable {
  let header: Header
  let rule: RatingRule
  /// The file's place among the inputs.
  let file: Int
  /// Whether the prose of indicators rated Green is not wanted.
  let leavesOutGreenText: Bool
  var memory = WordMemory()
  /// The record that is being read, and which of its cells hold something.
  private(set) var record = Record()
  private(set) var layout: Layout
  private(set) var filled = Column.Set()
  /// The quarter of a wide file's cells; `nil` where the row's own cell says it.
  private(set) var wideQuarter: Quarter?
  var cells = RowCells()
  /// How many cells were read as Windows-1252.
  private(set) var windows1252Cells: Int
  /// The unnamed columns that held something.
  private(set) var filledUnnamed: Set<Int> = []

  /// The quarter of rows that name none, where one was asked for.
  let undatedQuarter: Quarter?
  /// Whether any row names its quarter, or tries to.
  private(set) var hasDatedRows = false
  /// How many rows name no quarter, and where the first of them stand.
  private(set) var undatedRows = 0
  private var undatedPlaces: [Place] = []

  init(header: Header, rule: RatingRule, file: Int, options: ReadingOptions) {
    self.header = header
    layout = header.layout
    self.rule = rule
    self.file = file
    leavesOutGreenText = options.leavesOutGreenText
    undatedQuarter = options.quarter
    windows1252Cells = header.windows1252Cells
  }

  /// Takes a record, in exchange for the one before; all that follows is about it.
  mutating func take(_ record: inout Record, in bytes: Span<UInt8>) {
    swap(&self.record, &record)
    cells.take(self.record, in: bytes, isKnown: header.isKnown)
    findFilled()
  }

  /// Looks at the cells of one quarter of a wide record, or (`nil`) at those of none.
  mutating func use(_ layout: Layout, quarter: Quarter?) {
    self.layout = layout
    wideQuarter = quarter
    findFilled()
  }

  private mutating func findFilled() {
    filled = Column.Set()
    for (column, field) in layout.entries where !cells.isEmpty(field) { filled.insert(column) }
  }

  /// Whether the record has one filled cell: below the data that is a footnote, between rows perhaps a
  /// title without a figure.
  var isSingle: Bool { cells.filled.count == 1 && header.count > 1 }

  /// Whether the record is a row; what is wrong with it as a whole is logged.
  ///
  /// - Parameter isLast: whether no row follows.
  mutating func isRow(in bytes: Span<UInt8>, isLast: Bool, log: inout FindingLog) -> Bool {
    let filled = cells.filled
    if filled.count == 0 { return false }
    checkEncoding(bytes, &log)
    if isSingle, isLast || filled.first != header.layout[.indicator] {
      let place = Place(record, field: filled.first, in: bytes)
      log.add(.footnote, value: shown(filled.first, bytes), place: place)
      return false
    }
    for field in header.unnamed where !cells.isEmpty(field) { filledUnnamed.insert(field) }
    if filled.last >= header.count { reportExtra(bytes, &log) }
    return !isTotal(bytes, &log)
  }

  private mutating func reportExtra(_ bytes: Span<UInt8>, _ log: inout FindingLog) {
    guard let field = (header.count..<cells.count).first(where: { !cells.isEmpty($0) }) else {
      return
    }
    log.add(
      .extraCells(columns: header.count), value: shown(field, bytes),
      place: Place(record, field: field, in: bytes))
  }

  private mutating func checkEncoding(_ bytes: Span<UInt8>, _ log: inout FindingLog) {
    windows1252Cells += cells.windows1252.count
    for (field, undefined) in cells.windows1252 {
      guard let undefined else { continue }
      log.add(.undefinedByte(undefined), place: Place(record, field: field, in: bytes))
    }
  }

  /// The quarter of a row. A row without one is right in an undated file and wrong in any other: which
  /// of the two the file is, is known only at its end.
  mutating func quarter(_ bytes: Span<UInt8>, _ log: inout FindingLog) -> Quarter? {
    hasDatedRows = hasDatedRows || wideQuarter != nil || !isEmpty(.quarter)
    if let quarter = wideQuarter { return quarter }
    if isEmpty(.quarter) {
      undatedRows += 1
      if header.layout[.quarter] != nil, undatedPlaces.count < FindingLog.limitPerCode {
        undatedPlaces.append(place(of: .quarter, bytes))
      }
      return undatedQuarter
    }
    return recall(.quarter, bytes, &log) { memory, cell in
      memory.quarters.meaning(of: cell) { (cell) throws(CellFault) in try Quarter(reading: cell) }
    }
  }

  /// Logs the rows of a dated file that name no quarter.
  func reportUndated(_ log: inout FindingLog) {
    for index in 0..<undatedRows {
      log.add(
        .missingQuarter, place: undatedPlaces.indices.contains(index) ? undatedPlaces[index] : nil)
    }
  }

  private mutating func isTotal(_ bytes: Span<UInt8>, _ log: inout FindingLog) -> Bool {
    for column in [Column.number, .indicator] {
      let field = header.layout[column]
      let isTotal = cells.with(field, in: bytes) { $0.isWord("total") || $0.isWord("totals") }
      guard isTotal, let field else { continue }
      log.add(.totalRow, value: shown(field, bytes), place: Place(record, field: field, in: bytes))
      return true
    }
    return false
  }

  /// A cell's text as a finding shows it.
  func shown(_ field: Int, _ bytes: Span<UInt8>) -> String {
    cells.with(field, in: bytes) { text in
      Finding.Excerpt.printable(text.string.unicodeScalars.prefix(200))
    }
  }
}
