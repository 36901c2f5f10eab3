/// A line chart of the figures over the last quarters: what every format of it shows, in words and numbers.
///
/// It is made after the advice of the Government Statistical Service's Analysis Function on charts: one message, direct
/// labels, no legend.
struct Picture: Sendable {
  /// What it is of, for the name of a file: the indicator's number or title, and the part.
  let name: String
  /// Number and title of the indicator, and the part.
  let subject: String
  /// What it shows: `from 690 to 780, above the target of 672 throughout`.
  let message: String
  /// What is measured, in which unit, over which quarters.
  let subtitle: String
  let axis: PictureAxis
  /// The quarters from the first figure to the last, the earliest first.
  let points: [Point]
  /// The unit of the axis, for its labels.
  private let unit: String

  /// One quarter.
  struct Point: Sendable {
    let period: Period
    /// The figure; `nil` if there is none.
    let value: ExactDecimal?
    /// The figure as it prints, or why there is none.
    let text: String
    /// The figure with its mark and without words: `780`, `62%`.
    let label: String
    /// Whether the line from the figure before must not be drawn.
    let isApart: Bool
    /// Whether the series breaks at this figure.
    let isBreak: Bool
    /// The lower and the upper end of the target, which are the same for a single number; `nil` without one.
    let target: (low: ExactDecimal, high: ExactDecimal)?
    /// The target as it prints; `nil` without one.
    let targetText: String?
    /// The target without `or above` and the like.
    let targetNumber: String?
    /// Where figures are Amber, from the lower to the higher line; of a range below and above it.
    let amber: [ClosedRange<ExactDecimal>]
  }

  /// The most quarters that are shown.
  private static let pointLimit = 12

  /// The picture of what a part of an indicator has reported; `nil` if there are fewer than two figures.
  init?(of part: Part, _ indicator: Indicator) {
    let periods = part.lastPeriods(Self.pointLimit)
    guard let first = periods.firstIndex(where: { $0.part?.row.figure.value != nil }),
      periods[first...].count(where: { $0.part?.row.figure.value != nil }) > 1
    else { return nil }
    let shown = periods[first...]
    points = shown.enumerated().map { offset, place in
      Point(place.part, place.period, isFirst: offset == 0)
    }
    let wording = PartWording(part)
    name = [indicator.number ?? indicator.titleLine, part.name].compactMap(\.self)
      .joined(separator: " ")
    subject = [indicator.name, part.name].compactMap(\.self).joined(separator: ": ")
    axis = PictureAxis(
      of: points.compactMap(\.value)
        + points.flatMap { [$0.target?.low, $0.target?.high].compactMap(\.self) },
      and: points.flatMap(\.amber).flatMap { [$0.lowerBound, $0.upperBound] })
    unit = wording.unitOfLines
    message = PictureWording.message(points)
    subtitle = PictureWording.subtitle(points, unit: part.row.unit)
  }

  /// A value of the axis with its unit.
  func label(_ value: ExactDecimal) -> String {
    FigureWording.number(value.text(grouped: true), unit: unit)
  }

  /// What a reader who cannot see it is told.
  var alternativeText: String {
    let span = "\(points[0].period) to \(points[points.count - 1].period)"
    return "Line chart of \(subject), \(span): \(message)." + (cutSentence.map { " \($0)" } ?? "")
  }

  /// That the axis does not begin at zero; `nil` if it does.
  var cutSentence: String? { axis.isCut ? "The axis starts at \(label(axis.low))." : nil }
}

extension Picture.Point {
  fileprivate init(_ part: Part?, _ period: Period, isFirst: Bool) {
    self.period = period
    guard let part else {
      (value, text, label, isApart, isBreak) = (nil, "no row", "", true, false)
      (target, targetText, targetNumber, amber) = (nil, nil, nil, [])
      return
    }
    value = part.row.figure.value
    text = part.figure.description
    isBreak = part.row.symbols.contains(.breakInSeries)
    // What adds up over the year begins anew in April.
    isApart = isFirst || isBreak || part.frequency == .cumulative && period.quarter.number == 1
    target = part.row.target.map { ($0.number.value, $0.upper.value) }
    let wording = PartWording(part)
    label = wording.figureNumber
    (targetText, targetNumber) = (wording.target, wording.targetNumber)
    amber = part.criteria.thresholds.map(Self.amber) ?? []
  }

  private static func amber(_ lines: Thresholds) -> [ClosedRange<ExactDecimal>] {
    let own = min(lines.amber, lines.red)...max(lines.amber, lines.red)
    return [own] + (lines.upper.map { [$0.amber...$0.red] } ?? [])
  }
}

extension Picture {
  /// The figures and targets behind the picture.
  var table: Table {
    let points = points
    return Table(
      caption: "Figures of \(subject)",
      columns: [
        Table.Column(name: "Period", content: .subject),
        Table.Column(name: "Figure", content: .figure),
        Table.Column(name: "Target", content: .figure),
      ], rowCount: points.count
    ) { row in
      [points[row].period.description, points[row].text, points[row].targetText ?? "none"]
    }
  }
}
