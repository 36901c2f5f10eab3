/// What is doubtful about what an indicator is called: its number, its title, its priority.
enum TitleDoubt: Fault {
  case polarity(subject: String, word: String, polarity: Polarity)
  case cumulative(subject: String, words: String)
  case lostNought(number: String, full: String, period: String)
  case renumbered(number: String, old: String, period: String)
  case same(subject: String, others: [String], title: String)
  case priorityAlike(rare: String, rareCount: Int, other: String, otherCount: Int)

  var severity: Finding.Severity {
    switch self {
    case .polarity, .cumulative, .lostNought, .renumbered, .same, .priorityAlike: .warning
    }
  }

  var code: String {
    switch self {
    case .polarity: "polarity-in-title"
    case .cumulative: "cumulative-in-title"
    case .lostNought: "number-like-1-10"
    case .renumbered: "renumbered-title"
    case .same: "same-title"
    case .priorityAlike: "priority-alike"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .polarity(let subject, let word, let polarity):
      "\(subject): the title begins with \"\(word)\", and \(polarity.rawValue) is better"
    case .cumulative(let subject, let words):
      "\(subject): the title says \"\(words)\", and the frequency is quarterly"
    case .lostNought(let number, let full, let period):
      "\(number) has a row, and \(full), which had one in \(period), has none"
    case .renumbered(let number, let old, let period):
      "\(number): the title was that of \(old) in \(period)"
    case .same(let subject, let others, let title):
      "\(subject) and \(English.list(others)) have one title: \"\(title)\""
    case .priorityAlike(let rare, let rareCount, let other, let otherCount):
      "the priority \"\(rare)\" has \(English.count(rareCount, "indicator", "indicators")), and \"\(other)\" has \(otherCount)"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .polarity: "correct the polarity, or the title if it does not say what is measured"
    case .cumulative:
      "write cumulative into 'frequency', so that it is compared with the same quarter a year earlier"
    case .lostNought(_, let full, _):
      "is it \(full)? A spreadsheet drops the last nought: format the column as text and type it again"
    case .renumbered(_, let old, _): "if it was renumbered, write \(old) into 'formerly'"
    case .same: "keep one if they are the same; otherwise let each title say what tells it apart"
    case .priorityAlike: "if they are one, write them alike"
    }
  }
}
