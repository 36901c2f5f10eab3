/// A period that a cell of a header names.
enum HeaderPeriod: Hashable {
  case quarter(Quarter)
  /// `Q3` without its year.
  case quarterNumber(Int)
  /// A financial year, by the calendar year in which it begins.
  case year(Int)
  /// A month of whatever year.
  case month
  /// The year up to the quarter.
  case yearToDate

  /// The quarter with its year; `nil` for any other period.
  var quarter: Quarter? { if case .quarter(let quarter) = self { quarter } else { nil } }

  /// Whether it is a quarter, with or without its year.
  var isQuarter: Bool {
    switch self {
    case .quarter, .quarterNumber: true
    case .year, .month, .yearToDate: false
    }
  }

  /// Splits a header's text into the period at its beginning or its end and the words that are left; `nil`
  /// if there is no period.
  static func split(_ text: String) -> (period: HeaderPeriod, rest: String)? {
    guard text.utf8.count <= 80,
      text.utf8.contains(where: { $0.isDigit }) || mayNameMonthOrYear(text)
    else { return nil }
    let words = words(of: text)
    guard !words.isEmpty, words.count <= 12 else { return nil }
    // The longest period counts: `Q1 2022/23` is not `Q1`.
    for count in stride(from: min(words.count, 6), to: 0, by: -1) {
      if let period = HeaderPeriod(words[..<count]) {
        return (period, words[count...].joined(separator: " "))
      }
      if let period = HeaderPeriod(words[(words.count - count)...]) {
        return (period, words[..<(words.count - count)].joined(separator: " "))
      }
    }
    return nil
  }

  /// The periods that a text names anywhere.
  static func all(in text: String) -> [HeaderPeriod] {
    guard text.utf8.contains(where: { $0.isDigit }) else { return [] }
    let words = words(of: text)
    var periods: [HeaderPeriod] = []
    var start = 0
    while start < min(words.count, 60) {
      let counts = stride(from: min(words.count - start, 4), to: 0, by: -1)
      let found = counts.lazy.compactMap { count in
        HeaderPeriod(words[start..<start + count]).map { (period: $0, count: count) }
      }.first
      if let found { periods.append(found.period) }
      start += found?.count ?? 1
    }
    return periods
  }

  private static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace || ":;,.()[]_".contains($0) }.map(String.init)
      .filter { $0 != "-" && $0 != "–" && $0 != "—" }
  }

  private static func mayNameMonthOrYear(_ text: String) -> Bool {
    let words = words(of: text.lowercased())
    return words.contains {
      isMonth($0[...]) || $0 == "ytd" || $0 == "date" || $0 == "year-to-date"
    }
  }

  /// The period that words name, if they name one and nothing else.
  private init?(_ words: ArraySlice<String>) {
    let text = words.joined(separator: " ")
    if Self.isMonth(words) {
      self = .month
    } else if Self.isYearToDate(words) {
      self = .yearToDate
    } else if let quarter = text.withUTF8Span({ try? Quarter(reading: $0) }) {
      self = .quarter(quarter)
    } else if let number = text.withUTF8Span({ Quarter.number(reading: $0) }) {
      self = .quarterNumber(number)
    } else if words.count == 1, let year = Self.financialYear(text) {
      self = .year(year)
    } else {
      return nil
    }
  }

  /// `2022/23`, `2022-23`, `22/23`.
  static func financialYear(_ text: String) -> Int? {
    text.withUTF8Span { try? Quarter.year(reading: $0) }
  }

  // MARK: Months and the year to date

  /// One month, with or without its year: `April`, `Apr-22`, `Apr 2022`.
  private static func isMonth(_ words: ArraySlice<String>) -> Bool {
    let parts = words.flatMap { $0.lowercased().split { $0 == "-" || $0 == "/" || $0 == "'" } }
    guard 1...3 ~= parts.count, parts.filter(isMonth).count == 1 else { return false }
    return parts.allSatisfy { part in
      isMonth(part) || part.allSatisfy(\.isNumber) && (part.count == 2 || part.count == 4)
    }
  }

  private static func isMonth(_ word: Substring) -> Bool {
    String(word).withUTF8Span { TargetDate.month(named: $0) != nil }
  }

  /// `YTD`, `Year to date`, with or without its year.
  private static func isYearToDate(_ words: ArraySlice<String>) -> Bool {
    var words = words.map { $0.lowercased() }
    if let last = words.last, words.count > 1, financialYear(last) != nil { words.removeLast() }
    return ["ytd", "year to date", "year-to-date"].contains(words.joined(separator: " "))
  }
}
