/// Finds the runs of text that are never markup, whatever stands around them: letters, digits, the
/// signs that mean nothing within a line, and a space between two characters that print.
///
/// Most of a report is such text: it is looked at eight bytes at a time, and copied as it is.
enum PlainText {
  /// For each byte whether it must be looked at by itself: 0 for letters, digits, the space and the
  /// signs ``'"%()+,-/;@]{}``, and for what belongs to most characters beyond ASCII.
  private static let special: [UInt8] = [
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    0, 1, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1,
    1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  ]

  /// Where the run of plain text that begins at a position ends; the position itself where none does.
  static func end(_ text: Span<UInt8>, from start: Int) -> Int {
    guard start < text.count, text[start] != .space else { return start }
    return special.withUnsafeBufferPointer { special in
      var index = start
      while index < text.count {
        if index &+ 8 < text.count, isPlain(text.word(at: index), text[index &+ 8], special) {
          index &+= 8
          continue
        }
        let stop = min(index &+ 8, text.count)
        while index < stop {
          let length = plainLength(text, at: index, special)
          if length == 0 { return index }
          index &+= length
        }
      }
      return index
    }
  }

  /// Whether none of eight bytes must be looked at by itself, and no space is followed by another.
  @inline(__always)
  private static func isPlain(
    _ word: UInt64, _ next: UInt8, _ special: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var found: UInt8 = 0
    var rest = word
    for _ in 0..<8 {
      found |= special[Int(rest & 0xFF)]
      rest &>>= 8
    }
    let highBits: UInt64 = 0x8080_8080_8080_8080
    // A byte that is a space becomes 0, and its sum with 0x7F has no high bit; a byte of a character
    // beyond ASCII has its own high bit, and is no space.
    let differences = (word ^ 0x2020_2020_2020_2020) & ~highBits
    let spaces = ~((differences &+ ~highBits) | word) & highBits
    if found != 0 || spaces & spaces &<< 8 != 0 { return false }
    return spaces &>> 63 == 0 || isPrinting(next)
  }

  /// How many bytes the character at a position takes, if it is plain; 0 if it is not.
  @inline(__always)
  private static func plainLength(
    _ text: Span<UInt8>, at index: Int, _ special: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let byte = text[index]
    let next = index &+ 1 < text.count ? text[index &+ 1] : 0
    if byte == .space { return isPrinting(next) ? 1 : 0 }
    if special[Int(byte)] == 0 { return 1 }
    // A point within a number or a name ends no sentence; behind `www` GFM would make a link of it.
    if byte == UInt8(ascii: "."), next.isASCIIAlphanumeric, index > 0 {
      return text[index &- 1] | 0x20 != UInt8(ascii: "w") ? 1 : 0
    }
    return lengthBeyondASCII(text, at: index)
  }

  /// Whether a byte begins a character that prints; of some beyond ASCII that cannot be told.
  @inline(__always)
  private static func isPrinting(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte }

  /// How many bytes a character beyond ASCII takes; 0 for those that are white space, control
  /// characters or composed with what stands before them, which are looked at one by one.
  private static func lengthBeyondASCII(_ text: Span<UInt8>, at index: Int) -> Int {
    let second = index &+ 1 < text.count ? text[index &+ 1] : 0
    switch text[index] {
    case 0xC2: return second >= 0xA0 ? 2 : 0
    case 0xE2:
      let isSeparator = second == 0x80 && (text[index &+ 2] == 0xA8 || text[index &+ 2] == 0xA9)
      return isSeparator ? 0 : 3
    default: return 0
    }
  }
}
