/// The header of a file: which cell of each record holds which column.
struct Header: Sendable {
  /// Where each column's cell stands in a record; `nil` where the file has none.
  var layout = Layout()
  /// The quarters of a wide file, in order; empty for a tidy one.
  var quarters: [QuarterColumns] = []
  /// The cells with no name: they are dropped if they are empty throughout.
  var unnamed: [Int] = []
  /// For each cell whether it is read: the others are only looked at for whether they are empty.
  var isKnown: [Bool] = []
  /// How many of the header's cells were read as Windows-1252.
  var windows1252Cells = 0
  /// The byte between cells.
  var delimiter = UInt8(ascii: ",")
  /// How many cells the header has.
  var count = 0

  /// A wide file's cells of one quarter.
  struct QuarterColumns: Sendable {
    var quarter: Quarter
    var value: Int?
    var target: Int?
  }

  var isWide: Bool { !quarters.isEmpty }
}

/// Which cell of a record holds which column.
struct Layout: Sendable {
  private var fields = [Int](repeating: -1, count: Column.allCases.count)
  /// The columns that there are, in their order, and their cells.
  private(set) var entries: [(column: Column, field: Int)] = []

  subscript(column: Column) -> Int? {
    get { fields[column.rawValue] < 0 ? nil : fields[column.rawValue] }
    set {
      fields[column.rawValue] = newValue ?? -1
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

/// What one cell of a header names.
enum HeaderCell: Sendable {
  case column(Column, isCanonical: Bool)
  case quarter(Quarter, isTarget: Bool)
  /// `Q3` without its year.
  case quarterOfNoYear(Int, isTarget: Bool)
  /// `indicator number`: with an `indicator` beside it the number, else number and title together.
  case indicatorNumber
  case unknown(String)
  case empty

  init(_ text: Span<UInt8>) {
    let key = Name.key(text)
    if key.isEmpty {
      self = text.isEmpty ? .empty : .unknown(text.string)
    } else if let (column, isCanonical) = Column.named(key) {
      self = .column(column, isCanonical: isCanonical)
    } else if key == "indicatornumber" {
      self = .indicatorNumber
    } else {
      self = Self.quarter(text) ?? .unknown(text.string)
    }
  }

  /// `2022/23 Q1`, `Q1`, either with `target` or a word for the figure behind it.
  private static func quarter(_ text: Span<UInt8>) -> HeaderCell? {
    let words = text.string.split { $0.isWhitespace || ":;,.()[]".contains($0) }.filter {
      $0 != "-"
    }
    let last = words.last?.lowercased() ?? ""
    let isTarget = last == "target"
    let hasWord = isTarget || Column.value.names.contains(last)
    let name = (hasWord ? words.dropLast() : words[...]).joined(separator: " ")
    return name.withUTF8Span { cell in
      if let quarter = try? Quarter(reading: cell) { return .quarter(quarter, isTarget: isTarget) }
      return Quarter.number(reading: cell).map { .quarterOfNoYear($0, isTarget: isTarget) }
    }
  }

  /// Whether a header may have this cell: any column but `indicator`.
  var isOtherColumn: Bool {
    switch self {
    case .column(let column, _): column != .indicator
    case .quarter, .quarterOfNoYear: true
    default: false
    }
  }

  /// Whether the cell names the indicator, if only together with its number.
  var isIndicator: Bool {
    switch self {
    case .column(.indicator, _), .indicatorNumber: true
    default: false
    }
  }
}

extension Header {
  /// Notes which cells are read, once all columns have their places.
  mutating func settle() {
    isKnown = [Bool](repeating: false, count: count)
    let columns = Column.allCases.compactMap { layout[$0] }
    for field in columns + quarters.flatMap({ [$0.value, $0.target].compactMap(\.self) }) {
      isKnown[field] = true
    }
  }

  /// Where a file's header stands.
  struct Location {
    var delimiter: UInt8
    /// How many records stand above it.
    var rowsAbove: Int
  }

  /// How many records are looked at.
  static let searchedRows = 20

  /// Finds the first record, among the first twenty, that names `indicator` and another column.
  ///
  /// - Parameters:
  ///   - bytes: the beginning of the file.
  ///   - isWhole: whether that is all of it.
  ///   - delimiters: the delimiters to try, in order.
  static func find(_ bytes: Span<UInt8>, isWhole: Bool, delimiters: [UInt8]) -> Location? {
    for delimiter in delimiters {
      var rowsAbove = 0
      let found = first(in: bytes, isWhole: isWhole, delimiter: delimiter) { cells in
        rowsAbove += 1
        return cells.contains(where: \.isIndicator) && cells.contains(where: \.isOtherColumn)
      }
      if found { return Location(delimiter: delimiter, rowsAbove: rowsAbove - 1) }
    }
    return nil
  }

  /// How many cells of a record are held against the names that were perhaps meant.
  private static let nearMissCells = 100

  /// What a record that looks like a header for all that names in place of `indicator`, or beside it.
  static func nearMiss(_ bytes: Span<UInt8>, delimiters: [UInt8]) -> String? {
    var found: String?
    for delimiter in delimiters where found == nil {
      _ = first(in: bytes, isWhole: true, delimiter: delimiter) { cells in
        let names = cells.compactMap { cell in
          if case .column(let column, _) = cell { column.name } else { nil }
        }
        let misspelt = cells.prefix(nearMissCells).compactMap { cell in
          if case .unknown(let text) = cell, Column.suggestion(for: Name.key(text)) == "indicator" {
            text
          } else {
            nil
          }
        }
        if let name = misspelt.first, !names.isEmpty {
          found = "'\(Finding.Excerpt.printable(name.unicodeScalars))' may be meant for 'indicator'"
        } else if names.count > 1 || names.contains(Column.indicator.name) {
          found = "found " + English.list(names.map { "'\($0)'" })
        }
        return found != nil
      }
    }
    return found
  }

  /// Looks at the cells of the first records until `isSought` says so of one; false if of none.
  private static func first(
    in bytes: Span<UInt8>, isWhole: Bool, delimiter: UInt8, isSought: ([HeaderCell]) -> Bool
  ) -> Bool {
    let scanner = RecordScanner(delimiter: delimiter)
    var record = Record()
    var position = 0
    for _ in 0..<searchedRows {
      let outcome = scanner.scan(bytes, from: position, atEnd: isWhole, into: &record)
      guard case .complete(let next, _) = outcome else { break }
      let cells = record.fields.map { field in
        TextDecoding.withText(bytes, field) { HeaderCell($0) }
      }
      if isSought(cells) { return true }
      position = next
    }
    return false
  }
}
