/// A rating: the worst first.
public enum RAGRating: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  /// Below the red line.
  case red
  /// Off target, within tolerance.
  case amber
  /// On target.
  case green

  /// The word itself, which is always there: colour alone carries nothing.
  public var name: String { words.description }

  var words: StaticString {
    switch self {
    case .red: "Red"
    case .amber: "Amber"
    case .green: "Green"
    }
  }
}

/// The rating that the author wrote down.
enum PublishedRating: Sendable, Equatable {
  case rated(RAGRating)
  /// `N/A`: no rating.
  case notRated

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
      throw .unknownWord(suggestion: nil)
    }
  }

  var rating: RAGRating? { if case .rated(let rating) = self { rating } else { nil } }

  /// The word for people.
  var name: String { rating?.name ?? "not rated" }
}
