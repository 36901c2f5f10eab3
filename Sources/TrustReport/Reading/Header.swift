/// The header of a file: which cell of each record holds which column.
struct Header {
  /// The cell of each column.
  var layout = Layout()
  /// The quarters of a wide file, in order; empty for a tidy one.
  var quarters: [QuarterColumns] = []
  /// The cells with no name: they are dropped if they are empty throughout.
  var unnamed: [Int] = []
  /// The number of the header's cells that were read as Windows-1252.
  var windows1252Cells = 0
  /// The number of cells of the header.
  var count = 0

  /// A wide file's cells of one quarter.
  struct QuarterColumns {
    let quarter: Quarter
    var value: Int?
    var target: Int?
  }

  var isWide: Bool { !quarters.isEmpty }

  /// For each cell whether it is read; of the others it matters only whether they are empty.
  var isKnown: [Bool] {
    var isKnown = [Bool](repeating: false, count: count)
    for (_, field) in layout.entries { isKnown[field] = true }
    for field in quarters.flatMap({ [$0.value, $0.target].compactMap(\.self) }) {
      isKnown[field] = true
    }
    return isKnown
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

  /// The layout for one quarter of a wide file: what belongs to one quarter is there only for the
  /// file's latest.
  func quarter(_ columns: Header.QuarterColumns, isLatest: Bool) -> Layout {
    var layout = self
    layout[.value] = columns.value
    if let target = columns.target { layout[.target] = target }
    for column in Column.allCases where column.isOfOneQuarter && !isLatest { layout[column] = nil }
    return layout
  }
}
