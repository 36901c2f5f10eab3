extension Name {
  /// Whether two strings are the same, white space and capitals folded.
  static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || folded(left) == folded(right)
  }

  /// Whether two texts are the same, white space and capitals folded.
  static func isAlike(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    if left.isSame(as: right) { return true }
    switch FoldedBytes.differ(left, right, backwards: false) {
    case .no: return true
    case .yes: return false
    case .perhaps: break
    }
    if FoldedBytes.differ(left, right, backwards: true) == .yes { return false }
    // Beyond ASCII there are other spaces, other capitals, and letters with more than one spelling.
    return !(left.isASCII && right.isASCII) && folded(left.string) == folded(right.string)
  }

  /// Goes through a text's bytes from either end: each run of white space as one space, none at the
  /// ends, and small letters for the capitals of ASCII.
  struct FoldedBytes {
    private var rest: Range<Int>
    private let isBackwards: Bool

    init(_ text: Span<UInt8>, backwards: Bool = false) {
      (rest, isBackwards) = (text.trimmedRange, backwards)
    }

    private mutating func take(_ text: Span<UInt8>) -> UInt8? {
      guard !rest.isEmpty else { return nil }
      let index = isBackwards ? rest.upperBound - 1 : rest.lowerBound
      rest = isBackwards ? rest.lowerBound..<index : index + 1..<rest.upperBound
      return text[index]
    }

    mutating func next(_ text: Span<UInt8>) -> UInt8? {
      guard let byte = take(text) else { return nil }
      guard byte.isSpace else { return byte.lowercased }
      while !rest.isEmpty, text[isBackwards ? rest.upperBound - 1 : rest.lowerBound].isSpace {
        _ = take(text)
      }
      return .space
    }

    enum Answer { case no, yes, perhaps }

    /// Whether two texts differ, by the first bytes from one end that do: two different signs of ASCII
    /// that print are that whatever stands beyond them, unless what stands behind the first is a mark
    /// that belongs to it.
    static func differ(
      _ left: Span<UInt8>, _ right: Span<UInt8>, backwards: Bool
    ) -> Answer {
      var (a, b) = (Self(left, backwards: backwards), Self(right, backwards: backwards))
      var behind: UInt8 = 0
      while true {
        let (x, y) = (a.next(left), b.next(right))
        if x != y {
          guard let x, let y, 0x21...0x7E ~= x, 0x21...0x7E ~= y else { return .perhaps }
          return !backwards || behind < 0x80 ? .yes : .perhaps
        }
        guard let x else { return .no }
        behind = x
      }
    }
  }
}
