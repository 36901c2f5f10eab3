/// Searching in text, byte by byte.
///
/// The standard library's functions with these jobs belong to its module of regular expressions, which
/// would add 1.5 MB to an executable that is linked statically: `Tests/Release/run` holds it to 10 MB.
extension StringProtocol {
  /// Whether a text is anywhere in this one.
  ///
  /// - Parameter text: what is searched, not empty.
  package func containsText(_ text: String) -> Bool { rangeOfText(text, from: startIndex) != nil }

  /// The pieces between each occurrence of a separator and the next; one, if there is none.
  ///
  /// - Parameter separator: a text that is not empty.
  package func pieces(between separator: String) -> [SubSequence] {
    var pieces: [SubSequence] = []
    var start = startIndex
    while let range = rangeOfText(separator, from: start) {
      pieces.append(self[start..<range.lowerBound])
      start = range.upperBound
    }
    return pieces + [self[start...]]
  }

  private func rangeOfText(_ text: String, from start: Index) -> Range<Index>? {
    guard let first = text.utf8.first else { return nil }
    var rest = utf8[start...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: text.utf8) {
        return place..<utf8.index(place, offsetBy: text.utf8.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
