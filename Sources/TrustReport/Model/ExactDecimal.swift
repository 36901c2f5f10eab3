/// A decimal number held exactly: a whole number of units and the position of the decimal point.
///
/// `92.45` is 9,245 units at scale 2; `5.4m` is 54 units at scale −5. Nothing passes through binary
/// floating point on the way from a cell to a rating.
public struct ExactDecimal: Sendable {
  /// The digits, without their decimal point.
  let units: Int128
  /// How many of the digits are after the decimal point; negative for trailing zeros left out.
  let scale: Int

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

  /// The units at a larger scale, or `nil` if they do not fit.
  func units(at scale: Int) -> Int128? {
    if scale == self.scale || units == 0 { return units }
    return Self.power(of: scale - self.scale).flatMap { Self.product(units, $0) }
  }

  /// The product, or `nil` if it does not fit.
  private static func product(_ left: Int128, _ right: Int128) -> Int128? {
    // Nearly all numbers fit machine words, whose products need no check.
    if let left = Int64(exactly: left), let right = Int64(exactly: right) {
      return Int128(left) &* Int128(right)
    }
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }

  /// 10 to the power `exponent`, or `nil` if that does not fit.
  private static func power(of exponent: Int) -> Int128? {
    guard (0...38).contains(exponent) else { return nil }
    // Nearly all are small, and fit a machine word.
    var word: Int64 = 1
    for _ in 0..<min(exponent, 18) { word &*= 10 }
    var result = Int128(word)
    for _ in min(exponent, 18)..<exponent { result *= 10 }
    return result
  }
}

extension ExactDecimal: Comparable {
  /// Compares the numbers, whatever their scales: `95` equals `95.0`.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.scale == right.scale ? left.units < right.units : compare(left, right) < 0
  }

  /// Compares the numbers, whatever their scales: `95` equals `95.0`.
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.scale == right.scale ? left.units == right.units : compare(left, right) == 0
  }

  private static func compare(_ left: ExactDecimal, _ right: ExactDecimal) -> Int {
    // A side that does not fit the common scale is further from zero than any side that does.
    let scale = max(left.scale, right.scale)
    guard let leftUnits = left.units(at: scale) else { return left.isNegative ? -1 : 1 }
    guard let rightUnits = right.units(at: scale) else { return right.isNegative ? 1 : -1 }
    return leftUnits < rightUnits ? -1 : leftUnits == rightUnits ? 0 : 1
  }
}

extension ExactDecimal {
  /// The number of so many thousands or millions, by their power of ten: 0.9 million is 900,000.
  func scaled(by power: Int8) -> ExactDecimal { ExactDecimal(units, scale: scale - Int(power)) }

  static prefix func - (number: ExactDecimal) -> ExactDecimal {
    ExactDecimal(-number.units, scale: number.scale)
  }

  /// The sum, exact for every pair of numbers that a cell can hold, except for a sum of more than 38
  /// digits: there the smaller number (less than one part in 10²²) is left out.
  static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let scale = max(left.scale, right.scale)
    guard let leftUnits = left.units(at: scale) else { return left }
    guard let rightUnits = right.units(at: scale) else { return right }
    let (sum, overflow) = leftUnits.addingReportingOverflow(rightUnits)
    if overflow { return left.magnitude < right.magnitude ? right : left }
    return ExactDecimal(sum, scale: scale)
  }

  static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal { left + -right }

  /// This share of the number: `5` per cent of `672` is `33.60`.
  func percent(_ share: ExactDecimal) -> ExactDecimal {
    let product = self * share
    return ExactDecimal(product.units, scale: product.scale + 2)
  }

  /// The product, exact for every pair of numbers that a cell can hold. Of a product of more than 38 digits
  /// the last are left out.
  static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    var (left, right) = (left, right)
    while true {
      if let product = product(left.units, right.units) {
        return ExactDecimal(product, scale: left.scale + right.scale)
      }
      if left.units.magnitude > right.units.magnitude {
        left = ExactDecimal(left.units / 10, scale: left.scale - 1)
      } else {
        right = ExactDecimal(right.units / 10, scale: right.scale - 1)
      }
    }
  }

  /// What per cent of `whole` this is, to one decimal, half away from zero; `nil` if `whole` is 0, or that does not
  /// fit.
  func percentage(of whole: ExactDecimal) -> ExactDecimal? {
    guard !whole.isZero else { return nil }
    let scale = max(scale, whole.scale)
    guard let part = units(at: scale), let base = whole.units(at: scale) else { return nil }
    let (product, overflow) = part.magnitude.multipliedReportingOverflow(by: 1000)
    guard !overflow, let rounded = Self.rounded(product, dividedBy: base.magnitude) else {
      return nil
    }
    return ExactDecimal((part < 0) == (base < 0) ? rounded : -rounded, scale: 1)
  }

  /// The number divided by a count, to so many decimals, half away from zero; `nil` if that does not fit.
  func divided(by count: Int, decimals: Int) -> ExactDecimal? {
    let scale = max(scale, decimals)
    guard count > 0, let units = units(at: scale), let power = Self.power(of: scale - decimals),
      let divisor = Self.product(Int128(count), power),
      let quotient = Self.rounded(units.magnitude, dividedBy: divisor.magnitude)
    else { return nil }
    return ExactDecimal(units < 0 ? -quotient : quotient, scale: decimals)
  }

  /// The quotient, half rounded up; `nil` if it does not fit. Nearly all numbers fit a machine word, which divides
  /// much faster.
  private static func rounded(_ number: UInt128, dividedBy base: UInt128) -> Int128? {
    if let number = UInt64(exactly: number), let base = UInt64(exactly: base) {
      let (quotient, remainder) = number.quotientAndRemainder(dividingBy: base)
      return Int128(quotient) + (remainder >= base - remainder ? 1 : 0)
    }
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: base)
    return Int128(exactly: quotient + (remainder >= base - remainder ? 1 : 0))
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in full, with a decimal point and no thousands commas: `-0.5`, `5400000`.
  public var description: String { text(grouped: false) }

  /// The number without the zeros that end its decimals: `705.60` is `705.6`.
  var trimmed: ExactDecimal {
    guard scale > 0 else { return self }
    if let word = Int64(exactly: units) {
      let (units, scale) = Self.trimmed(word, scale)
      return ExactDecimal(Int128(units), scale: scale)
    }
    let (units, scale) = Self.trimmed(units, scale)
    return ExactDecimal(units, scale: scale)
  }

  private static func trimmed<Units: FixedWidthInteger>(
    _ units: Units, _ scale: Int
  ) -> (Units, Int) {
    var (units, scale) = (units, scale)
    while scale > 0, units % 10 == 0 { (units, scale) = (units / 10, scale - 1) }
    return (units, scale)
  }

  /// The number in full; `grouped` puts a comma between thousands, as prose has it.
  func text(grouped: Bool) -> String {
    // A number has at most 39 digits, and a scale of at most as many noughts, each with a comma. Nearly all have
    // fewer than ten: with two commas, a point and a sign they need no memory of their own.
    let isShort = 0...8 ~= scale && units.magnitude < 1_000_000_000
    return String(unsafeUninitializedCapacity: isShort ? 13 : 64 + 2 * abs(scale)) { text in
      var length = 0
      func put(_ byte: UInt8) {
        precondition(length < text.count)
        text[length] = byte
        length += 1
      }
      // From the last digit to the first. Nearly all numbers fit a machine word, which divides faster.
      if let word = UInt64(exactly: units.magnitude) {
        putDigits(word, grouped: grouped, put)
      } else {
        putDigits(units.magnitude, grouped: grouped, put)
      }
      if units < 0 { put(UInt8(ascii: "-")) }
      var digits = UnsafeMutableBufferPointer(rebasing: text[..<length])
      digits.reverse()
      return length
    }
  }

  private func putDigits<Magnitude: FixedWidthInteger>(
    _ magnitude: Magnitude, grouped: Bool, _ put: (UInt8) -> Void
  ) {
    var rest = magnitude
    var noughts = max(-scale, 0)
    let decimals = max(scale, 0)
    var position = 0
    while position <= decimals || rest > 0 {
      if position == decimals, decimals > 0 { put(UInt8(ascii: ".")) }
      if grouped, position > decimals, (position - decimals) % 3 == 0 { put(UInt8(ascii: ",")) }
      if noughts > 0 {
        put(UInt8(ascii: "0"))
        noughts -= 1
      } else {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
      }
      position += 1
    }
  }
}
