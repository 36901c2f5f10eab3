extension ReturnCollector {
  /// What two rows of one indicator, part and quarter show of the cause.
  func duplicateCause(of row: Row, _ identity: Identity, sameAs known: Row) -> DuplicateCause {
    let titles = [known.title, row.title].map(Matching.folded)
    if let number = identity.number, titles[0] != titles[1], !titles.contains("") {
      if let before = Self.neighbour(belowNoughtOf: number),
        collected.identities.index(of: Identity(number: before)) != nil
      {
        return .droppedNought(number: TerminalText.excerpt(number + "0"))
      }
      return .sharedNumber
    }
    return known.location.input == row.location.input ? .unknown : .otherFile
  }

  /// The number before the one that a nought makes of a number: `1.9` for `1.1`, which may be 1.10.
  private static func neighbour(belowNoughtOf number: String) -> String? {
    guard let point = number.lastIndex(of: "."),
      let last = Int(number[number.index(after: point)...]), 1...99 ~= last
    else { return nil }
    return "\(number[...point])\(last * 10 - 1)"
  }
}
