/// An indicator that is reported, in eight bytes: there may be a million of them.
struct ReportedIndicator: Sendable {
  var indicator: Int32
  /// Its row; -1 where it has parts, whose rows are then found.
  var row: Int32
}

/// Indicators of a performance, each assessed when it is asked for.
struct Indicators: RandomAccessCollection, Sendable {
  let performance: Performance
  private let reported: [ReportedIndicator]

  /// - Parameter reported: indicators with a row in the quarter of the performance.
  init(_ reported: [ReportedIndicator], of performance: Performance) {
    self.performance = performance
    self.reported = reported
  }

  var startIndex: Int { 0 }
  var endIndex: Int { reported.count }

  /// The same for another thread.
  var copy: Indicators { Indicators(reported, of: Performance(copyOf: performance)) }

  /// The indicator at a place, not assessed.
  func indicator(at place: Int) -> Int32 { reported[place].indicator }

  subscript(place: Int) -> Assessment {
    performance.returns.assessment(of: reported[place], in: performance.quarter)
  }

  /// Looks at what is kept of some of the indicators, before it is needed.
  ///
  /// In the order of the report their rows and texts lie scattered. Looked for one after the other each
  /// would be waited for; looked for together they arrive at nearly the same time.
  ///
  /// - Parameter bytes: how much of each text will be wanted.
  /// - Returns: a number that depends on all that was looked at.
  func lookAhead(_ places: some Sequence<Int>, bytes: Int) -> UInt64 {
    performance.returns.lookAhead(places.lazy.map { reported[$0] }, bytes: bytes)
  }

  /// Those of which `condition` is true, in the same order.
  func filter(_ condition: (Assessment) -> Bool) -> Indicators {
    let kept = indices.filter { condition(self[$0]) }
    return Indicators(kept.map { reported[$0] }, of: performance)
  }

  /// The indicators in the order of the report: those with a number in natural order, then the others
  /// as they first appear.
  func sorted() -> Indicators {
    var numbered: [(key: UInt64, indicator: ReportedIndicator)] = []
    var unnumbered: [(firstRow: Int32, indicator: ReportedIndicator)] = []
    for (place, indicator) in reported.enumerated() {
      let key = performance.returns.withNumber(of: indicator.indicator) { number in
        number.isEmpty ? nil : NaturalOrder.key(number)
      }
      if let key {
        numbered.append((key, indicator))
      } else {
        unnumbered.append((self[place].firstRow, indicator))
      }
    }
    numbered.sort { left, right in
      left.key == right.key
        ? performance.returns.isBefore(left.indicator.indicator, right.indicator.indicator)
        : left.key < right.key
    }
    unnumbered.sort { $0.firstRow < $1.firstRow }
    return Indicators(numbered.map(\.indicator) + unnumbered.map(\.indicator), of: performance)
  }

  static func + (left: Indicators, right: Indicators) -> Indicators {
    Indicators(left.reported + right.reported, of: left.performance)
  }
}

extension Performance {
  /// The indicators reported, in the order in which they first appear.
  var indicators: Indicators { Indicators(reported, of: self) }
}

extension Returns {
  fileprivate func lookAhead(
    _ reported: some Sequence<ReportedIndicator>, bytes: Int
  ) -> UInt64 {
    var sum: UInt64 = 0
    for indicator in reported where indicator.row >= 0 {
      sum &+= UInt64(bitPattern: Int64(rows[Int(indicator.row)].order))
    }
    for indicator in reported where indicator.row >= 0 {
      let row = rows[Int(indicator.row)]
      sum &+= texts.touch(row.cells, bytes: bytes)
      sum &+= texts.touch(row.figureText, bytes: 1)
    }
    return sum
  }

  fileprivate func isBefore(_ left: Int32, _ right: Int32) -> Bool {
    withNumber(of: left) { left in
      withNumber(of: right) { right in NaturalOrder.isBefore(left, right) }
    }
  }
}
