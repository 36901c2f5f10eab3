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
  var reportBlocks: [Block] {
    let summary = [summary, newcomers].compactMap(\.self).joined(separator: " ")
    return [.paragraph(summary)] + (isEmpty ? [] : [.table(table)])
  }

  private var table: Table {
    // There is a column for numbers if any of the indicators has one.
    let isNumbered = areNumbered
    let names = (isNumbered ? ["Number"] : []) + ["Indicator", "Change", "Before", "After"]
    return Table(columns: names.map { Table.Column(name: $0) }, rowCount: count) { row in
      let cells = ChangeWording(self[row]).cells
      return isNumbered ? cells : Array(cells.dropFirst())
    }
  }
}

extension ChangeWording {
  /// Its line in a table, with the number first.
  fileprivate var cells: [String] { [number, title, kind, before ?? "–", after ?? "–"] }
}

extension RatingBalance {
  /// How the counts before became those after, as lines of a table: a name, and the numbers in the order
  /// of ``RatingCounts/inColumns``.
  var lines: [[String]] {
    func line(_ name: String, _ counts: RatingCounts, _ text: (Int) -> String) -> [String] {
      [name] + counts.inColumns.map(text)
    }
    return [line("Before", before) { "\($0)" }]
      + steps.map { line($0.kind.title, $0.counts, English.signed) }
      + [line("After", after) { "\($0)" }]
  }

  fileprivate var table: Table {
    let lines = lines
    return Table(
      columns: [Table.Column(name: "Ratings")] + RatingCounts.columns, rowCount: lines.count
    ) { lines[$0] }
  }
}

extension GreenShoots {
  /// What is improving: a list, or a sentence if nothing is.
  var blocks: [Block] {
    let items = all.map { "\($0.indicator.name): \($0.why)" }
    if items.isEmpty {
      return [
        .paragraph(
          "No rating has improved, and no figure has moved the better way twice running.")
      ]
    }
    return [.list(items)]
  }
}

extension GreenShoot {
  /// How the improvement shows: `Red to Amber; better in each of the last 2 quarters (89, then 90, …)`.
  fileprivate var why: String {
    let rating = betterRating.map { rating in
      "\(rating.old.name) to \(rating.new.name)"
        + (rating.isByTarget ? ", only because the target was eased" : "")
    }
    let figures = runs.map { run in
      (run.part.map { "\($0): " } ?? "") + "better in each of the last 2 quarters "
        + "(\(run.figures.map(\.description).joined(separator: ", then ")))"
    }
    return ((rating.map { [$0] } ?? []) + figures).joined(separator: "; ")
  }
}
