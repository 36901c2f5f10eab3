/// What one cell of a header names, and the unit that it gives the cells below it.
struct HeaderCell {
  enum Meaning {
    case column(Column, ColumnNaming)
    /// A column for one period; a period alone is the column of its figures.
    case periodic(HeaderPeriod, Column)
    /// `indicator number`: with an `indicator` beside it the number, else number and title together.
    case indicatorNumber
    case unknown
    case empty
  }

  let meaning: Meaning
  let mark: HeaderMark?

  init(_ text: String) {
    let key = Matching.key(text)
    if key.isEmpty {
      (meaning, mark) = (text.isEmpty ? .empty : .unknown, nil)
    } else if let name = Column.named(key) {
      meaning = .column(name.column, name.naming)
      mark = name.column.holdsNumbers ? HeaderMark.split(text).mark : nil
    } else {
      let (name, mark) = HeaderMark.split(text)
      let meaning = Self.meaning(of: name, name == text ? key : Matching.key(name))
      // Only numbers have a unit: beside any other name it is part of that name, which is unknown.
      let isMeant = mark == nil || Self.column(of: meaning)?.holdsNumbers ?? false
      self.meaning = isMeant ? meaning : .unknown
      self.mark = isMeant ? mark : nil
    }
  }

  private static func meaning(of text: String, _ key: String) -> Meaning {
    if let name = Column.named(key) { return .column(name.column, name.naming) }
    if key == "indicatornumber" { return .indicatorNumber }
    guard let (period, rest) = HeaderPeriod.split(text) else { return .unknown }
    if rest.isEmpty { return .periodic(period, .value) }
    let name = HeaderMark.split(rest).name
    guard let named = Column.named(Matching.key(name)) else { return .unknown }
    let column = named.column
    if column.definesIndicator { return .column(column, max(named.naming, .also)) }
    switch column {
    case .quarter, .year: return .unknown
    default: return .periodic(period, column)
    }
  }

  /// The column that it names, if only for a period.
  var column: Column? { Self.column(of: meaning) }

  private static func column(of meaning: Meaning) -> Column? {
    switch meaning {
    case .column(let column, _), .periodic(_, let column): column
    case .indicatorNumber: .number
    case .unknown, .empty: nil
    }
  }

  /// Whether it names a period and nothing else.
  static func period(_ text: String) -> HeaderPeriod? {
    guard let (period, rest) = HeaderPeriod.split(text), rest.isEmpty else { return nil }
    return period
  }
}
