/// Which way an indicator's figure should go.
public enum Polarity: String, Sendable, BitwiseCopyable {
  /// A higher figure is better.
  case higher
  /// A lower figure is better.
  case lower
  /// A figure within a range is best ("plan is best", "goal post").
  case range
  /// Neither: the figure is data only, reported and not rated.
  case none

  /// Reads a polarity cell, in any of the words that scorecards use; `nil` for an empty one.
  init?(reading cell: Span<UInt8>) throws(CellFault) {
    guard !cell.isEmpty else { return nil }
    let word = Name.key(cell)
    guard let known = Self.words[word] else {
      throw .unknownWord(suggestion: Name.nearest(to: word, in: Array(Self.words.keys)))
    }
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

/// How often an indicator is reported, which decides what its figure may be compared with.
enum Frequency: UInt8, Sendable {
  case quarterly, annual, cumulative

  /// Reads a frequency cell; `nil` for an empty one.
  init?(reading cell: Span<UInt8>) throws(CellFault) {
    guard !cell.isEmpty else { return nil }
    switch Name.key(cell) {
    case "quarterly": self = .quarterly
    case "annual", "annually", "yearly": self = .annual
    case "cumulative", "yeartodate", "ytd": self = .cumulative
    default: throw .unknownWord(suggestion: nil)
    }
  }
}
