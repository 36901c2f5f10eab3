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
    /// The title of the row, by which a swap back is known.
    let title: String
  }

  /// What is said by an indicator, and about its number.
  private struct Entry {
    /// Its statements, the earliest first.
    var statements: [Statement] = []
    var claims: [Claim] = []
    /// The quarters in which another indicator is first said to have had its number, in order.
    var leftIn: [Quarter] = []
    /// What the rows of undated files say.
    var undated: [Identity] = []
  }

  private var entries: [Identity: Entry] = [:]
  /// The rows that repeat the statement of the row before them, although by the titles the two indicators
  /// have changed back.
  private(set) var swapsBack: [(indicator: Identity, old: Identity, since: Quarter)] = []

  var isEmpty: Bool { entries.isEmpty }

  /// - Parameters:
  ///   - raw: what the rows say, in any order.
  ///   - lastQuarter: the last quarter before another in which a number has a row.
  init(_ raw: [Raw], lastQuarter: (_ of: Identity, _ before: Quarter) -> Quarter?) {
    if raw.isEmpty { return }
    for raw in raw {
      if let since = raw.since {
        entries[raw.indicator, default: Entry()].statements.append(
          Statement(since: since, olds: raw.olds))
      } else {
        entries[raw.indicator, default: Entry()].undated += raw.olds
      }
    }
    swapsBack = Self.swapsBack(raw)
    for indicator in Array(entries.keys) {
      let kept = Self.withoutRepeats(entries[indicator]?.statements ?? [])
      entries[indicator]?.statements = kept
      for statement in kept {
        for old in statement.olds {
          entries[old, default: Entry()].claims.append(
            Claim(since: statement.since, by: indicator))
        }
      }
    }
    for number in Array(entries.keys) {
      let others = entries[number]?.claims.filter { $0.by != number } ?? []
      entries[number]?.leftIn = Set(others.map(\.since)).sorted()
    }
    markSplits(lastQuarter)
  }

  /// The statements in order, one for each quarter: one that repeats what was said before dates from the
  /// first.
  private static func withoutRepeats(_ statements: [Statement]) -> [Statement] {
    var kept: [Statement] = []
    let inOrder = statements.enumerated().sorted { left, right in
      (left.element.since, left.offset) < (right.element.since, right.offset)
    }
    for (_, statement) in inOrder
    where kept.last?.since != statement.since && kept.last?.olds != statement.olds {
      kept.append(statement)
    }
    return kept
  }

  /// Finds rows that say of a number what the row before them said of it, under the title that the holder of
  /// that number had then.
  private static func swapsBack(
    _ raw: [Raw]
  ) -> [(indicator: Identity, old: Identity, since: Quarter)] {
    var rows: [Identity: [(since: Quarter, row: Raw)]] = [:]
    for row in raw where !row.title.isEmpty {
      if let since = row.since { rows[row.indicator, default: []].append((since, row)) }
    }
    for indicator in Array(rows.keys) { rows[indicator]?.sort { $0.since < $1.since } }
    var found: [(indicator: Identity, old: Identity, since: Quarter)] = []
    for (indicator, own) in rows {
      for (before, (since, row)) in zip(own, own.dropFirst())
      where row.olds == before.row.olds && row.title != before.row.title {
        guard row.olds.count == 1, let old = row.olds.first,
          let other = rows[old]?.last(where: { $0.since == before.since }),
          other.row.title == row.title
        else { continue }
        found.append((indicator, old, since))
      }
    }
    return found.sorted { ($0.since, $0.indicator.text) < ($1.since, $1.indicator.text) }
  }

  /// Marks statements of several indicators about one holder of a number.
  private mutating func markSplits(_ lastQuarter: (Identity, Quarter) -> Quarter?) {
    for old in Array(entries.keys) {
      let claims = entries[old]?.claims ?? []
      if claims.count < 2 { continue }
      // Those that have one holder's history in mind are together, the earliest first.
      let held = claims.map { (last: lastQuarter(old, $0.since), claim: $0) }
        .sorted { left, right in
          left.last == right.last
            ? left.claim.since < right.claim.since : Self.isBefore(left.last, right.last)
        }
      var start = 0
      while start < held.count {
        let end = held[start...].firstIndex { $0.last != held[start].last } ?? held.count
        markSplit(held[start..<end].map(\.claim))
        start = end
      }
    }
  }

  private static func isBefore(_ left: Quarter?, _ right: Quarter?) -> Bool {
    guard let right else { return false }
    return left.map { $0 < right } ?? true
  }

  /// Marks the statements about one holder, the earliest first, if several indicators make them.
  private mutating func markSplit(_ claims: [Claim]) {
    guard let first = claims.first, let second = claims.first(where: { $0.by != first.by }) else {
      return
    }
    for claim in claims {
      let other = claim.by == first.by ? second : first
      mark(claim, splitSince: max(other.since, claim.since))
    }
  }

  private mutating func mark(_ claim: Claim, splitSince quarter: Quarter) {
    guard
      let index = entries[claim.by]?.statements.firstIndex(where: { $0.since == claim.since })
    else { return }
    let known = entries[claim.by]?.statements[index].splitSince
    entries[claim.by]?.statements[index].splitSince = known.map { min($0, quarter) } ?? quarter
  }

  /// What an indicator says of the numbers that it had, the earliest first.
  func statements(of indicator: Identity) -> [Statement] { entries[indicator]?.statements ?? [] }

  /// What the indicator that has a number in a quarter was known by in an earlier one; `nil` if it had no
  /// history of its own there: it was new, split or merged, or its number was another's.
  func identity(of indicator: Identity, in quarter: Quarter, asOf earlier: Quarter) -> Identity? {
    if entries.isEmpty { return indicator }
    var (current, end) = (indicator, quarter)
    while earlier < end {
      let own = entries[current]?.statements.last { earlier < $0.since && $0.since <= end }
      let left = entries[current]?.leftIn.last { earlier < $0 && $0 <= end }
      if let left, own.map({ $0.since < left }) ?? true { return nil }
      guard let own else { return current }
      guard own.olds.count == 1, !own.isSplit(asHeardIn: quarter) else { return nil }
      (current, end) = (own.olds[0], own.since.previous)
    }
    return current
  }

  /// The statement about what an indicator was split from or merged of, between two quarters; `nil` if there
  /// is none.
  func origin(of indicator: Identity, in quarter: Quarter, after earlier: Quarter) -> Statement? {
    guard let last = entries[indicator]?.statements.last(where: { $0.since <= quarter }) else {
      return nil
    }
    let isOne = last.olds.count == 1 && !last.isSplit(asHeardIn: quarter)
    return last.since > earlier && !isOne && !last.olds.isEmpty ? last : nil
  }

  /// Whether another indicator is said to have left a number, up to a quarter.
  func isLeft(_ number: Identity, upTo quarter: Quarter) -> Bool {
    (entries[number]?.leftIn ?? []).contains { $0 <= quarter }
  }

  /// The identities that an indicator is said to have had before, by statements up to a quarter, or by all.
  func formerIdentities(of indicator: Identity, upTo quarter: Quarter? = nil) -> [Identity] {
    let heard = statements(of: indicator).filter { statement in
      quarter.map { statement.since <= $0 } ?? true
    }
    return heard.flatMap(\.olds) + (entries[indicator]?.undated ?? [])
  }
}

extension Renumberings.Raw {
  /// Reads a cell: a number, several with commas or "and" between them, or `new`.
  init(_ cell: String, of indicator: Identity, since: Quarter?, title: String) {
    let words = cell.split { $0 == "," || $0.isWhitespace }.filter { $0.lowercased() != "and" }
    self.indicator = indicator
    self.since = since
    self.title = Matching.folded(title)
    let isNew = words.count == 1 && words[0].lowercased() == "new"
    // Words that are no list are one number.
    let isList = cell.contains(",") || cell.lowercased().split(separator: " ").contains("and")
    olds =
      isNew ? [] : isList ? words.map { Identity(number: String($0)) } : [Identity(number: cell)]
  }
}
