/// What a frequency cell says of how often an indicator is reported.
struct Rhythm: Equatable {
  var frequency = Frequency.quarterly
  /// Whether it is reported more often than every quarter, and counts as quarterly.
  var isMoreOften = false
  /// Whether a year may pass without a figure.
  var isEverySecondYear = false
}

extension Rhythm {
  /// Reads a frequency cell; `nil` for an empty one, and for a word for a missing figure.
  init?(reading cell: Span<UInt8>) throws(CellFault) {
    // Nearly all cells hold one of two words.
    if cell.isWord("quarterly") {
      self.init()
      return
    } else if cell.isWord("annual") {
      self.init(frequency: .annual)
      return
    }
    if MissingReason.isNone(cell) { return nil }
    let known = Self.words.meanings(of: cell.string)
    guard let rhythm = known?.first, known?.count == 1 else { throw .notFrequency }
    self = rhythm
  }

  private static let words = WordList<Rhythm>([
    .init(Rhythm(), ["quarterly", "every quarter"]),
    .init(Rhythm(isMoreOften: true), ["monthly", "every month", "weekly", "every week"]),
    .init(
      Rhythm(frequency: .annual),
      [
        "annual", "annually", "yearly", "every year", "once a year", "half-yearly", "six-monthly",
        "6-monthly", "academic year", "financial year",
      ]),
    .init(
      Rhythm(frequency: .annual, isEverySecondYear: true),
      ["2 yearly", "two yearly", "2 years", "every 2 years", "every two years", "biennial"]),
    .init(Rhythm(frequency: .cumulative), ["cumulative", "year to date", "ytd"]),
  ])
}
