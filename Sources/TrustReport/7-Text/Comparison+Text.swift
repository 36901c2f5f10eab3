extension Comparison {
  /// Writes the comparison as text for a terminal.
  ///
  /// - Parameters:
  ///   - colored: whether "Worsened" and "Improved" are coloured; the words are always there.
  ///   - output: where it is written.
  public func writeText(colored: Bool, to output: inout TextOutput) {
    guard !isEmpty else { return output.write(summary + "\n") }
    if let period { output.write(period + "\n") }
    output.write(summary + "\n")
    output.write("\n")
    let rows = changes.map { change in
      [
        change.words, change.number, String { change.appendTitle(to: &$0) },
        change.before ?? "–", change.after ?? "–",
      ]
    }
    let names = ["Change", "Number", "Indicator", "Before", "After"]
    PlainTable(names: names, rows: rows).write(to: &output) { text, row, column in
      guard colored, column == 0, let color = changes[row].kind.color else { return text }
      return "\u{1B}[\(color)m\(text)\u{1B}[0m"
    }
    output.write("\n")
    let steps = balance.steps.map { [$0.kind.name] + Self.numbers($0.counts).map(English.signed) }
    let counts = [("Before", balance.before), ("After", balance.after)].map { name, counts in
      [name] + Self.numbers(counts).map { "\($0)" }
    }
    PlainTable(
      names: ["Ratings", "Red", "Amber", "Green", "Not rated", "All"],
      rows: [counts[0]] + steps + [counts[1]]
    ).write(to: &output) { text, _, _ in text }
  }

  private static func numbers(_ counts: RatingCounts) -> [Int] {
    [counts.red, counts.amber, counts.green, counts.notRated, counts.all]
  }

  /// Writes the comparison as one JSON object; keys may be added to it in time, and are never renamed.
  public func writeJSON(to output: inout TextOutput) {
    output.write("{\"schema\": 1, \"from\": \(JSONText.string(old.quarter?.description)), ")
    output.write("\"to\": \(JSONText.string(new.quarter?.description)),\n")
    output.write(" \"counts\": {\"before\": \(Self.json(balance.before)), ")
    let steps = balance.steps.map { "\"\($0.kind.rawValue)\": \(Self.json($0.counts))" }
    output.write("\"after\": \(Self.json(balance.after))},\n")
    output.write(" \"steps\": {\(steps.joined(separator: ", "))},\n \"changes\": [")
    var separator = "\n"
    for change in changes {
      output.write(separator + "   " + Self.json(change))
      separator = ",\n"
    }
    output.write("]}\n")
  }

  private static func json(_ counts: RatingCounts) -> String {
    "{\"red\": \(counts.red), \"amber\": \(counts.amber), \"green\": \(counts.green), "
      + "\"notRated\": \(counts.notRated)}"
  }

  private static func json(_ change: Change) -> String {
    let pairs: [(String, String?)] = [
      ("kind", change.kind.rawValue), ("number", change.number.isEmpty ? nil : change.number),
      ("indicator", change.title), ("part", change.part), ("before", change.before),
      ("after", change.after), ("remark", change.remark), ("ratingBefore", change.old?.rating),
      ("ratingAfter", change.new?.rating), ("valueBefore", change.old?.value),
      ("valueAfter", change.new?.value), ("targetBefore", change.old?.target),
      ("targetAfter", change.new?.target),
    ]
    let members = pairs.map { "\"\($0)\": \(JSONText.string($1))" }
    return "{" + members.joined(separator: ", ") + "}"
  }
}

extension Change {
  /// The kind and what is to be said of it: `Improved, only because the target moved: …`.
  var words: String { remark.map { "\(kind.name): \($0)" } ?? kind.name }
}

extension Change.Kind {
  /// The colour's number on a terminal; `nil` for none.
  fileprivate var color: Int? {
    switch self {
    case .worsened: 31
    case .improved: 32
    default: nil
    }
  }
}
