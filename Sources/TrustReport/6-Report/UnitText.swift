/// Puts a unit around a number: what stands before it (`£`) and what stands behind it (`%`, ` days`).
enum UnitText {
  /// Appends the number with its unit around it; a mark that it carries itself is not said twice.
  ///
  /// - Parameters:
  ///   - number: as it was written.
  ///   - mark: the mark that the number carries.
  ///   - unit: `%`, `% of pupils`, `£`, `£m`, or words such as `days`.
  static func append(
    _ number: Span<UInt8>, mark: Number.Mark, unit: Span<UInt8>, to text: inout TextBuffer
  ) {
    if unit.isEmpty {
      text.append(number)
    } else if unit[0] == UInt8(ascii: "%") {
      text.append(number)
      text.append(unit.extracting((mark == .percent ? 1 : 0)..<unit.count))
    } else if isPounds(unit) {
      let sign = mark == .pounds ? 0 : signLength(number)
      text.append(number.extracting(0..<sign))
      if mark != .pounds { text += "£" }
      text.append(number.extracting(sign..<number.count))
      if mark != .percent { text.append(unit.extracting(2..<unit.count)) }
    } else {
      text.append(number)
      text += " "
      text.append(unit)
    }
  }

  /// The number with its unit around it.
  static func text(_ number: String, unit: String) -> String {
    number.withUTF8Span { number in
      unit.withUTF8Span { unit in
        String { append(number, mark: .none, unit: unit, to: &$0) }
      }
    }
  }

  /// `£`, `£k`, `£m` or `£bn`.
  private static func isPounds(_ unit: Span<UInt8>) -> Bool {
    guard unit.holds(.pound, at: 0) else { return false }
    let scale = unit.extracting(2..<unit.count)
    return scale.isEmpty || scale.isWord("k") || scale.isWord("m") || scale.isWord("bn")
  }

  /// How many bytes of a number are its sign or opening bracket.
  private static func signLength(_ number: Span<UInt8>) -> Int {
    var length = 0
    while length < number.count {
      if number.holds(.minus, at: length) {
        length += 3
      } else if [UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "+")].contains(number[length]) {
        length += 1
      } else {
        break
      }
    }
    return length
  }
}
