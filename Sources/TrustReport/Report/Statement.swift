/// The sentences that say how a rating came about, in plain text.
extension PartWording {
  /// What the report says of the part: its distance from the target, its movement, its shorthand, its
  /// note.
  ///
  /// - Parameter run: the number of quarters or years in a row that have had its rating, this one included.
  func statement(run: Int) -> String {
    var text = opening
    for sentence in sentences(run: run) {
      text += " "
      text += sentence
    }
    return text
  }

  /// The sentences after the first.
  private func sentences(run: Int) -> [String] {
    let hasFigure = !part.figure.mayHaveReason
    var sentences: [String] = []
    // Words in place of a target, such as "Top quartile".
    if part.target == nil, let basis = part.row.prose?.targetBasis, !basis.isEmpty {
      sentences.append("Target basis: \(English.sentence(basis))")
    }
    if !hasFigure, let last = part.lastFigure {
      sentences.append("The last figure was \(last.text(ofPart: nil)).")
    }
    if let movement = part.sinceLastQuarter {
      sentences.append(movement.sentence("since the quarter before"))
    }
    if let movement = part.overTheYear {
      sentences.append(
        movement.sentence(part.isOfYear ? "since the year before" : "over the year"))
    }
    if let run = part.rating.runSentence(run, of: part.frequency) { sentences.append(run) }
    if !part.row.symbols.isEmpty { sentences += symbolSentences }
    if let given = part.rating.givenSentence(reason: part.overrideReason) {
      sentences.append(given)
    }
    // Without a figure and a rating, the note is the reason.
    if hasFigure || part.rating.standing != nil, let note = part.noteSentence {
      sentences.append(note)
    }
    return sentences
  }

  /// The first sentence: the figure and its target, or why there is nothing to compare.
  private var opening: String {
    if part.rating.basis == .published, let standing = part.rating.standing {
      return "\(standing.name) as given: \(causeOfGiven)."
    }
    guard !part.figure.mayHaveReason, part.rating.reason == nil else {
      return English.sentence(cause.withFirstCapital)
    }
    guard let target = targetInSentence else { return "\(figure), where it is \(thresholds)." }
    var text = figure.description
    text.reserveCapacity(250)
    text += " against a target of "
    text += target
    if let basis = part.row.prose?.targetBasis, !basis.isEmpty {
      text += " (" + English.phrase(basis) + ")"
    }
    // Of a withheld figure no distance is told.
    if part.distance != nil { text += ": " }
    appendDistance(to: &text)
    text += "."
    if let lines = ownLines { text += " " + lines }
    if part.isGreenOffTarget { text += " Green by its own threshold, although worse than target." }
    return text
  }

  /// The thresholds of an indicator without a target: `Green at 90% or above and Amber at …`.
  private var thresholds: String {
    let side = criteria.polarity == .lower ? "or below" : "or above"
    return [("Green", criteria.amberThreshold), ("Amber", criteria.redThreshold)]
      .compactMap { name, line in line.map { "\(name) at \(self.line($0)) \(side)" } }
      .joined(separator: " and ")
  }

  /// The shorthand beside the figure, in words.
  private var symbolSentences: [String] {
    let symbols = part.row.symbols
    let meanings = symbols.subtracting(.breakInSeries).members.map(\.meaning)
    return (meanings.isEmpty ? [] : ["The figure is \(English.list(meanings))."])
      + (symbols.contains(.breakInSeries) ? ["The series has a break at this figure."] : [])
  }
}

extension Part {
  /// The author's note as a sentence; `nil` without one.
  var noteSentence: String? { note.isEmpty ? nil : "Note: " + English.sentence(note) }
}

extension Rating {
  /// The rating of several quarters in a row, of an annual row of years, as a sentence; `nil` for a single one.
  func runSentence(_ run: Int, of frequency: Frequency) -> String? {
    runText(run, of: frequency).map { $0 + "." }
  }

  /// `Red in each of the last 3 quarters`; `nil` for a single quarter, or if it is not rated.
  func runText(_ run: Int, of frequency: Frequency) -> String? {
    guard let standing, run > 1 else { return nil }
    return
      "\(standing.name) in each of the last \(run) \(frequency == .annual ? "years" : "quarters")"
  }

  /// What the author published, if it is not what was computed.
  func givenSentence(reason: String) -> String? {
    if basis == .published, !reason.isEmpty {
      return "The reason given: \(English.sentence(reason))"
    }
    guard differs, let given, let computed else { return nil }
    guard basis == .override else { return "Given as \(given.name)." }
    let text = "Given as \(given.name), which stands in place of the computed \(computed.name)"
    return reason.isEmpty ? text + "." : "\(text): \(English.sentence(reason))"
  }
}
