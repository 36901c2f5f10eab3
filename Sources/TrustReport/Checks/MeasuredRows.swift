extension Scorecard {
  /// The rows of the quarter reported that have figures: those of indicators or, where they have parts, of these.
  var measuredRows: [RowID] {
    var measured: [RowID] = []
    measured.reserveCapacity(reported.count)
    for indicator in reported {
      if let row = indicator.row {
        measured.append(row)
      } else if let whole = Indicator(indicator.key, in: quarter, of: returns) {
        measured += whole.parts.map(\.id)
      }
    }
    return measured
  }
}

extension Returns {
  /// What a finding calls the indicator or the part that a row is of: `3.14`, `Key Stage 2 of 2.3`.
  func subject(of id: RowID) -> String {
    let series = places[Int(id.index)].series
    let identity = identity(of: series.indicator)
    let title = rows[Int(id.index)].title
    let name = TerminalText.excerpt(identity.number ?? (title.isEmpty ? identity.text : title))
    return series.part.map { TerminalText.excerpt(self.name(of: $0)) + " of " + name } ?? name
  }

  /// The title of the indicator that a row is of, in the row's quarter.
  func title(of id: RowID) -> String {
    let row = rows[Int(id.index)].title
    if parts.isEmpty { return row }
    let key = places[Int(id.index)].series.indicator
    let title = Indicator(key, in: rows[Int(id.index)].quarter, of: self)?.title ?? ""
    return title.isEmpty ? row : title
  }

  /// The row before another in the series that ends with `last`, followed through renumbering; `nil` if there
  /// is none in the two years before `last`.
  func rowBefore(_ id: RowID, inSeriesOf last: RowID) -> RowID? {
    guard let end = rows[Int(last.index)].quarter, let own = rows[Int(id.index)].quarter else {
      return nil
    }
    if renumberings.isEmpty {
      guard let earlier = places[Int(id.index)].earlier,
        let quarter = rows[Int(earlier.index)].quarter, quarter.distance(to: end) <= 8
      else { return nil }
      return earlier
    }
    var quarter = own.previous
    while reaches(quarter), quarter.distance(to: end) <= 8 {
      let series = places[Int(last.index)].series
      if let row = earlierRow(of: series, in: end, asOf: quarter) { return row }
      quarter = quarter.previous
    }
    return nil
  }

  /// The rows before one in its series that can be compared with it, the latest first: of the same frequency,
  /// unit and mark, and neither from before a break in the series nor from before it had another title.
  func comparableRows(before last: RowID) -> [RowID] {
    var found: [RowID] = []
    var row = last
    while !rows[Int(row.index)].symbols.contains(.breakInSeries),
      let earlier = rowBefore(row, inSeriesOf: last), !haveOtherTitles(row, earlier)
    {
      row = earlier
      if areComparable(last, earlier) { found.append(earlier) }
    }
    return found
  }

  /// Whether two rows have titles that differ, and so may be of two things.
  func haveOtherTitles(_ left: RowID, _ right: RowID) -> Bool {
    let (left, right) = (title(of: left), title(of: right))
    return !left.isEmpty && !right.isEmpty && !Matching.isSame(left, right)
  }

  /// Whether two rows have figures that are measured alike, as far as they say.
  func areComparable(_ left: RowID, _ right: RowID) -> Bool {
    let (left, right) = (Int(left.index), Int(right.index))
    guard rows[left].frequency == rows[right].frequency, rows[left].figure.value != nil,
      rows[right].figure.value != nil, rows[left].mark == rows[right].mark
    else { return false }
    return rows[left].unit.isEmpty || rows[right].unit.isEmpty
      || Matching.isSame(rows[left].unit, rows[right].unit)
  }
}

extension Row {
  /// The figure as it was written, with the sign of its unit; empty without one.
  var writtenFigure: String {
    guard case .number(let number) = figure else { return "" }
    return TerminalText.excerpt(number.written) + (number.isPlain(in: mark) ? "%" : "")
  }
}

extension Number {
  /// Whether the number is a percentage that does not say so.
  fileprivate func isPlain(in mark: Mark) -> Bool { mark == .percent && self.mark == .none }
}

extension Target {
  /// The target as it was written, with the sign of its unit.
  func written(in mark: Number.Mark) -> String {
    func text(_ number: Number) -> String {
      TerminalText.excerpt(number.written) + (number.isPlain(in: mark) ? "%" : "")
    }
    if case .within(let low, let high) = self { return "\(text(low)) to \(text(high))" }
    return text(number)
  }
}
