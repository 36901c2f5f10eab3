extension Polarity {
  /// Reads a polarity cell, in any of the words that scorecards use; `nil` for an empty one.
  init?(reading cell: Span<UInt8>) throws(CellFault) {
    guard !cell.isEmpty else { return nil }
    // Nearly all cells hold one of two words.
    if cell.isWord("higher") {
      self = .higher
      return
    } else if cell.isWord("lower") {
      self = .lower
      return
    }
    guard let known = Self.words[Matching.key(cell.string)] else { throw .notPolarity }
    self = known
  }

  private static let words: [String: Polarity] = [
    "higher": .higher, "high": .higher, "biggerisbetter": .higher, "biggervaluesarebest": .higher,
    "increase": .higher, "maximise": .higher, "maximize": .higher, "up": .higher,
    "higherisbetter": .higher,
    "lower": .lower, "low": .lower, "smallerisbetter": .lower, "smallervaluesarebest": .lower,
    "decrease": .lower, "reduce": .lower, "minimise": .lower, "minimize": .lower, "down": .lower,
    "lowerisbetter": .lower,
    "range": .range, "planisbest": .range, "goalpost": .range,
    "none": .none, "dataonly": .none, "contextual": .none, "neutral": .none,
  ]
}

/// What a frequency cell says of how often an indicator is reported.
struct Rhythm {
  var frequency = Frequency.quarterly
  /// Whether it is reported more often than every quarter, and counts as quarterly.
  var isMoreOften = false
  /// Whether a year may pass without a figure.
  var isEverySecondYear = false
}

extension Rhythm {
  /// Reads a frequency cell; `nil` for an empty one.
  init?(reading cell: Span<UInt8>) throws(CellFault) {
    guard !cell.isEmpty else { return nil }
    switch Matching.key(cell.string) {
    case "quarterly": self.init()
    case "monthly", "weekly": self.init(isMoreOften: true)
    case "annual", "annually", "yearly", "halfyearly", "academicyear":
      self.init(frequency: .annual)
    case "2yearly": self.init(frequency: .annual, isEverySecondYear: true)
    case "cumulative", "yeartodate", "ytd": self.init(frequency: .cumulative)
    default: throw .notFrequency
    }
  }
}

extension GivenRating {
  /// Reads a published cell; `nil` for an empty one.
  init?(reading cell: Span<UInt8>) throws(CellFault) {
    guard !cell.isEmpty else { return nil }
    if cell.isWord("r") || cell.isWord("red") {
      self = .rated(.red)
    } else if cell.isWord("a") || cell.isWord("amber") {
      self = .rated(.amber)
    } else if cell.isWord("g") || cell.isWord("green") {
      self = .rated(.green)
    } else if cell.isWord("n/a") {
      self = .notRated
    } else {
      throw .notGivenRating
    }
  }
}

extension Polarity {
  /// The polarity that a title suggests, if all its words that suggest one agree: only ever a hint (rule 6).
  static func likely(title: String) -> Polarity? {
    let words = Matching.folded(title).split { !$0.isLetter }
    let lower: Set<Substring> = [
      "reduce", "reducing", "reduction", "decrease", "fewer", "lower", "cut", "minimise", "wait",
      "waiting", "waits", "absence", "delay", "delays", "delayed", "overdue", "late", "exclusions",
      "gap", "complaints", "reoffending", "missed",
    ]
    let higher: Set<Substring> = [
      "increase", "increasing", "improve", "improving", "raise", "more", "maximise", "attainment",
      "achieving", "reaching", "completed", "satisfaction", "met", "timeliness", "time", "answered",
      "resolved", "within",
    ]
    let (isLower, isHigher) = (
      words.contains(where: lower.contains), words.contains(where: higher.contains)
    )
    return isLower == isHigher ? nil : isLower ? .lower : .higher
  }
}
