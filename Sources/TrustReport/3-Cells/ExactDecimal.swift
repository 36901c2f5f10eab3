/// A decimal number held exactly: a whole number of units and the place of the decimal point.
///
/// `92.45` is 9,245 units at scale 2; `5.4m` is 54 units at scale −5. Nothing passes through binary
/// floating point on the way from a cell to a rating.
public struct ExactDecimal: Sendable {
  /// The digits, without their decimal point.
  var units: Int128
  /// How many of the digits stand after the decimal point; negative for trailing zeros left out.
  var scale: Int

  /// A number of units at a scale: `ExactDecimal(9245, scale: 2)` is 92.45.
  init(_ units: Int128, scale: Int = 0) {
    self.units = units
    self.scale = scale
  }

  static let zero = ExactDecimal(0)

  /// The number without its sign.
  var magnitude: ExactDecimal { ExactDecimal(units < 0 ? -units : units, scale: scale) }

  var isNegative: Bool { units < 0 }
  var isZero: Bool { units == 0 }

  /// 10 to the power `exponent`, or `nil` where that does not fit.
  static func power(of exponent: Int) -> Int128? {
    guard (0...38).contains(exponent) else { return nil }
    // Nearly all are small, and fit a machine word.
    var small: Int64 = 1
    for _ in 0..<min(exponent, 18) { small &*= 10 }
    var result = Int128(small)
    for _ in min(exponent, 18)..<exponent { result *= 10 }
    return result
  }

  /// The units at a larger scale, or `nil` where they would not fit.
  private func units(at scale: Int) -> Int128? {
    guard scale != self.scale else { return units }
    guard units != 0 else { return 0 }
    guard let factor = Self.power(of: scale - self.scale) else { return nil }
    let (product, overflow) = units.multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }
}

extension ExactDecimal: Comparable {
  /// Compares the numbers, whatever their scales: `95` equals `95.0`.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    compare(left, right) < 0
  }

  /// Compares the numbers, whatever their scales: `95` equals `95.0`.
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    compare(left, right) == 0
  }

  private static func compare(_ left: ExactDecimal, _ right: ExactDecimal) -> Int {
    if left.scale == right.scale { return order(left.units, right.units) }
    if let (left, right) = smallUnits(left, right) { return order(left, right) }
    if left.units.signum() != right.units.signum() {
      return order(left.units.signum(), right.units.signum())
    }
    // A side that does not fit the common scale is further from zero than any side that does.
    let scale = max(left.scale, right.scale)
    guard let leftUnits = left.units(at: scale) else { return left.isNegative ? -1 : 1 }
    guard let rightUnits = right.units(at: scale) else { return right.isNegative ? 1 : -1 }
    return order(leftUnits, rightUnits)
  }

  /// The units of both at their common scale as machine words, where they fit: nearly always.
  @inline(__always)
  private static func smallUnits(
    _ left: ExactDecimal, _ right: ExactDecimal
  ) -> (Int64, Int64)? {
    let difference = left.scale - right.scale
    guard -4...4 ~= difference, let a = Int64(exactly: left.units),
      let b = Int64(exactly: right.units), a.magnitude < 1 << 48, b.magnitude < 1 << 48
    else { return nil }
    return (a &* factor(max(-difference, 0)), b &* factor(max(difference, 0)))
  }

  private static func factor(_ exponent: Int) -> Int64 {
    switch exponent {
    case 0: 1
    case 1: 10
    case 2: 100
    case 3: 1000
    default: 10_000
    }
  }

  private static func order<Number: Comparable>(_ left: Number, _ right: Number) -> Int {
    left < right ? -1 : left == right ? 0 : 1
  }
}

extension ExactDecimal {
  static prefix func - (number: ExactDecimal) -> ExactDecimal {
    ExactDecimal(-number.units, scale: number.scale)
  }

  /// The sum, exact for every pair of numbers that a cell can hold, but for a sum of more than 38
  /// digits: there the smaller number (less than one part in 10²²) is left out.
  static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let scale = max(left.scale, right.scale)
    if let (left, right) = smallUnits(left, right) {
      return ExactDecimal(Int128(left &+ right), scale: scale)
    }
    guard let leftUnits = left.units(at: scale) else { return left }
    guard let rightUnits = right.units(at: scale) else { return right }
    let (sum, overflow) = leftUnits.addingReportingOverflow(rightUnits)
    if overflow { return left.magnitude < right.magnitude ? right : left }
    return ExactDecimal(sum, scale: scale)
  }

  static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal { left + -right }

  /// This share of the number: `5` per cent of `672` is `33.60`.
  func percent(_ share: ExactDecimal) -> ExactDecimal {
    ExactDecimal(units * share.units, scale: scale + share.scale + 2)
  }

  /// What per cent of `whole` this is, to one decimal, half away from zero; `nil` where `whole` is 0.
  func percentage(of whole: ExactDecimal) -> ExactDecimal? {
    guard !whole.isZero else { return nil }
    let scale = max(scale, whole.scale)
    guard let part = units(at: scale), let base = whole.units(at: scale) else { return nil }
    let (product, overflow) = part.magnitude.multipliedReportingOverflow(by: 1000)
    guard !overflow else { return nil }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: base.magnitude)
    let rounded = Int128(remainder >= base.magnitude - remainder ? quotient + 1 : quotient)
    return ExactDecimal((part < 0) == (base < 0) ? rounded : -rounded, scale: 1)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in full, with a decimal point and no thousands commas: `-0.5`, `5400000`.
  public var description: String { text(grouped: false) }

  /// The number without the zeros that end its decimals: `705.60` is `705.6`.
  var trimmed: ExactDecimal {
    var result = self
    if scale <= 0 { return result }
    while result.scale > 0, result.units % 10 == 0 {
      result.units /= 10
      result.scale -= 1
    }
    return result
  }

  /// The number in full; `grouped` puts a comma between thousands, as prose has it.
  func text(grouped: Bool) -> String { String { append(to: &$0, grouped: grouped) } }

  /// Appends the number in full; `grouped` puts a comma between thousands.
  func append(to text: inout TextBuffer, grouped: Bool) {
    // Nearly every number fits a machine word, which divides much faster.
    if let word = UInt64(exactly: units.magnitude) {
      append(word, to: &text, grouped: grouped)
    } else {
      append(units.magnitude, to: &text, grouped: grouped)
    }
  }

  /// From the last digit to the first, and then turned round.
  private func append<Magnitude: FixedWidthInteger>(
    _ magnitude: Magnitude, to text: inout TextBuffer, grouped: Bool
  ) {
    let start = text.count
    let decimals = max(scale, 0)
    var rest = magnitude
    var zeros = magnitude == 0 ? 0 : max(-scale, 0)
    var position = 0
    while position <= decimals || rest > 0 || zeros > 0 {
      if position == decimals, decimals > 0 { text.append(UInt8(ascii: ".")) }
      if grouped, position > decimals, (position - decimals) % 3 == 0 {
        text.append(UInt8(ascii: ","))
      }
      if zeros > 0 {
        text.append(UInt8(ascii: "0"))
        zeros -= 1
      } else {
        text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      }
      position += 1
    }
    if units < 0 { text.append(UInt8(ascii: "-")) }
    text.reverse(from: start)
  }
}
