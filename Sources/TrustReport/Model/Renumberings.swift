/// What rows say of the numbers that indicators had before (the contract's section 3.3).
///
/// "Formerly 3.14" in a row of a quarter says that the indicator had that number before the quarter. It says
/// nothing of the quarters from then on.
struct Renumberings: Sendable {
  /// What an indicator says, since when.
  struct Statement: Sendable {
    let since: Quarter
    /// The numbers that it had: one, several if they were merged, or none if it says that it is new.
    let olds: [Identity]
    /// Since when another indicator says the same of one of them, so that it was split; `nil` if none does.
    fileprivate var splitSince: Quarter?

    /// Whether it was split, as far as is known in a quarter.
    func isSplit(asHeardIn quarter: Quarter) -> Bool { splitSince.map { $0 <= quarter } ?? false }
  }

  /// A statement about a number, by the indicator that makes it.
  private struct Claim {
    let since: Quarter
    let by: Identity
  }

  /// "Formerly", as a row has it.
  struct Raw: Sendable {
    let indicator: Identity
    let since: Quarter?
    let olds: [Identity]
  }

  /// The statements of each indicator, the earliest first.
  private(set) var statements: [Identity: [Statement]] = [:]
  private var claims: [Identity: [Claim]] = [:]
  /// What the rows of undated files say.
  private(set) var undated: [Identity: [Identity]] = [:]

  var isEmpty: Bool { statements.isEmpty && undated.isEmpty }

  /// - Parameters:
  ///   - raw: what the rows say, in any order.
  ///   - lastQuarter: the last quarter before another in which a number has a row.
  init(_ raw: [Raw], lastQuarter: (_ of: Identity, _ before: Quarter) -> Quarter?) {
    var byQuarter: [Identity: [Quarter: [Identity]]] = [:]
    for raw in raw {
      if let since = raw.since {
        if byQuarter[raw.indicator]?[since] == nil {
          byQuarter[raw.indicator, default: [:]][since] = raw.olds
        }
      } else {
        undated[raw.indicator, default: []] += raw.olds
      }
    }
    for (indicator, quarters) in byQuarter {
      var kept: [Statement] = []
      // A row that repeats what was said before dates from the first.
      for (since, olds) in quarters.sorted(by: { $0.key < $1.key }) where kept.last?.olds != olds {
        kept.append(Statement(since: since, olds: olds))
      }
      statements[indicator] = kept
      for statement in kept {
        for old in statement.olds {
          claims[old, default: []].append(Claim(since: statement.since, by: indicator))
        }
      }
    }
    markSplits(lastQuarter)
  }

  /// Marks statements of several indicators about one holder of a number.
  private mutating func markSplits(_ lastQuarter: (Identity, Quarter) -> Quarter?) {
    for (old, all) in claims where all.count > 1 {
      var claimants: [Quarter?: [Claim]] = [:]
      for claim in all { claimants[lastQuarter(old, claim.since), default: []].append(claim) }
      for claims in claimants.values where Set(claims.map(\.by)).count > 1 {
        let second = claims.map(\.since).sorted()[1]
        for claim in claims {
          guard let index = statements[claim.by]?.firstIndex(where: { $0.since == claim.since })
          else { continue }
          let known = statements[claim.by]?[index].splitSince
          statements[claim.by]?[index].splitSince = known.map { min($0, second) } ?? second
        }
      }
    }
  }

  /// What the indicator that has a number in a quarter was known by in an earlier one; `nil` if it had no
  /// history of its own there: it was new, split or merged, or its number was another's.
  func identity(of indicator: Identity, in quarter: Quarter, asOf earlier: Quarter) -> Identity? {
    if statements.isEmpty { return indicator }
    var (current, end) = (indicator, quarter)
    while true {
      let own = statements[current]?.last { earlier < $0.since && $0.since <= end }
      let left = claims[current]?.lazy.filter { claim in
        claim.by != current && earlier < claim.since && claim.since <= end
      }.map(\.since).max()
      if let left, own.map({ $0.since < left }) ?? true { return nil }
      guard let own else { return current }
      guard own.olds.count == 1, !own.isSplit(asHeardIn: quarter) else { return nil }
      (current, end) = (own.olds[0], own.since.previous)
    }
  }

  /// The statement about what an indicator was split from or merged of, between two quarters; `nil` if there
  /// is none.
  func origin(of indicator: Identity, in quarter: Quarter, after earlier: Quarter) -> Statement? {
    guard let last = statements[indicator]?.last(where: { $0.since <= quarter }) else { return nil }
    let isOne = last.olds.count == 1 && !last.isSplit(asHeardIn: quarter)
    return last.since > earlier && !isOne && !last.olds.isEmpty ? last : nil
  }

  /// Whether another indicator is said to have left a number, up to a quarter.
  func isLeft(_ number: Identity, upTo quarter: Quarter) -> Bool {
    claims[number, default: []].contains { $0.by != number && $0.since <= quarter }
  }

  /// The identities that an indicator is said to have had before, by statements up to a quarter, or by all.
  func formerIdentities(of indicator: Identity, upTo quarter: Quarter? = nil) -> [Identity] {
    let heard = statements[indicator, default: []].filter { statement in
      quarter.map { statement.since <= $0 } ?? true
    }
    return heard.flatMap(\.olds) + (undated[indicator] ?? [])
  }
}

extension Renumberings.Raw {
  /// Reads a cell: a number, several with commas or "and" between them, or `new`.
  init(_ cell: String, of indicator: Identity, since: Quarter?) {
    let words = cell.split { $0 == "," || $0.isWhitespace }.filter { $0.lowercased() != "and" }
    self.indicator = indicator
    self.since = since
    let isNew = words.count == 1 && words[0].lowercased() == "new"
    // Words that are no list are one number.
    let isList = cell.contains(",") || cell.lowercased().split(separator: " ").contains("and")
    olds =
      isNew ? [] : isList ? words.map { Identity(number: String($0)) } : [Identity(number: cell)]
  }
}
