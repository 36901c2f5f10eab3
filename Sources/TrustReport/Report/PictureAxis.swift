/// The scale of a picture's figures: where it begins and ends, and its steps, as exact decimals.
struct PictureAxis: Sendable, Equatable {
  let low: ExactDecimal
  let high: ExactDecimal
  let step: ExactDecimal

  /// The most steps between both ends.
  private static let stepLimit: Int128 = 5

  /// Makes the axis of some values: it begins at zero, unless they span less than a third of it.
  ///
  /// - Parameters:
  ///   - values: figures and targets, at least one.
  ///   - others: what must be on the axis too: the ends of the Amber band.
  init(of values: [ExactDecimal], and others: [ExactDecimal] = []) {
    let (least, greatest) = Self.ends(values)
    let whole = PictureAxis(from: min(least, .zero), to: max(greatest, .zero))
    let span = greatest - least
    let isNarrow = !span.isZero && span + span + span < whole.high - whole.low
    let (low, high) = Self.ends(values + others)
    self =
      isNarrow
      ? PictureAxis(from: low, to: high)
      : PictureAxis(from: min(low, .zero), to: max(high, .zero))
  }

  private static func ends(_ values: [ExactDecimal]) -> (ExactDecimal, ExactDecimal) {
    (values.min() ?? .zero, values.max() ?? .zero)
  }

  /// The axis from one value to another that is not less, in steps of 1, 2 or 5 times a power of ten.
  private init(from least: ExactDecimal, to greatest: ExactDecimal) {
    let (least, greatest) = (least.trimmed, greatest.trimmed)
    // All in whole units ten times finer than both.
    let scale = max(least.scale, greatest.scale, 0) + 1
    guard let low = Self.units(of: least, at: scale),
      let high = Self.units(of: greatest, at: scale), high > low
    else {
      (self.low, high, step) = (least, least + ExactDecimal(1), ExactDecimal(1))
      return
    }
    let step = Self.step(atLeast: (high - low + Self.stepLimit - 1) / Self.stepLimit)
    self.low = ExactDecimal(Self.floor(low, step) * step, scale: scale).trimmed
    self.high = ExactDecimal(-Self.floor(-high, step) * step, scale: scale).trimmed
    self.step = ExactDecimal(step, scale: scale).trimmed
  }

  /// A value in whole units, if these leave room for what is reckoned with them: 34 digits of the 38 that fit.
  private static func units(of value: ExactDecimal, at scale: Int) -> Int128? {
    value.units(at: scale).flatMap {
      $0.magnitude < 10_000_000_000_000_000_000_000_000_000_000_000 ? $0 : nil
    }
  }

  /// The least of 1, 2, 5, 10, 20 … that is not less than a number above 0.
  private static func step(atLeast least: Int128) -> Int128 {
    var power: Int128 = 1
    while true {
      for factor in [1, 2, 5] as [Int128] where factor * power >= least { return factor * power }
      power *= 10
    }
  }

  private static func floor(_ number: Int128, _ step: Int128) -> Int128 {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: step)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// Whether it begins elsewhere than at zero, which must be said.
  var isCut: Bool { low > .zero || high < .zero }

  /// The values at its steps, the lowest first.
  var ticks: [ExactDecimal] {
    var ticks = [low]
    while let last = ticks.last, last < high { ticks.append(last + step) }
    return ticks
  }

  /// Where a value is between the ends, in whole parts of `length` from the low end; values outside are at the ends.
  func position(of value: ExactDecimal, length: Int) -> Int {
    let part = (min(max(value, low), high) - low).trimmed
    let whole = (high - low).trimmed
    let scale = max(part.scale, whole.scale, 0)
    guard let part = Self.units(of: part, at: scale), let whole = Self.units(of: whole, at: scale),
      whole > 0
    else { return 0 }
    return Int((part * Int128(length) * 2 + whole) / (whole * 2))
  }
}
