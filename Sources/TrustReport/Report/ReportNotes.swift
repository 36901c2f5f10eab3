/// What a report must say beside its figures.
struct ReportNotes {
  private let scorecard: Scorecard

  init(of scorecard: Scorecard) { self.scorecard = scorecard }

  /// The shorthand explained, then the ratings that the author published otherwise, and why.
  ///
  /// - Parameters:
  ///   - sections: the sections whose shorthand is explained.
  ///   - symbols: the shorthand in the rest of the report.
  ///   - differing: the indicators whose given rating, or that of one of their parts, differs.
  ///   - greenOffTarget: the indicators that are Green, or have a part that is, although worse than target.
  func notes(
    sections: [ReportSection], symbols: Shorthand, differing: Indicators,
    greenOffTarget: Indicators
  ) -> [String] {
    let symbols = symbols.union(self.symbols(in: sections))
    var notes = symbols.members.map { "[\($0.letter)]: \($0.meaning)." }
    if let limit = scorecard.returns.suppressedBelow, scorecard.hasWithheld {
      notes.append(
        "[c]: a count under \(limit), or one withheld so that such a count cannot be worked out.")
    }
    for indicator in differing {
      let reason = indicator.whole?.overrideReason ?? ""
      notes += [indicator.rating.note(indicator.name, reason: reason)].compactMap(\.self)
      notes += indicator.parts.compactMap { part in
        let name = "\(indicator.name), \(part.name ?? "")"
        return part.rating.note(name, reason: part.overrideReason)
      }
    }
    notes += greenOffTarget.flatMap(Self.greenNotes)
    if scorecard.returns.isRounded(upTo: scorecard.quarter) { notes.append(Self.rounding) }
    let isSuppressed = scorecard.returns.suppressedBelow != nil
    return notes + scorecard.returns.replaced.map { Self.note($0, hidingCounts: isSuppressed) }
  }

  /// A note about cells that are read as if they held something else.
  ///
  /// - Parameter hidingCounts: whether to tell neither text nor replacement where they may be a small count.
  private static func note(_ replaced: ReplacedCells, hidingCounts: Bool) -> String {
    let (replacement, name) = (replaced.replacement, replaced.replacement.columnName)
    let column = name.prefix(1).uppercased() + name.dropFirst()
    let cells = English.count(replaced.cells, "cell", "cells")
    let holdsCounts = [Column.value, .lastQuarter, .numerator, .denominator].contains(
      replacement.column)
    if hidingCounts, holdsCounts { return "\(column): \(cells) read as something else." }
    let read = replacement.replacement.isEmpty ? "blank" : replacement.replacement
    return "'\(replacement.text)' in \(column) is read as \(read): \(cells)."
  }

  private static let rounding =
    "Figures and targets of more than four decimals are printed rounded; the ratings are computed from the full figures."

  /// A note for each part that is Green although worse than target.
  private static func greenNotes(_ indicator: Indicator) -> [String] {
    indicator.measured.filter(\.isGreenOffTarget).map { part in
      let name = indicator.name + (part.name.map { ", \($0)" } ?? "")
      return "\(name): Green by its own threshold, although worse than its target."
    }
  }

  /// The shorthand that sections print: beside the figures, and beside the earlier figures printed with
  /// them.
  private func symbols(in sections: [ReportSection]) -> Shorthand {
    let rows = scorecard.returns.rows
    // Most files have none, and their indicators need not be made.
    guard rows.indices.contains(where: { !rows[$0].symbols.isEmpty }) else { return [] }
    var symbols: Shorthand = []
    for section in sections {
      for indicator in section.indicators {
        for part in indicator.measured {
          symbols.formUnion(part.row.symbols)
          let earlier = [part.sinceLastQuarter?.earlier, part.overTheYear?.earlier]
          let last = section.kind == .notRated ? part.lastFigure : nil
          for figure in earlier + [last] { symbols.formUnion(figure?.symbols ?? []) }
        }
      }
    }
    return symbols
  }
}

extension Rating {
  /// A note about a given rating that is not the computed one; `nil` if there is nothing to say.
  fileprivate func note(_ name: String, reason: String) -> String? {
    guard differs, let given, let computed else { return nil }
    guard basis == .override else {
      return "\(name): given as \(given.name), computed as \(computed.name), which stands."
    }
    return "\(name): computed as \(computed.name), given as \(given.name), which stands: "
      + English.sentence(reason)
  }
}
