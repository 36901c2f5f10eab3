/// What a quarter cell says: a quarter, or a month or a day from which it is known.
struct QuarterCell {
  /// How the quarter was written.
  enum Form {
    case quarter
    /// A month, or the last day of one.
    case month
    /// Several months of one quarter.
    case months
    /// The first day of a month, which may be a month in a spreadsheet's own form.
    case firstDay
  }

  let quarter: Quarter
  let form: Form

  private init(_ quarter: Quarter, _ form: Form) { (self.quarter, self.form) = (quarter, form) }

  /// Reads a quarter cell.
  init(reading cell: Span<UInt8>) throws(CellFault) {
    do {
      self.init(try Quarter(reading: cell), .quarter)
    } catch {
      guard let period = Self.months(cell) ?? Self.date(cell) else { throw error }
      self = period
    }
  }

  /// A month or a day: `December 2022`, `Dec-22`, `31/12/2022`, `01/12/2022`.
  private static func date(_ cell: Span<UInt8>) -> QuarterCell? {
    guard let date = (try? TargetDate.date(cell)) ?? nil else { return nil }
    if date.isMonth || date.isLastOfMonth { return QuarterCell(date.quarter, .month) }
    // Any other day says more likely when the sheet was last updated.
    return date.isFirstOfMonth ? QuarterCell(date.quarter, .firstDay) : nil
  }

  /// Months of one quarter: `Oct-Dec 2022`, `October to December 2022`, `Oct 22 - Dec 22`.
  private static func months(_ cell: Span<UInt8>) -> QuarterCell? {
    let words = cell.string.split { !$0.isLetter && !$0.isNumber }.filter {
      $0.lowercased() != "to"
    }
    guard 3...4 ~= words.count else { return nil }
    let months = [
      "\(words[0]) \(words.count == 4 ? words[1] : words[2])",
      words.suffix(2).joined(separator: " "),
    ]
    let quarters = months.compactMap { month in
      month.withUTF8Span { (try? TargetDate.date($0)).flatMap { $0?.isMonth == true ? $0 : nil } }
    }.map(\.quarter)
    guard quarters.count == 2, quarters[0] == quarters[1] else { return nil }
    return QuarterCell(quarters[0], .months)
  }
}

extension QuarterCell {
  /// Reads a quarter cell beside the financial year that another cell gives: `Q3`, `3` or `December` of that
  /// year, or a quarter with its own.
  init(reading cell: Span<UInt8>, in year: Int) throws(CellFault) {
    if let number = Quarter.number(ofYear: cell) {
      self.init(Quarter(year: year, number: number), .quarter)
    } else if let month = TargetDate.month(named: cell) {
      // A financial year begins in April.
      self.init(Quarter(year: year, number: (month + 8) % 12 / 3 + 1), .month)
    } else {
      try self.init(reading: cell)
    }
  }
}

extension RowReader {
  /// Reads the row's own quarter cell; what it was read from is said, if that is not a quarter.
  mutating func ownQuarter() -> Quarter? {
    let isYearGiven = layout[.year] != nil && !isNone(.year)
    let year = isYearGiven ? with(.year) { try? Quarter.year(reading: $0) } : nil
    if isYearGiven, year == nil, with(.quarter, { Quarter.number(ofYear: $0) }) != nil {
      // The quarter needs the year, which cannot be read: that is reported, and not the quarter.
      _ = read(.year) { cell throws(CellFault) in try Quarter.year(reading: cell) }
      return nil
    }
    let cell = read(.quarter) { cell throws(CellFault) in
      guard let year else { return try QuarterCell(reading: cell) }
      return try QuarterCell(reading: cell, in: year)
    }
    if isYearGiven, let quarter = cell?.quarter, year.map({ $0 != quarter.year }) ?? true,
      !isCalendarYear(of: quarter)
    {
      report(RowFault.yearDiffers(quarter: string(.quarter)), .year)
    }
    isOfMonth = cell?.form == .month || cell?.form == .firstDay
    if let cell { note(cell) }
    return cell?.quarter
  }

  /// Whether the column `year` gives one of the two calendar years of a quarter's financial year.
  private mutating func isCalendarYear(of quarter: Quarter) -> Bool {
    Int(string(.year)).map { quarter.year...quarter.year + 1 ~= $0 } ?? false
  }

  private mutating func note(_ cell: QuarterCell) {
    switch cell.form {
    case .quarter: break
    case .month, .months:
      if tally.months.first == nil {
        tally.months.first = (
          string(.quarter), cell.quarter.description, location(of: .quarter)
        )
      }
      tally.months.count += 1
    case .firstDay:
      let fault = RowFault.dateAsQuarter(quarter: cell.quarter.description)
      report(fault, .quarter, inRecord: current, of: cell.quarter)
    }
  }
}
