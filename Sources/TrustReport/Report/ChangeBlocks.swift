extension Changes {
  /// The changes as a report of their own.
  var blocks: [Block] {
    if isEmpty { return [.paragraph(summary)] }
    return [
      .heading("Changes" + (period.map { ": \($0)" } ?? ""), level: 0), .paragraph(summary),
      .table(table), .heading("Ratings before and after", level: 1), .table(balance.table),
    ]
  }

  /// The content of the report's section on what changed.
  var reportBlocks: [Block] { [.paragraph(summary)] + (isEmpty ? [] : [.table(table)]) }

  private var table: Table {
    // There is a column for numbers if any of the indicators has one.
    let isNumbered = contains { $0.number != nil }
    let names = (isNumbered ? ["Number"] : []) + ["Indicator", "Change", "Before", "After"]
    let lines = ChangeLines(of: self)
    let columns = names.map {
      Table.Column(name: $0, content: $0 == "Indicator" ? .subject : .text)
    }
    return Table(caption: "Changes by indicator", columns: columns, rowCount: lines.count) { row in
      let line = lines[row]
      let cells = [line.number, line.title, line.kind, line.before ?? "–", line.after ?? "–"]
      return isNumbered ? cells : Array(cells.dropFirst())
    }
  }
}

extension RatingBalance {
  /// How the counts before became those after, as lines of a table: a name, and the numbers in the order
  /// of ``RatingCounts/inColumns``.
  var lines: [[String]] {
    func line(_ name: String, _ counts: RatingCounts, _ text: (Int) -> String) -> [String] {
      [name] + counts.inColumns.map(text)
    }
    return [line("Before", before) { "\($0)" }]
      + steps.map { line($0.cause.title, $0.counts, English.signed) }
      + [line("After", after) { "\($0)" }]
  }

  fileprivate var table: Table {
    let lines = lines
    return Table(
      caption: "Ratings before and after",
      columns: [Table.Column(name: "Ratings", content: .subject)] + RatingCounts.columns,
      rowCount: lines.count
    ) { lines[$0] }
  }
}

extension RatingBalance.Cause {
  /// The words for it, as a table's first cell has them.
  fileprivate var title: String {
    switch self {
    case .change(let kind): kind.title
    case .notDue: "Annual, not due in both"
    }
  }
}

extension Trends {
  /// The indicators and how their trend shows, or a sentence if there are none.
  var blocks: [Block] {
    told + (hasWithheld ? [.paragraph(Changes.notCompared)] : [])
  }

  private var told: [Block] {
    let periods = isOfYears ? "years" : "quarters"
    let items = all.map { "\($0.indicator.name): \($0.why(kind, periods))" }
    let tooFew = "Two \(periods) are too few to show a trend."
    if !items.isEmpty {
      return [.list(items)] + (hasThreePeriods ? [] : [.paragraph(tooFew)])
    }
    let way = kind == .better ? "improved" : "worsened"
    let noRating = "No \(hasOtherRows ? "quarterly " : "")rating has really \(way)"
    if !hasThreePeriods { return [.paragraph("\(noRating). \(tooFew)")] }
    let run = "in each of the last 2 \(periods)"
    if hasPassedOver {
      let passedOver =
        kind == .better
        ? "Figures that moved towards their target \(run) are forecasts, or their indicator's rating has worsened"
        : "Figures that moved the worse way \(run) are forecasts, have no target, or their indicator's rating "
          + "has improved"
      return [.paragraph("\(noRating). \(passedOver).")]
    }
    let noRun =
      kind == .better
      ? "no figure that missed its target has moved towards it"
      : "no figure rated Green or Amber has moved the worse way"
    return [.paragraph("\(noRating), and \(noRun) \(run).")]
  }
}

extension Trend {
  /// How the trend shows: `Red to Amber; better in each of the last 2 quarters (89, then 90, …)`.
  fileprivate func why(_ kind: Trends.Kind, _ periods: String) -> String {
    let rating = rating.map { rating in
      "\(rating.old.name) to \(rating.new.name)" + (rating.move.remark.map { ", \($0)" } ?? "")
    }
    let way = kind == .better ? "better" : "worse"
    let figures = runs.map { run in
      (run.part.map { "\($0): " } ?? "") + "\(way) in each of the last 2 \(periods) "
        + "(\(run.figures.map(\.description).joined(separator: ", then ")))"
    }
    return ((rating.map { [$0] } ?? []) + figures).joined(separator: "; ")
  }
}
