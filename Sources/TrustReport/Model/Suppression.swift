/// Which small counts of people are withheld, and what a reader knows of how counts add up (the contract's
/// section 9).
public struct Suppression: Sendable {
  /// Counts of 1 to one less than this are withheld; at least 2.
  public let threshold: Int
  /// Counts of which one is the sum of others.
  public let sums: [CountSum]
  /// The indicators, by number or title, whose text may name a small count.
  public let allowedTexts: [String]

  /// `nil` if no count is below the threshold, or if it is higher than 1,000.
  ///
  /// - Parameters:
  ///   - threshold: the smallest count that need not be withheld, from 2 to 1,000.
  ///   - sums: counts of which one is the sum of others.
  ///   - allowedTexts: the indicators whose text may name a small count.
  public init?(below threshold: Int, sums: [CountSum] = [], allowedTexts: [String] = []) {
    guard 2...1_000 ~= threshold else { return nil }
    (self.threshold, self.sums, self.allowedTexts) = (threshold, sums, allowedTexts)
  }

  /// The counts that must not be known.
  var smallCounts: ClosedRange<Int> { 1...threshold - 1 }
}

/// One indicator whose count is the sum of the counts of others: `3.1 = 3.1a + 3.1b`.
public struct CountSum: Sendable {
  /// The number or title of the whole.
  let whole: String
  /// The numbers or titles of its parts.
  let parts: [String]

  /// Reads a sum; `nil` if the text is none.
  ///
  /// - Parameter text: the whole, `=`, and its parts with `+` between them.
  public init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let equals = scalars.firstIndex(of: "=") else { return nil }
    whole = Matching.trimmed(Substring(scalars[..<equals]))
    parts = scalars[scalars.index(after: equals)...].split(
      separator: "+", omittingEmptySubsequences: false
    ).map { Matching.trimmed(Substring($0)) }
    guard !whole.isEmpty, !parts.contains(""), !parts.contains(whole) else { return nil }
  }
}
