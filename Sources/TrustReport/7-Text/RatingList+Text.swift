extension RatingList {
  /// Writes the list as one JSON object; keys may be added to it in time, and are never renamed.
  public func writeJSON(to output: inout TextOutput) {
    output.write("{\"schema\": 1, \"quarter\": \(JSONText.string(quarter)),\n")
    let counts = counts
    output.write(
      " \"counts\": {\"red\": \(counts.red), \"amber\": \(counts.amber), \"green\": \(counts.green), "
        + "\"notRated\": \(counts.notRated)},\n \"indicators\": [")
    var separator = "\n"
    for line in lines {
      let pairs = zip(Line.names, line.values).map { "\"\($0)\": \(Self.json($1))" }
      output.write(separator + "   {" + pairs.joined(separator: ", ") + "}")
      separator = ",\n"
    }
    output.write("]}\n")
  }

  private static func json(_ value: Line.Value) -> String {
    switch value {
    case .text(let text): JSONText.string(text)
    case .list(let texts): JSONText.list(texts)
    case .count(let count): count.map { "\($0)" } ?? "null"
    }
  }

  /// Writes the list as CSV, with the JSON's names for its columns.
  public func writeCSV(to output: inout TextOutput) {
    output.write(CSVText.record(Line.names))
    for line in lines { output.write(CSVText.record(line.values.map(Self.plain))) }
  }

  private static func plain(_ value: Line.Value) -> String {
    switch value {
    case .text(let text): text ?? ""
    case .list(let texts): texts.joined(separator: " ")
    case .count(let count): count.map { "\($0)" } ?? ""
    }
  }

  /// Writes the list as a table for a terminal.
  ///
  /// - Parameters:
  ///   - colored: whether the rating's word is coloured; the word itself is always there.
  ///   - output: where it is written.
  public func writeTable(colored: Bool, to output: inout TextOutput) {
    let names = ["Number", "Indicator", "RAG", "Actual", "Target", "Distance", "Direction"]
    var rows: [[String]] = []
    var ratings: [RAGRating?] = []
    for indicator in performance.indicators.sorted() {
      let rowsOfIndicator: [Int32?] = [nil] + indicator.parts.map { $0 }
      for part in rowsOfIndicator {
        rows.append(cells(indicator, part: part))
        ratings.append(
          part.map { performance.returns.rows[Int($0)].rating.standing }
            ?? indicator.rating.standing)
      }
    }
    PlainTable(names: names, rows: rows).write(to: &output) { text, row, column in
      guard colored, column == 2, let rating = ratings[row] else { return text }
      return "\u{1B}[\(rating.color)m\(text)\u{1B}[0m"
    }
    output.write("\n" + counts.summary + "\n")
  }

  /// A table's cells for an indicator, or for one part of it.
  private func cells(_ indicator: Assessment, part: Int32?) -> [String] {
    let history = performance.history
    let figures = FigureText(performance: performance)
    let title = part.flatMap { performance.part(of: $0) }.map { "  " + $0 }
    let rating = part.map { performance.returns.rows[Int($0)].rating } ?? indicator.rating
    let cells = [
      part == nil ? performance.number(of: indicator) : "",
      title ?? performance.title(of: indicator), IndicatorText.rating(rating),
    ]
    guard let row = part ?? (indicator.parts.isEmpty ? indicator.whole : nil) else {
      return cells + ["", "", "", ""]
    }
    return cells + [
      figures.figure(row), figures.targetWithDate(row) ?? "–",
      Statement(performance: performance).distance(row),
      String { history.appendDirection(row, to: &$0) },
    ]
  }
}

extension RAGRating {
  /// The colour's number on a terminal.
  fileprivate var color: Int {
    switch self {
    case .red: 31
    case .amber: 33
    case .green: 32
    }
  }
}
