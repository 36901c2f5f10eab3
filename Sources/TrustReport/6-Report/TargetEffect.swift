/// What a moved target did to a rating: whether the rating is better or worse by its figure, or only
/// because it was held against something else.
struct TargetEffect {
  let old: Performance
  let new: Performance
  /// The rows of the old and the new return.
  let before: Int32
  let after: Int32
  let oldDetail: RowDetail
  let newDetail: RowDetail

  init(old: Performance, new: Performance, before: Int32, after: Int32) {
    (self.old, self.new, self.before, self.after) = (old, new, before, after)
    oldDetail = before < 0 ? RowDetail() : old.returns.detail(of: before)
    newDetail = after < 0 ? RowDetail() : new.returns.detail(of: after)
  }

  private var ratings: (old: Rating, new: Rating) {
    (old.returns.rows[Int(before)].rating, new.returns.rows[Int(after)].rating)
  }

  /// Whether both ratings are computed, from figures in one unit, against different targets: only then
  /// can the target be what moved a rating.
  private var isComparable: Bool {
    guard before >= 0, after >= 0, ratings.old.basis == .computed, ratings.new.basis == .computed
    else { return false }
    return hasSameUnit && hasSamePolarity && !isSameYardstick
  }

  private var hasSameUnit: Bool {
    old.hasSameUnit(
      old.returns.rows[Int(before)], as: new.returns.rows[Int(after)], of: new)
  }

  private var hasSamePolarity: Bool {
    oldDetail.yardstick.polarity == newDetail.yardstick.polarity
  }

  /// Whether both rows are held against the same: the same target, and the same lines; another polarity
  /// is a change of its own.
  var isSameYardstick: Bool {
    oldDetail.yardstick.hasSameTarget(as: newDetail.yardstick)
      && (!hasSamePolarity || oldLines == newLines)
  }

  private var oldLines: RatingLines? {
    try? oldDetail.yardstick.lines(standard: old.standardTolerance)
  }

  private var newLines: RatingLines? {
    try? newDetail.yardstick.lines(standard: new.standardTolerance)
  }

  /// How the new figure would be rated by the old target; `nil` where that is no question.
  var ratingWithout: RAGRating? {
    guard isComparable, let figure = new.returns.rows[Int(after)].figure.value else { return nil }
    return oldLines?.rating(of: figure)
  }

  /// Whether the rating moved only because the target did.
  var isWhole: Bool {
    guard let without = ratingWithout, let now = ratings.new.computed else { return false }
    return without != now && without == ratings.old.standing
  }

  /// What is to be said of a rating that moved; `nil` where the target had no part in it.
  var remarkOnRating: String? {
    guard let without = ratingWithout, let now = ratings.new.computed, without != now else {
      return nil
    }
    let otherwise = "against the old one it would be \(without.name)"
    guard isWhole else { return "the target moved too; \(otherwise)" }
    let way = now.rawValue > without.rawValue ? "eased" : "tightened"
    return "only because the target was \(way); \(otherwise)"
  }

  /// What is to be said of a target that moved.
  var remarkOnTarget: String? {
    ratingWithout.map { without in
      without == ratings.new.computed
        ? "the rating would be the same without that" : "without that it would be \(without.name)"
    }
  }
}

extension Performance {
  /// Whether a row's figure and one of another performance are in one unit.
  func hasSameUnit(_ row: Row, as other: Row, of performance: Performance) -> Bool {
    withUnitName(of: row) { unit in
      performance.withUnitName(of: other) { other in
        unit.isSame(as: other) || unit.string == other.string
      }
    }
  }

  /// Lets `body` look at the unit of a row's figure: its name, or the mark that stands for it.
  @inline(__always)
  func withUnitName<Result>(of row: Row, _ body: (Span<UInt8>) -> Result) -> Result {
    row.unit < 0 ? returns.mark(of: row).withSign(body) : returns.withUnit(of: row, body)
  }
}

extension Yardstick {
  /// Whether two yardsticks have the same target.
  func hasSameTarget(as other: Yardstick) -> Bool {
    guard let target, let otherTarget = other.target else {
      return target == nil && other.target == nil
    }
    return target.value == otherTarget.value && target.upper.value == otherTarget.upper.value
      && target.isStrict == otherTarget.isStrict
      && (target.form == .range) == (otherTarget.form == .range)
  }
}

extension RatingLines: Equatable {
  /// Whether every figure is rated alike by both.
  static func == (left: RatingLines, right: RatingLines) -> Bool {
    left.amber == right.amber && left.red == right.red && left.high?.amber == right.high?.amber
      && left.high?.red == right.high?.red && left.polarity == right.polarity
      && left.isStrict == right.isStrict
  }
}
