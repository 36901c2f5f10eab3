/// Reads the rows of one file: each cell as what its column holds, and the cells of a row against each
/// other. All that is wrong with a row is found, not only the first.
///
/// Rows are first read for themselves, a batch at a time, and then added to the returns: so two readers
/// can each read a batch at the same time.
struct RowReader: ~Copyable {
  let header: Header
  let options: ReadingOptions
  /// What is defined of the indicators; `nil` if nothing is.
  private let definitions: Definitions?
  /// For each cell whether its column is read: the cells of others are not decoded.
  let isKnown: [Bool]
  /// What is replaced in the cells; `nil` if nothing is.
  let replacements: FileReplacements?
  /// Which input the file is, from 0.
  let input: Int
  /// What is wrong with the rows.
  var findings: FindingCollector
  /// The records that are being read.
  var batch = RecordBatch()
  /// The texts that blank cells of the batch have from the cells above, by record.
  var filledDown: [Int: [(field: Int, text: [UInt8])]] = [:]
  /// The record that is being read, and its cells.
  private(set) var current = 0
  private(set) var cells = Cells()
  /// The strings of the titles, priorities and units.
  private var texts = RepeatedTexts()
  /// The cell of each column: of a wide file, for the quarter that is being read.
  private(set) var layout: Layout
  /// The quarter of a wide file's cells; `nil` if the row's own cell says it.
  private(set) var wideQuarter: Quarter?
  /// How the rows of a wide file are read; `nil` for a tidy one.
  var wide: WidePlan?
  /// The period of a wide file that is being read, as an index into the plan.
  private(set) var widePeriod: Int?
  /// The quarter of the row that is being read, as far as it is known.
  var rowQuarter: Quarter?
  /// Whether that quarter was given as a financial year.
  private(set) var isOfYear = false
  /// Whether the record has a title, perhaps with its number, and nothing else.
  var isLone = false
  /// Whether it was given as a month.
  var isOfMonth = false
  /// What was reported of the record's cells.
  var reported: Set<Reported> = []
  /// The rows that were read and are still to be added to the returns.
  var rows: [ParsedRow?] = []
  /// The figures of the quarter before that rows give, by their places among the rows.
  var lastQuarterFigures: [Int: QuarterlyFigure] = [:]
  /// The headings among the records that were read, which are the priorities of the rows that follow.
  var headings: [Heading] = []
  var tally = FileTally()

  init(
    header: Header, options: ReadingOptions, findings: consuming FindingCollector,
    definitions: consuming Definitions? = nil
  ) {
    // Known by its title, an indicator has no number but one that is defined.
    if definitions == nil, options.identity == .title { definitions = Definitions() }
    let defined = definitions?.definedColumns ?? []
    self.definitions = definitions
    isKnown = header.isKnown
    replacements = FileReplacements(options.replacements, in: header)
    let all = defined.isEmpty ? header : header.adding(defined)
    layout = all.layout
    self.header = all
    self.options = options
    input = findings.files.count - 1
    self.findings = findings
  }

  /// A reader of other records of the same file, which has read none yet.
  init(beside first: borrowing RowReader, findings: consuming FindingCollector) {
    (header, layout, isKnown) = (first.header, first.header.layout, first.isKnown)
    (options, definitions) = (first.options, first.definitions)
    (replacements, wide, input) = (first.replacements, first.wide, first.input)
    self.findings = findings
  }

  /// Reads the rows of the batch.
  mutating func readBatch() {
    eachRow { rows in
      rows.define()
      if let wide = rows.wide { rows.readWide(wide) } else { rows.read() }
    }
  }

  /// Calls `body` for each row of the batch.
  mutating func eachRow(_ body: (inout RowReader) -> Void) {
    let lastRow = batch.isLast ? batch.lastRow : batch.records.indices.last
    let (isUTF8, bytes) = (batch.isUTF8, batch.bytes)
    for index in batch.records.indices {
      guard batch.records[index].fault == nil else {
        _ = findings.addFault(of: batch.records[index], in: bytes.span)
        continue
      }
      take(index, isUTF8: isUTF8)
      guard isRow(isLast: lastRow.map { index > $0 } ?? true) else { continue }
      body(&self)
    }
  }

  /// Takes the cells of a record of the batch; everything else here is about that record.
  mutating func take(_ index: Int, isUTF8: Bool = false) {
    current = index
    rowQuarter = nil
    if !reported.isEmpty { reported.removeAll() }
    let bytes = batch.bytes
    cells.take(
      batch.records[index].fields, of: batch.records[index].bytes, in: bytes.span, isKnown: isKnown,
      isUTF8: isUTF8)
    if !filledDown.isEmpty, let filled = filledDown[index] {
      for (field, text) in filled { cells.replace(field, with: text) }
    }
    if let replacements { replaceCells(replacements) }
    if !header.marks.isEmpty { applyMarks() }
  }

  /// Gives the numbers below a header with a unit that unit.
  private mutating func applyMarks() {
    for (field, mark) in header.marks where !cells.isEmpty(field) {
      switch mark.read(with(field: field) { $0.string }) {
      case .marked(let text): cells.replace(field, with: Array(text.utf8))
      case .asWritten: break
      case .other(let own):
        report(RowFault.unitOfHeader(header: mark.text, cell: own), field: field)
      }
    }
  }

  /// Gives the record's blank cells what is defined of its indicator.
  mutating func define() { if let definitions { define(definitions) } }

  /// Makes a cell of the record hold another text.
  mutating func replaceCell(_ field: Int, with text: [UInt8]) { cells.replace(field, with: text) }

  /// Takes the cells of one quarter of a wide record or, without a quarter, those that belong to none.
  mutating func use(_ layout: Layout, quarter: Quarter?, period: Int? = nil) {
    self.layout = layout
    (wideQuarter, widePeriod) = (quarter, period)
  }

  /// Takes the target that the header gives for a row's year, where the file has no other.
  mutating func useYearTarget(of quarter: Quarter?) {
    if wideQuarter == nil, header.layout[.target] == nil {
      layout[.target] = header.yearTarget(of: quarter)
    }
  }

  /// The text of a column's cell that is likely to be that of other rows too.
  mutating func repeatedString(_ column: Column) -> String {
    if isEmpty(column) { return "" }
    let bytes = batch.bytes
    return cells.with(layout[column], in: bytes.span) { texts.string($0) }
  }

  /// The quarter of a row. A row without one is right in an undated file and wrong in any other: which
  /// of the two the file is, is known only at its end.
  mutating func quarter() -> Quarter? {
    tally.hasDatedRows = tally.hasDatedRows || wideQuarter != nil || !isEmpty(.quarter)
    isOfMonth = false
    isOfYear = widePeriod.flatMap { wide?.entries[$0].period.isYear } ?? false
    if let wideQuarter { return wideQuarter }
    guard isEmpty(.quarter) else {
      if let last = with(.quarter, { Quarter(lastOfYear: $0) }) {
        isOfYear = true
        return last
      }
      return ownQuarter()
    }
    let isShown = layout[.quarter] != nil && tally.keepsUndatedLocations
    tally.addUndated(at: isShown ? location(of: .quarter) : nil)
    return options.quarter
  }
}

extension RowReader {
  /// A fault of a cell of the record.
  struct Reported: Hashable {
    let code: String
    let record: Int
    let field: Int
  }
}

extension FindingCollector {
  /// Adds what makes a record unreadable; false if nothing does.
  mutating func addFault(of record: Record, in bytes: Span<UInt8>) -> Bool {
    guard let fault = record.fault else { return false }
    add(fault.kind, at: InputLocation(record, field: fault.field, in: bytes))
    return true
  }
}
