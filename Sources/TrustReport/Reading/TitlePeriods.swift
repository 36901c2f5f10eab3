/// The periods that the rows above a header name: `Performance report, Quarter 3 2022/23`.
struct TitlePeriods {
  private var periods: Set<HeaderPeriod> = []

  init(_ titles: [[String]]) {
    for text in titles.flatMap(\.self) where !text.isEmpty && text.utf8.count <= 500 {
      periods.formUnion(HeaderPeriod.all(in: text))
    }
  }

  /// The quarters that are named with their years.
  var quarters: [Quarter] {
    periods.compactMap { if case .quarter(let quarter) = $0 { quarter } else { nil } }.sorted()
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

extension FindingCollector {
  /// Warns of a record above the header that looks like data: three or more filled cells, a figure among
  /// them.
  mutating func addFigures(above record: Record, in bytes: Span<UInt8>) {
    let texts = HeaderSearch.texts(of: record, in: bytes).filter { !$0.isEmpty }
    guard texts.count >= 3, texts.contains(where: Self.isFigure) else { return }
    add(
      HeaderFault.rowsAboveHeader, value: TerminalText.excerpt(texts[0]),
      at: InputLocation(record, in: bytes))
  }

  private static func isFigure(_ text: String) -> Bool {
    text.withUTF8Span(Number.isNumber)
  }
}
