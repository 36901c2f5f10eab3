/// What changed between two rows of one indicator, or of one part of it.
struct RowComparison {
  let old: Performance
  let new: Performance
  let before: Int32
  let after: Int32
  /// Whether the indicator's moved rating tells of these two rows already.
  let isRatingTold: Bool
  let isPart: Bool

  private let oldRow: Row
  private let newRow: Row
  private let effect: TargetEffect
  private var oldDetail: RowDetail { effect.oldDetail }
  private var newDetail: RowDetail { effect.newDetail }
  private var oldFigures: FigureText { FigureText(performance: old) }
  private var newFigures: FigureText { FigureText(performance: new) }

  init(
    old: Performance, new: Performance, before: Int32, after: Int32, isRatingTold: Bool,
    isPart: Bool
  ) {
    (self.old, self.new, self.before, self.after) = (old, new, before, after)
    (self.isRatingTold, self.isPart) = (isRatingTold, isPart)
    (oldRow, newRow) = (old.returns.rows[Int(before)], new.returns.rows[Int(after)])
    effect = TargetEffect(old: old, new: new, before: before, after: after)
  }

  var changes: [Change] {
    let rating = partRating
    let isTold = isRatingTold || rating.contains { $0.kind != .reason }
    return rating + (isTold ? [] : figure) + target(isTold: isTold) + revisions + unit + polarity
  }

  private func change(
    _ kind: Change.Kind, _ before: String?, _ after: String?, remark: String? = nil,
    symbols: Figure.Symbols? = nil
  ) -> Change {
    Change(
      kind: kind, number: "", title: "", part: new.part(of: self.after), remark: remark,
      before: before, after: after,
      symbols: symbols ?? oldRow.figure.symbols.union(newRow.figure.symbols),
      old: Change.Side(old, row: self.before, rating: oldRow.rating.standing),
      new: Change.Side(new, row: self.after, rating: newRow.rating.standing))
  }

  /// A part's own rating, or reason for none, where the indicator's does not tell it.
  private var partRating: [Change] {
    guard isPart, !isRatingTold else { return [] }
    let sides = (side(oldRow, oldFigures, before), side(newRow, newFigures, after))
    if let kind = Change.Kind(from: oldRow.rating.standing, to: newRow.rating.standing) {
      var moved = change(kind, sides.0, sides.1, remark: effect.remarkOnRating)
      moved.isByTarget = effect.isWhole
      return [moved]
    }
    guard newRow.rating.standing == nil, oldRow.rating.reason != newRow.rating.reason else {
      return []
    }
    let reasons = (
      ReasonText(performance: old).why(before), ReasonText(performance: new).why(after)
    )
    return [change(.reason, reasons.0, reasons.1)]
  }

  private func side(_ row: Row, _ figures: FigureText, _ index: Int32) -> String {
    let rating = IndicatorText.rating(row.rating)
    let target = figures.targetWithDate(index).map { ", target \($0)" } ?? ""
    let capital = rating.prefix(1).uppercased() + rating.dropFirst()
    let figure = figures.figure(index)
    return capital + (figure == "not given" ? ", no figure" : ": \(figure)") + target
  }

  private var figure: [Change] {
    guard oldRow.figure.value != newRow.figure.value else { return [] }
    return [change(.figure, oldFigures.figure(before), newFigures.figure(after))]
  }

  /// A target, its date or a threshold that moved; one that came or went with the rating is told with
  /// that.
  private func target(isTold: Bool) -> [Change] {
    let isSame = effect.isSameYardstick
    guard !isSame || oldDetail.targetDate != newDetail.targetDate else { return [] }
    if isTold, oldDetail.yardstick.isEmpty || newDetail.yardstick.isEmpty { return [] }
    var sides = (
      oldFigures.targetWithDate(before) ?? "none", newFigures.targetWithDate(after) ?? "none"
    )
    if sides.0 == sides.1 { sides = (limits(old, before), limits(new, after)) }
    return [change(.target, sides.0, sides.1, remark: isSame ? nil : effect.remarkOnTarget)]
  }

  /// The lines, where it is they that moved and not the target.
  private func limits(_ performance: Performance, _ row: Int32) -> String {
    guard let lines = performance.lines(of: row) else { return "none" }
    let figures = FigureText(performance: performance)
    if let high = lines.high {
      return "Amber from \(figures.line(lines.red, row)) to \(figures.line(high.red, row))"
    }
    let word = lines.polarity == .lower ? "or below" : "or above"
    return "Green at \(figures.line(lines.amber, row)) \(word), "
      + "Amber at \(figures.line(lines.red, row)) \(word)"
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
          .revised, oldFigures.figure(rows.0) + period, newFigures.figure(rows.1) + period,
          symbols: left.figure.symbols.union(right.figure.symbols)))
    }
    return changes
  }

  /// The row that the indicator's part had in an earlier quarter, or -1.
  private func earlierRow(_ performance: Performance, _ row: Int32, in quarter: Quarter) -> Int32 {
    let series = performance.returns.series[Int(performance.returns.rows[Int(row)].series)]
    return performance.returns.row(of: series.indicator, part: series.part, in: quarter)
  }

  private var unit: [Change] {
    // A row without a figure need not say its unit.
    guard oldRow.figure.value != nil, newRow.figure.value != nil, !effect.hasSameUnit else {
      return []
    }
    let names = (UnitName(old, oldRow).name, UnitName(new, newRow).name)
    return [change(.unit, names.0.isEmpty ? "none" : names.0, names.1.isEmpty ? "none" : names.1)]
  }

  private var polarity: [Change] {
    let sides = (oldDetail.yardstick.polarity, newDetail.yardstick.polarity)
    guard sides.0 != sides.1 else { return [] }
    return [change(.polarity, sides.0?.rawValue ?? "not given", sides.1?.rawValue ?? "not given")]
  }
}
