extension RatingList {
  /// Writes the list as one JSON object; keys may be added to it in time, and are never renamed.
  public func writeJSON(to output: inout OutputBuffer) {
    let period = JSON.string(scorecard.period?.description)
    output.append("{\"schema\": 1, \"quarter\": \(period),\n")
    output.append(" \"counts\": \(scorecard.counts.json),\n \"indicators\": [")
    let keys = Line.names.enumerated().map { ($0 == 0 ? "" : ", ") + "\"\($1)\": " }
    var separator = "\n   {"
    forEachLine { values in
      output.append(separator)
      for (key, value) in zip(keys, values) {
        output.append(key)
        output.append(value.json)
      }
      output.append("}")
      separator = ",\n   {"
    }
    output.append("]}\n")
  }

  /// Writes the list as CSV, with the JSON's names for its columns.
  ///
  /// - Parameters:
  ///   - guardingFormulas: whether an apostrophe is put before each cell that a spreadsheet would calculate: one that
  ///     begins with `=`, `+`, `-`, `@` or a tab and is no number. The file then holds another text than the data.
  ///   - output: where it is written.
  public func writeCSV(guardingFormulas: Bool = false, to output: inout OutputBuffer) {
    CSVWriter.write(Line.names, to: &output)
    forEachLine {
      CSVWriter.write($0.map(Self.cell), guardingFormulas: guardingFormulas, to: &output)
    }
  }

  private static func cell(_ value: Line.Value) -> String {
    switch value {
    case .text(let text): text ?? ""
    case .list(let texts): texts.joined(separator: " ")
    case .count(let count): count.map(String.init) ?? ""
    }
  }

  /// Writes the list as a table for a terminal.
  ///
  /// - Parameters:
  ///   - colored: whether the rating's word is coloured; the word itself is always printed.
  ///   - width: the most characters that a line may have, as far as no word is broken; `nil` for any number.
  ///   - sparklines: whether the figures of the last eight quarters are shown as a line of blocks.
  ///   - output: where it is written.
  public func writeTable(
    colored: Bool, width: Int? = nil, sparklines: Bool = false, to output: inout OutputBuffer
  ) {
    func history(_ part: Part?) -> [String] {
      sparklines ? [part.map(Sparkline.text) ?? ""] : []
    }
    var rows: [[String]] = []
    var ratings: [RAGRating?] = []
    for indicator in scorecard.indicators {
      let whole = indicator.parts.isEmpty ? indicator.decisive : nil
      rows.append(
        [indicator.number ?? "", indicator.title, indicator.rating.text]
          + cells(whole) + history(whole))
      ratings.append(indicator.rating.standing)
      for part in indicator.parts {
        rows.append(["", "  " + (part.name ?? ""), part.rating.text] + cells(part) + history(part))
        ratings.append(part.rating.standing)
      }
    }
    let columns =
      ["Number", "Indicator", "RAG", "Actual", "Target", "Distance", "Direction"]
      + (sparklines ? ["History"] : [])
    let table = TextTable(
      columns: columns, rows: rows, width: width, verbatim: sparklines ? columns.count - 1 : nil)
    table.write(to: &output) { text, row, column in
      guard colored, column == 2, let rating = ratings[row] else { return text }
      return "\u{1B}[\(rating.color)m\(text)\u{1B}[0m"
    }
    output.append("\n" + scorecard.counts.summary + "\n")
  }

  /// The cells about a part's figure; they are empty for the own line of an indicator with parts.
  private func cells(_ part: Part?) -> [String] {
    guard let wording = part.map(PartWording.init) else { return ["", "", "", ""] }
    return [
      wording.figure.description, wording.targetWithDate ?? "–", wording.distance,
      wording.direction,
    ]
  }
}

extension RatingList.Line.Value {
  /// The value in JSON.
  var json: String {
    switch self {
    case .text(let text): JSON.string(text)
    case .list(let texts): JSON.list(texts)
    case .count(let count): count.map(String.init) ?? "null"
    }
  }
}

extension RAGRating {
  /// The number of its colour on a terminal.
  var color: Int {
    switch self {
    case .red: 31
    case .amber: 33
    case .green: 32
    }
  }
}
