/// The order in which people expect numbered indicators: `3.5` before `3.14`, `1.1` before `1.1b`.
enum NaturalOrder {
  /// Whether the left comes before the right: runs of digits by their value, the rest by its bytes,
  /// capitals aside. Two that are equal in this way are in the order of their bytes.
  static func isBefore(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i].isDigit, b[j].isDigit {
        let (x, y) = (a[digits(a, &i)], b[digits(b, &j)])
        if x.count != y.count { return x.count < y.count }
        if x != y { return x.lexicographicallyPrecedes(y) }
      } else {
        let (x, y) = (a[i].lowercased, b[j].lowercased)
        if x != y { return x < y }
        (i, j) = (i + 1, j + 1)
      }
    }
    if i < a.count || j < b.count { return j < b.count }
    return a.lexicographicallyPrecedes(b)
  }

  /// The beginning of a number as an integer, so that most pairs can be compared without their text: of
  /// two with different keys the one with the smaller key comes first.
  ///
  /// Each byte takes a byte, capitals aside; a run of digits takes one for its length, which sorts as
  /// a digit would, and then half a byte for each digit.
  static func key(_ number: String) -> UInt64 {
    var number = number
    return number.withUTF8 { key($0) }
  }

  private static func key(_ number: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var room = 64
    var index = 0
    func put(_ value: UInt8, bits: Int) {
      room -= bits
      // By less than 0 it is shifted to the right.
      key |= UInt64(value) << room
    }
    while index < number.count, room > 0 {
      guard number[index].isDigit else {
        put(number[index].lowercased, bits: 8)
        index += 1
        continue
      }
      let run = digits(number, &index)
      put(UInt8(ascii: "0") + UInt8(min(run.count, 10) - 1), bits: 8)
      // Runs of ten digits and more have the same byte: what follows is left to the comparison.
      guard run.count < 10 else { break }
      for position in run where room > 0 { put(number[position] - UInt8(ascii: "0"), bits: 4) }
    }
    return key
  }

  /// The next run of digits, without the zeros before it.
  private static func digits<Text: RandomAccessCollection>(
    _ text: Text, _ index: inout Int
  ) -> Range<Int> where Text.Element == UInt8, Text.Index == Int {
    while index + 1 < text.endIndex, text[index] == UInt8(ascii: "0"), text[index + 1].isDigit {
      index += 1
    }
    let start = index
    while index < text.endIndex, text[index].isDigit { index += 1 }
    return start..<index
  }
}
