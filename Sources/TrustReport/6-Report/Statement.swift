/// The sentences that say how a row's rating came about, in plain text.
struct Statement {
  let history: HistoryText
  private var returns: Returns { history.returns }
  private var figures: FigureText { FigureText(returns: history.returns) }

  /// What is said of a row: its distance from the target, its movement, its shorthand, its note.
  ///
  /// - Parameter run: how many quarters the indicator has had its rating, this one among them.
  func text(_ index: Int32, rating: Rating, run: Int) -> String {
    let row = returns.rows[Int(index)]
    var sentences = [opening(index, rating)]
    if row.figure.value == nil, let last = history.lastFigureText(index) {
      sentences.append("The last figure was \(last).")
    }
    sentences += history.movements(index)
    if let standing = rating.standing, run > 1 {
      sentences.append("\(standing.name) in each of the last \(run) quarters.")
    }
    sentences += Self.symbols(row.figure.symbols)
    sentences += published(index, rating)
    let note = returns.texts.string(returns.detail(of: index).note)
    if !note.isEmpty, row.figure.value != nil {
      sentences.append("Note: " + English.sentence(note))
    }
    return sentences.joined(separator: " ")
  }

  /// What is said of an indicator with parts, beyond what is said of each of them.
  func whole(_ indicator: Assessment, run: Int) -> String {
    var sentences: [String] = []
    if indicator.rating.basis == .published, indicator.rating.computed == nil,
      let standing = indicator.rating.standing
    {
      sentences.append("\(standing.name) as published: no part is rated.")
    }
    if let standing = indicator.rating.standing, run > 1 {
      sentences.append("\(standing.name) in each of the last \(run) quarters.")
    }
    guard indicator.whole >= 0 else { return sentences.joined(separator: " ") }
    sentences += published(indicator.whole, indicator.rating)
    let note = returns.texts.string(returns.detail(of: indicator.whole).note)
    if !note.isEmpty { sentences.append("Note: " + English.sentence(note)) }
    return sentences.joined(separator: " ")
  }

  /// The first sentence: figure against target, or why there is nothing to compare.
  private func opening(_ index: Int32, _ rating: Rating) -> String {
    let row = returns.rows[Int(index)]
    if rating.basis == .published, let standing = rating.standing {
      return "\(standing.name) as published: \(cause(index))."
    }
    guard row.figure.value != nil, row.rating.reason == nil else {
      return English.sentence(capitalized(cause(index)))
    }
    guard let target = figures.targetWithDate(index) else { return thresholds(index) }
    let basis = returns.texts.string(returns.detail(of: index).targetBasis)
    let against = basis.isEmpty ? target : "\(target) (\(English.phrase(basis)))"
    return "\(figures.figure(index)) against a target of \(against): \(distance(index))."
  }

  /// How far the figure is from its target: `108 (16.1%) above target`.
  func distance(_ index: Int32) -> String {
    let row = returns.rows[Int(index)]
    guard let figure = row.figure.value, let target = returns.detail(of: index).yardstick.target
    else { return "" }
    let distance = Distance(of: figure, to: target)
    let isRange = target.form == .range
    if distance.gap.isZero {
      if isRange { return "within the range" }
      return target.isStrict && row.rating.computed != .green
        ? "exactly the target, which must be bettered" : "on target"
    }
    let share = distance.percentage.map { " (\($0.magnitude.text(grouped: true))%)" } ?? ""
    let side = distance.gap.isNegative ? "below" : "above"
    return
      "\(figures.amount(distance.gap, index))\(share) \(side) \(isRange ? "the range" : "target")"
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
  private func published(_ index: Int32, _ rating: Rating) -> [String] {
    guard rating.differs, let published = rating.published, let computed = rating.computed else {
      return []
    }
    guard rating.basis == .override else { return ["Published as \(published.name)."] }
    let reason = returns.texts.string(returns.detail(of: index).overrideReason)
    let stands =
      "Published as \(published.name), which stands in place of the computed \(computed.name)"
    return [reason.isEmpty ? stands + "." : "\(stands): \(English.sentence(reason))"]
  }

  /// Which shorthand the figure carries, in words.
  private static func symbols(_ symbols: Figure.Symbols) -> [String] {
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
