extension RatingCounts {
  /// The sentences that open the report: what is Red or Amber, what is Green, what is not rated.
  var summary: String {
    guard rated > 0 else {
      return "No indicator is rated. \(Self.count(notRated, are: "not rated"))."
    }
    let last = notRated == 0 ? "Every indicator is rated" : Self.count(notRated, are: "not rated")
    return offTargetSentences + " \(last)."
  }

  private var offTargetSentences: String {
    if offTarget == 0 { return Self.all(rated) + " Green." }
    let split = "\(Self.number(red)) Red and \(Self.number(amber)) Amber"
    if green == 0 {
      return "\(Self.all(rated)) "
        + (amber == 0 ? "Red." : red == 0 ? "Amber." : "Red or Amber: \(split).")
    }
    let verb = offTarget == 1 ? "is" : "are"
    return "\(offTarget) of \(rated) rated indicators \(verb) Red or Amber: \(split). "
      + Self.count(green, are: "Green") + "."
  }

  private static func all(_ count: Int) -> String {
    switch count {
    case 1: "The one rated indicator is"
    case 2: "Both rated indicators are"
    default: "All \(count) rated indicators are"
    }
  }

  private static func number(_ count: Int) -> String { count == 0 ? "none" : "\(count)" }

  private static func count(_ count: Int, are what: String) -> String {
    count == 0 ? "None is \(what)" : "\(count) \(count == 1 ? "is" : "are") \(what)"
  }
}

extension RatingBalance {
  /// How many were Red or Amber in the period before, such as "quarter before"; and of those rated in both, if they are not the same
  /// indicators, how many then and now.
  func sentence(onThe periodBefore: String) -> String {
    if before.rated == 0 { return "In the \(periodBefore), none was rated." }
    let verb = before.offTarget == 1 ? "was" : "were"
    let then =
      "In the \(periodBefore), \(before.offTarget) of \(before.rated) rated \(verb) Red or Amber"
    let isOfSame = ratedInBoth.count == before.rated && ratedInBoth.count == after.rated
    if isOfSame || ratedInBoth.count == 0 { return then + "." }
    return then + "; of the \(ratedInBoth.count) rated in both, \(ratedInBoth.before) then and "
      + "\(ratedInBoth.after) now."
  }
}

extension RatingCounts {
  /// The columns of a table of counts, after the first.
  static let columns = ["Red", "Amber", "Green", "Not rated", "Total"].map {
    Table.Column(name: $0, content: .figure)
  }

  /// The numbers in the order of these columns.
  var inColumns: [Int] { [red, amber, green, notRated, all] }
}
