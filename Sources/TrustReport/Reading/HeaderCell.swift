/// What one cell of a header names.
enum HeaderCell {
  case column(Column, isCanonical: Bool)
  case quarter(Quarter, isTarget: Bool)
  /// `Q3` without its year.
  case quarterWithoutYear(Int, isTarget: Bool)
  /// `indicator number`: with an `indicator` beside it the number, else number and title together.
  case indicatorNumber
  case unknown(String)
  case empty

  init(_ text: String) {
    let key = Matching.key(text)
    if key.isEmpty {
      self = text.isEmpty ? .empty : .unknown(text)
    } else if let (column, isCanonical) = Column.named(key) {
      self = .column(column, isCanonical: isCanonical)
    } else if key == "indicatornumber" {
      self = .indicatorNumber
    } else {
      self = Self.quarter(text) ?? .unknown(text)
    }
  }

  /// `2022/23 Q1` or `Q1`, alone or with `target` or a word for the figure behind it.
  private static func quarter(_ text: String) -> HeaderCell? {
    guard text.utf8.contains(where: \.isDigit) else { return nil }
    let words = text.split { $0.isWhitespace || ":;,.()[]".contains($0) }.filter { $0 != "-" }
    let last = words.last?.lowercased() ?? ""
    let isTarget = last == Column.target.name
    let hasWord = isTarget || Column.value.names.contains(last)
    let name = (hasWord ? words.dropLast() : words[...]).joined(separator: " ")
    return name.withUTF8Span { cell in
      if let quarter = try? Quarter(reading: cell) { return .quarter(quarter, isTarget: isTarget) }
      return Quarter.number(reading: cell).map { .quarterWithoutYear($0, isTarget: isTarget) }
    }
  }

  /// Whether the cell names a column other than `indicator`.
  var isOtherColumn: Bool {
    switch self {
    case .column(let column, _): column != .indicator
    case .quarter, .quarterWithoutYear: true
    case .indicatorNumber, .unknown, .empty: false
    }
  }

  /// Whether the cell names the indicator, if only together with its number.
  var isIndicator: Bool {
    switch self {
    case .column(.indicator, _), .indicatorNumber: true
    case .column, .quarter, .quarterWithoutYear, .unknown, .empty: false
    }
  }
}
