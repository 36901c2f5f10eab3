/// What a report must say beside its figures.
struct ReportNotes {
  let performance: Performance
  private var returns: Returns { _read { yield performance.returns } }

  /// The shorthand that the sections print, explained; then the ratings that the author published
  /// otherwise, and why.
  func notes(
    for sections: [ReportSection], changes: Comparison?, greenShoots: GreenShoots?,
    differing: Indicators
  ) -> [String] {
    var symbols = symbols(in: sections)
    if let changes { for change in changes.changes { symbols.formUnion(change.symbols) } }
    for shoot in greenShoots?.shoots ?? [] { symbols.formUnion(shoot.symbols) }
    var notes = symbols.letters.map { "[\($0)]: \(Statement.meaning(of: $0))." }
    for indicator in differing {
      notes += ratingNote(performance.name(of: indicator), indicator.rating, indicator.whole)
      for part in indicator.parts {
        let name = "\(performance.name(of: indicator)), \(performance.part(of: part) ?? "")"
        notes += ratingNote(name, returns.rows[Int(part)].rating, part)
      }
    }
    return notes
  }

  private func symbols(in sections: [ReportSection]) -> Figure.Symbols {
    var symbols: Figure.Symbols = []
    if returns.symbols == [] { return [] }
    for section in sections {
      for indicator in section.indicators {
        for row in indicator.figureRows { symbols.formUnion(self.symbols(row, in: section.kind)) }
      }
    }
    return symbols
  }

  /// The shorthand beside a row's figure, and beside the earlier figures printed with it.
  private func symbols(_ row: Int32, in kind: ReportSection.Kind) -> Figure.Symbols {
    let history = performance.history
    let others = history.printedRows(row) + (kind == .notRated ? [history.lastFigure(row)] : [])
    return others.compactMap(\.self).reduce(returns.rows[Int(row)].figure.symbols) {
      $0.union(returns.rows[Int($1)].figure.symbols)
    }
  }

  private func ratingNote(_ name: String, _ rating: Rating, _ row: Int32) -> [String] {
    guard rating.differs, let published = rating.published, let computed = rating.computed else {
      return []
    }
    guard rating.basis == .override else {
      return [
        "\(name): published as \(published.name), computed as \(computed.name), which stands."
      ]
    }
    let reason = returns.texts.string(returns.detail(of: row).overrideReason)
    let stands =
      "\(name): computed as \(computed.name), published as \(published.name), which stands"
    return ["\(stands): \(English.sentence(reason))"]
  }
}
