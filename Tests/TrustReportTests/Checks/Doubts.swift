import TrustReport

/// What is found under a code, a line each: `warning 3: HS1: …`.
func doubts(_ code: String, _ outcome: Outcome) -> [String] {
  outcome.findings.filter { $0.code == code }
    .map { "\($0.severity.rawValue) \($0.line ?? 0): \($0.message)" }
}

/// The findings of a reading, those of the commentary aside.
func found(_ outcome: Outcome) -> [String] {
  findings(outcome).filter { line in
    !["commentary", "reference-", "figure-in-words"].contains(where: line.contains)
  }
}

/// A table of rows, with a header of its own and a line end behind each row.
func table(_ header: String, _ rows: String...) -> String {
  ([header] + rows).map { $0 + "\n" }.joined()
}

/// A CSV of one indicator in consecutive quarters up to 2022/23 Q3, its number 1, each with its figure and
/// target, the earliest first.
func series(_ figures: [String?], targets: [String], _ cells: KeyValuePairs<String, String> = [:])
  -> String
{
  let lines = quarterly(figures, cells).split(separator: "\n").map(String.init)
  var row = 0
  let rows = figures.indices.filter { figures[$0] != nil }.map { index in
    row += 1
    return lines[row] + ",\"\(targets[index])\""
  }
  return ([lines[0] + ",target"] + rows).joined(separator: "\n") + "\n"
}
