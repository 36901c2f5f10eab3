/// How a number reads with its unit, and a figure or an amount as the report prints it.
///
/// Figures print as they were written, with their unit; only distances are computed, and so formatted.
enum FigureWording {
  /// A number with its unit around it: `£` goes before it, `%` and ` days` behind it. A mark that the
  /// number carries itself is not printed twice.
  ///
  /// - Parameters:
  ///   - number: the number as it was written.
  ///   - mark: the mark that the number carries.
  ///   - unit: `%`, `% of pupils`, `£`, `£m`, or words such as `days`.
  static func number(_ number: String, mark: Number.Mark = .none, unit: String) -> String {
    switch unit.unicodeScalars.first {
    case nil: return number
    case "%": return mark == .percent ? number + unit.dropFirstScalar : number + unit
    case "£" where isPounds(unit): break
    default: return number + (" " + (number == "1" ? singular(unit) : unit))
    }
    let scale = mark == .percent ? "" : unit.dropFirstScalar
    if mark == .pounds { return number + scale }
    let digits = number.unicodeScalars.drop { ["−", "-", "(", "+"].contains($0) }
    let sign = number.unicodeScalars[..<digits.startIndex]
    return String(sign) + "£" + String(digits) + scale
  }

  /// Whether a unit is `£`, `£k`, `£m` or `£bn`.
  private static func isPounds(_ unit: String) -> Bool {
    unit == "£" || !scale(of: unit).isEmpty
  }

  /// `k`, `m` or `bn` of a unit in pounds; empty for any other unit.
  static func scale(of unit: String) -> String {
    Number.power(ofUnit: unit) > 0 ? unit.dropFirstScalar : ""
  }

  /// The unit of a single one: `1 child`, `1 day`. Of other words nobody knows the singular.
  private static func singular(_ unit: String) -> String {
    switch unit {
    case "children": "child"
    case "people": "person"
    case "days", "weeks", "months", "years", "hours", "minutes", "pupils", "cases", "points",
      "places",
      "visits", "families", "homes", "schools", "incidents", "complaints", "referrals",
      "assessments", "carers", "adults", "residents", "households", "patients", "applications":
      unit == "families" ? "family" : String(unit.dropLast())
    default: unit
    }
  }

  /// An amount, as distances have it: `9 points` between percentages, `£1,200`, `108`.
  static func amount(_ amount: ExactDecimal, mark: Number.Mark, scale: String = "") -> String {
    var number = amount.magnitude.printed
    // Pounds have two places for their pence, or none.
    if mark == .pounds, scale.isEmpty, number.scale == 1 {
      number = ExactDecimal(number.units * 10, scale: 2)
    }
    let text = number.text(grouped: true)
    return switch mark {
    case .none: text
    case .pounds: "£" + text + scale
    case .percent: text + (number == ExactDecimal(1) ? " point" : " points")
    }
  }
}

extension String {
  fileprivate var dropFirstScalar: String { String(unicodeScalars.dropFirst()) }
}

extension QuarterlyFigure: CustomStringConvertible {
  /// The figure as the report prints it: `62%`, `124 days`, `780 [p]`; or why there is none.
  public var description: String {
    switch figure {
    case .missing(let reason): return reason.text
    case .number(let number):
      var text = FigureWording.number(rounded ?? number.written, mark: number.mark, unit: unit)
      if symbols.isEmpty { return text }
      text += " "
      for letter in symbols.letters { text += "[\(letter)]" }
      return text
    }
  }

  /// The figure and its quarter, unless that is a known one: `124 days (2022/23 Q2)`; of a part its name
  /// too.
  func text(ofPart part: String?, in known: Quarter? = nil) -> String {
    let details = [part, quarter == known ? nil : period?.description].compactMap(\.self)
    return details.isEmpty ? description : "\(self) (\(details.joined(separator: ", ")))"
  }
}

extension MissingReason {
  /// The words in place of a figure; they are never `0`.
  fileprivate var text: String {
    switch self {
    case .notAvailable: QuarterlyFigure.notGiven
    case .suppressed: "suppressed"
    case .withheld: "[c]"
    case .notApplicable: "not applicable"
    case .low: "low"
    case .noneRecorded: "none recorded"
    }
  }
}

extension QuarterlyFigure {
  /// The words in place of a figure, or of a target, that is not there.
  static let notGiven = "not given"

  /// Whether there is no figure, so that a note may say why; one that is withheld is there.
  var mayHaveReason: Bool { value == nil && !isWithheld }

  /// Whether there is no figure, and no other reason than that none was given.
  var isNotGiven: Bool { if case .missing(.notAvailable) = figure { true } else { false } }
}
