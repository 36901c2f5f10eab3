/// What HTML and people do with characters.
enum HTMLText {
  /// HTML's character references undone: those that renderers write.
  static func decoded(_ html: [UInt8]) -> String {
    let pieces = String(decoding: html, as: UTF8.self).unicodeScalars.split(
      separator: "&", omittingEmptySubsequences: false)
    var text = String.UnicodeScalarView()
    for (index, piece) in pieces.enumerated() {
      if index > 0, let end = piece.firstIndex(of: ";"), let scalar = scalar(piece[..<end]) {
        text.append(scalar)
        text += piece[piece.index(after: end)...]
      } else {
        if index > 0 { text.append("&") }
        text += piece
      }
    }
    return String(text)
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}",
  ]

  private static func scalar(_ name: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    let name = String(name)
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return names[name]
  }

  /// The text as a reader sees it: each run of white space and control characters as one space.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isBlank(scalar) {
        folded.append(scalar)
      } else if let last = folded.last, last != " " {
        folded.append(" ")
      }
    }
    if folded.last == " " { folded.removeLast() }
    return String(folded)
  }

  /// Whether a character is white space, a control character or a byte-order mark.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      || scalar == "\u{FEFF}"
  }

  /// The bytes of an address, percent-encoding undone: renderers encode what is not ASCII.
  static func addressBytes(_ address: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(address.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
