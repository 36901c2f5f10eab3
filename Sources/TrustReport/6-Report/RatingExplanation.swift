/// The arithmetic behind one row's rating, line by line.
struct RatingExplanation {
  let performance: Performance
  let row: Int32

  private var returns: Returns { _read { yield performance.returns } }
  private var figures: FigureText { FigureText(performance: performance) }
  private var detail: RowDetail { returns.detail(of: row) }
  private var figure: ExactDecimal? { returns.rows[Int(row)].figure.value }

  private typealias Entry = Explanation.Entry

  func entries(rating: Rating) -> [Explanation.Entry] {
    var entries = [Entry(name: "Figure", text: figureText)]
    entries.append(Entry(name: "Target", text: targetText))
    entries.append(Entry(name: "Polarity", text: polarityText))
    if let lines = performance.lines(of: row) { entries += self.lines(lines) }
    entries.append(Entry(name: "Rating", text: verdict(rating)))
    if let distance = distanceText { entries.append(Entry(name: "Distance", text: distance)) }
    return entries + published(rating) + movements
  }

  private var figureText: String {
    let note = returns.texts.string(detail.note)
    let text = figures.figure(row)
    let symbols = returns.rows[Int(row)].figure.symbols.letters.map { Statement.meaning(of: $0) }
    return text + (symbols.isEmpty ? "" : " (\(English.list(symbols)))")
      + (note.isEmpty ? "" : " (\(English.phrase(note)))")
  }

  private var targetText: String {
    guard let target = figures.targetWithDate(row) else { return "none" }
    let basis = returns.texts.string(detail.targetBasis)
    return basis.isEmpty ? target : "\(target) (\(English.phrase(basis)))"
  }

  private var polarityText: String {
    guard let polarity = detail.yardstick.polarity else { return "not given" }
    let source =
      detail.yardstick.givenPolarity == nil ? "by the target's form" : "by the column 'polarity'"
    return "\(Self.words(polarity)), \(source)"
  }

  private static func words(_ polarity: Polarity) -> String {
    switch polarity {
    case .higher: "higher is better"
    case .lower: "lower is better"
    case .range: "within the range is best"
    case .none: "data only"
    }
  }

  /// The amber and red lines, each with where it comes from.
  private func lines(_ lines: RatingLines) -> [Explanation.Entry] {
    let yardstick = detail.yardstick
    guard let high = lines.high else {
      let amber = yardstick.amberThreshold == nil ? "the target" : "the amber threshold"
      let strict = lines.isStrict ? ", which must be bettered" : ""
      return [
        Entry(name: "Amber line", text: "\(figures.line(lines.amber, row)): \(amber)\(strict)"),
        Entry(
          name: "Red line",
          text: "\(figures.line(lines.red, row)): \(redText(yardstick.target?.value, lines.red))"),
      ]
    }
    let low = "\(figures.line(lines.amber, row)) to \(figures.line(high.amber, row))"
    return [
      Entry(name: "Amber lines", text: "\(low): the range"),
      Entry(
        name: "Red line below",
        text: "\(figures.line(lines.red, row)): \(redText(lines.amber, lines.red))"),
      Entry(
        name: "Red line above",
        text: "\(figures.line(high.red, row)): \(redText(high.amber, high.red))"),
    ]
  }

  /// How a red line was computed: `672 + 5% of 672 = 705.6 (the default tolerance)`.
  private func redText(_ target: ExactDecimal?, _ red: ExactDecimal) -> String {
    if detail.yardstick.redThreshold != nil { return "the red threshold" }
    guard let target else { return "" }
    let tolerance = detail.yardstick.tolerance ?? performance.standardTolerance
    let source =
      detail.yardstick.tolerance != nil
      ? "the row's tolerance"
      : performance.isToleranceGiven ? "the tolerance given" : "the default tolerance"
    let written = Self.plain(target)
    if tolerance.kind == .percent, target.isZero {
      return "\(tolerance) of a target of 0 is 0, so there is no Amber band (\(source))"
    }
    let isShare = tolerance.kind == .percent
    let share = isShare ? "\(tolerance) of \(Self.plain(target.magnitude))" : "\(tolerance.size)"
    let sign = red < target ? "−" : "+"
    return "\(written) \(sign) \(share) = \(Self.plain(red)) (\(source))"
  }

  /// The comparison that decided, or why there was none.
  private func verdict(_ rating: Rating) -> String {
    guard let computed = returns.rows[Int(row)].rating.computed, let figure,
      let lines = performance.lines(of: row)
    else { return "not computed: \(Statement(performance: performance).cause(row))" }
    let value = figures.line(figure, row)
    let isAbove = lines.high.map { figure > $0.amber } ?? false
    let amber = figures.line(isAbove ? lines.high?.amber ?? lines.amber : lines.amber, row)
    let red = figures.line(isAbove ? lines.high?.red ?? lines.red : lines.red, row)
    switch computed {
    case .green where lines.high != nil: return "Green: \(value) is within the range"
    case .green: return "Green: \(value) is at or better than \(amber)"
    case .amber where lines.isStrict && figure == lines.amber:
      return "Amber: \(value) is exactly the target, which is not met by being hit"
    case .amber: return "Amber: \(value) is worse than \(amber), and at or better than \(red)"
    case .red: return "Red: \(value) is worse than \(red)"
    }
  }

  private var distanceText: String? {
    guard let figure, let target = detail.yardstick.target else { return nil }
    let distance = Distance(of: figure, to: target)
    let words = Statement(performance: performance).distance(row)
    if distance.gap.isZero { return words }
    let gap = Self.plain(distance.gap)
    let difference = "\(Self.plain(figure)) − \(Self.operand(distance.edge)) = \(gap)"
    let share = distance.percentage.map {
      "; \(gap) ÷ \(Self.plain(distance.edge.magnitude)) = \(Self.plain($0, trimming: false))%"
    }
    return "\(words): \(difference)\(share ?? "; no percentage of a target of 0")"
  }

  /// A number as arithmetic has it: with thousands commas and a minus sign.
  private static func plain(_ number: ExactDecimal, trimming: Bool = true) -> String {
    let text = (trimming ? number.trimmed : number).magnitude.text(grouped: true)
    return number.isNegative ? "−" + text : text
  }

  /// A number behind an operator: in brackets where it has a sign of its own.
  private static func operand(_ number: ExactDecimal) -> String {
    number.isNegative ? "(\(plain(number)))" : plain(number)
  }

  /// What the author published, and what comes of it.
  func published(_ rating: Rating) -> [Explanation.Entry] {
    guard let published = rating.published else { return [] }
    let reason = English.phrase(returns.texts.string(detail.overrideReason))
    let outcome =
      switch rating.basis {
      case .override: "stands, for the reason given: \(reason)"
      case .published: "stands, as nothing could be computed"
      case .computed where rating.differs: "differs; the computed rating stands"
      case .computed: "agrees"
      case nil: "no rating"
      }
    return [Entry(name: "Published", text: "\(published.name): \(outcome)")]
  }

  private var movements: [Explanation.Entry] {
    let quarter = returns.movementSinceQuarterBefore(row).map { ("Direction", $0) }
    let year = returns.movementOverYear(row).map { ("Over the year", $0) }
    return [quarter, year].compactMap(\.self).map { name, movement in
      let earlier = returns.rows[Int(movement.row)].quarter?.description ?? ""
      let text =
        "\(HistoryText.word(movement.direction).description.lowercased()): \(figures.figure(movement.row)) in \(earlier), \(figures.figure(row)) now"
      return Entry(name: name, text: text)
    }
  }
}
