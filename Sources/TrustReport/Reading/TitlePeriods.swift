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

/// A row above a header that names a quarter.
struct TitleRow {
  /// Which input, from 0.
  let file: Int
  let location: InputLocation
  /// The cell that names it.
  let text: String
  let periods: [HeaderPeriod]

  /// `nil` if no cell of a record names a quarter.
  init?(_ record: Record, in bytes: Span<UInt8>, file: Int) {
    for (field, text) in HeaderSearch.texts(of: record, in: bytes).enumerated()
    where text.utf8.count <= 500 {
      let periods = HeaderPeriod.all(in: text)
      guard periods.contains(where: \.isQuarter) else { continue }
      self.init(
        file: file, location: InputLocation(record, field: field, in: bytes), text: text,
        periods: periods)
      return
    }
    return nil
  }

  private init(file: Int, location: InputLocation, text: String, periods: [HeaderPeriod]) {
    (self.file, self.location, self.text, self.periods) = (file, location, text, periods)
  }
}
