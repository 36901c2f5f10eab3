/// Whether two sizes belong together: a hundred or a thousand times as much is hardly ever meant.
enum Scale {
  /// Whether one of two numbers is 75 to 125 or 750 to 1,250 times the other.
  ///
  /// - Parameter mark: the mark of the numbers. Without one, whole numbers are counts, which may well grow a
  ///   hundredfold if the smaller is below 10.
  static func isDoubtful(
    _ left: ExactDecimal, _ right: ExactDecimal, mark: Number.Mark
  ) -> Bool {
    let (left, right) = (left.magnitude, right.magnitude)
    let (small, large) = (min(left, right), max(left, right))
    // Nearly all numbers are nearer to each other than that.
    guard !small.isZero, large >= small.percent(times(75)) else { return false }
    let isHundredfold = large <= small.percent(times(125))
    let isThousandfold = large >= small.percent(times(750)) && large <= small.percent(times(1250))
    guard isHundredfold || isThousandfold else { return false }
    return small >= ExactDecimal(10) || !isCount(small, large, mark: mark)
  }

  /// Whether one of two numbers is 7.5 to 12.5 times the other, as where a digit is missing or one too many. The
  /// smaller is at least 10 or, if it is no count, at least 1.
  static func isTenfold(
    _ left: ExactDecimal, _ right: ExactDecimal, mark: Number.Mark
  ) -> Bool {
    guard left.isNegative == right.isNegative else { return false }
    let (left, right) = (left.magnitude, right.magnitude)
    let (small, large) = (min(left, right), max(left, right))
    guard small >= ExactDecimal(1), large >= small.percent(ExactDecimal(750)),
      large <= small.percent(ExactDecimal(1250))
    else { return false }
    return small >= ExactDecimal(10) || !isCount(small, large, mark: mark)
  }

  /// Whether two numbers are counts: whole, and without a mark.
  private static func isCount(
    _ left: ExactDecimal, _ right: ExactDecimal, mark: Number.Mark
  ) -> Bool {
    mark == .none && left.trimmed.scale <= 0 && right.trimmed.scale <= 0
  }

  /// Whether one of two numbers is at most three times the other.
  static func areAlike(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    guard left.isNegative == right.isNegative else { return false }
    let (left, right) = (left.magnitude, right.magnitude)
    return left <= right.percent(ExactDecimal(300)) && right <= left.percent(ExactDecimal(300))
  }

  /// Whether two numbers are plainly less than five times each other, so that nothing is doubtful about their
  /// sizes; false also for some of many digits.
  static func areNear(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    let scale = max(left.scale, right.scale)
    guard let left = left.units(at: scale).flatMap({ Int64(exactly: $0) }),
      let right = right.units(at: scale).flatMap({ Int64(exactly: $0) })
    else { return false }
    let (small, large) = (
      min(left.magnitude, right.magnitude), max(left.magnitude, right.magnitude)
    )
    return large / 5 < small
  }

  /// Whether a figure is plainly less than five times its target, or the reverse.
  static func areNear(_ figure: Figure, _ target: Target) -> Bool {
    guard !target.isRange, let value = figure.value else { return false }
    return areNear(value, target.value)
  }

  private static func times(_ factor: Int) -> ExactDecimal { ExactDecimal(Int128(factor * 100)) }

  /// Whether one of two numbers is at most ten times the other, or one is 0.
  static func areWithinTen(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    let (left, right) = (left.magnitude, right.magnitude)
    if left.isZero || right.isZero { return true }
    return left <= right.percent(times(10)) && right <= left.percent(times(10))
  }

  /// The percentage that a fraction seems to mean: 93 for 0.93 against 95; `nil` if it is none.
  static func percentage(
    meantBy figure: ExactDecimal, target: ExactDecimal
  ) -> ExactDecimal? {
    guard figure > .zero, figure <= ExactDecimal(15, scale: 1), target >= ExactDecimal(10) else {
      return nil
    }
    return figure.percent(ExactDecimal(10_000)).trimmed
  }

  /// The percentage that a fraction seems to mean beside a target that is one too: 91 for 0.91 against 0.95;
  /// `nil` if they are none.
  static func percentage(meantBy figure: Figure, beside target: Target) -> ExactDecimal? {
    let one = ExactDecimal(1)
    guard target.number.value <= one, target.number.value >= ExactDecimal(5, scale: 1),
      let value = figure.value, value > .zero, value <= one
    else { return nil }
    return value.percent(ExactDecimal(10_000)).trimmed
  }
}
