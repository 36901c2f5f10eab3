/// How many indicators have which rating.
struct RatingCounts: Sendable, Equatable {
  var red = 0
  var amber = 0
  var green = 0
  var notRated = 0

  var offTarget: Int { red + amber }
  var rated: Int { red + amber + green }
  var all: Int { rated + notRated }

  mutating func add(_ rating: RAGRating?, _ count: Int = 1) {
    switch rating {
    case .red: red += count
    case .amber: amber += count
    case .green: green += count
    case nil: notRated += count
    }
  }

  mutating func add(_ other: RatingCounts) {
    red += other.red
    amber += other.amber
    green += other.green
    notRated += other.notRated
  }

  /// The sentences that open the report: what is off target, what is Green, what is not rated.
  var summary: String {
    guard rated > 0 else {
      return "No indicator is rated. \(Self.count(notRated, is: "not rated"))."
    }
    let first: String
    if offTarget == 0 {
      first = "No indicator is off target, of \(rated) rated."
    } else {
      let verb = offTarget == 1 ? "indicator is" : "indicators are"
      let split = "\(Self.number(red)) Red and \(Self.number(amber)) Amber"
      first = "\(offTarget) \(verb) off target: \(split), of \(rated) rated."
    }
    let last = notRated == 0 ? "Every indicator is rated" : Self.count(notRated, is: "not rated")
    return "\(first) \(Self.count(green, is: "Green")). \(last)."
  }

  private static func number(_ count: Int) -> String { count == 0 ? "none" : "\(count)" }

  private static func count(_ count: Int, is what: String) -> String {
    count == 0 ? "None is \(what)" : "\(count) \(count == 1 ? "is" : "are") \(what)"
  }
}
