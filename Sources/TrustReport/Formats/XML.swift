/// XML as text.
enum XML {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Plain text as the content of an element or of an attribute: nothing in it can become markup, and what XML has no
  /// place for is replaced.
  static func text(_ text: String) -> String { self.text(text, reference: reference(of:)) }

  /// The same, with the replacement of each character that needs one.
  static func text(_ text: String, reference: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let reference = reference(scalar) {
        result += reference
      } else {
        result.unicodeScalars.append(scalar.isBlank ? " " : scalar)
      }
    }
    return result
  }

  /// What stands for a character that would be markup, or that XML has no place for; `nil` for any other.
  static func reference(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: nil
    }
  }
}

/// A piece of a text: words, or an address that becomes a link.
enum LinkedText {
  case words(String)
  case link(String, address: String)

  /// The pieces of a text, in which white space and control characters fold to one space.
  static func pieces(of text: String) -> [LinkedText] {
    text.withUTF8Span { text in
      var links = MarkdownLinkFinder()
      var pieces: [LinkedText] = []
      var (start, offset) = (0, 0)
      func words(to end: Int) {
        let words = folded(text.extracting(start..<end).string)
        if !words.isEmpty { pieces.append(.words(words)) }
      }
      while let scalar = text.scalar(at: offset) {
        if let (address, scheme) = links.link(in: text, around: scalar, at: offset),
          address.lowerBound >= start
        {
          words(to: address.lowerBound)
          let shown = text.extracting(address).string
          pieces.append(.link(shown, address: "\(scheme)\(shown)"))
          (start, offset) = (address.upperBound, address.upperBound)
        } else {
          offset += UTF8.width(scalar)
        }
      }
      words(to: text.count)
      return pieces
    }
  }

  private static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !scalar.isBlank {
        result.append(scalar)
      } else if result.last != " " {
        result.append(" ")
      }
    }
    return String(result)
  }
}
