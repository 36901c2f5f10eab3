/// How figures, targets and distances read: the one place where numbers become words.
///
/// Figures print as they were written, with their unit; only distances are computed, and so formatted.
struct FigureText {
  let returns: Returns

  private func row(_ index: Int32) -> Row { returns.rows[Int(index)] }

  /// A row's figure as the report prints it: `62%`, `124 days`, `780 [p]`; or why there is none.
  func figure(_ index: Int32) -> String {
    let row = row(index)
    guard row.figure.value != nil else { return Self.missing(row.figure.kind) }
    var text = unit(of: row).around(returns.texts.string(row.figureText), mark: row.figure.mark)
    for letter in row.figure.symbols.letters {
      text += (letter == row.figure.symbols.letters.first ? " " : "") + "[\(letter)]"
    }
    return text
  }

  /// What stands in place of a figure; `0` never does.
  static func missing(_ kind: Figure.Kind) -> String {
    switch kind {
    case .number, .notAvailable: "not given"
    case .suppressed: "suppressed"
    case .notApplicable: "not applicable"
    case .low: "low"
    case .noneRecorded: "none recorded"
    }
  }

  /// A row's unit.
  func unit(of row: Row) -> UnitText {
    UnitText(row.unit < 0 ? "" : returns.texts.string(returns.units.text(row.unit)))
  }

  /// A row's target, without its date: `672 or below`, `below 85`, `10 to 15`; `nil` without one.
  func target(_ index: Int32) -> String? {
    let detail = returns.detail(of: index)
    guard let target = detail.yardstick.target else { return nil }
    let number = marked(detail.targetText, target.number.mark, target, index)
    switch (target.form, detail.yardstick.polarity) {
    case (.range, _):
      return "\(number) to \(marked(detail.upperTargetText, target.upper.mark, target, index))"
    case (.above, _): return "above \(number)"
    case (.below, _): return "below \(number)"
    case (_, .higher): return "\(number) or above"
    case (_, .lower): return "\(number) or below"
    default: return number
    }
  }

  /// A row's target and when it falls due: `750 or below by March 2021`; `nil` without one.
  func targetWithDate(_ index: Int32) -> String? {
    guard let target = target(index) else { return nil }
    let date = returns.detail(of: index).targetDate
    return date.map { "\(target) by \($0.text)" } ?? target
  }

  /// A target's number as written, with a `%` or `£` if the target, the unit or the figure carries it.
  private func marked(
    _ text: Text, _ own: Number.Mark, _ target: Target, _ index: Int32
  ) -> String {
    let mark = own == .none ? mark(index) : .none
    return UnitText(mark.sign).around(returns.texts.string(text), mark: own)
  }

  /// The mark that a row's numbers are in: the figure's, the unit's or the target's.
  func mark(_ index: Int32) -> Number.Mark {
    let mark = returns.mark(of: row(index))
    return mark == .none ? returns.detail(of: index).yardstick.target?.mark ?? .none : mark
  }

  /// An amount of a row's unit, as distances have it: `9 points` between percentages, `£1,200`, `108`.
  func amount(_ amount: ExactDecimal, _ index: Int32) -> String {
    var number = amount.magnitude.trimmed
    // Pounds have two places for their pence, or none.
    if mark(index) == .pounds, number.scale == 1 {
      number = ExactDecimal(number.units * 10, scale: 2)
    }
    let text = number.text(grouped: true)
    switch mark(index) {
    case .percent: return "\(text) \(amount.magnitude == ExactDecimal(1) ? "point" : "points")"
    case .pounds: return "£\(text)"
    case .none: return text
    }
  }

  /// A computed line in a row's unit: `705.6`, `90.25%`, `£1,200`.
  func line(_ line: ExactDecimal, _ index: Int32) -> String {
    UnitText(mark(index).sign).around(line.trimmed.text(grouped: true), mark: .none)
  }
}

/// A unit, split into what stands before a number and what stands behind it.
struct UnitText {
  private let before: String
  private let sign: String
  private let words: String

  /// Splits a unit: `%`, `% of pupils`, `£`, `£m`, or words such as `days`.
  init(_ unit: String) {
    if unit.hasPrefix("%") {
      (before, sign, words) = ("", "%", String(unit.dropFirst()))
    } else if unit.hasPrefix("£"), ["", "k", "m", "bn"].contains(unit.dropFirst().lowercased()) {
      (before, sign, words) = ("£", String(unit.dropFirst()), "")
    } else {
      (before, sign, words) = ("", "", unit.isEmpty ? "" : " " + unit)
    }
  }

  /// The number with its unit around it; a mark that it carries itself is not said twice.
  func around(_ number: String, mark: Number.Mark) -> String {
    var text = number
    if mark != .percent { text += sign }
    if mark != .pounds, !before.isEmpty {
      let start = text.firstIndex { $0 != "-" && $0 != "\u{2212}" && $0 != "(" && $0 != "+" }
      text.insert(contentsOf: before, at: start ?? text.startIndex)
    }
    return text + words
  }
}
