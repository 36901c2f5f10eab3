/// The words for one indicator: the cells of its line in a table, and what the report says of it.
struct IndicatorWording {
  let indicator: Indicator
  /// The words for the part whose figure speaks for it.
  let decisive: PartWording

  init(_ indicator: Indicator) {
    self.indicator = indicator
    decisive = PartWording(indicator.decisive)
  }

  /// The figure, the worst part's with its name; `not given` without one.
  var actual: String {
    decisive.figure.isNotGiven ? decisive.figure.description : withPart("\(decisive.figure)")
  }

  /// The target and its date, the worst part's with its name; `not given` without one.
  var target: String { decisive.targetWithDate.map(withPart) ?? QuarterlyFigure.notGiven }

  private func withPart(_ text: String) -> String {
    indicator.decisive.name.map { "\(text) (\($0))" } ?? text
  }

  /// Why it is not rated: the reason and the note, for each part if they differ.
  var reasonForNoRating: String {
    if indicator.rating.basis == .override, let whole = indicator.whole {
      return whole.overrideText
    }
    if indicator.parts.isEmpty { return decisive.reasonForNoRating }
    let reasons = indicator.parts.map { PartWording($0).reasonForNoRating }
    if reasons.allSatisfy({ $0 == reasons[0] }) { return reasons[0] }
    return zip(indicator.parts, reasons).map { "\($0.name ?? ""): \($1)" }.joined(separator: "; ")
  }

  /// Why it is not rated, to be compared with another quarter: a note counts only if there is no figure,
  /// for then it is the reason.
  var comparableReason: String {
    let hasFigure = indicator.measured.contains { $0.row.figure.value != nil }
    return hasFigure ? indicator.rating.reasonText : reasonForNoRating
  }

  /// The last figure there is and its quarter: `124 days (2022/23 Q2)`; a dash without one.
  var lastFigure: String {
    let texts = indicator.measured.compactMap { part in
      part.lastFigure?.text(ofPart: part.name)
    }
    return texts.isEmpty ? "–" : texts.joined(separator: "; ")
  }

  /// Whether there is commentary on the indicator or on any of its parts.
  var hasCommentary: Bool { indicator.rows.contains { !$0.commentary.isEmpty } }

  /// Appends the author's commentary on the indicator, then that on its parts.
  func appendCommentary(to blocks: inout [Block]) {
    if indicator.parts.isEmpty {
      Commentary.append(indicator.decisive.commentary, to: &blocks)
      return
    }
    for row in indicator.rows where !row.commentary.isEmpty {
      if let name = row.name { blocks.append(.paragraph("\(name):")) }
      Commentary.append(row.commentary, to: &blocks)
    }
  }

  /// Appends what the figures say: one statement, or what is said of the whole and one for each part.
  func appendStatements(to blocks: inout [Block]) {
    let run = indicator.quartersAtRating
    if indicator.parts.isEmpty {
      blocks.append(.paragraph(decisive.statement(run: run)))
      return
    }
    let whole = statementOfWhole(run: run)
    if !whole.isEmpty { blocks.append(.paragraph(whole)) }
    for part in indicator.parts {
      let statement = PartWording(part).statement(run: part.quartersAtRating)
      blocks.append(.paragraph("\(part.name ?? ""): \(part.rating.text). \(statement)"))
    }
  }

  /// What is said of an indicator with parts, beyond what is said of each of them.
  private func statementOfWhole(run: Int) -> String {
    let rating = indicator.rating
    var sentences: [String] = []
    if rating.basis == .published, rating.computed == nil, let standing = rating.standing {
      sentences.append("\(standing.name) as published: no part is rated.")
    }
    if let run = rating.runSentence(run) { sentences.append(run) }
    if let whole = indicator.whole {
      let given = rating.givenSentence(reason: whole.overrideReason)
      sentences += [given, whole.noteSentence].compactMap(\.self)
    }
    return sentences.joined(separator: " ")
  }
}
