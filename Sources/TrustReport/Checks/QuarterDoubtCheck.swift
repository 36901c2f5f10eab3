extension Scorecard {
  /// Reports that far fewer indicators have a figure in the quarter reported than in the fullest of the four
  /// before it: more likely one row names a wrong quarter (section 2.3). A wrong year may put it further ahead of the
  /// others; where the year before has no figure, the last four quarters up to one that has are taken for it.
  ///
  /// - Returns: whether it is in doubt; then what is missing in it is no news.
  func checkDoubt(_ findings: inout FindingCollector) -> Bool {
    // If something could not be read, nobody knows what the quarter holds.
    guard let quarter, returns.reaches(quarter.previous), !findings.hasErrors else { return false }
    let counts = FigureCounts(of: returns, in: quarter)
    guard 2 * counts.now < counts.before else { return false }
    let first = counts.firstRow
    let fault = ScorecardFault.quarterInDoubt(
      now: counts.now, of: returns.indicatorCount(of: counts, in: quarter),
      isOfFigures: counts.isOfFigures, quarter: returns.period(of: quarter).description,
      line: counts.now > 0 ? first?.line : nil,
      before: counts.words(before: quarter) { returns.period(of: $0).description })
    findings.add(
      fault, file: first.map { Int($0.input) }, at: first.map { InputLocation(line: $0.line) })
    return true
  }
}

/// How many indicators have a figure that is no forecast, or a given R, A or G, in a quarter and in those
/// that it is compared with.
private struct FigureCounts {
  /// The indicators that have one in the quarter and in each of the four before it, by their distance: those
  /// reported every quarter, and the annual ones.
  private var quarterly = [Int](repeating: 0, count: 5)
  private var annual = [Int](repeating: 0, count: 5)
  /// Whether all of them have a figure, and none only a given rating.
  private(set) var isOfFigures = true
  /// The first row of the quarter with a figure or a given rating; without one the first that is reported.
  private(set) var firstRow: RowLocation?
  /// How many quarters without any figure lie between the quarter and those that it is compared with: 0 if one of the
  /// four before it has any.
  private let gap: Int

  init(of returns: Returns, in quarter: Quarter) {
    let last = returns.distanceOfFigures(before: quarter) ?? 1
    gap = last > 4 ? last - 1 : 0
    // The indicators with parts that were counted, by their distance.
    var seen = [Bool](
      repeating: false, count: returns.parts.isEmpty ? 0 : 5 * returns.identities.count)
    var firstReported: RowLocation?
    let parts = returns.parts
    for index in returns.rows.indices {
      let distance = returns.rows[index].quarter?.distance(to: quarter) ?? -1
      guard let place = place(of: distance), returns.rows[index].isReported else { continue }
      if distance == 0, firstReported == nil { firstReported = returns.rows[index].location }
      guard returns.rows[index].hasFigureOrRating else { continue }
      // An indicator with parts counts once.
      let indicator = returns.places[index].series.indicator
      if !parts.isEmpty, parts[indicator] != nil {
        let own = 5 * Int(indicator.index) + place
        if seen[own] { continue }
        seen[own] = true
      }
      if distance == 0, firstRow == nil { firstRow = returns.rows[index].location }
      if returns.rows[index].figure.value == nil { isOfFigures = false }
      // Behind a gap nobody knows which annual ones are due.
      if returns.rows[index].frequency == .annual, gap == 0 {
        annual[place] += 1
      } else {
        quarterly[place] += 1
      }
    }
    firstRow = firstRow ?? firstReported
  }

  /// Where a quarter counts that lies so far before the quarter; `nil` if it does not.
  private func place(of distance: Int) -> Int? {
    if distance == 0 { return 0 }
    return 1...4 ~= distance - gap ? distance - gap : nil
  }

  /// How many have one in the quarter.
  var now: Int { quarterly[0] + annual[0] }

  /// How many had one in the fullest of the four quarters before; annual ones a year before.
  var before: Int { quarterly[fullest] + annual[4] }

  /// The distance of the fullest of the four quarters before: of equals the same quarter of the year before,
  /// then the latest.
  private var fullest: Int { [4, 1, 2, 3].reduce(4) { quarterly[$1] > quarterly[$0] ? $1 : $0 } }

  /// The fullest of the four quarters that a quarter is compared with.
  func fullest(before quarter: Quarter) -> Quarter { quarter.earlier(by: fullest + gap) }

  /// How many had one in which quarter: `59 have one in 2022/23 Q3`.
  func words(before quarter: Quarter, name: (Quarter) -> String) -> String {
    let (fullest, yearEarlier) = (fullest(before: quarter), name(quarter.yearEarlier))
    func have(_ count: Int, _ kind: String) -> String {
      "\(count)\(kind) \(count == 1 ? "has" : "have") one in "
    }
    if fullest == quarter.yearEarlier { return have(before, "") + yearEarlier }
    let own = quarterly[self.fullest]
    if annual[4] == 0 {
      return have(own, annual[self.fullest] == 0 ? "" : " quarterly") + name(fullest)
    }
    return have(own, " quarterly") + "\(name(fullest)), and \(annual[4]) annual in \(yearEarlier)"
  }
}

extension Row {
  /// Whether it has a figure that is no forecast, or a given R, A or G.
  fileprivate var hasFigureOrRating: Bool {
    isReported && (figure.value != nil || rating.given?.rating != nil)
  }
}

extension Returns {
  /// How many quarters before a quarter the last one is that has a figure or a given rating; `nil` if none has.
  fileprivate func distanceOfFigures(before quarter: Quarter) -> Int? {
    var nearest: Int?
    for index in rows.indices {
      // Few rows are nearer than all before them.
      guard let distance = rows[index].quarter?.distance(to: quarter),
        0 < distance, distance < nearest ?? .max, rows[index].hasFigureOrRating
      else { continue }
      nearest = distance
    }
    return nearest
  }

  /// How many indicators there are in a quarter and in those that it was compared with, each counted once
  /// whatever its numbers were.
  fileprivate func indicatorCount(of counts: FigureCounts, in quarter: Quarter) -> Int {
    let fullest = counts.fullest(before: quarter)
    var known = [Bool](repeating: false, count: identities.count)
    var count = 0
    for index in known.indices where hasRow(IndicatorID(index), in: quarter) {
      count += 1
      known[index] = true
      for earlier in [fullest, quarter.yearEarlier] {
        for key in predecessors(of: IndicatorID(index), in: quarter, asOf: earlier) {
          known[Int(key.index)] = true
        }
      }
    }
    for index in known.indices where !known[index] {
      let key = IndicatorID(index)
      let isThere =
        hasRow(key, in: fullest)
        || Indicator(key, in: quarter.yearEarlier, of: self).map {
          $0.measured.contains { $0.frequency == .annual }
        } ?? false
      if isThere { count += 1 }
    }
    return count
  }
}
