/// Finds out why a cell is no number, so that the hint can say what to do.
enum NumberFault {
  /// - Parameters:
  ///   - cell: the cell, which is known to be unreadable.
  ///   - position: the position at which the reading stopped.
  ///   - reason: the fault that the parser knows already.
  static func diagnose(_ cell: Span<UInt8>, stoppedAt position: Int, reason: CellFault?)
    -> CellFault
  {
    let text = cell.string
    let lowered = text.lowercased()
    if text.hasPrefix("#") { return .spreadsheetError(text) }
    if let first = text.first, "<>≤≥".contains(first) { return .comparison }
    if lowered.hasPrefix("0x") { return .hexadecimal }
    if isScientific(lowered) { return .scientific }
    if let letter = letterForDigit(text) { return letter }
    if let mark = text.last, "*†‡§^~".contains(mark), position > 0 {
      return .footnoteMark(String(mark))
    }
    if isFraction(lowered) { return .fraction }
    if isContinental(text) { return .pointAndCommaSwapped }
    if reason == .misplacedComma { return isDecimalComma(text) ? .decimalComma : .misplacedComma }
    if let reason { return reason }
    let rest = cell.extracting(position..<cell.count).string
    let hasDigits = text.unicodeScalars.contains { "0"..."9" ~= $0 }
    return hasDigits && position > 0 && !rest.isEmpty ? .trailingText(rest) : .notNumber
  }

  /// `1E+05`, as spreadsheets shorten a long number; `1e5`, as programs write it.
  private static func isScientific(_ text: String) -> Bool {
    let parts = text.split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].last, first.isNumber else { return false }
    let power = parts[1].drop { $0 == "+" || $0 == "-" }
    return !power.isEmpty && power.allSatisfy(\.isNumber)
  }

  /// One comma before one or two digits, as in `92,5`: a decimal comma.
  private static func isDecimalComma(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, !text.contains(".") else { return false }
    let decimals = parts[1].prefix(while: \.isNumber)
    return 1...2 ~= decimals.count
  }

  /// `1.234,56`: points between thousands, a comma before decimals.
  private static func isContinental(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first?.isNumber == true else { return false }
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    return groups.count > 1 && groups[1].count == 3
  }

  /// `12/30`, `12 of 30`, `12 out of 30`.
  private static func isFraction(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    let numbers = scalars.split { !("0"..."9" ~= $0 || $0 == ",") }
    let between = scalars.filter { !("0"..."9" ~= $0) && !" ,".unicodeScalars.contains($0) }
    let ends = [scalars.first, scalars.last].compactMap(\.self)
    return numbers.count == 2 && ends.allSatisfy { "0"..."9" ~= $0 }
      && ["/", "of", "outof"].contains(String(String.UnicodeScalarView(between)))
  }

  /// The letters O, o, l and I among digits.
  private static func letterForDigit(_ text: String) -> CellFault? {
    let characters = Array(text)
    let others = characters.filter { !"0123456789.,%£+-−()OolI ".contains($0) }
    guard others.isEmpty, characters.contains(where: { "0"..."9" ~= $0 }) else { return nil }
    guard let index = characters.firstIndex(where: { "OolI".contains($0) }) else { return nil }
    let letter = characters[index]
    return .letterForDigit(
      position: index + 1, letter: String(letter), digit: "Oo".contains(letter) ? "0" : "1")
  }
}
