/// What is said of how an indicator has moved.
struct HistoryText {
  let performance: Performance
  private var returns: Returns { _read { yield performance.returns } }

  /// Appends a row's direction for a table: against the quarter before, else over the year, else a
  /// dash.
  func appendDirection(_ index: Int32, to text: inout TextBuffer) {
    if let movement = returns.movementSinceQuarterBefore(index) {
      text += Self.word(movement.direction)
    } else if let movement = returns.movementOverYear(index) {
      text += Self.word(movement.direction)
      text += " over the year"
    } else {
      text += "–"
    }
  }

  /// Appends a row's movements as sentences, each with the earlier figure.
  func appendMovements(_ index: Int32, to text: inout TextBuffer) {
    if let movement = returns.movementSinceQuarterBefore(index) {
      append(movement, " since the quarter before (", to: &text)
    }
    if let movement = returns.movementOverYear(index) {
      append(movement, " over the year (", to: &text)
    }
  }

  private func append(_ movement: Movement, _ words: StaticString, to text: inout TextBuffer) {
    text += " "
    text += Self.word(movement.direction)
    text += words
    FigureText(performance: performance).appendFigure(movement.row, to: &text)
    text += ")."
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
    let figure = FigureText(performance: performance).figure(last)
    return details.isEmpty ? figure : "\(figure) (\(details.joined(separator: ", ")))"
  }

  /// How many quarters in a row an indicator has had the rating that it has; a gap or an unrated
  /// quarter ends the run.
  func quartersAtRating(_ assessment: Assessment) -> Int {
    guard let standing = assessment.rating.standing, var quarter = performance.quarter else {
      return assessment.rating.standing == nil ? 0 : 1
    }
    var run = 1
    while true {
      quarter = quarter.previous
      guard returns.reaches(quarter),
        let indicator = returns.indicator(assessment.indicator, asOf: quarter),
        returns.assessment(of: indicator, in: quarter)?.rating.standing == standing
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

  static func word(_ direction: DirectionOfTravel) -> StaticString {
    switch direction {
    case .improving: "Improving"
    case .steady: "Steady"
    case .worsening: "Worsening"
    }
  }
}
