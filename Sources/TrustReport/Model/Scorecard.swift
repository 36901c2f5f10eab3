/// All indicators of one quarter, rated, with their history.
///
/// It is made from indicator CSVs by `init(contentsOf:options:)`, which throws everything that is wrong
/// with them: no report can be made of wrong data.
public struct Scorecard: Sendable {
  let returns: Returns
  /// The quarter reported; `nil` for undated files.
  public let quarter: Quarter?
  /// The quarter reported or, if all of its rows are annual, the year; `nil` for undated files.
  public var period: Period? { quarter.map(returns.period) }
  /// Warnings and notes.
  public let findings: Findings
  /// The indicators with a row in the quarter, in the order in which they first appear.
  let reported: [ReportedIndicator]

  init(_ returns: Returns, quarter: Quarter?, findings: Findings = Findings()) {
    self.returns = returns
    self.quarter = quarter
    self.findings = findings
    reported = returns.reported(in: quarter)
  }

  /// The scorecard with the findings of its checks.
  func with(_ findings: Findings) -> Scorecard {
    Scorecard(returns, quarter, findings, reported)
  }

  private init(
    _ returns: Returns, _ quarter: Quarter?, _ findings: Findings,
    _ reported: [ReportedIndicator]
  ) {
    (self.returns, self.quarter) = (returns, quarter)
    (self.findings, self.reported) = (findings, reported)
  }

  /// The indicators: those with a number in its natural order, then the others in file order. They are
  /// sorted when they are asked for.
  public var indicators: Indicators { Indicators(reported, of: returns, in: quarter).sorted() }

  /// The scorecard of the quarter before, or of a year that of the year before; `nil` if the inputs do not
  /// hold it. A fourth quarter with rows that are not annual is no year to compare one with.
  public var periodBefore: Scorecard? {
    guard let period, returns.reaches(period.previous),
      !period.isYear || returns.period(of: period.previous).isYear
    else { return nil }
    let before = Scorecard(returns, quarter: period.previous)
    return before.reported.isEmpty ? nil : before
  }
}

extension Scorecard {
  /// Whether a figure that it may print is withheld, of the quarter reported or an earlier one.
  var hasWithheld: Bool {
    guard returns.suppressedBelow != nil else { return false }
    return returns.rows.contains { row in
      guard case .missing(.withheld) = row.figure else { return false }
      guard let own = row.quarter, let quarter else { return true }
      return own <= quarter
    }
  }
}

/// An indicator that is reported: there may be a million of them.
struct ReportedIndicator: Sendable {
  let key: IndicatorID
  /// Its row; `nil` if it has parts.
  let row: RowID?
}

extension Returns {
  /// The indicators with a row in a quarter, in the order in which they first appear.
  fileprivate func reported(in quarter: Quarter?) -> [ReportedIndicator] {
    var reported: [ReportedIndicator] = []
    reported.reserveCapacity(wholes.count)
    for index in wholes.indices {
      let key = IndicatorID(index)
      let parts = parts.isEmpty ? [] : parts[key] ?? []
      if parts.contains(where: { isReported(SeriesID(indicator: key, part: $0), in: quarter) }) {
        reported.append(ReportedIndicator(key: key, row: nil))
      } else if let row = row(of: SeriesID(indicator: key, part: nil), in: quarter),
        !rows[Int(row.index)].isEnded
      {
        reported.append(ReportedIndicator(key: key, row: row))
      }
    }
    return reported
  }

  /// Whether a series has a row in a quarter that does not say that it is no longer reported.
  private func isReported(_ series: SeriesID, in quarter: Quarter?) -> Bool {
    row(of: series, in: quarter).map { !rows[Int($0.index)].isEnded } ?? false
  }
}

/// Indicators of a scorecard, each made when it is asked for.
public struct Indicators: RandomAccessCollection, Sendable {
  private let returns: Returns
  private let quarter: Quarter?
  let reported: [ReportedIndicator]

  init(_ reported: [ReportedIndicator], of returns: Returns, in quarter: Quarter?) {
    self.reported = reported
    self.returns = returns
    self.quarter = quarter
  }

  /// The place of the first indicator.
  public var startIndex: Int { 0 }
  /// The place behind the last indicator.
  public var endIndex: Int { reported.count }

  /// The indicator at a place.
  public subscript(place: Int) -> Indicator {
    let (key, row) = (reported[place].key, reported[place].row)
    if let row { return Indicator(key, row: row, of: returns) }
    guard let indicator = Indicator(key, in: quarter, of: returns) else {
      preconditionFailure("a reported indicator has no row in its quarter")
    }
    return indicator
  }

  /// The number of the indicator at a place; `nil` for one that is known by its title.
  func number(at place: Int) -> String? { returns.identity(of: reported[place].key).number }

  /// What a row in the quarter says of an indicator that is no longer reported: its note, empty without one;
  /// `nil` if there is no such row.
  func endNote(of identity: Identity) -> String? {
    guard let key = returns.indicator(identity),
      let id = returns.row(of: SeriesID(indicator: key, part: nil), in: quarter)
    else { return nil }
    let row = returns.rows[Int(id.index)]
    return row.isEnded ? row.prose?.note ?? "" : nil
  }

  /// Whether any of them has a number.
  var areNumbered: Bool { reported.contains { returns.identity(of: $0.key).isNumber } }

  /// The indicators in the order of the report: those with a number in natural order, then the others
  /// as they first appear in the files.
  func sorted() -> Indicators {
    var numbered: [(order: UInt64, indicator: ReportedIndicator)] = []
    var unnumbered: [(firstRow: RowID, indicator: ReportedIndicator)] = []
    for (place, indicator) in reported.enumerated() {
      if let number = returns.identity(of: indicator.key).number {
        numbered.append((NaturalOrder.key(number), indicator))
      } else {
        unnumbered.append((indicator.row ?? self[place].firstRow, indicator))
      }
    }
    numbered.sort { left, right in
      guard left.order == right.order else { return left.order < right.order }
      return NaturalOrder.isBefore(
        returns.identity(of: left.indicator.key).text,
        returns.identity(of: right.indicator.key).text)
    }
    unnumbered.sort { $0.firstRow < $1.firstRow }
    return Indicators(
      numbered.map(\.indicator) + unnumbered.map(\.indicator), of: returns, in: quarter)
  }

  static func + (left: Indicators, right: Indicators) -> Indicators {
    Indicators(left.reported + right.reported, of: left.returns, in: left.quarter)
  }
}
