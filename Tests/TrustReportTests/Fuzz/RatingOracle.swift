import Foundation

/// What must hold of `rate --format json`: each rating follows from the lines and the value beside it (the
/// contract's section 3.1, rules 2 to 4), and the counts are those of the indicators.
struct RatingOracle {
  /// The lines of the list, by their names; what is absent is not there.
  let lines: [[String: String]]
  /// The counts: Red, Amber, Green, not rated.
  let counts: [Int]

  /// Reads the JSON; `nil` if it is none.
  init?(_ json: String) {
    guard let whole = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any],
      let lines = whole["indicators"] as? [[String: Any]],
      let counts = whole["counts"] as? [String: Int]
    else { return nil }
    self.lines = lines.map { $0.compactMapValues { $0 as? String } }
    self.counts = ["red", "amber", "green", "notRated"].map { counts[$0] ?? -1 }
  }

  /// The lines of indicators, without those of their parts.
  var indicators: [[String: String]] { lines.filter { $0["part"] == nil } }

  var faults: [String] {
    let counted = ["red", "amber", "green", nil].map { rating in
      indicators.count { $0["rating"] == rating }
    }
    let faults = counted == counts ? [] : ["counts \(counts), and the ratings are \(counted)"]
    return faults + lines.compactMap(fault)
  }

  private func fault(_ line: [String: String]) -> String? {
    // Given as not rated, the reason is the author's.
    if line["rating"] == nil, line["reason"] == nil, line["overrideReason"] == nil {
      return "no rating and no reason: \(line)"
    }
    if line["basis"] == "computed", line["rating"] != line["computed"] {
      return "computed, and another rating stands: \(line)"
    }
    guard let computed = line["computed"], let value = number(line["value"]),
      let amber = number(line["amberLine"]), let red = number(line["redLine"])
    else {
      // An indicator with parts has no figure of its own.
      let hasFigure = line["value"] != nil && line["amberLine"] != nil
      return hasFigure ? "a figure and lines, and nothing computed: \(line)" : nil
    }
    let expected = expected(line, value, amber, red)
    return expected.contains(computed) ? nil : "\(computed), and not \(expected): \(line)"
  }

  private func number(_ text: String?) -> TextDecimal? { text.flatMap { TextDecimal($0) } }

  /// The ratings that may follow. What exactly equals a strict target is not Green, unless an amber threshold
  /// that happens to equal the target says so, which the line does not tell.
  private func expected(
    _ line: [String: String], _ value: TextDecimal, _ amber: TextDecimal, _ red: TextDecimal
  ) -> [String] {
    if let amberHigh = number(line["amberLineHigh"]), let redHigh = number(line["redLineHigh"]) {
      if value >= amber, value <= amberHigh { return ["green"] }
      return value >= red && value <= redHigh ? ["amber"] : ["red"]
    }
    let isHigher = line["polarity"] == "higher"
    let rated =
      if isHigher ? value >= amber : value <= amber {
        "green"
      } else if isHigher
        ? value >= red : value <= red
      { "amber" } else { "red" }
    guard value == amber else { return [rated] }
    let target = line["targetText"] ?? ""
    let isStrict = target.hasPrefix("above ") || target.hasPrefix("below ")
    return isStrict ? ["green", red == amber ? "red" : "amber", "amber"] : ["green"]
  }
}
