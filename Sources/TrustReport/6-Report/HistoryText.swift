/// What is said of how an indicator has moved.
struct HistoryText {
  let returns: Returns
  let quarter: Quarter?

  /// A row's direction for a table: against the quarter before, else over the year, else a dash.
  func direction(_ index: Int32) -> String {
    if let movement = returns.movementSinceQuarterBefore(index) {
      return Self.word(movement.direction)
    }
    if let movement = returns.movementOverYear(index) {
      return Self.word(movement.direction) + " over the year"
    }
    return "–"
  }

  /// A row's movements as sentences, each with the earlier figure.
  func movements(_ index: Int32) -> [String] {
    let figures = FigureText(returns: returns)
    var sentences: [String] = []
    if let movement = returns.movementSinceQuarterBefore(index) {
      let earlier = figures.figure(movement.row)
      sentences.append("\(Self.word(movement.direction)) since the quarter before (\(earlier)).")
    }
    if let movement = returns.movementOverYear(index) {
      let earlier = figures.figure(movement.row)
      sentences.append("\(Self.word(movement.direction)) over the year (\(earlier)).")
    }
    return sentences
  }

  /// The earlier rows whose figures are printed beside a row's own.
  func printedRows(_ index: Int32) -> [Int32] {
    [returns.movementSinceQuarterBefore(index)?.row, returns.movementOverYear(index)?.row]
      .compactMap(\.self)
  }

  /// The row with the last figure there is: the row itself, or an earlier one; `nil` for none.
  func lastFigure(_ index: Int32) -> Int32? {
    let row = returns.rows[Int(index)]
    if row.figure.value != nil { return index }
    let series = returns.series[Int(row.series)]
    guard var quarter = row.quarter?.previous, let earliest = returns.earliestQuarter else {
      return nil
    }
    while quarter >= earliest {
      let earlier = returns.row(of: series.indicator, part: series.part, in: quarter)
      if earlier >= 0, returns.rows[Int(earlier)].figure.value != nil { return earlier }
      quarter = quarter.previous
    }
    return nil
  }

  /// The last figure there is, with its part and quarter: `124 days (2022/23 Q2)`; `nil` for none.
  func lastFigureText(_ index: Int32, part: String? = nil) -> String? {
    guard let last = lastFigure(index) else { return nil }
    let details = [part, returns.rows[Int(last)].quarter?.description].compactMap(\.self)
    let figure = FigureText(returns: returns).figure(last)
    return details.isEmpty ? figure : "\(figure) (\(details.joined(separator: ", ")))"
  }

  /// How many quarters in a row an indicator has had the rating that it has; a gap or an unrated
  /// quarter ends the run.
  func quartersAtRating(_ assessment: Assessment) -> Int {
    guard let standing = assessment.rating.standing, var quarter else {
      return assessment.rating.standing == nil ? 0 : 1
    }
    let assessor = Assessor(returns: returns, quarter: quarter)
    var run = 1
    while true {
      quarter = quarter.previous
      guard let indicator = returns.indicator(assessment.indicator, asOf: quarter),
        assessor.assessment(of: indicator, in: quarter)?.rating.standing == standing
      else { return run }
      run += 1
    }
  }

  /// The same for one part of an indicator.
  func quartersAtRating(part index: Int32) -> Int {
    let row = returns.rows[Int(index)]
    guard let standing = row.rating.standing, var quarter = row.quarter else { return 1 }
    let series = returns.series[Int(row.series)]
    var run = 1
    while true {
      quarter = quarter.previous
      let earlier = returns.row(of: series.indicator, part: series.part, in: quarter)
      guard earlier >= 0, returns.rows[Int(earlier)].rating.standing == standing else { return run }
      run += 1
    }
  }

  static func word(_ direction: DirectionOfTravel) -> String {
    switch direction {
    case .improving: "Improving"
    case .steady: "Steady"
    case .worsening: "Worsening"
    }
  }
}
