extension GivenRating {
  /// What a published cell says: a rating, or that the work is complete, which is none of the three.
  enum Word: Equatable {
    case rating(GivenRating)
    case completed
  }
}

extension GivenRating.Word {
  /// Reads a published cell.
  ///
  /// - Parameter cell: UTF-8 without white space around it; not empty.
  init(reading cell: Span<UInt8>) throws(CellFault) {
    if cell.isWord("r") || cell.isWord("red") {
      self = .rating(.rated(.red))
    } else if cell.isWord("a") || cell.isWord("amber") {
      self = .rating(.rated(.amber))
    } else if cell.isWord("g") || cell.isWord("green") {
      self = .rating(.rated(.green))
    } else if MissingReason.isNone(cell) {
      self = .rating(.notRated)
    } else {
      self = try Self.word(cell.string)
    }
  }

  /// Whether a cell holds words for a rating, one or several.
  static func isWord(_ cell: Span<UInt8>) -> Bool {
    words.meanings(of: cell.string) != nil
  }

  private static func word(_ text: String) throws(CellFault) -> Self {
    if let double = double(text) { throw .doubleRating(nearest: double) }
    let meanings = words.meanings(of: text) ?? []
    // A completed action may be given its rating too.
    let ratings = meanings.filter { $0 != .completed }
    if let first = ratings.compactMap(\.rating).first, ratings.count > 1 {
      throw .doubleRating(nearest: first.name)
    }
    guard let word = ratings.first ?? meanings.first else { throw .notGivenRating }
    return word
  }

  /// Of two letters such as `AR` the rating that comes first; `nil` for any other text.
  private static func double(_ text: String) -> String? {
    let letters = Array(Matching.key(text))
    guard letters.count == 2, letters[0] != letters[1] else { return nil }
    let names: [Character: RAGRating] = ["r": .red, "a": .amber, "g": .green]
    return names[letters[1]].flatMap { _ in names[letters[0]]?.name }
  }

  /// The rating that it is; `nil` for N/A and for what is completed.
  private var rating: RAGRating? {
    if case .rating(let given) = self { given.rating } else { nil }
  }

  private static let words = WordList<Self>([
    .init(
      .rating(.rated(.red)),
      ["r", "red", "🔴", "off target", "off track", "not met", "not achieved", "missed"]),
    .init(
      .rating(.rated(.amber)),
      ["a", "amber", "yellow", "orange", "🟠", "🟡", "at risk", "near target"]),
    .init(
      .rating(.rated(.green)), ["g", "green", "🟢", "on target", "on track", "met", "achieved"]),
    .init(
      .rating(.notRated),
      [
        "n/a", "not rated", "no rating", "data only", "no target", "not due", "annual", "unknown",
        "pending", "grey", "gray", "tbc", "⚪", "⚫", "not applicable", "not available", "no data",
      ]),
    .init(.completed, ["b", "blue", "🔵", "complete", "completed"]),
  ])
}
