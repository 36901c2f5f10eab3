/// Reads the rows of one file: each cell as what its column holds, and the row's parts against each
/// other. All that is wrong with a row is found, not only the first.
///
/// A row is rated as soon as it is read, while its cells are still there to be shown. Rows are first
/// read for themselves, a batch at a time, and then added to the returns: so two readers can each read a
/// batch at the same time.
struct RowReader: ~Copyable {
  let header: Header
  let rule: RatingRule
  /// Whether the prose of indicators rated Green is not wanted.
  let leavesOutGreenText: Bool
  /// The columns whose cells are kept, of such indicators and of others.
  let keptFacts = Column.Set(KeptCells.facts)
  let keptColumns = Column.Set(KeptCells.all)
  /// What is wrong with the rows.
  var log: FindingLog
  var memory = WordMemory()
  /// The records that are being read.
  var batch = RecordBatch()
  /// Whether they are known to be UTF-8.
  private var isUTF8 = false
  /// Which of them is being read, and which of its cells hold something.
  private(set) var current = 0
  private(set) var layout: Layout
  private(set) var filled = Column.Set()
  /// The quarter of a wide file's cells; `nil` where the row's own cell says it.
  private(set) var wideQuarter: Quarter?
  var cells = RowCells()
  /// The rows that were read and are still to be added to the returns, and their text.
  var drafts: [RowDraft] = []
  var texts = TextBuffer()
  /// What can be told only of the whole file.
  var tally = RowTally()
  /// The quarter of rows that name none, where one was asked for.
  private let undatedQuarter: Quarter?

  init(header: Header, rule: RatingRule, log: FindingLog, options: ReadingOptions) {
    self.header = header
    layout = header.layout
    self.rule = rule
    self.log = log
    leavesOutGreenText = options.leavesOutGreenText
    undatedQuarter = options.quarter
  }

  /// Reads the rows of the batch.
  mutating func readBatch() {
    let lastRow = batch.isLast ? batch.lastRow ?? -1 : batch.count
    isUTF8 = batch.isUTF8
    for index in batch.indices {
      if let fault = batch[index].fault {
        _ = batch.withBytes { log.add(fault, of: batch[index], in: $0) }
      } else {
        look(at: index)
        if isRow(isLast: index > lastRow) { read() }
      }
    }
  }

  /// Looks at a record of the batch; all that follows is about it.
  mutating func look(at index: Int) {
    go(to: index)
    let (fields, range) = (batch[index].fields, batch[index].bytes)
    batch.withBytes { bytes in
      cells.take(fields, of: range, in: bytes, isKnown: header.isKnown, isUTF8: isUTF8)
    }
    filled = cells.filledColumns(of: layout)
  }

  /// Goes to a record for its place only.
  mutating func go(to index: Int) { current = index }

  /// Looks at the cells of one quarter of a wide record, or (`nil`) at those of none.
  mutating func use(_ layout: Layout, quarter: Quarter?) {
    self.layout = layout
    wideQuarter = quarter
    filled = cells.filledColumns(of: layout)
  }

  /// Whether the record is a row; what is wrong with it as a whole is logged.
  ///
  /// - Parameter isLast: whether no row follows.
  mutating func isRow(isLast: Bool) -> Bool {
    let filled = cells.filled
    if filled.count == 0 { return false }
    checkEncoding()
    // One filled cell: below the data a footnote, between rows perhaps a title without a figure.
    if filled.count == 1, isLast || filled.first != header.layout[.indicator] {
      report(.footnote, field: filled.first)
      return false
    }
    for field in header.unnamed where !cells.isEmpty(field) { tally.filledUnnamed.insert(field) }
    if filled.last >= header.count { reportExtra() }
    return !isTotal()
  }

  private mutating func reportExtra() {
    let extra = (header.count..<cells.count).first { !cells.isEmpty($0) }
    if let extra { report(.extraCells(columns: header.count), field: extra) }
  }

  private mutating func checkEncoding() {
    tally.windows1252Cells += cells.windows1252.count
    for (field, undefined) in cells.windows1252 {
      guard let undefined else { continue }
      let place = place(ofField: field)
      log.add(.undefinedByte(undefined), place: place)
    }
  }

  private mutating func isTotal() -> Bool {
    for column in [Column.number, .indicator] {
      guard let field = header.layout[column], 5...6 ~= cells[field].count else { continue }
      let isTotal = withText(of: field) { $0.isWord("total") || $0.isWord("totals") }
      guard isTotal else { continue }
      report(.totalRow, field: field)
      return true
    }
    return false
  }

  /// The quarter of a row. A row without one is right in an undated file and wrong in any other: which
  /// of the two the file is, is known only at its end.
  mutating func quarter() -> Quarter? {
    tally.hasDatedRows = tally.hasDatedRows || wideQuarter != nil || !isEmpty(.quarter)
    if let quarter = wideQuarter { return quarter }
    if isEmpty(.quarter) {
      let isShown = header.layout[.quarter] != nil && tally.keepsUndatedPlaces
      tally.addUndated(at: isShown ? place(of: .quarter) : nil)
      return undatedQuarter
    }
    return recall(.quarter) { memory, cell in
      memory.quarters.meaning(of: cell) { (cell) throws(CellFault) in try Quarter(reading: cell) }
    }
  }
}
