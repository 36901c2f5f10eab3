extension MissingReason {
  /// The reason that a cell gives for having no figure; `nil` if it may hold one.
  init?(_ cell: Span<UInt8>) {
    guard !cell.isEmpty else {
      self = .notAvailable
      return
    }
    // Nearly every cell is known by its first byte to hold none of the words.
    let reason: MissingReason? =
      switch cell[0].lowercased {
      case UInt8(ascii: "["): Self.bracketed(cell)
      case UInt8(ascii: "<"), UInt8(ascii: "f"): Self.isSmallCount(cell) ? .suppressed : nil
      case UInt8(ascii: "*"): cell.count == 1 ? .suppressed : nil
      case UInt8(ascii: "s"): cell.isWord("suppressed") ? .suppressed : nil
      case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "x"), UInt8(ascii: "p"),
        UInt8(ascii: "-"), UInt8(ascii: "."), 0xE2:
        Self.isWord(cell)
          ? .notAvailable : cell.isWord("not applicable") ? .notApplicable : nil
      default: nil
      }
    guard let reason else { return nil }
    self = reason
  }

  /// Whether a cell holds one of the words for "there is none": `n/a`, `tbc`, `..` or a dash.
  static func isWord(_ cell: Span<UInt8>) -> Bool {
    guard !cell.isEmpty else { return false }
    switch cell[0].lowercased {
    case UInt8(ascii: "n"):
      return cell.isWord("n/a") || cell.isWord("na") || cell.isWord("n.a.") || cell.isWord("null")
        || cell.isWord("no data") || cell.isWord("not available") || cell.isWord("not due")
    case UInt8(ascii: "t"): return cell.isWord("tbc") || cell.isWord("tba") || cell.isWord("tbd")
    case UInt8(ascii: "-"), UInt8(ascii: "x"): return cell.count == 1
    case UInt8(ascii: "."): return cell.count == 1 || cell.isWord("..")
    case UInt8(ascii: "p"): return cell.isWord("pending")
    case 0xE2:
      return cell.count == 3 && (cell.holds(.enDash, at: 0) || cell.holds(.emDash, at: 0))
    default: return false
    }
  }

  /// Whether a cell of an optional column says that there is nothing.
  static func isNone(_ cell: Span<UInt8>) -> Bool {
    switch MissingReason(cell) {
    case .notAvailable, .notApplicable: true
    case .suppressed, .withheld, .low, .noneRecorded, nil: false
    }
  }

  private static func bracketed(_ cell: Span<UInt8>) -> MissingReason? {
    guard cell[cell.count - 1] == UInt8(ascii: "]") else { return nil }
    return MissingReason(letters: cell.extracting(1..<cell.count - 1))
  }

  /// The reason that letters in brackets stand for.
  init?(letters: Span<UInt8>) {
    if letters.isWord("x") {
      self = .notAvailable
    } else if letters.isWord("c") {
      self = .suppressed
    } else if letters.isWord("z") {
      self = .notApplicable
    } else if letters.isWord("low") || letters.isWord("k") {
      self = .low
    } else if letters.isWord("w") {
      self = .noneRecorded
    } else {
      return nil
    }
  }

  /// `<5` or `fewer than 5`: any whole number.
  static func isSmallCount(_ cell: Span<UInt8>) -> Bool {
    let words: StaticString = "fewer than "
    let length =
      cell[0] == UInt8(ascii: "<")
      ? 1
      : cell.count > words.utf8CodeUnitCount
        && cell.extracting(0..<words.utf8CodeUnitCount).isWord(words)
        ? words.utf8CodeUnitCount : cell.count
    let digits = cell.extracting(length..<cell.count)
    let number = digits.extracting(digits.trimmedRange)
    guard !number.isEmpty else { return false }
    for index in number.indices where !number[index].isDigit { return false }
    return true
  }
}
