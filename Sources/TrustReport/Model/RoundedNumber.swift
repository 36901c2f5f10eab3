/// How a number of more than four decimals prints: rounded to two, or to two significant digits where that
/// needs more, half away from zero (the contract's section 4). Ratings and distances are never computed
/// from what is rounded.
extension ExactDecimal {
  /// The most decimals that print as they are.
  private static let printedLimit = 4

  /// The number as it prints, if it was computed.
  var printed: ExactDecimal {
    let number = trimmed
    return number.scale > Self.printedLimit ? number.rounded(to: number.roundedPlaces) : number
  }

  /// The number of decimals that a number of more than print is rounded to: no more than it has.
  fileprivate var roundedPlaces: Int {
    var places = scale
    var rest = units.magnitude
    // The two first digits, if both are decimals, and in any case two places.
    while rest >= 100 { (rest, places) = (rest / 10, places - 1) }
    guard places > 2 else { return 2 }
    // 0.000999 is 0.0010: rounded up, its two digits are three.
    return rounded(to: places).units.magnitude == 100 ? places - 1 : places
  }

  /// The number with so many of its decimals, half away from zero.
  fileprivate func rounded(to places: Int) -> ExactDecimal {
    var divisor: Int128 = 1
    for _ in places..<scale { divisor *= 10 }
    let (quotient, remainder) = units.quotientAndRemainder(dividingBy: divisor)
    let isHalf = remainder.magnitude * 2 >= divisor.magnitude
    return ExactDecimal(quotient + (isHalf ? units.signum() : 0), scale: places)
  }

  /// Whether it has more decimals than print.
  fileprivate var hasManyDecimals: Bool { scale > Self.printedLimit }
}

extension Number {
  /// Whether it has more decimals than print: 1.23456k has two.
  var hasManyDecimals: Bool { value.hasManyDecimals }

  /// The number as it prints, with its mark.
  var printed: String { printed(besides: []) }

  /// The number as it prints: rounded, but never to another number that it differs from, nor to what that one
  /// prints as.
  ///
  /// - Parameter others: what it is compared with.
  func printed(besides others: [Number]) -> String {
    guard hasManyDecimals else { return written }
    let different = others.filter { $0.value != value }.flatMap { [$0.value, $0.printedValue] }
    let mantissa = mantissa
    for places in mantissa.roundedPlaces..<mantissa.scale {
      let rounded = mantissa.rounded(to: places)
      if !different.contains(scaled(rounded)) { return text(of: rounded) }
    }
    return written
  }

  /// The value of the number as it prints.
  fileprivate var printedValue: ExactDecimal {
    guard hasManyDecimals else { return value }
    let mantissa = mantissa
    return scaled(mantissa.rounded(to: mantissa.roundedPlaces))
  }

  /// The value that other digits would give the number.
  private func scaled(_ digits: ExactDecimal) -> ExactDecimal {
    ExactDecimal(
      value.isNegative ? -digits.units : digits.units,
      scale: digits.scale + value.scale - mantissa.scale)
  }

  /// The text of the number with other digits.
  private func text(of digits: ExactDecimal) -> String {
    let isDigit = { (scalar: Unicode.Scalar) in
      "0"..."9" ~= scalar || scalar == "." || scalar == ","
    }
    let scalars = written.unicodeScalars
    let head = scalars.prefix { !isDigit($0) }
    let tail = scalars.dropFirst(head.count).drop(while: isDigit)
    return String(head) + digits.text(grouped: written.contains(",")) + String(tail)
  }
}

extension Figure {
  /// Whether it is a number of more decimals than print.
  var hasManyDecimals: Bool {
    if case .number(let number) = self { number.hasManyDecimals } else { false }
  }
}

extension Row {
  /// The figure as it prints: rounded, but never to its own target; `nil` without one.
  var roundedFigure: String? {
    guard case .number(let number) = figure else { return nil }
    return number.printed(besides: target.map { [$0.number, $0.upper] } ?? [])
  }

  /// Whether its figure or its target is rounded where it prints.
  var isRounded: Bool {
    if figure.hasManyDecimals { return true }
    return switch target {
    case .atLeast(let number), .above(let number), .atMost(let number), .below(let number),
      .number(let number):
      number.hasManyDecimals
    case .within(let low, let high): low.hasManyDecimals || high.hasManyDecimals
    case nil: false
    }
  }
}
