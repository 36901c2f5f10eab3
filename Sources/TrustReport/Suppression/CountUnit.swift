/// Whether a unit counts people or things (the contract's section 9, rule 1): not if it is %, £, a time, a rate
/// or a score.
enum CountUnit {
  private static let times: Set<String> = [
    "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day",
    "days", "week", "weeks", "wk", "wks", "month", "months", "mth", "mths", "quarter", "quarters",
    "year", "years", "yr", "yrs",
  ]
  private static let scores: Set<String> = [
    "score", "scores", "point", "points", "index", "ratio", "rank", "grade", "grades", "stars",
    "average", "mean", "median",
  ]

  /// Whether figures in a unit are counts; a figure without a unit is one.
  static func isOfCounts(_ unit: String) -> Bool {
    if unit.contains("%") || unit.contains("£") { return false }
    let words = unit.lowercased().split { !$0.isLetter }.map(String.init)
    return !words.contains { $0 == "per" || times.contains($0) || scores.contains($0) }
  }
}
