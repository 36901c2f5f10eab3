extension RatingCounts {
  /// The sentences that open the report: what is off target, what is Green, what is not rated.
  var summary: String {
    guard rated > 0 else {
      return "No indicator is rated. \(Self.count(notRated, are: "not rated"))."
    }
    let last = notRated == 0 ? "Every indicator is rated" : Self.count(notRated, are: "not rated")
    return "\(offTargetSentence) \(Self.count(green, are: "Green")). \(last)."
  }

  private var offTargetSentence: String {
    if offTarget == 0 { return "No indicator is off target, of \(rated) rated." }
    let verb = offTarget == 1 ? "indicator is" : "indicators are"
    let split = "\(Self.number(red)) Red and \(Self.number(amber)) Amber"
    return "\(offTarget) \(verb) off target: \(split), of \(rated) rated."
  }

  private static func number(_ count: Int) -> String { count == 0 ? "none" : "\(count)" }

  private static func count(_ count: Int, are what: String) -> String {
    count == 0 ? "None is \(what)" : "\(count) \(count == 1 ? "is" : "are") \(what)"
  }
}

extension RatingCounts {
  /// The columns of a table of counts, after the first.
  static let columns = ["Red", "Amber", "Green", "Not rated", "All"].map {
    Table.Column(name: $0, isFigure: true)
  }

  /// The numbers in the order of these columns.
  var inColumns: [Int] { [red, amber, green, notRated, all] }
}
