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
    let compared = names.map(PriorityName.init)
    for left in names.indices where counts[left] > 0 {
      for right in (left + 1)..<names.count where counts[right] > 0 {
        guard min(counts[left], counts[right]) <= Self.fewCount,
          compared[left].isAlike(compared[right])
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

/// The name of a priority, compared with another: its words in small letters, as bytes.
private struct PriorityName {
  private var words: [[UInt8]] = []

  init(_ name: String) {
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(word) }
      word.removeAll()
    }
    for byte in name.utf8 {
      if byte.isASCIIAlphanumeric || byte >= 0x80 {
        word.append(byte.lowercased)
      } else {
        end()
        if byte == UInt8(ascii: "&") { words.append(Array("and".utf8)) }
      }
    }
    end()
  }

  /// Whether the two differ only in spaces and punctuation, or in one slip in one long word.
  func isAlike(_ other: PriorityName) -> Bool {
    // A slip hardly changes a word's first letter: `Health` and `Wealth` are two words.
    guard words.first?.first == other.words.first?.first else { return false }
    if words.count == other.words.count {
      let differing = zip(words, other.words).filter { $0 != $1 }
      if differing.count == 1, let (one, another) = differing.first {
        return Self.areAlike(one, another)
      }
    }
    return words.joined().elementsEqual(other.words.joined())
  }

  private static func areAlike(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard min(left.count, right.count) >= 4, left[0] == right[0],
      !(left + right).contains(where: \.isDigit)
    else { return false }
    let (left, right) = (
      String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self)
    )
    return Matching.distance(Array(left.unicodeScalars), Array(right.unicodeScalars), atMost: 1)
      != nil
  }
}
