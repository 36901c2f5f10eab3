/// What a report says of one indicator, in words.
struct IndicatorText {
  let performance: Performance
  let indicator: Assessment
  private var returns: Returns { performance.returns }
  private var reasons: ReasonText { ReasonText(returns: returns) }
  private var figures: FigureText { FigureText(returns: returns) }

  /// The rating in words: `Red`, `Red (published)`, `Amber (published; computed Red)`, `not rated`.
  var rating: String { Self.rating(indicator.rating) }

  /// The same with a capital, as a cell of its own.
  var ratingInTable: String { rating.prefix(1).uppercased() + rating.dropFirst() }

  static func rating(_ rating: Rating) -> String {
    let word = rating.standing?.name ?? "not rated"
    switch rating.basis {
    case .published: return "\(word) (published)"
    case .override: return "\(word) (published; computed \(rating.computed?.name ?? ""))"
    case .computed where rating.differs:
      return "\(word) (published as \(rating.published?.name ?? ""))"
    default: return word
    }
  }

  /// The figure, the worst part's with its name; `not given` without one.
  var actual: String { withPart(figures.figure(indicator.leading)) }

  /// The target and its date, the worst part's with its name; `not given` without one.
  var target: String { withPart(figures.targetWithDate(indicator.leading) ?? "not given") }

  /// The direction, the worst part's.
  var direction: String { performance.history.direction(indicator.leading) }

  private func withPart(_ text: String) -> String {
    guard let part = performance.part(of: indicator.leading), text != "not given" else {
      return text
    }
    return "\(text) (\(part))"
  }

  /// Why an indicator is not rated: the reason and the note, for each part where they differ.
  var why: String {
    if indicator.rating.basis == .override, indicator.whole >= 0 {
      return reasons.override(indicator.whole)
    }
    guard !indicator.parts.isEmpty else { return reasons.why(indicator.leading) }
    let reasons = indicator.parts.map { self.reasons.why($0) }
    if Set(reasons).count == 1 { return reasons[0] }
    return zip(indicator.parts, reasons)
      .map { "\(performance.part(of: $0) ?? ""): \($1)" }.joined(separator: "; ")
  }

  /// Why an indicator is not rated, to be held against another quarter's: a note counts only where there
  /// is no figure, for then it is the reason.
  var reasonForNoRating: String {
    let rows = indicator.parts.isEmpty ? [indicator.leading] : indicator.parts
    let hasFigure = rows.contains { returns.rows[Int($0)].figure.value != nil }
    return hasFigure ? ReasonText.reason(indicator.rating.reason) : why
  }

  /// The last figure there is and its quarter: `124 days (2022/23 Q2)`; a dash without one.
  var lastFigure: String {
    let rows = indicator.parts.isEmpty ? [indicator.leading] : indicator.parts
    let texts = rows.compactMap {
      performance.history.lastFigureText($0, part: performance.part(of: $0))
    }
    return texts.isEmpty ? "–" : texts.joined(separator: "; ")
  }

  /// What the figures say: one statement, or what is said of the whole and one for each part.
  var statements: [String] {
    let history = performance.history
    let statement = Statement(history: history)
    let run = history.quartersAtRating(indicator)
    guard !indicator.parts.isEmpty else {
      return [statement.text(indicator.leading, rating: indicator.rating, run: run)]
    }
    let parts = indicator.parts.map { row in
      let rating = returns.rows[Int(row)].rating
      let text = statement.text(row, rating: rating, run: history.quartersAtRating(part: row))
      return "\(performance.part(of: row) ?? ""): \(Self.rating(rating)). \(text)"
    }
    let whole = statement.whole(indicator, run: run)
    return (whole.isEmpty ? [] : [whole]) + parts
  }

  /// The commentary of the indicator, then that of its parts.
  var remarks: [Remark] {
    var remarks: [Remark] = []
    for row in [indicator.whole] + indicator.parts where row >= 0 {
      let text = returns.detail(of: row).commentary
      if !text.isEmpty { remarks.append(Remark(part: performance.part(of: row), text: text)) }
    }
    return remarks
  }
}
