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

extension RowReader {
  /// Reads the row's own quarter cell; what it was read from is said, if that is not a quarter.
  mutating func ownQuarter() -> Quarter? {
    let cell = read(.quarter) { cell throws(CellFault) in try QuarterCell(reading: cell) }
    isOfMonth = cell?.form == .month || cell?.form == .firstDay
    switch cell?.form {
    case nil, .quarter: break
    case .month, .months:
      let name = cell?.quarter.description ?? ""
      if tally.months.first == nil {
        tally.months.first = (string(.quarter), name, location(of: .quarter))
      }
      tally.months.count += 1
    case .firstDay:
      let fault = RowFault.dateAsQuarter(quarter: cell?.quarter.description ?? "")
      report(fault, .quarter, inRecord: current, of: cell?.quarter)
    }
    return cell?.quarter
  }
}
