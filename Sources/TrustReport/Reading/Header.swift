/// The header of a file: which cell of each record holds which column.
struct Header {
  /// The cell of each column.
  var layout = Layout()
  /// The periods of a wide file, the earliest first; empty for a tidy one.
  var periods: [PeriodColumns] = []
  /// The targets that are given for a financial year, by the year in which it begins.
  var yearTargets: [(year: Int, field: Int)] = []
  /// The units that the header gives the cells below it.
  var marks: [(field: Int, mark: HeaderMark)] = []
  /// The cells with no name: they are dropped if they are empty throughout.
  var unnamed: [Int] = []
  /// The number of the header's cells that were read as Windows-1252.
  var windows1252Cells = 0
  /// The number of cells of the header.
  var count = 0
  /// The texts of the header's records, as the file has them.
  var records: [[String]] = []
  /// The text of each cell; of a two-row header the group's and the cell's own.
  var texts: [String] = []
  /// The cells that hold figures, targets and thresholds.
  private(set) var figureFields: [Int] = []
  /// Whether rows of one cell are the priorities of the rows that follow.
  var hasHeadings = false

  /// A wide file's cells of one period.
  struct PeriodColumns {
    let period: WidePeriod
    /// The columns that there are for it, and their cells.
    var fields: [(column: Column, field: Int)] = []

    subscript(column: Column) -> Int? { fields.first { $0.column == column }?.field }
  }

  /// Finds the cells that hold numbers, once all columns are known.
  mutating func findFigureFields() {
    let own = layout.entries.filter(\.column.holdsNumbers).map(\.field)
    let ofPeriods = periods.flatMap(\.fields).filter(\.column.holdsNumbers).map(\.field)
    figureFields = (own + ofPeriods + yearTargets.map(\.field)).sorted()
  }

  var isWide: Bool { !periods.isEmpty }

  /// For each cell whether it is read; of the others it matters only whether they are empty.
  var isKnown: [Bool] {
    var isKnown = [Bool](repeating: false, count: count)
    for (_, field) in layout.entries { isKnown[field] = true }
    for field in periods.flatMap({ $0.fields.map(\.field) }) { isKnown[field] = true }
    for (_, field) in yearTargets { isKnown[field] = true }
    return isKnown
  }

  /// The cells of a column; a wide file has one for each period.
  func fields(of column: Column) -> [Int] {
    let ofYears = column == .target ? yearTargets.map(\.field) : []
    return [layout[column]].compactMap(\.self) + periods.compactMap { $0[column] } + ofYears
  }

  /// The target that a year has; `nil` without one.
  func yearTarget(of quarter: Quarter?) -> Int? {
    guard let quarter else { return yearTargets.count == 1 ? yearTargets[0].field : nil }
    return yearTargets.first { $0.year == quarter.year }?.field
  }
}

/// A period of a wide file.
enum WidePeriod: Hashable {
  case quarter(Quarter)
  /// A quarter of the year that the row's own cell names.
  case number(Int)
  /// A financial year: its fourth quarter.
  case year(Int)

  /// The quarter, where the row's cell names no year.
  var quarter: Quarter? {
    switch self {
    case .quarter(let quarter): quarter
    case .number: nil
    case .year(let year): Quarter(year: year, number: 4)
    }
  }

  /// Whether it is a financial year.
  var isYear: Bool { if case .year = self { true } else { false } }

  /// What it is sorted by.
  var order: Int {
    switch self {
    case .quarter(let quarter): quarter.year * 4 + quarter.number
    case .number(let number): number
    case .year(let year): year * 4 + 4
    }
  }
}

/// Which cell of a record holds which column.
struct Layout {
  private var fields = [Int?](repeating: nil, count: Column.allCases.count)
  /// The columns that there are, in their order, and their cells.
  private(set) var entries: [(column: Column, field: Int)] = []

  subscript(column: Column) -> Int? {
    get { fields[column.rawValue] }
    set {
      fields[column.rawValue] = newValue
      entries = Column.allCases.compactMap { column in self[column].map { (column, $0) } }
    }
  }

  /// The layout for one period of a wide file: what belongs to one quarter and is given for none is there
  /// only for the file's latest.
  func period(_ columns: Header.PeriodColumns, isLatest: Bool) -> Layout {
    var layout = self
    layout[.value] = nil
    for column in Column.allCases where column.isOfOneQuarter && !isLatest { layout[column] = nil }
    for (column, field) in columns.fields { layout[column] = field }
    return layout
  }
}

extension Header {
  /// How the file names the columns of a layout.
  func names(of layout: Layout) -> ColumnHeaders { names(of: layout.entries) }

  /// How the file names some columns, by their cells.
  func names(of cells: [(column: Column, field: Int)]) -> ColumnHeaders {
    let named = cells.filter { texts.indices.contains($0.field) && !texts[$0.field].isEmpty }
    return ColumnHeaders(
      Dictionary(
        uniqueKeysWithValues: named.map {
          ($0.column, TerminalText.excerpt(texts[$0.field], limit: 60))
        }))
  }
}
