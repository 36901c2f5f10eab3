/// A number in a commentary, with how exactly it is said.
struct WordedNumber {
  let value: ExactDecimal
  let mark: Number.Mark
  /// One of the last place that is said: 0.1 of 54.3, 1 of 54, and 100 of a count of 1,200.
  let precision: ExactDecimal
  /// The number as the author has it, with its mark.
  let text: String
  /// How many words it takes: two of `54 per cent`, as three.
  let wordCount: Int

  private static let percent = ["per cent", "percent"]

  /// The number at a place of a sentence; `nil` if there is none, or one with other signs (`5.4m`).
  init?(at place: Int, in sentence: SentenceWords) {
    // Most words are told from a number by their first byte.
    guard sentence[place].utf8.first.map({ $0.isDigit || $0 >= 0x80 }) ?? false else { return nil }
    var word = Substring(sentence[place])
    let isPounds = word.hasPrefix("£")
    if isPounds { word.removeFirst() }
    var isPercent = word.hasSuffix("%")
    if isPercent { word.removeLast() }
    guard let (units, decimals) = Self.digits(word) else { return nil }
    let length = isPercent ? nil : sentence.length(of: Self.percent, at: place + 1)
    isPercent = isPercent || length != nil
    if isPounds, isPercent { return nil }
    value = ExactDecimal(units, scale: decimals)
    mark = isPercent ? .percent : isPounds ? .pounds : .none
    var zeros = 0
    if !isPercent, decimals == 0, units != 0 {
      var rest = units
      while rest % 10 == 0 { (rest, zeros) = (rest / 10, zeros + 1) }
    }
    precision = ExactDecimal(1, scale: decimals - zeros)
    wordCount = 1 + (length ?? 0)
    text = sentence.words[place..<place + wordCount].map(\.written).joined(separator: " ")
  }

  /// The digits of a number with correctly placed thousands commas, and how many are decimals.
  private static func digits(_ word: Substring) -> (units: Int128, decimals: Int)? {
    let halves = word.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), word.utf8.count <= 15 else { return nil }
    let groups = halves[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.allSatisfy({ !$0.isEmpty }),
      groups.count == 1 || groups[0].count <= 3
    else { return nil }
    let decimals = halves.count == 2 ? Array(halves[1]) : []
    let digits = groups.joined() + decimals
    guard digits.allSatisfy(\.isDigit), halves.count == 1 || !decimals.isEmpty else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int128($1 - 0x30) }, decimals.count)
  }

  /// Whether it says another figure than a row has, and not only the same rounded in some way.
  func contradicts(_ number: Number, unit: String) -> Bool {
    let mark = number.mark == .none ? Number.Mark(unit: unit) : number.mark
    guard self.mark == mark, !number.isScaled else { return false }
    let other = number.value
    let difference = (value - other).magnitude
    let precisionOfOther = ExactDecimal(1, scale: max(other.scale, 0))
    return difference >= precision && difference >= precisionOfOther
  }
}
