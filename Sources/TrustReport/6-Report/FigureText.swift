/// How figures, targets and distances read: the one place where numbers become words.
///
/// Figures print as they were written, with their unit; only distances are computed, and so formatted.
struct FigureText {
  let performance: Performance

  private func row(_ index: Int32) -> Row { performance.returns.rows[Int(index)] }

  /// Appends a row's figure as the report prints it: `62%`, `124 days`, `780 [p]`; or why there is none.
  func appendFigure(_ index: Int32, to text: inout TextBuffer) {
    let row = row(index)
    guard row.figure.value != nil else {
      text += Self.missing(row.figure.kind)
      return
    }
    performance.returns.texts.withBytes(of: row.figureText) { number in
      performance.returns.withUnit(of: row) { unit in
        UnitText.append(number, mark: row.figure.mark, unit: unit, to: &text)
      }
    }
    guard row.figure.symbols != [] else { return }
    text += " "
    for letter in row.figure.symbols.letters { text.append("[\(letter)]") }
  }

  /// A row's figure as the report prints it.
  func figure(_ index: Int32) -> String { String { appendFigure(index, to: &$0) } }

  /// What stands in place of a figure; `0` never does.
  private static func missing(_ kind: Figure.Kind) -> StaticString {
    switch kind {
    case .number, .notAvailable: "not given"
    case .suppressed: "suppressed"
    case .notApplicable: "not applicable"
    case .low: "low"
    case .noneRecorded: "none recorded"
    }
  }

  /// The mark that a row's numbers are in: the figure's, the unit's or the target's.
  func mark(_ index: Int32, _ target: Target?) -> Number.Mark {
    let mark = performance.returns.mark(of: row(index))
    return mark == .none ? target?.mark ?? .none : mark
  }

  /// Appends an amount, as distances have it: `9 points` between percentages, `£1,200`, `108`.
  func append(amount: ExactDecimal, _ mark: Number.Mark, to text: inout TextBuffer) {
    var number = amount.magnitude.trimmed
    // Pounds have two places for their pence, or none.
    if mark == .pounds, number.scale == 1 {
      number = ExactDecimal(number.units * 10, scale: 2)
    }
    if mark == .pounds { text += "£" }
    number.append(to: &text, grouped: true)
    if mark == .percent {
      text += amount.magnitude == ExactDecimal(1) ? " point" : " points"
    }
  }

  /// A computed line in a row's unit: `705.6`, `90.25%`, `£1,200`.
  func line(_ line: ExactDecimal, _ index: Int32) -> String {
    let number = line.trimmed.text(grouped: true)
    let mark = mark(index, performance.returns.detail(of: index).yardstick.target)
    return UnitText.text(number, unit: mark.sign)
  }
}

// MARK: Targets

extension FigureText {
  /// Appends a row's target, without its date: `672 or below`, `below 85`, `10 to 15`; false without
  /// one.
  func appendTarget(_ index: Int32, _ detail: RowDetail, to text: inout TextBuffer) -> Bool {
    guard let target = detail.yardstick.target else { return false }
    let mark = mark(index, target)
    switch target.form {
    case .above: text += "above "
    case .below: text += "below "
    default: break
    }
    append(detail.targetText, target.number.mark, mark, to: &text)
    switch (target.form, detail.yardstick.polarity) {
    case (.range, _):
      text += " to "
      append(detail.upperTargetText, target.upper.mark, mark, to: &text)
    case (.above, _), (.below, _): break
    case (_, .higher): text += " or above"
    case (_, .lower): text += " or below"
    default: break
    }
    return true
  }

  /// Appends a row's target and when it falls due: `750 or below by March 2021`; false without one.
  func appendTargetWithDate(_ index: Int32, _ detail: RowDetail, to text: inout TextBuffer) -> Bool
  {
    guard appendTarget(index, detail, to: &text) else { return false }
    if let date = detail.targetDate {
      text += " by "
      text.append(date.text)
    }
    return true
  }

  /// A row's target, without its date; `nil` without one.
  func target(_ index: Int32) -> String? { text(of: index, appendTarget) }

  /// A row's target and when it falls due; `nil` without one.
  func targetWithDate(_ index: Int32) -> String? { text(of: index, appendTargetWithDate) }

  private func text(
    of index: Int32, _ append: (Int32, RowDetail, inout TextBuffer) -> Bool
  ) -> String? {
    var text = TextBuffer()
    let hasTarget = append(index, performance.returns.detail(of: index), &text)
    return hasTarget ? text.withBytes { $0.string } : nil
  }

  /// Appends a target's number as written, with a `%` or `£` if the target, the unit or the figure
  /// carries it.
  private func append(
    _ number: Text, _ own: Number.Mark, _ mark: Number.Mark, to text: inout TextBuffer
  ) {
    performance.returns.texts.withBytes(of: number) { number in
      (own == .none ? mark : .none).withSign { unit in
        UnitText.append(number, mark: own, unit: unit, to: &text)
      }
    }
  }
}
