/// The unit that a header gives the numbers below it: `Actual (%)`, `Value (£m)`, `Tolerance %`.
struct HeaderMark: Equatable {
  /// `%` or `£`.
  let mark: Number.Mark
  /// `k`, `m` or `bn` behind pounds; else empty.
  let scale: String

  /// The mark as people write it: `%`, `£m`.
  var text: String { mark.rawValue + scale }

  /// Reads a mark, in any of the words that a unit cell may have for it; `nil` for anything else.
  init?(_ text: some StringProtocol) {
    let text = String(text)
    let unit = text.withUTF8Span { UnitName.meant(by: $0) } ?? text
    switch unit {
    case "%": (mark, scale) = (.percent, "")
    case "£", "£k", "£m", "£bn": (mark, scale) = (.pounds, String(unit.dropFirst()))
    default: return nil
    }
  }

  /// Takes the mark off a header's text, and bracketed notes such as `[note 1]`, which are passed over.
  static func split(_ text: String) -> (name: String, mark: HeaderMark?) {
    guard text.utf8.contains(where: { [0x25, 0x5B, 0x28, 0xC2].contains($0) }) else {
      return (text, nil)
    }
    var name = withoutNotes(text)
    if name.last == ")", let open = name.lastIndex(of: "("),
      let mark = HeaderMark(name[name.index(after: open)...].dropLast())
    {
      name.removeSubrange(open...)
      return (name.trimmingSpaces, mark)
    }
    // `Value £ million` has its mark in two words.
    let words = name.split(whereSeparator: \.isWhitespace)
    for count in [2, 1] where words.count > count {
      if let mark = HeaderMark(words.suffix(count).joined(separator: " ")) {
        return (words.dropLast(count).joined(separator: " "), mark)
      }
    }
    return (name, nil)
  }

  private static func withoutNotes(_ text: String) -> String {
    var name = text
    while let open = name.firstIndex(of: "["),
      let close = name[open...].firstIndex(of: "]"),
      name[open...].dropFirst().lowercased().hasPrefix("note")
    {
      name.removeSubrange(open...close)
    }
    return name.trimmingSpaces
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

// MARK: The cells below it

extension HeaderMark {
  /// What a cell below the header says of its unit.
  enum Reading: Equatable {
    /// The cell's text with the mark.
    case marked(String)
    /// The cell says its unit itself, or holds no number.
    case asWritten
    /// The cell has another mark.
    case other(String)
  }

  /// A bare number counts as if it were written with the mark.
  func read(_ cell: String) -> Reading {
    let scalars = Array(cell.unicodeScalars)
    guard let first = scalars.firstIndex(where: Self.isDigit) else { return .asWritten }
    var end = Self.numberEnd(scalars, from: first)
    let hasPercent = scalars.contains("%")
    let hasPounds = scalars.contains("£")
    let ownScale = Self.scale(scalars, at: end)
    if hasPercent || hasPounds {
      let own = hasPercent ? "%" : "£" + ownScale
      return own == text || mark == .percent && hasPercent ? .asWritten : .other(own)
    }
    // Words of its own, such as `2 points`, say the unit.
    if mark == .percent, !ownScale.isEmpty { return .other(ownScale) }
    if let second = Self.secondNumber(scalars, from: end) {
      end = Self.numberEnd(scalars, from: second)
    }
    var marked = scalars
    if mark == .percent {
      marked.insert("%", at: end)
    } else {
      if ownScale.isEmpty { marked.insert(contentsOf: scale.unicodeScalars, at: end) }
      marked.insert("£", at: first)
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: marked)
    return .marked(String(result))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  private static func numberEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count, isDigit(scalars[end]) || scalars[end] == "," || scalars[end] == "." {
      end += 1
    }
    // A full stop or comma that ends a sentence is none of the number's.
    while end > start, !isDigit(scalars[end - 1]) { end -= 1 }
    return end
  }

  /// `k`, `m` or `bn` directly behind a number.
  private static func scale(_ scalars: [Unicode.Scalar], at end: Int) -> String {
    var word = ""
    var index = end
    while index < scalars.count, scalars[index].properties.isAlphabetic {
      word.unicodeScalars.append(scalars[index])
      index += 1
    }
    let lower = word.lowercased()
    return ["k", "m", "bn"].contains(lower) ? lower : ""
  }

  /// Where the second number of a range begins: `10 to 15`, `10-15`.
  private static func secondNumber(_ scalars: [Unicode.Scalar], from end: Int) -> Int? {
    guard let next = scalars[end...].firstIndex(where: isDigit) else { return nil }
    var between = String.UnicodeScalarView()
    between.append(contentsOf: scalars[end..<next])
    let word = String(between).filter { !$0.isWhitespace }.lowercased()
    return ["to", "-", "–", "—", "and"].contains(word) ? next : nil
  }
}
