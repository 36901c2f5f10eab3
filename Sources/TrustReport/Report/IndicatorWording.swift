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
    if indicator.rating.isWithheld { return indicator.rating.reasonText }
    let reasons = indicator.parts.map { PartWording($0).reasonForNoRating }
    if reasons.allSatisfy({ $0 == reasons[0] }) { return reasons[0] }
    return zip(indicator.parts, reasons).map { "\($0.name ?? ""): \($1)" }.joined(separator: "; ")
  }

  /// Why it is not rated, to be compared with another quarter: a note counts only if there is no figure,
  /// for then it is the reason; an author's reason against the arithmetic counts beside one.
  var comparableReason: String {
    let hasFigure = indicator.measured.contains { $0.row.figure.value != nil }
    let isGiven = indicator.rating.basis == .override
    return hasFigure && !isGiven ? indicator.rating.reasonText : reasonForNoRating
  }

  /// The newest figure there is, with its quarter unless it is the one reported: `124 days (2022/23 Q2)`.
  var lastFigure: String {
    let texts = indicator.measured.compactMap { part in
      part.lastFigure?.text(ofPart: part.name, in: part.row.quarter)
    }
    return texts.isEmpty ? "none" : texts.joined(separator: "; ")
  }

  /// Appends what the figures say and what the author says: of an indicator with parts a line for each part
  /// with its commentary behind it, and last the commentary on the whole.
  func appendPassage(to blocks: inout [Block]) {
    let run = indicator.quartersAtRating
    guard indicator.hasParts else {
      blocks.append(.paragraph(decisive.statement(run: run)))
      blocks.append(picture(of: indicator.decisive))
      return Commentary.append(indicator.decisive.commentary, to: &blocks)
    }
    let whole = statementOfWhole(run: run)
    if !whole.isEmpty { blocks.append(.paragraph(whole)) }
    let parts = indicator.parts
    // Commentary on the first of several parts alone is commonly that of merged cells: on all of them.
    let isOfWhole =
      parts.count > 1 && indicator.commentary.isEmpty
      && parts.dropFirst().allSatisfy(\.commentary.isEmpty)
    for part in parts {
      let statement = PartWording(part).statement(run: part.quartersAtRating)
      blocks.append(.paragraph("\(part.name ?? ""): \(part.rating.text). \(statement)"))
      blocks.append(picture(of: part))
      if !isOfWhole { Commentary.append(part.commentary, to: &blocks) }
    }
    Commentary.append(isOfWhole ? parts[0].commentary : indicator.commentary, to: &blocks)
  }

  private func picture(of part: Part) -> Block {
    let indicator = indicator
    return .picture { Picture(of: part, indicator) }
  }

  /// What is said of an indicator with parts, beyond what is said of each of them.
  private func statementOfWhole(run: Int) -> String {
    let rating = indicator.rating
    var sentences: [String] = []
    if rating.basis == .published, rating.computed == nil, let standing = rating.standing {
      let parts = indicator.parts.map(\.rating)
      if parts.allSatisfy({ $0.standing == nil }) {
        sentences.append("\(standing.name) as given: no part is rated.")
      } else if parts.allSatisfy({ $0.computed == nil }) {
        sentences.append("\(standing.name) as given: no part's rating is computed.")
      }
    }
    if let run = rating.runSentence(run, of: indicator.decisive.frequency) { sentences.append(run) }
    if let whole = indicator.whole {
      let given = rating.givenSentence(reason: whole.overrideReason)
      sentences += [given, whole.noteSentence].compactMap(\.self)
    }
    return sentences.joined(separator: " ")
  }
}

extension Indicator {
  /// Whether there is commentary on the indicator or on any of its parts.
  var hasCommentary: Bool { rows.contains { !$0.commentary.isEmpty } }

  /// The pictures of its figures, in the order in which its passage has them.
  var pictures: [Picture] {
    hasParts
      ? parts.compactMap { Picture(of: $0, self) }
      : [Picture(of: decisive, self)].compactMap(\.self)
  }
}
