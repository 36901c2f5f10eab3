/// What is counted over the rows of a file, for what is known only at its end.
struct FileTally {
  /// The number of cells that were read as Windows-1252.
  var windows1252Cells = 0
  /// The number of rows that are reported every month or every week, and count as quarterly.
  var frequentRows = 0
  /// The number of cells that were replaced, by the index of the replacement among the options.
  var replacedCells: [Int: Int] = [:]
  /// The number of figures with an arrow behind them.
  var arrows = 0
  /// The quarters that were read from months.
  var months = Months()
  /// The unnamed columns in which a cell was filled.
  var filledUnnamed: Set<Int> = []
  /// The headers that were repeated among the rows.
  var repeatedHeaders = Occurrences()
  /// The cells in which a figure with a thousands comma was found.
  var commaFields: [Int] = []
  /// Numbers that a comma may have split.
  var splitNumbers: [SplitNumber] = []
  /// How many cells the rows have.
  var lengths = RowLengths()
  /// The number of rows that name their priority, and of those below them that name none.
  var (priorities, blankPriorities) = (0, 0)
  /// Whether the UTF-16 of the file was broken anywhere.
  var isBrokenUTF16 = false
  /// Whether any row names its quarter, or tries to.
  var hasDatedRows = false
  /// The number of rows that name no quarter.
  private(set) var undatedRows = 0
  /// The locations of the first of them, if there is a column for it.
  private var undatedLocations: [InputLocation] = []

  /// The rows that need a polarity, of a file without a column for it; `nil` if there is none.
  private(set) var withoutPolarity: WithoutPolarity?

  /// How many rows need a polarity, and what is to be said of the first.
  struct WithoutPolarity {
    var rows = 1
    let fault: RowFault
    let value: String
    let location: InputLocation
  }

  /// Counts a row that needs a polarity, of a file without a column for it.
  ///
  /// - Parameter row: what is said of the row; `nil` if it is known not to be the first.
  mutating func addWithoutPolarity(_ row: WithoutPolarity?) {
    if withoutPolarity == nil { withoutPolarity = row } else { withoutPolarity?.rows += 1 }
  }

  /// Reports the rows that need a polarity: one as itself, several as one error of the file, because the
  /// column is missing (rule 6).
  func reportWithoutPolarity(to findings: inout FindingCollector) {
    guard let withoutPolarity else { return }
    let (rows, location) = (withoutPolarity.rows, withoutPolarity.location)
    let fault = rows == 1 ? withoutPolarity.fault : .missingPolarityColumn(rows: rows)
    findings.add(fault, value: withoutPolarity.value, at: location)
  }

  /// Whether the location of another such row would be shown.
  var keepsUndatedLocations: Bool { undatedLocations.count < FindingCollector.limitPerCode }

  /// Counts a row that names no quarter.
  mutating func addUndated(at location: InputLocation?) {
    undatedRows += 1
    if let location { undatedLocations.append(location) }
  }

  /// Adds what was counted over other rows of the file.
  mutating func add(_ other: FileTally) {
    windows1252Cells += other.windows1252Cells
    frequentRows += other.frequentRows
    replacedCells.merge(other.replacedCells, uniquingKeysWith: +)
    arrows += other.arrows
    priorities += other.priorities
    blankPriorities += other.blankPriorities
    repeatedHeaders.add(other.repeatedHeaders)
    commaFields += other.commaFields.filter { !commaFields.contains($0) }
    splitNumbers += other.splitNumbers
    lengths.add(other.lengths)
    months.add(other.months)
    filledUnnamed.formUnion(other.filledUnnamed)
    hasDatedRows = hasDatedRows || other.hasDatedRows
    undatedRows += other.undatedRows
    if let row = other.withoutPolarity {
      let rows = row.rows + (withoutPolarity?.rows ?? 0)
      if withoutPolarity.map({ row.location.line < $0.location.line }) ?? true {
        withoutPolarity = row
      }
      withoutPolarity?.rows = rows
    }
    undatedLocations += other.undatedLocations
    undatedLocations.sort { $0.line < $1.line }
  }

  /// Reports what is said once a file of how its cells were read.
  func reportCells(columns: Int, to findings: inout FindingCollector) {
    if frequentRows > 0 { findings.add(RowFault.countedQuarterly(rows: frequentRows)) }
    if let first = months.first {
      findings.add(
        RowFault.quarterFromMonth(quarter: first.quarter, others: months.count - 1),
        value: TerminalText.excerpt(first.value), at: first.location)
    }
    if let first = repeatedHeaders.first {
      findings.add(RowFault.repeatedHeader(rows: repeatedHeaders.count), at: first)
    }
    for split in splitNumbers where commaFields.contains(split.field) {
      findings.add(
        RowFault.splitNumber, value: TerminalText.excerpt(split.text), at: split.location)
    }
    lengths.report(columns: columns, to: &findings)
    // Merged cells arrive as blanks below the first.
    if priorities > 0, priorities < blankPriorities {
      findings.add(RowFault.blankPriorities(filled: priorities, rows: priorities + blankPriorities))
    }
    if arrows > 0 { findings.add(RowFault.arrowPassedOver(cells: arrows)) }
  }

  /// Reports the rows of a dated file that name no quarter.
  func reportUndated(to findings: inout FindingCollector) {
    for index in 0..<undatedRows {
      let location = undatedLocations.indices.contains(index) ? undatedLocations[index] : nil
      findings.add(RowFault.missingQuarter, at: location)
    }
  }
}

extension FileTally {
  /// How often something was found, and where first.
  struct Occurrences {
    private(set) var count = 0
    private(set) var first: InputLocation?

    /// Counts one.
    mutating func add(at location: () -> InputLocation) {
      if first == nil { first = location() }
      count += 1
    }

    /// Adds those of other rows of the file.
    mutating func add(_ other: Occurrences) {
      count += other.count
      guard let others = other.first else { return }
      if first.map({ others.line < $0.line }) ?? true { first = others }
    }
  }

  /// A number that a comma may have made two cells of.
  struct SplitNumber {
    let field: Int
    let text: String
    let location: InputLocation
  }

  /// How many quarters were read from months, and the first of them.
  struct Months {
    var count = 0
    var first: (value: String, quarter: String, location: InputLocation)?

    /// Adds those of other rows of the file.
    mutating func add(_ other: Months) {
      count += other.count
      guard let others = other.first else { return }
      if first.map({ others.location.line < $0.location.line }) ?? true { first = others }
    }
  }
}
