/// Makes strings of texts that often occur again and again, such as titles and units, so that the same
/// text is the same string, in memory once.
///
/// Each text has one place, where it replaces the text that was there: what is remembered is limited.
struct RepeatedTexts {
  private static let placeCount = 2048
  private var places = [String](repeating: "", count: placeCount)

  /// The text as a string; it should be UTF-8.
  mutating func string(_ text: Span<UInt8>) -> String {
    let place = Int(text.hash(from: 0) % UInt64(Self.placeCount))
    var known = places[place]
    if !known.withUTF8({ $0.span.isSame(as: text) }) {
      known = text.string
      places[place] = known
    }
    return known
  }
}
