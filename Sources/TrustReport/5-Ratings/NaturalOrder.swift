/// The order in which people expect numbered indicators: `3.5` before `3.14`, `1.1` before `1.1b`.
enum NaturalOrder {
  /// Whether the left comes before the right: runs of digits by their value, the rest by its bytes,
  /// capitals aside. Two that are alike in this way are in the order of their bytes.
  static func isBefore(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i].isDigit, right[j].isDigit {
        let (a, b) = (digits(left, &i), digits(right, &j))
        if a.count != b.count { return a.count < b.count }
        for offset in 0..<a.count where left[a.lowerBound + offset] != right[b.lowerBound + offset]
        {
          return left[a.lowerBound + offset] < right[b.lowerBound + offset]
        }
      } else {
        let (a, b) = (left[i].lowercased, right[j].lowercased)
        if a != b { return a < b }
        i += 1
        j += 1
      }
    }
    if i < left.count || j < right.count { return j < right.count }
    return precedes(left, right)
  }

  /// The beginning of a number as an integer, so that most pairs need no look at their text: of two
  /// with different keys the one with the smaller comes first.
  ///
  /// Each byte takes a byte, capitals aside; a run of digits takes one for its length, which sorts as
  /// a digit would, and then half a byte for each digit.
  static func key(_ number: Span<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var room = 64
    var index = 0
    func put(_ value: UInt8, bits: Int) {
      room -= bits
      key |= room >= 0 ? UInt64(value) << room : UInt64(value) >> -room
    }
    while index < number.count, room > 0 {
      guard number[index].isDigit else {
        put(number[index].lowercased, bits: 8)
        index += 1
        continue
      }
      let run = digits(number, &index)
      put(UInt8(ascii: "0") + UInt8(min(run.count, 10) - 1), bits: 8)
      // Beyond ten digits the lengths look the same: what follows is left to the comparison.
      guard run.count < 10 else { break }
      for position in run where room > 0 { put(number[position] - UInt8(ascii: "0"), bits: 4) }
    }
    return key
  }

  /// The next run of digits, without the zeros before it.
  private static func digits(_ text: Span<UInt8>, _ index: inout Int) -> Range<Int> {
    while index + 1 < text.count, text[index] == UInt8(ascii: "0"), text[index + 1].isDigit {
      index += 1
    }
    let start = index
    while index < text.count, text[index].isDigit { index += 1 }
    return start..<index
  }

  private static func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }
}
