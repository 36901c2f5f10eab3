/// What a report says of one indicator, in words.
struct IndicatorText {
  let performance: Performance
  let indicator: Assessment
  /// What is kept of the row that speaks for the indicator.
  private let leading: RowDetail
  private var returns: Returns { _read { yield performance.returns } }
  private var reasons: ReasonText { ReasonText(performance: performance) }
  private var figures: FigureText { FigureText(performance: performance) }

  init(performance: Performance, indicator: Assessment) {
    self.performance = performance
    self.indicator = indicator
    leading = performance.returns.detail(of: indicator.leading)
  }

  /// The rating in words: `Red`, `Red (published)`, `Amber (published; computed Red)`, `not rated`.
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

  /// The same with a capital, as a cell of its own.
  var ratingInTable: String {
    let rating = Self.rating(indicator.rating)
    return indicator.rating.standing == nil
      ? rating.prefix(1).uppercased() + rating.dropFirst() : rating
  }

  /// The figure, the worst part's with its name; `not given` without one.
  var actual: String { String { appendActual(to: &$0) } }

  /// The target and its date, the worst part's with its name; `not given` without one.
  var target: String { String { appendTarget(to: &$0) } }

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
    let hasFigure = indicator.figureRows.contains { returns.rows[Int($0)].figure.value != nil }
    return hasFigure ? ReasonText.reason(indicator.rating.reason) : why
  }

  /// The last figure there is and its quarter: `124 days (2022/23 Q2)`; a dash without one.
  var lastFigure: String {
    let texts = indicator.figureRows.compactMap {
      performance.history.lastFigureText($0, part: performance.part(of: $0))
    }
    return texts.isEmpty ? "–" : texts.joined(separator: "; ")
  }

  /// The commentary of the indicator, then that of its parts.
  var remarks: [Remark] {
    var remarks: [Remark] = []
    forEachRemark { remarks.append($0) }
    return remarks
  }

  /// Calls `body` with the commentary of the indicator, then with that of its parts.
  func forEachRemark(_ body: (Remark) -> Void) {
    guard !indicator.parts.isEmpty else {
      if !leading.commentary.isEmpty { body(Remark(text: leading.commentary)) }
      return
    }
    for row in indicator.rows {
      let text = returns.detail(of: row).commentary
      if !text.isEmpty { body(Remark(part: performance.part(of: row), text: text)) }
    }
  }
}

// MARK: A line of a table

extension IndicatorText {
  /// Appends the number, if there is one.
  func appendNumber(to text: inout TextBuffer) {
    // An indicator that has no parts has its number beside its title.
    if indicator.parts.isEmpty {
      returns.texts.withBytes(of: leading.number) { text.append($0) }
    } else {
      returns.withNumber(of: indicator.indicator) { text.append($0) }
    }
  }

  /// Appends the title.
  func appendTitle(to text: inout TextBuffer) {
    let title = indicator.parts.isEmpty ? leading.title : returns.title(of: indicator)
    returns.texts.withBytes(of: title) { text.append($0) }
  }

  /// Appends the rating in words.
  func appendRating(to text: inout TextBuffer) {
    let rating = indicator.rating
    if rating.basis == .computed, !rating.differs, let standing = rating.standing {
      text += standing.words
    } else {
      text.append(Self.rating(rating))
    }
  }

  /// Appends the figure, the worst part's with its name; `not given` without one.
  func appendActual(to text: inout TextBuffer) {
    figures.appendFigure(indicator.leading, to: &text)
    let figure = returns.rows[Int(indicator.leading)].figure
    if figure.kind != .notAvailable { appendPart(to: &text) }
  }

  /// Appends the target and its date, the worst part's with its name; `not given` without one.
  func appendTarget(to text: inout TextBuffer) {
    if figures.appendTargetWithDate(indicator.leading, leading, to: &text) {
      appendPart(to: &text)
    } else {
      text += "not given"
    }
  }

  private func appendPart(to text: inout TextBuffer) {
    guard !indicator.parts.isEmpty, let part = performance.part(of: indicator.leading) else {
      return
    }
    text.append(" (\(part))")
  }

  /// Appends the direction, the worst part's.
  func appendDirection(to text: inout TextBuffer) {
    performance.history.appendDirection(indicator.leading, to: &text)
  }
}

// MARK: Statements

extension IndicatorText {
  /// Lets `body` look at what the figures say: one statement, or what is said of the whole and one for
  /// each part.
  ///
  /// - Parameter text: room to put them together in.
  func forEachStatement(_ text: inout TextBuffer, _ body: (Span<UInt8>) -> Void) {
    let history = performance.history
    let statement = Statement(performance: performance)
    let run = history.quartersAtRating(indicator)
    text.removeAll()
    guard !indicator.parts.isEmpty else {
      statement.append(
        indicator.leading, leading, rating: indicator.rating, run: run, to: &text)
      return text.withBytes(body)
    }
    statement.append(whole: indicator, run: run, to: &text)
    if !text.isEmpty { text.withBytes(body) }
    for row in indicator.parts {
      text.removeAll()
      let rating = returns.rows[Int(row)].rating
      text.append("\(performance.part(of: row) ?? ""): \(Self.rating(rating)). ")
      statement.append(
        row, returns.detail(of: row), rating: rating, run: history.quartersAtRating(part: row),
        to: &text)
      text.withBytes(body)
    }
  }
}
