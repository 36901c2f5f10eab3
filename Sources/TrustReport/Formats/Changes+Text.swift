extension Changes {
  /// Writes the changes as text for a terminal.
  ///
  /// - Parameters:
  ///   - colored: whether "Worsened" and "Improved" are coloured; the words are always there.
  ///   - output: where it is written.
  public func writeText(colored: Bool, to output: inout OutputBuffer) {
    if isEmpty { return output.append(summary + "\n") }
    if let period { output.append(period + "\n") }
    output.append(summary + "\n\n")
    let lines = ChangeLines(of: self)
    let rows = lines.map { line in
      [line.kind, line.number, line.title, line.before ?? "–", line.after ?? "–"]
    }
    let columns = ["Change", "Number", "Indicator", "Before", "After"]
    TextTable(columns: columns, rows: rows).write(to: &output) { text, row, column in
      guard colored, column == 0, let color = lines[row].first.change.kind.color else {
        return text
      }
      return "\u{1B}[\(color)m\(text)\u{1B}[0m"
    }
    output.append("\n")
    let names = ["Ratings"] + RatingCounts.columns.map(\.name)
    TextTable(columns: names, rows: balance.lines).write(to: &output)
  }
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
