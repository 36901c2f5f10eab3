/// What a figure is compared with: a number that it should reach, or a range that it should be in.
///
/// A number written without an operator takes its side from the polarity: 95 of an indicator for which
/// higher is better is ``atLeast(_:)``.
public enum Target: Sendable {
  /// At least this number: `>=95`, `95 or above`.
  case atLeast(Number)
  /// More than this number: `>9`.
  case above(Number)
  /// At most this number: `<=672`, `672 or below`.
  case atMost(Number)
  /// Less than this number: `<85`.
  case below(Number)
  /// Within a range, its ends included: `10 to 15`.
  indirect case within(Number, Number)
  /// A number on neither side, because the indicator is data only.
  case number(Number)

  /// The number, or the lower end of the range.
  var number: Number {
    switch self {
    case .atLeast(let number), .above(let number), .atMost(let number), .below(let number),
      .number(let number), .within(let number, _):
      number
    }
  }

  /// The upper end of a range; for any other target the number.
  var upper: Number { if case .within(_, let upper) = self { upper } else { number } }

  /// The value of the number, or of the lower end of the range.
  var value: ExactDecimal {
    switch self {
    case .atLeast(let number), .above(let number), .atMost(let number), .below(let number),
      .number(let number), .within(let number, _):
      number.value
    }
  }

  var isRange: Bool { if case .within = self { true } else { false } }

  /// Whether a figure that equals the target misses it.
  var isStrict: Bool {
    switch self {
    case .above, .below: true
    default: false
    }
  }

  /// The mark that the target carries.
  var mark: Number.Mark {
    switch self {
    case .atLeast(let number), .above(let number), .atMost(let number), .below(let number),
      .number(let number):
      number.mark
    case .within(let low, let high): low.mark == .none ? high.mark : low.mark
    }
  }

  /// The target with its numbers changed.
  func mapped(_ change: (Number) -> Number) -> Target {
    switch self {
    case .atLeast(let number): .atLeast(change(number))
    case .above(let number): .above(change(number))
    case .atMost(let number): .atMost(change(number))
    case .below(let number): .below(change(number))
    case .number(let number): .number(change(number))
    case .within(let low, let high): .within(change(low), change(high))
    }
  }

  /// Whether two targets set the same number or range; which side is good is the polarity's business.
  func isSame(as other: Target) -> Bool {
    number.value == other.number.value && upper.value == other.upper.value
      && isStrict == other.isStrict && isRange == other.isRange
  }
}

extension Target: CustomStringConvertible {
  /// The number, or the range as `10 to 15`, as data has it.
  public var description: String {
    isRange ? "\(number.value) to \(upper.value)" : "\(number.value)"
  }
}
