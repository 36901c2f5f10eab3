/// Small random returns in which every column is used.
struct RandomReturn {
  /// The quarters that the return holds, the reported one last; an empty one dates nothing.
  var quarters: [String]
  /// Whether rows say what number an indicator had formerly.
  var hasFormerly = true

  static let columns = [
    "number", "indicator", "priority", "part", "quarter", "value", "target", "polarity", "unit",
    "frequency", "tolerance", "amber threshold", "red threshold", "published", "override reason",
    "commentary", "target basis", "target date", "formerly", "note",
  ]
  private static let numbers = ["1.1", "1.2", "1.10", "2.1", "2.1b", "3"]
  private static let titles = ["Absence", "Visits", "Waits"]

  /// A CSV; the same for the same state of the generator.
  func csv(_ generator: inout SeededGenerator) -> String {
    var lines = [Self.columns.joined(separator: ",")]
    for quarter in quarters {
      for number in Self.numbers + Self.titles where Int.random(in: 0..<5, using: &generator) > 0 {
        lines += rows(of: number, quarter, &generator).map { cells in
          Self.columns.map { cells[$0] ?? "" }.joined(separator: ",")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One of some words.
  private func one(_ words: String..., by generator: inout SeededGenerator) -> String {
    words[Int.random(in: words.indices, using: &generator)]
  }

  /// The rows of an indicator: one, or some parts with or without one for the whole.
  private func rows(
    of name: String, _ quarter: String, _ generator: inout SeededGenerator
  ) -> [[String: String]] {
    var identity = ["quarter": quarter, "indicator": name]
    identity["priority"] = one("Be Safe", "Be Healthy", "", by: &generator)
    if Self.numbers.contains(name) {
      identity["number"] = name
      identity["indicator"] = one("Title \(name)", "title  \(name)", "Other", by: &generator)
      let former = Self.numbers[Int.random(in: Self.numbers.indices, using: &generator)]
      if hasFormerly, former != name, Int.random(in: 0..<4, using: &generator) == 0 {
        identity["formerly"] = former
      }
    }
    let parts = ["Boys", "Girls", "All"].filter { _ in Bool.random(using: &generator) }
    guard Int.random(in: 0..<3, using: &generator) == 0, !parts.isEmpty else {
      return [identity.merging(figures(&generator)) { $1 }]
    }
    let whole = identity.merging(words(&generator)) { $1 }
    let rows = parts.map { part in
      var row = identity.merging(figures(&generator)) { $1 }
      row["part"] = part
      // See PartChangeTests: nothing can be reported then.
      if row["published"] == "N/A" { row["override reason"] = "" }
      return row
    }
    return (Bool.random(using: &generator) ? [whole] : []) + rows
  }

  /// The cells that a row for the whole may have as well.
  private func words(_ generator: inout SeededGenerator) -> [String: String] {
    var cells = [
      "published": one("", "", "R", "A", "G", "N/A", by: &generator),
      "commentary": one("", "As it was.", "It has changed.", by: &generator),
      "note": one("", "", "at the end of the quarter", by: &generator),
    ]
    if cells["published"] != "" {
      cells["override reason"] = one("", "delays are rising", by: &generator)
    }
    return cells
  }

  private func figures(_ generator: inout SeededGenerator) -> [String: String] {
    var cells = words(&generator)
    cells["value"] = one(
      "[x]", "[c]", "[z]", "[low]", "[w]", "0", "5", "7.7", "8", "8 [p]", "8.3", "10 [b]", "50",
      by: &generator)
    cells["unit"] = one("", "", "children", "%", by: &generator)
    cells["frequency"] = one("", "", "annual", "cumulative", by: &generator)
    cells["tolerance"] = one("", "", "5%", "1 point", by: &generator)
    return cells.merging(goal(&generator)) { $1 }
  }

  /// What the figure is compared with.
  private func goal(_ generator: inout SeededGenerator) -> [String: String] {
    var cells: [String: String] = [:]
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: cells["polarity"] = one("", "higher", "lower", "none", by: &generator)
    case 1: cells["target"] = one("5 to 9", "4 to 8", by: &generator)
    case 2: cells["target"] = one(">=8", "<8", ">5", "<=50", by: &generator)
    case 3:
      cells = ["polarity": "higher", "amber threshold": "8", "red threshold": "5"]
    case 4:
      cells = ["target": "8", "polarity": "lower", "red threshold": "50"]
    default:
      cells["target"] = one("8", "8", "10", by: &generator)
      cells["polarity"] = one("higher", "lower", by: &generator)
    }
    guard cells["target"] != nil else { return cells }
    cells["target basis"] = one("", "national average", by: &generator)
    cells["target date"] = one("", "", "March 2023", by: &generator)
    return cells
  }
}
