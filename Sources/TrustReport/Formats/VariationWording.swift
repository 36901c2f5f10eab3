/// Whether a figure is within the ordinary variation of its series, in words.
struct VariationWording {
  private let part: Part
  private let variation: Variation

  /// `nil` if there is no figure of which to say so.
  init?(_ part: Part) {
    guard let variation = part.variation else { return nil }
    (self.part, self.variation) = (part, variation)
  }

  /// The names of what data says of it, in the order in which they print: a name is never changed.
  static let names = [
    "variation", "seriesPeriod", "seriesFigures", "seriesMean", "lowerLimit", "upperLimit",
    "signals",
  ]

  /// The same as data, with the limits as they print.
  var values: [RatingList.Line.Value] {
    let period = RatingList.Line.Value.text(part.variesByYear ? "year" : "quarter")
    switch variation {
    case .tooFew(let count):
      return [
        .text("tooFew"), period, .count(count), .text(nil), .text(nil), .text(nil), .list([]),
      ]
    case .limits(let limits):
      let numbers = numbers(limits)
      let texts = [numbers?.mean, numbers?.lower, numbers?.upper].map { $0?.trimmed.description }
      return [
        .text(limits.signals.isEmpty ? "ordinary" : "notOrdinary"), period, .count(limits.count),
      ] + texts.map { .text($0) } + [.list(limits.signals.map(\.rawValue))]
    }
  }

  /// The text behind "Variation".
  var text: String {
    switch variation {
    case .tooFew(let count):
      "too few \(periods) to tell: \(count) of the \(ProcessLimits.fewest) that it takes"
    case .limits(let limits) where limits.signals.isEmpty:
      "within its ordinary variation: \(text(of: limits, figure: line(value)))"
    case .limits(let limits):
      "not ordinary: " + English.list(limits.signals.map { phrase($0, limits) })
        + "; \(text(of: limits, figure: "ordinary"))"
    }
  }

  private var periods: String { part.variesByYear ? "years" : "quarters" }
  private var value: ExactDecimal { part.row.figure.value ?? .zero }

  private func line(_ number: ExactDecimal) -> String { PartWording(part).line(number) }

  /// One decimal more than the figure has; more where a limit would print as the figure that it is not.
  private func numbers(
    _ limits: ProcessLimits
  ) -> (lower: ExactDecimal, upper: ExactDecimal, mean: ExactDecimal)? {
    let decimals = max(value.trimmed.scale, 0) + 1
    let isOutside = limits.signals.contains { $0 == .aboveLimit || $0 == .belowLimit }
    for decimals in decimals...decimals + 6 {
      guard let (lower, upper) = limits.limits(decimals: decimals),
        let mean = limits.mean(decimals: decimals)
      else { return nil }
      if !isOutside || lower != value && upper != value { return (lower, upper, mean) }
    }
    return nil
  }

  private func text(of limits: ProcessLimits, figure: String) -> String {
    let count = "\(limits.count) \(periods)"
    guard let (lower, upper, mean) = numbers(limits) else { return "of \(count)" }
    return "\(figure) is between \(line(lower)) and \(line(upper)), around a mean of \(line(mean)) "
      + "in \(count)"
  }

  private func phrase(_ signal: ProcessLimits.Signal, _ limits: ProcessLimits) -> String {
    let numbers = numbers(limits)
    let last = "the last 7 figures"
    switch signal {
    case .aboveLimit:
      return "\(line(value)) is above \(numbers.map { line($0.upper) } ?? "the limit")"
    case .belowLimit:
      return "\(line(value)) is below \(numbers.map { line($0.lower) } ?? "the limit")"
    case .sevenAboveMean: return "\(last) are above the mean"
    case .sevenBelowMean: return "\(last) are below the mean"
    case .sevenRising: return "\(last) rise from each to the next"
    case .sevenFalling: return "\(last) fall from each to the next"
    case .twoOfThreeHigh: return "at least 2 of the last 3 figures are near the upper limit"
    case .twoOfThreeLow: return "at least 2 of the last 3 figures are near the lower limit"
    }
  }
}
