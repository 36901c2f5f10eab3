/// The periods that the rows above a header name: `Performance report, Quarter 3 2022/23`.
struct TitlePeriods {
  private var periods: Set<HeaderPeriod> = []

  init(_ titles: [[String]]) {
    for text in titles.flatMap(\.self) where !text.isEmpty && text.utf8.count <= 500 {
      periods.formUnion(HeaderPeriod.all(in: text))
    }
  }

  /// The one financial year that is named, with a quarter or alone; `nil` if none is, or several are.
  var year: Int? {
    let years = Set(
      periods.compactMap { period in
        switch period {
        case .quarter(let quarter): quarter.year
        case .year(let year): year
        case .quarterNumber, .month, .yearToDate: nil
        }
      })
    return years.count == 1 ? years.first : nil
  }
}
