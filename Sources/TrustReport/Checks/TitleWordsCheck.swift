extension Scorecard {
  /// Questions titles whose words contradict the polarity or the frequency.
  func checkTitleWords(_ findings: inout FindingCollector) {
    let rows = returns.rows
    for indicator in reported {
      if let row = indicator.row {
        let glance = TitleWords.Glance(rows[Int(row.index)].title)
        guard glance.mayAddUp || isOpposite(glance.side, [row]) else { continue }
        checkTitle(rows[Int(row.index)].title, at: row, [row], &findings)
      } else if let whole = Indicator(indicator.key, in: quarter, of: returns) {
        let (glance, parts) = (TitleWords.Glance(whole.title), whole.parts.map(\.id))
        guard glance.mayAddUp || isOpposite(glance.side, parts) else { continue }
        checkTitle(whole.title, at: whole.firstRow, parts, &findings)
      }
    }
  }

  /// Whether all of the rows that a title speaks of say that the other side is better. Parts may differ.
  private func isOpposite(_ side: Polarity?, _ measured: [RowID]) -> Bool {
    guard let side else { return false }
    let opposite: Polarity = side == .lower ? .higher : .lower
    return measured.allSatisfy { polarity(of: $0) == opposite }
  }

  private func checkTitle(
    _ title: String, at id: RowID, _ measured: [RowID], _ findings: inout FindingCollector
  ) {
    let words = TitleWords(title)
    if let (word, side) = words.imperative, isOpposite(side, measured) {
      let fault = TitleDoubt.polarity(
        subject: number(of: id), word: word, polarity: side == .lower ? .higher : .lower)
      findings.add(fault, at: id, of: returns)
    }
    if let said = words.cumulative,
      measured.contains(where: { returns.rows[Int($0.index)].isCountedQuarterly })
    {
      findings.add(
        TitleDoubt.cumulative(subject: number(of: id), words: said), at: id, of: returns)
    }
  }

  private func polarity(of id: RowID) -> Polarity? {
    let index = Int(id.index)
    return returns.rows[index].target?.polarity ?? returns.rows[index].givenPolarity
  }

  /// The number of the indicator that a row is of, or its title.
  private func number(of id: RowID) -> String {
    let identity = returns.identity(of: returns.places[Int(id.index)].series.indicator)
    return TerminalText.excerpt(identity.number ?? returns.title(of: id))
  }
}

extension Row {
  /// Whether its figure counts as a quarter's own.
  fileprivate var isCountedQuarterly: Bool { frequency == .quarterly && figure.value != nil }
}

/// What the words of a title say of its indicator's polarity and frequency.
struct TitleWords {
  private let words: [Substring]
  private let title: String

  init(_ title: String) {
    self.title = title
    words = title.split { !($0.isLetter || $0 == "'" || $0 == "’") }
  }

  /// The imperative that the title begins with, as it is written, and the side that it means to be better;
  /// `nil` if it is a noun or an adjective there, or if something else may be what is measured.
  var imperative: (word: String, polarity: Polarity)? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first?.lowercased() ?? ""
    // "Increase in …" and "Lower quartile …" say what is measured, not what is wanted.
    guard !["in", "of", "on", "from", "to", "by", "since", ""].contains(second) else { return nil }
    let side: Polarity
    switch first.lowercased() {
    case "reduce", "cut": side = .lower
    case "lower" where Self.articles.contains(second): side = .lower
    case "increase", "raise": side = .higher
    case "improve": side = .higher
    default: return nil
    }
    return isUndecided(side, isImprove: first.lowercased() == "improve")
      ? nil : (String(first), side)
  }

  private static let articles: Set<String> = [
    "the", "a", "our", "number", "numbers", "rate", "rates", "percentage", "proportion", "levels",
  ]

  /// Whether words behind the first speak for the other side, or a colon or a dash ends the aim and what is
  /// measured follows.
  private func isUndecided(_ side: Polarity, isImprove: Bool) -> Bool {
    let scalars = title.unicodeScalars
    if scalars.contains(where: { ":;–—(/".unicodeScalars.contains($0) })
      || title.containsText(" - ")
    {
      return true
    }
    if title.split(separator: ",").dropFirst().contains(where: Self.isMeasure) { return true }
    let rest = Set(words.dropFirst().map { $0.lowercased() })
    if !rest.isDisjoint(with: side == .lower ? Self.ofHigher : Self.ofLower) { return true }
    // Much is improved when it is less; of a share or a number it is told.
    return isImprove && rest.isDisjoint(with: Self.measures) && !title.contains("%")
      || isImprove && !rest.isDisjoint(with: Self.lowerIsImproved)
  }

  /// Whether what is behind a comma begins as a measure does: `Reduce homelessness, % of cases prevented`.
  private static func isMeasure(_ clause: Substring) -> Bool {
    let clause = clause.drop { $0 == " " }
    return clause.hasPrefix("%")
      || ["percentage", "proportion", "number", "rate", "share"].contains(
        clause.prefix { $0.isLetter }.lowercased())
  }

  private static let ofHigher: Set<String> = [
    "increase", "improve", "raise", "reduction", "reductions", "decrease", "saved", "saving",
    "savings", "within", "without", "achieved", "avoided", "met", "by", "schedule",
  ]
  private static let ofLower: Set<String> = [
    "reduce", "reducing", "reduction", "decrease", "cut", "cutting", "lower", "lowering", "fewer",
    "without", "decreasing", "prevent", "preventing", "minimise", "close", "closing", "narrow",
    "narrowing",
  ]
  private static let measures: Set<String> = [
    "percentage", "proportion", "number", "share", "attendance", "attainment", "satisfaction",
    "uptake",
  ]
  /// What is improved when it is less.
  private static let lowerIsImproved: Set<String> = [
    "time", "times", "timeliness", "wait", "waits", "waiting", "delay", "delays", "days", "hours",
    "weeks", "duration", "turnaround", "speed", "gap", "gaps", "absence", "sickness", "error",
    "errors", "complaints", "rank", "ranking", "position", "response", "inequality", "inequalities",
    "mortality", "vacancy", "turnover", "safety", "health",
  ]

  /// Whether a word is the last of the title or of a clause.
  private func endsClause(_ word: Substring) -> Bool {
    let rest = title[word.endIndex...].drop { $0 == " " }
    return rest.first.map { ".,;:()–—-/".contains($0) } ?? true
  }

  /// The words that say that the figure adds up over the year; `nil` without any.
  var cumulative: String? {
    let lower = words.map { $0.lowercased() }
    for (index, word) in lower.enumerated() {
      let next = lower.dropFirst(index + 1)
      if word == "ytd" { return String(words[index]) }
      if word.hasPrefix("cumulative"), index == 0 || !["non", "not"].contains(lower[index - 1]),
        !["impact", "effect", "effects", "impacts", "incidence", "infection", "risk"].contains(
          next.first ?? "")
      {
        return String(words[index])
      }
      // "During the year after birth" and "during the year 11 exams" are of other years.
      let isYear =
        lower[index...].starts(with: ["during", "the", "year"])
        && endsClause(words[index + 2])
      let isToDate =
        lower[index...].starts(with: ["year", "to", "date"])
        && (index == 0 || lower[index - 1] != "rolling")
      if isYear || isToDate {
        return words[index..<index + 3].joined(separator: " ")
      }
    }
    return nil
  }
}

extension TitleWords {
  /// What a quick look at a title's bytes shows: nearly all titles have none of the words.
  struct Glance {
    /// The side that its first word may mean to be better.
    let side: Polarity?
    /// Whether it may say that the figure adds up over the year.
    let mayAddUp: Bool

    init(_ title: String) {
      (side, mayAddUp) = title.withUTF8Span { ($0.sideOfFirstWord, $0.mayAddUp) }
    }
  }
}

extension Span<UInt8> {
  fileprivate func has(_ word: StaticString, at start: Int) -> Bool {
    let end = start + word.utf8CodeUnitCount
    return start >= 0 && end <= count && extracting(start..<end).isWord(word)
  }

  fileprivate var sideOfFirstWord: Polarity? {
    guard !isEmpty else { return nil }
    return switch self[0] | 0x20 {
    case UInt8(ascii: "r"): has("reduce", at: 0) ? .lower : has("raise", at: 0) ? .higher : nil
    case UInt8(ascii: "i"): has("increase", at: 0) || has("improve", at: 0) ? .higher : nil
    case UInt8(ascii: "l"): has("lower", at: 0) ? .lower : nil
    case UInt8(ascii: "c"): has("cut", at: 0) ? .lower : nil
    default: nil
    }
  }

  /// Whether "cumulative", "during the year", "year to date" or "YTD" is anywhere: looked for by their rare
  /// letters, eight bytes at a time.
  fileprivate var mayAddUp: Bool {
    var index = 0
    while index &+ 8 <= count {
      let word = word(at: index)
      var found = word.bytes(of: UInt8(ascii: "y")) | word.bytes(of: UInt8(ascii: "v"))
      while found != 0 {
        if saysItAddsUp(at: index &+ found.trailingZeroBitCount / 8) { return true }
        found &= found &- 1
      }
      index &+= 8
    }
    while index < count {
      if saysItAddsUp(at: index) { return true }
      index &+= 1
    }
    return false
  }

  /// Whether a byte is the rare letter of one of the words.
  private func saysItAddsUp(at index: Int) -> Bool {
    switch self[index] | 0x20 {
    case UInt8(ascii: "v"): return has("cumulativ", at: index &- 8)
    case UInt8(ascii: "y"):
      guard has("year", at: index) else { return has("ytd", at: index) }
      // Many titles have a year.
      return has("during the ", at: index &- 11) || has("to date", at: index &+ 5)
        || has("to-date", at: index &+ 5)
    default: return false
    }
  }
}

extension UInt64 {
  /// The highest bit of each of its bytes that is a small letter or, as a capital, would be; perhaps also of one
  /// behind such a byte.
  fileprivate func bytes(of letter: UInt8) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let others = (self | ones &* 0x20) ^ ones &* UInt64(letter)
    return (others &- ones) & ~others & (ones &* 0x80)
  }
}
