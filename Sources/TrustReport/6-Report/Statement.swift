/// The sentences that say how a row's rating came about, in plain text.
struct Statement {
  let performance: Performance
  private var returns: Returns { _read { yield performance.returns } }
  private var history: HistoryText { performance.history }
  private var figures: FigureText { FigureText(performance: performance) }

  /// Appends what is said of a row: its distance from the target, its movement, its shorthand, its note.
  ///
  /// - Parameter run: how many quarters the indicator has had its rating, this one among them.
  func append(
    _ index: Int32, _ detail: RowDetail, rating: Rating, run: Int, to text: inout TextBuffer
  ) {
    let row = returns.rows[Int(index)]
    appendOpening(index, detail, rating, to: &text)
    if row.figure.value == nil, let last = history.lastFigureText(index) {
      text.append(" The last figure was \(last).")
    }
    history.appendMovements(index, to: &text)
    if let standing = rating.standing, run > 1 {
      text.append(" \(standing.name) in each of the last \(run) quarters.")
    }
    for sentence in Self.symbols(row.figure.symbols) { text.append(" " + sentence) }
    for sentence in published(detail, rating) { text.append(" " + sentence) }
    if row.figure.value != nil { appendNote(detail, to: &text) }
  }

  /// Appends what is said of an indicator with parts, beyond what is said of each of them.
  func append(whole indicator: Assessment, run: Int, to text: inout TextBuffer) {
    var sentences: [String] = []
    if indicator.rating.basis == .published, indicator.rating.computed == nil,
      let standing = indicator.rating.standing
    {
      sentences.append("\(standing.name) as published: no part is rated.")
    }
    if let standing = indicator.rating.standing, run > 1 {
      sentences.append("\(standing.name) in each of the last \(run) quarters.")
    }
    if indicator.whole >= 0 {
      let detail = returns.detail(of: indicator.whole)
      sentences += published(detail, indicator.rating)
      text.append(sentences.joined(separator: " "))
      appendNote(detail, to: &text)
    } else {
      text.append(sentences.joined(separator: " "))
    }
  }

  private func appendNote(_ detail: RowDetail, to text: inout TextBuffer) {
    if detail.note.isEmpty { return }
    text += text.isEmpty ? "Note: " : " Note: "
    returns.texts.withBytes(of: detail.note) { English.append(sentence: $0, to: &text) }
  }

  /// The first sentence: figure against target, or why there is nothing to compare.
  private func appendOpening(
    _ index: Int32, _ detail: RowDetail, _ rating: Rating, to text: inout TextBuffer
  ) {
    let row = returns.rows[Int(index)]
    if rating.basis == .published, let standing = rating.standing {
      return text.append("\(standing.name) as published: \(cause(index)).")
    }
    guard row.figure.value != nil, row.rating.reason == nil else {
      return text.append(English.sentence(capitalized(cause(index))))
    }
    guard detail.yardstick.target != nil else { return text.append(thresholds(index)) }
    figures.appendFigure(index, to: &text)
    text += " against a target of "
    _ = figures.appendTargetWithDate(index, detail, to: &text)
    if !detail.targetBasis.isEmpty {
      text += " ("
      returns.texts.withBytes(of: detail.targetBasis) { English.append(phrase: $0, to: &text) }
      text += ")"
    }
    text += ": "
    appendDistance(index, detail, to: &text)
    text += "."
  }

  /// Appends how far the figure is from its target: `108 (16.1%) above target`.
  private func appendDistance(_ index: Int32, _ detail: RowDetail, to text: inout TextBuffer) {
    let row = returns.rows[Int(index)]
    guard let figure = row.figure.value, let target = detail.yardstick.target else { return }
    let distance = Distance(of: figure, to: target)
    let isRange = target.form == .range
    guard !distance.gap.isZero else {
      let isBettered = !target.isStrict || row.rating.computed == .green
      let hit: StaticString =
        isBettered ? "on target" : "exactly the target, which must be bettered"
      text += isRange ? "within the range" : hit
      return
    }
    figures.append(amount: distance.gap, figures.mark(index, target), to: &text)
    if let percentage = distance.percentage {
      text += " ("
      percentage.magnitude.append(to: &text, grouped: true)
      text += "%)"
    }
    text += distance.gap.isNegative ? " below " : " above "
    text += isRange ? "the range" : "target"
  }

  /// How far the figure is from its target.
  func distance(_ index: Int32) -> String {
    String { appendDistance(index, returns.detail(of: index), to: &$0) }
  }

  /// The first sentence where thresholds stand without a target.
  private func thresholds(_ index: Int32) -> String {
    let yardstick = returns.detail(of: index).yardstick
    let word = yardstick.polarity == .lower ? "or below" : "or above"
    let lines = [("Green", yardstick.amberThreshold), ("Amber", yardstick.redThreshold)]
      .compactMap { name, line in line.map { "\(name) at \(figures.line($0, index)) \(word)" } }
    return "\(figures.figure(index)), where it is \(lines.joined(separator: " and "))."
  }

  /// Why there is no computed rating, as a phrase: `no figure (academic year 2017/18)`.
  func cause(_ index: Int32) -> String {
    let row = returns.rows[Int(index)]
    let note = English.phrase(returns.texts.string(returns.detail(of: index).note))
    let phrase =
      switch row.rating.reason {
      case .dataOnly where row.figure.value != nil: "\(figures.figure(index)), for information only"
      case .dataOnly: "for information only"
      case .noTarget: "\(figures.figure(index)), with no target"
      case .notAvailable, nil: "no figure"
      case .suppressed: "the figure is suppressed"
      case .notApplicable: "no figure applies"
      case .low: "the figure is low, but not 0"
      case .noneRecorded: "none was recorded"
      }
    return note.isEmpty || row.figure.value != nil ? phrase : "\(phrase) (\(note))"
  }

  /// What the author published, where it is not what was computed.
  private func published(_ detail: RowDetail, _ rating: Rating) -> [String] {
    guard rating.differs, let published = rating.published, let computed = rating.computed else {
      return []
    }
    guard rating.basis == .override else { return ["Published as \(published.name)."] }
    let reason = returns.texts.string(detail.overrideReason)
    let stands =
      "Published as \(published.name), which stands in place of the computed \(computed.name)"
    return [reason.isEmpty ? stands + "." : "\(stands): \(English.sentence(reason))"]
  }

  /// Which shorthand the figure carries, in words.
  private static func symbols(_ symbols: Figure.Symbols) -> [String] {
    if symbols == [] { return [] }
    var sentences: [String] = []
    let words = Figure.Symbols.all.filter { symbols.contains($0.symbol) && $0.letter != "b" }
      .map { meaning(of: $0.letter) }
    if !words.isEmpty { sentences.append("The figure is \(English.list(words)).") }
    if symbols.contains(.breakInSeries) {
      sentences.append("The series has a break at this figure.")
    }
    return sentences
  }

  /// What a shorthand symbol stands for (Government Statistical Service, 2022).
  static func meaning(of letter: String) -> String {
    switch letter {
    case "b": "break in series"
    case "e": "estimated"
    case "f": "forecast"
    case "p": "provisional"
    case "r": "revised"
    default: "of low reliability"
    }
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
