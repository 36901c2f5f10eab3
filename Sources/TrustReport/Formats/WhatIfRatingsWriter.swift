extension WhatIfRatings {
  /// Writes as text for a terminal which ratings would change, and the counts before and after.
  ///
  /// - Parameters:
  ///   - colored: whether the ratings' words are coloured; the words are always there.
  ///   - width: the most characters that a line may have, as far as no word is broken; `nil` for any number.
  ///   - output: where it is written.
  public func writeTable(colored: Bool, width: Int? = nil, to output: inout OutputBuffer) {
    for sentence in WhatIfWording(self).sentences {
      output.append(TerminalText.safe(sentence) + "\n")
    }
    output.append("\n")
    if !lines.isEmpty {
      let columns = ["Number", "Indicator", "Actual", "Target", "Now", "What if"]
      TextTable(columns: columns, rows: lines.map(\.cells), width: width).write(to: &output) {
        text, row, column in
        let rating = column == 4 ? lines[row].before : column == 5 ? lines[row].after : nil
        guard colored, let color = rating?.standing?.color else { return text }
        return "\u{1B}[\(color)m\(text)\u{1B}[0m"
      }
      output.append("\n")
    }
    let rows = [("Now", before.counts), ("What if", countsAfter)].map { name, counts in
      [name] + counts.inColumns.map(String.init)
    }
    TextTable(columns: ["Ratings"] + RatingCounts.columns.map(\.name), rows: rows)
      .write(to: &output)
  }

  /// Writes the same as one JSON object; keys may be added to it in time, and are never renamed.
  public func writeJSON(to output: inout OutputBuffer) {
    output.append("{\"schema\": 1, \"quarter\": \(JSON.string(before.period?.description)),\n")
    output.append(" \"whatIf\": \(JSON.list(rules.map(\.text))),\n")
    output.append(" \"counts\": {\"before\": \(before.counts.json), ")
    output.append("\"after\": \(countsAfter.json)},\n \"changes\": [")
    for (index, line) in lines.enumerated() {
      let members = zip(Line.names, line.values).map { "\"\($0)\": \(JSON.string($1))" }
      output.append((index == 0 ? "\n   {" : ",\n   {") + members.joined(separator: ", ") + "}")
    }
    output.append("]}\n")
  }

  /// Writes the changes as CSV, with the JSON's names for its columns.
  ///
  /// - Parameters:
  ///   - guardingFormulas: whether an apostrophe is put before each cell that a spreadsheet would calculate: one that
  ///     begins with `=`, `+`, `-`, `@` or a tab and is no number. The file then holds another text than the data.
  ///   - output: where it is written.
  public func writeCSV(guardingFormulas: Bool = false, to output: inout OutputBuffer) {
    CSVWriter.write(Line.names, to: &output)
    for line in lines {
      CSVWriter.write(
        line.values.map { $0 ?? "" }, guardingFormulas: guardingFormulas, to: &output)
    }
  }
}

extension WhatIfRatings.Line {
  /// The name of each value, in the order in which they print: a name is never changed.
  fileprivate static let names = [
    "number", "indicator", "priority", "part", "ratingBefore", "ratingAfter", "basisBefore",
    "basisAfter", "computedBefore", "computedAfter", "published", "value", "unit", "targetBefore",
    "targetAfter", "amberLineBefore", "amberLineAfter", "redLineBefore", "redLineAfter",
    "amberLineHighBefore", "amberLineHighAfter", "redLineHighBefore", "redLineHighAfter",
  ]

  /// The values; numbers are decimal strings, and what is absent is `nil`.
  fileprivate var values: [String?] {
    let (old, new) = (measured?.before.criteria, measured?.after.criteria)
    let (oldLines, newLines) = (old?.thresholds, new?.thresholds)
    let unit = measured.map {
      $0.after.figure.unit.isEmpty ? $0.after.figure.mark.rawValue : $0.after.figure.unit
    }
    let lines = [
      oldLines?.amber, newLines?.amber, oldLines?.red, newLines?.red, oldLines?.upper?.amber,
      newLines?.upper?.amber, oldLines?.upper?.red, newLines?.upper?.red,
    ]
    return [
      indicator.number, indicator.title, indicator.priority, part, before.standing?.word,
      after.standing?.word, before.basis?.rawValue, after.basis?.rawValue, before.computed?.word,
      after.computed?.word, after.given.map { $0.rating?.word ?? "notRated" },
      measured?.after.figure.value?.description, unit.flatMap { $0.isEmpty ? nil : $0 },
      old?.target?.description, new?.target?.description,
    ] + lines.map { $0?.trimmed.description }
  }

  /// The cells of its row in a table.
  fileprivate var cells: [String] {
    let wording = measured.map { PartWording($0.after) }
    let name = part.map { ["", "  " + $0] } ?? [indicator.number ?? "", indicator.title]
    return name + [
      wording?.figure.description ?? "", wording.map { $0.target ?? "–" } ?? "", before.text,
      after.text,
    ]
  }
}
