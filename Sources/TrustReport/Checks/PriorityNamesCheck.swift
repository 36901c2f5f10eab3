extension Scorecard {
  /// Questions a priority that is a slip away from another: `Be Saef` beside `Be Safe`.
  ///
  /// Not where both hold many indicators, which hardly share a slip, or where they differ by a digit.
  func checkPriorityNames(_ findings: inout FindingCollector) {
    let names = returns.priorityNames
    // Nobody has a hundred priorities; where a column holds something else, it is not compared.
    guard 2...100 ~= names.count else { return }
    var counts = [Int](repeating: 0, count: names.count)
    var first = [RowID?](repeating: nil, count: names.count)
    for indicator in reported {
      let (row, priority) = rowAndPriority(of: indicator)
      guard let row, let priority else { continue }
      counts[Int(priority.index)] += 1
      first[Int(priority.index)] = first[Int(priority.index)] ?? row
    }
    for left in names.indices where counts[left] > 0 {
      for right in (left + 1)..<names.count where counts[right] > 0 {
        guard min(counts[left], counts[right]) <= Self.fewCount,
          PriorityName(names[left]).isAlike(PriorityName(names[right]))
        else { continue }
        // Of equals the later is the slip.
        let (rare, other) = counts[left] < counts[right] ? (left, right) : (right, left)
        guard let row = first[rare] else { continue }
        findings.add(
          TitleDoubt.priorityAlike(
            rare: TerminalText.excerpt(names[rare]), rareCount: counts[rare],
            other: TerminalText.excerpt(names[other]), otherCount: counts[other]),
          at: row, of: returns)
      }
    }
  }

  /// How many indicators a slip may be repeated in.
  private static var fewCount: Int { 3 }

  private func rowAndPriority(of indicator: ReportedIndicator) -> (RowID?, PriorityID?) {
    if let row = indicator.row { return (row, returns.places[Int(row.index)].priority) }
    let whole = Indicator(indicator.key, in: quarter, of: returns)
    return (whole?.firstRow, whole?.priorityID)
  }
}

/// The name of a priority, compared with another.
private struct PriorityName {
  private let words: [[Unicode.Scalar]]

  init(_ name: String) {
    let plain = name.lowercased().map { $0 == "&" ? " and " : String($0) }.joined()
    words = plain.split { !($0.isLetter || $0.isNumber) }.map { Array($0.unicodeScalars) }
  }

  /// Whether the two differ only in spaces and punctuation, or in one slip in one long word.
  func isAlike(_ other: PriorityName) -> Bool {
    let (left, right) = (words.joined(), other.words.joined())
    if left.elementsEqual(right) { return true }
    guard words.count == other.words.count else { return false }
    let differing = zip(words, other.words).filter { $0 != $1 }
    guard differing.count == 1, let (one, another) = differing.first else { return false }
    let isLong = min(one.count, another.count) >= 4
    // `Health` and `Wealth` are two words; a slip hardly changes the first letter.
    guard isLong, one.first == another.first,
      !(one + another).contains(where: { $0.properties.numericType != nil })
    else { return false }
    return Matching.distance(one, another, atMost: 1) != nil
  }
}
