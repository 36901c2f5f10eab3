/// The words about a picture: no more than its figures bear out.
enum PictureWording {
  /// `from 690 to 780, above the target of 672 throughout`.
  static func message(_ points: [Picture.Point]) -> String {
    let figures = points.filter { $0.value != nil }
    guard let first = figures.first, let last = figures.last else { return "" }
    let isFlat = points.allSatisfy { $0.value == first.value }
    var text =
      isFlat
      ? "\(first.text) in every \(last.period.unit)" : "from \(first.text) to \(last.text)"
    if let side = target(points, last) { text += ", " + side }
    let breaks = points.filter(\.isBreak).map(\.period.description)
    if !breaks.isEmpty { text += ", with a break in the series at \(English.list(breaks))" }
    let gaps = points.filter { $0.value == nil }.map(\.period.description)
    if !gaps.isEmpty { text += ", without a figure for \(English.list(gaps))" }
    return text
  }

  /// Where the figures are beside their targets: throughout only if every quarter has both.
  private static func target(_ points: [Picture.Point], _ last: Picture.Point) -> String? {
    let sides = points.map(side)
    let targets = Set(points.map { $0.targetNumber ?? "" })
    if let first = sides[0], sides.allSatisfy({ $0 == first }) {
      return targets.count == 1
        ? "\(first.rawValue) \(name(points[0])) of \(targets.first ?? "") throughout"
        : "\(first.rawValue) \(name(points[0])) throughout"
    }
    guard let side = side(last), let text = last.targetNumber else { return nil }
    return "\(side.rawValue) \(name(last)) of \(text) in \(last.period)"
  }

  private static func name(_ point: Picture.Point) -> String {
    point.target.map { $0.low == $0.high } ?? true ? "the target" : "the target range"
  }

  private enum Side: String {
    case above, below, within
    case equal = "at"
  }

  /// Where a figure is beside its target; `nil` without both.
  private static func side(_ point: Picture.Point) -> Side? {
    guard let value = point.value, let target = point.target else { return nil }
    if value > target.high { return .above }
    if value < target.low { return .below }
    return target.low == target.high ? .equal : .within
  }

  /// `Measured in children, each quarter, 2017/18 Q4 to 2018/19 Q4`.
  static func subtitle(_ points: [Picture.Point], unit: String) -> String {
    let last = points[points.count - 1].period
    let rhythm = last.isYear ? "each year" : "each quarter"
    let measure = unit.isEmpty ? "Figures of" : "\(unit.withFirstCapital),"
    return "\(measure) \(rhythm), \(points[0].period) to \(last)"
  }
}
