extension Scorecard {
  /// Questions figures that cannot be: a share over 100% or below 0%, and a negative or fractional count of
  /// people.
  func checkImpossible(_ measured: [RowID], _ findings: inout FindingCollector) {
    for id in measured {
      let row = returns.rows[Int(id.index)]
      guard let figure = row.figure.value, !row.hasNote else { continue }
      if row.mark == .percent {
        guard figure.isNegative || figure > Self.hundred, isNoShare(id, figure) else { continue }
        findings.add(shareDoubt(id, figure), at: id, of: returns)
      } else if figure.isNegative || figure.scale > 0 {
        // Nearly all such figures have no unit, or one such as `per 10,000`.
        guard row.unit.utf8.last?.isASCIILetter == true,
          figure.isNegative || figure.trimmed.scale > 0, let doubt = peopleDoubt(id, figure)
        else { continue }
        findings.add(doubt, at: id, of: returns)
      }
    }
  }

  private static var hundred: ExactDecimal { ExactDecimal(100) }

  private func shareDoubt(_ id: RowID, _ figure: ExactDecimal) -> SeriesDoubt {
    .share(
      subject: returns.subject(of: id), figure: returns.rows[Int(id.index)].writtenFigure,
      isNegative: figure.isNegative)
  }

  /// Whether a percentage outside 0 to 100 seems to be meant as a share: nothing speaks of a change or of an
  /// achievement, the target can be one, the figure before was one, and the finding `scale` does not say it.
  private func isNoShare(_ id: RowID, _ figure: ExactDecimal) -> Bool {
    let row = returns.rows[Int(id.index)]
    if let target = row.target {
      if target.upper.value > Self.hundred || target.value.isNegative { return false }
      if Scale.isDoubtful(figure, target.value, mark: .percent) { return false }
      if Scale.isDoubtful(figure, target.upper.value, mark: .percent) { return false }
    }
    let before = returns.rowBefore(id, inSeriesOf: id).map { returns.rows[Int($0.index)] }
    if let earlier = before?.figure.value {
      if earlier.isNegative || earlier > Self.hundred { return false }
      if Scale.isDoubtful(figure, earlier, mark: .percent) { return false }
    }
    let words = words(about: id)
    // "Case closures as % of new cases": one number beside another.
    if !figure.isNegative, Self.setsBeside(returns.title(of: id)) { return false }
    if zip(words, words.dropFirst()).contains(where: { Self.isComparison($0, $1) }) { return false }
    return !words.contains { word in
      Self.wordsOfChange.contains { word.hasPrefix($0) } || Self.wholeWordsOfChange.contains(word)
    }
  }

  /// Whether a title sets one number beside another, of which it need not be a part.
  private static func setsBeside(_ title: String) -> Bool {
    let title = title.lowercased()
    return ["as % of", "as a % of", "as percentage of", "as a percentage of"].contains {
      title.containsText($0)
    }
  }

  /// Whether two words compare: `% of plan` and `return on investment`, but not `children with a plan` or `return
  /// interviews`.
  private static func isComparison(_ word: String, _ next: String) -> Bool {
    next == "plan" && ["of", "to"].contains(word) || word == "return" && next == "on"
      || word == "on" && ["last", "previous"].contains(next)
  }

  /// The words that the title, the part, the unit and the target basis of a row have.
  private func words(about id: RowID) -> [String] {
    let row = returns.rows[Int(id.index)]
    let part = returns.places[Int(id.index)].series.part.map(returns.name) ?? ""
    let texts = [
      Self.measure(of: returns.title(of: id)), part, row.unit, row.prose?.targetBasis ?? "",
    ]
    return texts.flatMap { $0.lowercased().split { !$0.isLetter }.map { String($0) } }
  }

  /// The title without its first word, where that is an aim and a share is measured: `Increase the proportion of …`.
  private static func measure(of title: String) -> String {
    let words = title.lowercased().split(separator: " ")
    guard let first = words.first, ["increase", "improve", "reduce"].contains(first),
      words.dropFirst(words.dropFirst().first == "the" ? 2 : 1).first.map({
        ["%", "proportion", "percentage", "share"].contains($0)
      }) == true
    else { return title }
    return words.dropFirst().joined(separator: " ")
  }

  /// How words begin that make a percentage more than a share: of a change, an achievement, a comparison, or a
  /// capacity that may be exceeded.
  private static let wordsOfChange = [
    "chang", "grow", "reduc", "achiev", "increas", "decreas", "improv", "declin", "varia",
    "differ", "compar", "gap", "recover", "replac", "occup", "utilis", "utiliz", "capacit",
    "turnover", "index", "ratio", "inflation", "saving", "spen", "budget", "profil", "deliver",
    "baseline", "progress", "forecast", "planned", "projected", "perform", "expected", "surplus",
    "deficit", "yield", "margin", "fill", "establish", "supply", "overspen", "underspen", "clear",
  ]
  private static let wholeWordsOfChange: Set<String> = [
    "target", "targets", "net", "rise", "rises", "rising", "fall", "fell", "drop", "vs", "versus",
    "against", "over", "under",
    "more", "less", "fewer", "up", "down", "gain", "loss", "shift", "movement", "output", "income",
    "collected", "coverage", "usage",
  ]

  /// What is doubtful about a negative or fractional count, if it is one of people.
  private func peopleDoubt(_ id: RowID, _ figure: ExactDecimal) -> SeriesDoubt? {
    let row = returns.rows[Int(id.index)]
    let unit = row.unit.utf8.split(separator: .space)
    guard let last = unit.last, unit.count <= 3,
      Self.people.contains(String(Substring(last)).lowercased())
    else { return nil }
    let isOther = words(about: id).contains { word in
      Self.noCounts.contains(word) || Self.wordsOfDifference.contains { word.hasPrefix($0) }
    }
    return isOther
      ? nil
      : .people(
        subject: returns.subject(of: id), figure: row.writtenFigure,
        unit: TerminalText.excerpt(row.unit), isNegative: figure.isNegative)
  }

  /// Those who are counted one by one; staff may be full-time equivalents.
  private static let people: Set<String> = [
    "people", "persons", "children", "pupils", "students", "learners", "patients", "adults",
    "residents", "carers", "clients", "apprentices", "babies", "mothers", "women", "men", "girls",
    "boys", "citizens", "customers", "victims", "households", "families",
  ]
  private static let noCounts: Set<String> = [
    "per", "rate", "average", "averages", "mean", "median", "fte", "equivalent", "equivalents",
    "net", "gap", "balance", "ratio", "thousands", "hundreds", "millions", "thousand", "million",
    "score", "index",
  ]
  private static let wordsOfDifference = [
    "chang", "differ", "varia", "grow", "reduc", "increas", "decreas", "improv", "declin",
  ]
}
