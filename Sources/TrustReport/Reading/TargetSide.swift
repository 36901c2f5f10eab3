/// Which side of its number a target asks for, and how cells say it.
enum TargetSide {
  case atLeast, above, atMost, below

  /// The operator of a target, and the range of what is left without it; without one it is all of the cell.
  static func find(_ cell: Span<UInt8>) -> (side: TargetSide?, number: Range<Int>) {
    let found = findSign(cell)
    if found.side != nil { return found }
    for (word, side) in wordsBefore where begins(cell, with: word) {
      let length = word.utf8CodeUnitCount
      // "minute" does not begin with "min".
      guard length < cell.count, !cell[length].isASCIILetter else { continue }
      return (side, trimmed(cell, length..<cell.count))
    }
    for (word, side) in wordsBehind {
      let start = cell.count - word.utf8CodeUnitCount
      guard start > 0, cell.extracting(start..<cell.count).isWord(word) else { continue }
      return (side, trimmed(cell, 0..<start))
    }
    return (nil, 0..<cell.count)
  }

  /// The operator of a target in signs, and the range of what is left without it; without one it is all of the
  /// cell.
  static func findSign(_ cell: Span<UInt8>) -> (side: TargetSide?, number: Range<Int>) {
    if !cell.isEmpty, !cell[0].isDigit {
      for (sign, side) in signs where begins(cell, with: sign) {
        return (side, trimmed(cell, sign.utf8CodeUnitCount..<cell.count))
      }
    }
    return (nil, 0..<cell.count)
  }

  /// A sign comes behind the longer ones that begin with it.
  private static let signs: KeyValuePairs<StaticString, TargetSide> = [
    ">=": .atLeast, "<=": .atMost, ">/=": .atLeast, "</=": .atMost, ">": .above, "<": .below,
    "≥": .atLeast, "≤": .atMost, "=>": .atLeast, "=<": .atMost, "=/>": .atLeast, "=/<": .atMost,
  ]

  private static let wordsBefore: KeyValuePairs<StaticString, TargetSide> = [
    "at least": .atLeast, "no less than": .atLeast, "not less than": .atLeast,
    "minimum of": .atLeast, "minimum": .atLeast, "min.": .atLeast, "min": .atLeast,
    "above": .above, "over": .above, "more than": .above, "greater than": .above,
    "at most": .atMost, "no more than": .atMost, "not more than": .atMost,
    "maximum of": .atMost, "maximum": .atMost, "max.": .atMost, "max": .atMost, "up to": .atMost,
    "below": .below, "under": .below, "less than": .below, "fewer than": .below,
  ]

  private static let wordsBehind: KeyValuePairs<StaticString, TargetSide> = [
    "or above": .atLeast, "or more": .atLeast, "or higher": .atLeast, "or over": .atLeast,
    "+": .atLeast, "or below": .atMost, "or less": .atMost, "or fewer": .atMost,
    "or lower": .atMost, "or under": .atMost,
  ]

  private static func begins(_ cell: Span<UInt8>, with word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    return cell.count >= length && cell.extracting(0..<length).isWord(word)
  }

  private static func trimmed(_ cell: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let trimmed = cell.extracting(range).trimmedRange
    return range.lowerBound + trimmed.lowerBound..<range.lowerBound + trimmed.upperBound
  }
}
