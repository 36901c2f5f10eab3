/// What changed between two rows of one indicator, or of one part of it.
struct RowComparison {
  let old: Performance
  let new: Performance
  let before: Int32
  let after: Int32
  /// Whether the indicator's rating moved: then its figures are told with that.
  let hasRatingChanged: Bool
  let isPart: Bool

  private var oldRow: Row { old.returns.rows[Int(before)] }
  private var newRow: Row { new.returns.rows[Int(after)] }
  private var oldDetail: RowDetail { old.returns.detail(of: before) }
  private var newDetail: RowDetail { new.returns.detail(of: after) }
  private var oldFigures: FigureText { FigureText(returns: old.returns) }
  private var newFigures: FigureText { FigureText(returns: new.returns) }

  var changes: [Change] {
    let rating = partRating
    return rating + (hasRatingChanged || !rating.isEmpty ? [] : figure) + target + revisions + unit
      + polarity + commentary
  }

  private func change(
    _ kind: Change.Kind, _ before: String?, _ after: String?, remark: String? = nil
  ) -> Change {
    Change(
      kind: kind, number: "", title: "", part: new.part(of: self.after), remark: remark,
      before: before, after: after,
      old: Change.Side(old, row: self.before, rating: oldRow.rating.standing),
      new: Change.Side(new, row: self.after, rating: newRow.rating.standing))
  }

  private var hasFigureMoved: Bool { oldRow.figure.value != newRow.figure.value }

  private var partRating: [Change] {
    guard isPart,
      let kind = Change.Kind(from: oldRow.rating.standing, to: newRow.rating.standing)
    else { return [] }
    func side(_ row: Row, _ figures: FigureText, _ index: Int32) -> String {
      let rating = IndicatorText.rating(row.rating)
      return "\(rating.prefix(1).uppercased() + rating.dropFirst()): \(figures.figure(index))"
    }
    return [change(kind, side(oldRow, oldFigures, before), side(newRow, newFigures, after))]
  }

  private var figure: [Change] {
    guard hasFigureMoved else { return [] }
    return [change(.figure, oldFigures.figure(before), newFigures.figure(after))]
  }

  private var target: [Change] {
    let yardsticks = (oldDetail.yardstick, newDetail.yardstick)
    guard !yardsticks.0.isSame(as: yardsticks.1) else { return [] }
    // A target that came or went with the rating is told with it.
    if hasRatingChanged, yardsticks.0.isEmpty || yardsticks.1.isEmpty { return [] }
    let without = TargetEffect.rating(of: after, in: new, against: before, in: old)
    let remark = without.map { rating in
      rating == newRow.rating.computed
        ? "the rating would be the same without that" : "without that it would be \(rating.name)"
    }
    func text(_ figures: FigureText, _ performance: Performance, _ row: Int32) -> String {
      figures.target(row) ?? (performance.lines(of: row) == nil ? "none" : "thresholds")
    }
    let sides = (text(oldFigures, old, before), text(newFigures, new, after))
    let isSameText = sides.0 == sides.1
    return [
      change(
        .target, isSameText ? limits(old, before) : sides.0,
        isSameText ? limits(new, after) : sides.1, remark: remark)
    ]
  }

  /// The lines, where it is they that moved and not the target.
  private func limits(_ performance: Performance, _ row: Int32) -> String {
    guard let lines = performance.lines(of: row) else { return "none" }
    let figures = FigureText(returns: performance.returns)
    return "Green at \(figures.line(lines.amber, row)), Amber at \(figures.line(lines.red, row))"
  }

  /// Figures of earlier quarters that both returns hold, and that differ.
  private var revisions: [Change] {
    guard let limit = [old.quarter, new.quarter].compactMap(\.self).max(),
      var quarter = [old.returns.earliestQuarter, new.returns.earliestQuarter].compactMap(\.self)
        .max()
    else { return [] }
    var changes: [Change] = []
    while quarter < limit {
      let rows = (earlierRow(old, before, in: quarter), earlierRow(new, after, in: quarter))
      quarter = Quarter(ordinal: quarter.ordinal + 1)
      guard rows.0 >= 0, rows.1 >= 0 else { continue }
      let (left, right) = (old.returns.rows[Int(rows.0)], new.returns.rows[Int(rows.1)])
      guard left.figure.value != right.figure.value else { continue }
      let period = left.quarter.map { " (\($0))" } ?? ""
      changes.append(
        change(
          .revised, oldFigures.figure(rows.0) + period, newFigures.figure(rows.1) + period))
    }
    return changes
  }

  /// The row that the indicator's part had in an earlier quarter, or -1.
  private func earlierRow(_ performance: Performance, _ row: Int32, in quarter: Quarter) -> Int32 {
    let series = performance.returns.series[Int(performance.returns.rows[Int(row)].series)]
    return performance.returns.row(of: series.indicator, part: series.part, in: quarter)
  }

  private var unit: [Change] {
    func text(_ performance: Performance, _ row: Row) -> String {
      row.unit < 0
        ? performance.returns.mark(of: row).sign
        : performance.returns.texts.string(performance.returns.units.text(row.unit))
    }
    let sides = (text(old, oldRow), text(new, newRow))
    // A row without a figure need not say its unit.
    guard sides.0 != sides.1, oldRow.figure.value != nil, newRow.figure.value != nil else {
      return []
    }
    return [change(.unit, sides.0.isEmpty ? "none" : sides.0, sides.1.isEmpty ? "none" : sides.1)]
  }

  private var polarity: [Change] {
    let sides = (oldDetail.yardstick.polarity, newDetail.yardstick.polarity)
    guard sides.0 != sides.1 else { return [] }
    return [change(.polarity, sides.0?.rawValue ?? "not given", sides.1?.rawValue ?? "not given")]
  }

  /// Commentary word for word that of the quarter before, although the figure moved.
  private var commentary: [Change] {
    guard hasFigureMoved, old.quarter != new.quarter, !newDetail.commentary.isEmpty else {
      return []
    }
    let texts = (
      old.returns.texts.string(oldDetail.commentary), new.returns.texts.string(newDetail.commentary)
    )
    guard Name.folded(texts.0) == Name.folded(texts.1) else { return [] }
    return [
      change(
        .commentary, oldFigures.figure(before), newFigures.figure(after),
        remark: "word for word that of the quarter before")
    ]
  }
}
