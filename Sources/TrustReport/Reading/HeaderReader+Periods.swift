/// The columns of quarters, months and years.
extension HeaderReader {
  /// A column `year` is the year of the columns `Q1` to `Q4`, or of the column `quarter`; without any other quarter
  /// it is the quarter, and beside columns of quarters that have their years it is left out.
  mutating func settleYear() {
    guard let field = header.layout[.year] else { return }
    let quarters = periodCells.filter(\.period.isQuarter)
    let hasNumbers = quarters.contains {
      if case .quarterNumber = $0.period { true } else { false }
    }
    if hasNumbers || quarters.isEmpty && header.layout[.quarter] != nil { return }
    header.layout[.year] = nil
    if let first = quarters.first {
      report(
        .unknownColumn(header: shown(field), suggestion: nil, besides: shown(first.field)), field)
    } else {
      header.layout[.quarter] = field
      guess(.quarter, field)
    }
  }

  /// A column `last quarter` is left out where nobody knows which quarter that is, and where it holds ratings.
  mutating func settleLastQuarter() {
    guard let field = header.layout[.lastQuarter] else { return }
    let isDated = header.layout[.quarter] != nil || context.isQuarterAsked
    let first = context.firstFilled(field)?.withUTF8Span { try? GivenRating.Word(reading: $0) }
    let holdsRatings = if case .rating(.rated)? = first { true } else { false }
    if isDated, !header.isWide, !holdsRatings { return }
    header.layout[.lastQuarter] = nil
    report(.lastQuarterLeftOut(isUndated: !isDated && !header.isWide), field)
  }

  /// Makes the periods of the cells that name one: quarters or, if there is nothing else with figures, years.
  /// Months, the year to date, and years beside other figures are left out, with one note.
  mutating func settlePeriods() {
    let hasQuarters = periodCells.contains { $0.period.isQuarter }
    let hasFigures = hasQuarters || header.layout[.value] != nil
    let hasYearFigures = periodCells.contains { cell in
      if case .year = cell.period { cell.column == .value } else { false }
    }
    var leftOut: [Int] = []
    for cell in periodCells {
      switch cell.period {
      case .quarter(let quarter): add(cell.column, cell.field, to: .quarter(quarter))
      case .quarterNumber(let number): addQuarter(number, cell.column, cell.field)
      case .year(let year) where !hasFigures && hasYearFigures:
        add(cell.column, cell.field, to: .year(year))
      case .year(let year) where cell.column == .target:
        header.yearTargets.append((year, cell.field))
      case .year, .month, .yearToDate: leftOut.append(cell.field)
      }
    }
    header.periods.sort { $0.period.order < $1.period.order }
    reportLeftOut(leftOut)
    reportYearFromTitles()
    if let first = header.yearTargets.first, lacksTarget {
      let names = header.yearTargets.map { shown($0.field) }
      report(names.count == 1 ? .annualTarget : .yearTargets(names), first.field)
    }
    if header.isWide {
      let option = joiningOption
      for column in [Column.value, .quarter] {
        if let field = header.layout[column] {
          let example = column == .value ? nextQuarterOption(field) : nil
          report(.valueBesideQuarters(column, joining: option, example: example), field)
        }
      }
    }
  }

  /// The assignment by which a figure column and the only other column of a quarter belong together: it gives the
  /// figures their quarter or, beside a column `quarter`, takes it from the other; `nil` if it is not known.
  private var joiningOption: String? {
    guard header.periods.count == 1, case .quarter(let quarter) = header.periods[0].period else {
      return nil
    }
    let columns = header.periods[0].fields
    let value = header.layout[.value]
    if value != nil, header.periods[0][.value] != nil { return nil }
    if let value, header.layout[.quarter] == nil { return "\(quarter)=\(shown(value))" }
    return columns.count == 1 ? "\(columns[0].column.name)=\(shown(columns[0].field))" : nil
  }

  /// The assignment that makes a column the figures of the quarter behind the last that has a column, as an
  /// example; `nil` if that is not known.
  func nextQuarterOption(_ field: Int) -> String? {
    periodCells.compactMap(\.period.quarter).max().map { "\($0.next)=\(shown(field))" }
  }

  /// Whether any quarter has no target of its own.
  private var lacksTarget: Bool {
    header.layout[.target] == nil
      && (header.periods.isEmpty || header.periods.contains { $0[.target] == nil })
  }

  private mutating func addQuarter(_ number: Int, _ column: Column, _ field: Int) {
    if header.layout[.year] != nil {
      add(column, field, to: .number(number))
    } else if let year = context.year {
      add(column, field, to: .quarter(Quarter(year: year, number: number)))
    } else if !lacksYear {
      // One cause: it is said of the first.
      lacksYear = true
      report(.quarterWithoutYear(header: shown(field)), field)
    }
  }

  private mutating func reportYearFromTitles() {
    guard let year = context.year, context.isYearFromTitles, header.layout[.year] == nil else {
      return
    }
    let first = periodCells.first { cell in
      if case .quarterNumber = cell.period { true } else { false }
    }
    let financialYear = Quarter(year: year, number: 1).financialYear
    if let first { report(.yearFromTitle(financialYear), first.field) }
  }

  private mutating func add(_ column: Column, _ field: Int, to period: WidePeriod) {
    let known = header.periods.firstIndex { $0.period == period }
    var columns = known.map { header.periods[$0] } ?? Header.PeriodColumns(period: period)
    if let first = columns[column] {
      return report(doubled(column, first: first, field), field)
    }
    columns.fields.append((column, field))
    if let known { header.periods[known] = columns } else { header.periods.append(columns) }
  }

  private mutating func reportLeftOut(_ fields: [Int]) {
    guard let first = fields.first else { return }
    let hasFigures = header.isWide || header.layout[.value] != nil
    let names = fields.prefix(10).map { "'\(shown($0))'" }
    let hasMonths = periodCells.contains { $0.period == .month }
    if !hasFigures, hasMonths {
      report(.onlyMonths, first)
    } else {
      report(.periodsLeftOut(count: fields.count, names: names), first)
    }
  }
}
