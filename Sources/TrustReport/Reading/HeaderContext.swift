/// What a header's meaning depends on besides its cells.
struct HeaderContext {
  /// The year of `Q1` to `Q4`, by the calendar year in which it begins: that of the quarter asked for, or the
  /// one that the rows above name; `nil` if neither does.
  let year: Int?
  /// Whether it is the one that the rows above name.
  let isYearFromTitles: Bool
  /// Whether a quarter was asked for, which undated rows are of.
  let isQuarterAsked: Bool
  /// The headers that are said to be columns.
  let assigned: AssignedColumns
  /// The texts of the first rows below the header, if its meaning depends on them.
  let firstRows: [[String]]

  init(
    year: Int? = nil, isYearFromTitles: Bool = false, isQuarterAsked: Bool = false,
    assigned: AssignedColumns = AssignedColumns([]), firstRows: [[String]] = []
  ) {
    (self.year, self.isYearFromTitles) = (year, isYearFromTitles)
    self.isQuarterAsked = isQuarterAsked
    (self.assigned, self.firstRows) = (assigned, firstRows)
  }

  init(
    _ found: IndicatorHeaderSearch.Found, _ options: ReadingOptions, _ assigned: AssignedColumns,
    firstRows: [[String]]
  ) {
    let asked = options.quarter?.year
    self.init(
      year: asked ?? TitlePeriods(found.titles).year, isYearFromTitles: asked == nil,
      isQuarterAsked: asked != nil,
      assigned: assigned, firstRows: firstRows)
  }

  /// The text of the first filled cell below a cell of the header, of those that were looked at.
  func firstFilled(_ field: Int) -> String? {
    firstRows.lazy.compactMap { field < $0.count && !$0[field].isEmpty ? $0[field] : nil }.first
  }

  /// The only filled cell of the first row that is not blank; `nil` if it has others, or there is none.
  var firstLoneCell: (field: Int, text: String)? {
    guard let row = firstRows.first(where: { $0.contains { !$0.isEmpty } }),
      let field = row.firstIndex(where: { !$0.isEmpty }),
      row[(field + 1)...].allSatisfy(\.isEmpty)
    else { return nil }
    return (field, row[field])
  }
}
