/// One side of a change: what one of the returns said.
struct ChangeSide {
  let performance: Performance
  let indicator: Assessment
  /// The row compared: the one that speaks for the indicator, or a part's.
  let row: Int32
  /// The row whose figure is told.
  let told: Int32
  /// Whether a part has changed, and not the indicator as a whole.
  let isOfPart: Bool

  private var returns: Returns { _read { yield performance.returns } }
  private var figures: FigureText { FigureText(performance: performance) }
  private var detail: RowDetail { returns.detail(of: row) }

  /// The rating, figure and target as data has them.
  var rating: String? {
    let rating = isOfPart ? returns.rows[Int(row)].rating : indicator.rating
    return rating.standing?.word
  }
  var value: String? { returns.rows[Int(row)].figure.value?.description }
  var target: String? { detail.yardstick.target?.description }

  /// Appends the indicator's number.
  func appendNumber(to text: inout TextBuffer) {
    returns.withNumber(of: indicator.indicator) { text.append($0) }
  }

  /// Appends the indicator's title.
  func appendTitle(to text: inout TextBuffer) {
    returns.texts.withBytes(of: returns.title(of: indicator)) { text.append($0) }
  }

  /// Appends what a change of a kind says of this side.
  func append(_ kind: Change.Kind, to text: inout TextBuffer) {
    switch kind {
    // Most of the changes of many returns are of this kind.
    case .figure, .commentary: figures.appendFigure(told, to: &text)
    default: text.append(words(kind))
    }
  }

  private func words(_ kind: Change.Kind) -> String {
    switch kind {
    case .new, .gone, .worsened, .improved, .rated, .unrated: isOfPart ? rowInWords : inWords
    case .reason:
      isOfPart
        ? ReasonText(performance: performance).why(row)
        : IndicatorText(performance: performance, indicator: indicator).reasonForNoRating
    case .figure, .commentary: figures.figure(told)
    case .revised:
      figures.figure(told) + (returns.rows[Int(told)].quarter.map { " (\($0))" } ?? "")
    case .target: targetOrNone
    case .renumbered: performance.number(of: indicator)
    case .retitled: performance.title(of: indicator)
    case .priority: performance.priorityName(of: indicator)
    case .part: performance.partNames(of: indicator)
    case .polarity: detail.yardstick.polarity?.rawValue ?? "not given"
    case .unit: unit
    }
  }

  /// An indicator's rating, figure and target: `Red: 803, target 750 or below`.
  private var inWords: String {
    let words = IndicatorText(performance: performance, indicator: indicator)
    let target = words.target == "not given" ? "" : ", target \(words.target)"
    let figure = words.actual == "not given" ? ", no figure" : ": \(words.actual)"
    return words.ratingInTable + figure + target
  }

  /// The same of a part.
  private var rowInWords: String {
    let rating = IndicatorText.rating(returns.rows[Int(row)].rating)
    let target = figures.targetWithDate(row).map { ", target \($0)" } ?? ""
    let capital = rating.prefix(1).uppercased() + rating.dropFirst()
    let figure = figures.figure(row)
    return capital + (figure == "not given" ? ", no figure" : ": \(figure)") + target
  }

  /// The row's target and its date, in words.
  var targetOrNone: String { figures.targetWithDate(row) ?? "none" }

  /// The lines, where it is they that moved and not the target.
  var limits: String {
    guard let lines = performance.lines(of: row) else { return "none" }
    if let high = lines.high {
      return "Amber from \(figures.line(lines.red, row)) to \(figures.line(high.red, row))"
    }
    let word = lines.polarity == .lower ? "or below" : "or above"
    return "Green at \(figures.line(lines.amber, row)) \(word), "
      + "Amber at \(figures.line(lines.red, row)) \(word)"
  }

  private var unit: String {
    performance.withUnitName(of: returns.rows[Int(row)]) { $0.isEmpty ? "none" : $0.string }
  }
}

extension Performance {
  /// The name of an indicator's priority.
  func priorityName(of indicator: Assessment) -> String {
    let priority = priority(of: indicator)
    return priority < 0
      ? "No priority given" : returns.texts.string(returns.priorityNames[Int(priority)])
  }

  /// The names of an indicator's parts, as a list.
  func partNames(of indicator: Assessment) -> String {
    let names = indicator.parts.compactMap { part(of: $0) }
    return names.isEmpty ? "no parts" : English.list(names.sorted())
  }
}
