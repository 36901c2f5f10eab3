/// What is doubtful about a figure, by itself or beside those of other quarters.
enum SeriesDoubt: Fault {
  case share(subject: String, figure: String, isNegative: Bool)
  case people(subject: String, figure: String, unit: String, isNegative: Bool)
  case unitInSome(subject: String, unit: String, with: String, without: String)
  case jump(subject: String, figure: String, other: String, period: String, isLarger: Bool)
  case flat(subject: String, figure: String)
  case gap(subject: String, from: String, to: String, missing: String)

  var severity: Finding.Severity {
    switch self {
    case .share, .people, .jump: .warning
    case .unitInSome, .flat, .gap: .note
    }
  }

  var code: String {
    switch self {
    case .share, .people, .unitInSome: "impossible"
    case .jump: "jump"
    case .flat: "flat"
    case .gap: "gap"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .share(let subject, let figure, let isNegative):
      "\(subject): \(figure), and no share is \(isNegative ? "below 0%" : "over 100%")"
    case .people(let subject, let figure, let unit, let isNegative):
      "\(subject): \(figure) \(unit), and a count of people is never \(isNegative ? "negative" : "a fraction")"
    case .unitInSome(let subject, let unit, let with, let without):
      "\(subject): the unit is \(unit) in \(with), and \(without) has none"
    case .jump(let subject, let figure, let other, let period, let isLarger):
      "\(subject): \(figure) against \(other) in \(period), about \(isLarger ? "ten times as much" : "a tenth")"
    case .flat(let subject, let figure):
      "\(subject): \(figure) in each of the last 4 quarters"
    case .gap(let subject, let from, let to, let missing):
      "\(subject): a row in \(from) and in \(to), and none in \(missing)"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .share:
      "correct it, or its unit; if it is no share, let the title say what it is, or explain it in 'note'"
    case .people: "correct it, or its unit; an estimate or an average says so in 'note'"
    case .unitInSome: "give the unit in every quarter"
    case .jump: "is a digit missing, or one too many? If it is right, say why in 'note'"
    case .flat: "annual? say so in 'frequency'; not updated? write [x]; right? say so in 'note'"
    case .gap:
      "add the row, with [x] if there is no figure; half-yearly or annual? say so in 'frequency'"
    }
  }
}
