/// How many indicators have which rating.
public struct RatingCounts: Sendable, Equatable {
  /// Rated Red.
  public internal(set) var red = 0
  /// Rated Amber.
  public internal(set) var amber = 0
  /// Rated Green.
  public internal(set) var green = 0
  /// Not rated.
  public internal(set) var notRated = 0

  /// Rated Red or Amber.
  public var offTarget: Int { red + amber }
  /// Rated at all.
  public var rated: Int { red + amber + green }
  /// Rated or not.
  public var all: Int { rated + notRated }

  mutating func add(_ rating: RAGRating?, _ count: Int = 1) {
    switch rating {
    case .red: red += count
    case .amber: amber += count
    case .green: green += count
    case nil: notRated += count
    }
  }
}

/// A heading of the framework, with the ratings of its indicators.
public struct Priority: Sendable {
  /// Its name; `nil` for the indicators that name none.
  public let name: String?
  /// The ratings of its indicators.
  public let counts: RatingCounts
  /// Which of the priorities that were read it is; `nil` for one that no row names.
  let id: PriorityID?

  /// The name as the report prints it.
  var title: String { name ?? "No priority given" }
}

/// What is counted of a scorecard's indicators, in one pass over them.
struct Tally {
  private(set) var counts = RatingCounts()
  /// The indicators of each rating; the last are not rated.
  private var byRating = [[ReportedIndicator]](
    repeating: [], count: RAGRating.allCases.count + 1)
  private var differing: [ReportedIndicator] = []
  private var greenOffTarget: [ReportedIndicator] = []
  private let scorecard: Scorecard
  /// The counts of each priority and its first row in the files; the last is of no priority.
  private var priorities: [(counts: RatingCounts, firstRow: RowID?)]

  init(of scorecard: Scorecard) {
    self.scorecard = scorecard
    let names = scorecard.returns.priorityNames
    priorities = Array(repeating: (RatingCounts(), nil), count: names.count + 1)
    let rows = scorecard.returns.rows
    for (place, reported) in scorecard.reported.enumerated() {
      let standing: RAGRating?
      if let id = reported.row {
        // Most indicators have one row, and need not be made.
        let rating = rows[Int(id.index)].rating
        standing = rating.standing
        add(standing, scorecard.returns.places[Int(id.index)].priority, id)
        if rating.differs { differing.append(reported) }
        if rows[Int(id.index)].ownThresholds?.amber != nil,
          scorecard.unsorted[place].decisive.isGreenOffTarget
        {
          greenOffTarget.append(reported)
        }
      } else {
        let indicator = scorecard.unsorted[place]
        standing = indicator.rating.standing
        add(standing, indicator.priorityID, indicator.firstRow)
        let differs = indicator.rating.differs || indicator.parts.contains { $0.rating.differs }
        if differs { differing.append(reported) }
        if indicator.parts.contains(where: \.isGreenOffTarget) { greenOffTarget.append(reported) }
      }
      byRating[Self.index(of: standing)].append(reported)
    }
  }

  private static func index(of rating: RAGRating?) -> Int {
    rating?.rawValue ?? RAGRating.allCases.count
  }

  private mutating func add(_ rating: RAGRating?, _ priority: PriorityID?, _ firstRow: RowID) {
    counts.add(rating)
    let index = priority.map { Int($0.index) } ?? priorities.count - 1
    priorities[index].counts.add(rating)
    let first = priorities[index].firstRow
    priorities[index].firstRow = first.map { min($0, firstRow) } ?? firstRow
  }

  /// The indicators of a rating, `nil` for not rated, in the order of the report.
  func indicators(_ rating: RAGRating?) -> Indicators { sorted(byRating[Self.index(of: rating)]) }

  /// The indicators whose given rating, or that of one of their parts, differs.
  var differingIndicators: Indicators { sorted(differing) }

  /// The indicators that are Green, or have a part that is, although worse than target.
  var indicatorsGreenOffTarget: Indicators { sorted(greenOffTarget) }

  private func sorted(_ reported: [ReportedIndicator]) -> Indicators {
    Indicators(reported, of: scorecard.returns, in: scorecard.quarter).sorted()
  }

  /// The priorities that have indicators, in the order in which they first appear; the indicators that
  /// name none come last.
  var found: [Priority] {
    let names = scorecard.returns.priorityNames
    let named = names.indices.filter { priorities[$0].counts.all > 0 }
      .sorted { left, right in
        guard let a = priorities[left].firstRow, let b = priorities[right].firstRow else {
          return false
        }
        return a < b
      }
      .map { Priority(name: names[$0], counts: priorities[$0].counts, id: PriorityID($0)) }
    let rest = priorities[names.count].counts
    return named + (rest.all > 0 ? [Priority(name: nil, counts: rest, id: nil)] : [])
  }
}

extension Scorecard {
  /// The ratings of its indicators.
  public var counts: RatingCounts { Tally(of: self).counts }

  /// The priorities with their counts, in the order in which they first appear among the rows of the
  /// quarter; the indicators that name none come last.
  public var priorities: [Priority] { Tally(of: self).found }

  /// The indicators in the order in which they first appear.
  var unsorted: Indicators { Indicators(reported, of: returns, in: quarter) }
}
