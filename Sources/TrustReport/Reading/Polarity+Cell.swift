extension Polarity {
  /// Reads a polarity cell, in any of the words that scorecards use; `nil` for an empty one, and for a word
  /// for a missing figure alone.
  init?(reading cell: Span<UInt8>) throws(CellFault) {
    guard !cell.isEmpty else { return nil }
    // Nearly all cells hold one of two words.
    if cell.isWord("higher") {
      self = .higher
      return
    } else if cell.isWord("lower") {
      self = .lower
      return
    }
    if MissingReason.isNone(cell) { return nil }
    guard let meanings = Self.words.meanings(of: cell.string) else { throw .notPolarity }
    // "n/a – monitoring only": a word for nothing beside another says nothing.
    let polarities = meanings.compactMap(\.self)
    guard polarities.count < 2 else { throw .twoPolarities }
    guard let polarity = polarities.first else { return nil }
    self = polarity
  }

  private static let words = WordList<Polarity?>([
    .init(
      .higher,
      [
        "higher", "high", "h", "up", "↑", "▲", "increase", "increasing", "grow", "growing",
        "maximise", "maximize", "aim to maximise", "aim to maximize", "aim to increase",
        "more is better", "higher is better", "high is good", "high is better", "higher is good",
        "higher the better", "the higher the better", "bigger is better", "bigger values are best",
        "bigger is best", "ascending", "asc", "positive",
      ]),
    .init(
      .lower,
      [
        "lower", "low", "l", "down", "↓", "▼", "decrease", "decreasing", "reduce", "reducing",
        "shrink", "minimise", "minimize", "aim to minimise", "aim to minimize", "aim to decrease",
        "aim to reduce", "less is better", "fewer is better", "lower is better", "low is good",
        "low is better", "lower is good", "lower the better", "the lower the better",
        "smaller is better", "smaller values are best", "smaller is best", "descending", "desc",
        "negative",
      ]),
    .init(
      .range,
      [
        "range", "within range", "in range", "plan is best", "goldilocks", "goal post",
        "maintain",
      ]),
    .init(
      Polarity?.some(.none),
      [
        "none", "neither", "neutral", "data only", "contextual", "context", "monitor",
        "monitor only", "monitoring", "monitoring only", "for monitoring", "for information",
        "for information only", "information only",
      ]),
    .init(nil, ["n/a", "na", "tbc", "tba", "tbd", "not applicable", "not available"]),
  ])
}

extension Polarity {
  /// The polarity that a title suggests, if all its words that suggest one agree: only ever a hint (rule 6).
  static func likely(title: String) -> Polarity? {
    let words = Matching.folded(title).split { !$0.isLetter }
    let lower: Set<Substring> = [
      "reduce", "reducing", "reduction", "decrease", "fewer", "lower", "cut", "minimise", "wait",
      "waiting", "waits", "absence", "delay", "delays", "delayed", "overdue", "late", "exclusions",
      "gap", "complaints", "reoffending", "missed", "repeat", "repeated", "readmission",
      "readmissions", "rereferral", "rereferrals", "re",
    ]
    let higher: Set<Substring> = [
      "increase", "increasing", "improve", "improving", "raise", "more", "maximise", "attainment",
      "achieving", "reaching", "completed", "satisfaction", "met", "timeliness", "answered",
      "resolved", "within", "avoided", "prevented",
    ]
    // "Response time" and "at the time of" suggest nothing.
    let isInTime = words.indices.dropFirst().contains { index in
      words[index] == "time" && ["in", "on"].contains(words[index - 1])
    }
    let (isLower, isHigher) = (
      words.contains(where: lower.contains), isInTime || words.contains(where: higher.contains)
    )
    return isLower == isHigher ? nil : isLower ? .lower : .higher
  }
}
