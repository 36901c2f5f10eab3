/// The columns of quarters, months and years.
extension HeaderReader {
  /// A column `year` is the year of the columns `Q1` to `Q4`; without any other quarter it is the quarter, and
  /// beside quarters that have their years it is left out.
  mutating func settleYear() {
    guard let field = header.layout[.year] else { return }
    let quarters = periodCells.filter(\.period.isQuarter)
    let hasNumbers = quarters.contains {
      if case .quarterNumber = $0.period { true } else { false }
    }
    if hasNumbers { return }
    header.layout[.year] = nil
    let other = header.layout[.quarter] ?? quarters.first?.field
    if let other {
      report(.unknownColumn(suggestion: nil, besides: shown(other)), field)
    } else {
      header.layout[.quarter] = field
    }
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
    if let first = header.yearTargets.first, lacksTarget { report(.annualTarget, first.field) }
    if header.isWide {
      for column in [Column.value, .quarter] {
        if let field = header.layout[column] { report(.valueBesideQuarters(column: column), field) }
      }
    }
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
    } else {
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
      return report(.doubledColumn(column: column, first: shown(first)), field)
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
