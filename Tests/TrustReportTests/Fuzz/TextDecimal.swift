/// A decimal number as it is written, compared digit by digit: it shares no code with the library's.
struct TextDecimal: Comparable {
  private let isNegative: Bool
  private let whole: Substring
  private let fraction: Substring

  /// Reads `-12.50`; `nil` for anything else.
  init?(_ text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts.contains(where: \.isEmpty),
      parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    whole = parts[0].drop { $0 == "0" }
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    self.fraction = fraction
    isNegative = text.hasPrefix("-") && !(whole.isEmpty && fraction.isEmpty)
  }

  static func < (left: TextDecimal, right: TextDecimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// Whether it is smaller, signs aside. Without leading noughts the longer whole number is the larger one.
  private func isSmaller(than other: TextDecimal) -> Bool {
    if whole.utf8.count != other.whole.utf8.count {
      return whole.utf8.count < other.whole.utf8.count
    }
    if whole != other.whole { return whole < other.whole }
    return fraction < other.fraction
  }
}
