import TrustReport

/// The options that withhold small counts of people.
extension Option {
  static let suppression = [suppressBelow, sum]

  static let suppressBelow = value(
    "suppress-below", "n",
    help: """
      Withhold counts of people from 1 to n − 1, and whatever would let a reader work them out; \
      they print as [c].
      """,
    orWrite: "write a whole number from 2 to 1000: counts below it are withheld"
  ) { text, values in
    guard let number = Int(text), Suppression(below: number) != nil else { return nil }
    values.suppressBelow = number
    return
  }

  static let sum = value(
    "sum", "sum",
    help: """
      With --suppress-below: a sum that a reader knows, by number or title, such as \
      '3.1 = 3.1a + 3.1b'. May be repeated.
      """,
    orWrite: "write the whole, '=' and its parts with '+' between, as in '3.1 = 3.1a + 3.1b'"
  ) { text, values in CountSum(text).map { values.sums.append($0) } }

  /// The indicator whose text is let through by an ignored code: `small-count:3.14`.
  static func textAllowed(by code: String) -> String? {
    let prefix = "small-count:"
    guard code.hasPrefix(prefix), code.count > prefix.count else { return nil }
    return Matching.trimmed(code.dropFirst(prefix.count))
  }
}

extension OptionValues {
  /// What is withheld; `nil` for nothing.
  var suppression: Suppression? {
    suppressBelow.flatMap { Suppression(below: $0, sums: sums, allowedTexts: allowedTexts) }
  }
}
