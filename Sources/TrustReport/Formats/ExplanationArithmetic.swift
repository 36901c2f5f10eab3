/// The arithmetic behind one part's rating, line by line.
extension Part {
  private typealias Line = Explanation.Line

  /// The lines that explain the part's rating.
  var explanation: [Explanation.Line] {
    let wording = PartWording(self)
    let thresholds = wording.criteria.thresholds
    var lines = [
      Line(name: "Figure", text: wording.explainedFigure),
      Line(name: "Target", text: wording.explainedTarget),
      Line(name: "Polarity", text: wording.criteria.explainedPolarity),
    ]
    if let thresholds { lines += wording.lines(thresholds) }
    lines.append(Line(name: "Rating", text: wording.verdict(thresholds)))
    if let distance = wording.explainedDistance {
      lines.append(Line(name: "Distance", text: distance))
    }
    lines += rating.published(reason: overrideReason) + movements
    if let variation = VariationWording(self) {
      lines.append(Line(name: "Variation", text: variation.text))
    }
    return lines
  }

  private var movements: [Explanation.Line] {
    [("Direction", sinceLastQuarter), ("Over the year", overTheYear)].compactMap { name, movement in
      guard let movement else { return nil }
      let period = movement.earlier.period?.description ?? ""
      let figures = "\(movement.earlier) in \(period), \(figure) now"
      return Line(name: name, text: "\(movement.direction.rawValue): \(figures)")
    }
  }
}

extension Rating {
  /// What the author published, and what comes of it.
  func published(reason: String) -> [Explanation.Line] {
    guard let given else { return [] }
    let outcome =
      switch basis {
      case .override: "stands, for the reason given: \(English.phrase(reason))"
      case .published: "stands, as nothing could be computed"
      case .computed where differs: "differs; the computed rating stands"
      case .computed: "agrees"
      case nil: "no rating"
      }
    return [Explanation.Line(name: "Published", text: "\(given.name): \(outcome)")]
  }
}

// MARK: Figure, target and polarity

extension PartWording {
  fileprivate var explainedFigure: String {
    var text = figure.description
    let symbols = figure.symbols.members.map(\.meaning)
    if !symbols.isEmpty { text += " (\(English.list(symbols)))" }
    if !part.note.isEmpty { text += " (\(English.phrase(part.note)))" }
    return text
  }

  fileprivate var explainedTarget: String {
    guard let target = targetWithDate else { return "none" }
    let basis = criteria.targetBasis
    return basis.isEmpty ? target : "\(target) (\(English.phrase(basis)))"
  }
}

extension Criteria {
  fileprivate var explainedPolarity: String {
    guard let polarity else { return "not given" }
    let words =
      switch polarity {
      case .higher: "higher is better"
      case .lower: "lower is better"
      case .range: "within the range is best"
      case .none: "data only"
      }
    return words + (givenPolarity == nil ? ", by the target's form" : ", by the column 'polarity'")
  }
}

// MARK: The lines between ratings

extension PartWording {
  /// The amber and red lines, each with where it comes from.
  fileprivate func lines(_ thresholds: Thresholds) -> [Explanation.Line] {
    let (amber, red) = (line(thresholds.amber), line(thresholds.red))
    guard let upper = thresholds.upper else {
      let source = criteria.amberThreshold == nil ? "the target" : "the amber threshold"
      let side = thresholds.polarity == .lower ? "undercut" : "exceeded"
      let strict = thresholds.isStrict ? ", which must be \(side)" : ""
      return [
        .init(name: "Amber line", text: "\(amber): \(source)\(strict)"),
        .init(
          name: "Red line",
          text: "\(red): \(sourceOfRed(criteria.target?.number.value, thresholds.red))"),
      ]
    }
    return [
      .init(name: "Amber lines", text: "\(amber) to \(line(upper.amber)): the range"),
      .init(
        name: "Red line below", text: "\(red): \(sourceOfRed(thresholds.amber, thresholds.red))"),
      .init(
        name: "Red line above", text: "\(line(upper.red)): \(sourceOfRed(upper.amber, upper.red))"),
    ]
  }

  /// How a red line was computed: `672 + 5% of 672 = 705.6 (the default tolerance)`.
  private func sourceOfRed(_ target: ExactDecimal?, _ red: ExactDecimal) -> String {
    if criteria.redThreshold != nil { return "the red threshold" }
    guard let target else { return "" }
    let tolerance = criteria.tolerance
    let source =
      criteria.hasOwnTolerance
      ? "the row's tolerance"
      : part.returns.isToleranceGiven ? "the tolerance given" : "the default tolerance"
    let isShare = tolerance.kind == .percent
    if isShare, target.isZero {
      return "\(tolerance) of a target of 0 is 0, so there is no Amber band (\(source))"
    }
    let share = isShare ? "\(tolerance) of \(target.magnitude.written())" : "\(tolerance.size)"
    let sign = red < target ? "−" : "+"
    return "\(target.written()) \(sign) \(share) = \(red.written()) (\(source))"
  }

  /// The comparison that decided, or why there was none.
  fileprivate func verdict(_ thresholds: Thresholds?) -> String {
    if figure.isWithheld, let computed = part.rating.computed {
      return "\(computed.name): the figure is withheld"
    }
    guard let computed = part.rating.computed, let value = figure.value, let thresholds else {
      return "not computed: \(cause)"
    }
    let upper = thresholds.upper.flatMap { value > $0.amber ? $0 : nil }
    let amber = line(upper?.amber ?? thresholds.amber)
    let red = line(upper?.red ?? thresholds.red)
    let text = line(value)
    switch computed {
    case .green where thresholds.upper != nil: return "Green: \(text) is within the range"
    case .green: return "Green: \(text) is at or better than \(amber)"
    case .amber where thresholds.isStrict && value == thresholds.amber:
      return "Amber: \(text) is exactly the target, which is not met by being hit"
    case .amber: return "Amber: \(text) is worse than \(amber), and at or better than \(red)"
    case .red where thresholds.isStrict && value == thresholds.amber:
      return
        "Red: \(text) is exactly the target, which is not met by being hit, and there is no Amber"
    case .red: return "Red: \(text) is worse than \(red)"
    }
  }

  fileprivate var explainedDistance: String? {
    guard let value = figure.value, let distance = part.distance else { return nil }
    if distance.gap.isZero { return self.distance }
    let gap = distance.gap.written()
    let difference = "\(value.written()) − \(distance.edge.operand) = \(gap)"
    let share = distance.percentage.map {
      "; \(gap) ÷ \(distance.edge.magnitude.written()) = \($0.written(trimming: false))%"
    }
    return "\(self.distance): \(difference)\(share ?? "; no percentage of a target of 0")"
  }
}

extension ExactDecimal {
  /// The number as arithmetic has it: with thousands commas and a minus sign.
  fileprivate func written(trimming: Bool = true) -> String {
    (isNegative ? "−" : "") + (trimming ? trimmed : self).magnitude.text(grouped: true)
  }

  /// The number behind an operator: in brackets if it has a sign of its own.
  fileprivate var operand: String { isNegative ? "(\(written()))" : written() }
}
