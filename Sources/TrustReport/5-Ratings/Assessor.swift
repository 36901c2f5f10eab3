/// Assesses the indicators of a quarter: what a row cannot tell by itself.
struct Assessor {
  let returns: Returns
  let quarter: Quarter?

  /// The indicators with a row in the quarter, in the order in which they first appear.
  var reported: [ReportedIndicator] {
    let (count, half) = (returns.indicatorCount, returns.indicatorCount / 2)
    let (first, second) = concurrently(
      ofMany: count, { reported(0..<half) }, and: { reported(half..<count) })
    return first + second
  }

  private func reported(_ indicators: Range<Int>) -> [ReportedIndicator] {
    var reported: [ReportedIndicator] = []
    for indicator in Int32(indicators.lowerBound)..<Int32(indicators.upperBound) {
      guard returns.hasParts(indicator) else {
        // Nearly all have one series, and nothing to weigh.
        let row = returns.row(of: returns.firstSeries[Int(indicator)], in: quarter)
        if row >= 0 { reported.append(ReportedIndicator(indicator: indicator, row: row)) }
        continue
      }
      guard let found = returns.assessment(of: indicator, in: quarter) else { continue }
      let row = found.parts.isEmpty ? found.whole : -1
      reported.append(ReportedIndicator(indicator: indicator, row: row))
    }
    return reported
  }
}

// MARK: Checks

extension Assessor {
  /// Logs what is wrong or doubtful about the indicators of the quarter, and about those missing.
  func check(_ reported: [ReportedIndicator], _ log: inout FindingLog) {
    if returns.hasUntitledRows {
      for indicator in reported {
        checkTitle(returns.assessment(of: indicator, in: quarter), &log)
      }
    }
    checkWholes(&log)
    checkMissing(reported, &log)
  }

  private func checkTitle(_ assessment: Assessment, _ log: inout FindingLog) {
    if returns.rowWithTitle(of: assessment) == nil {
      log.add(.missingTitle, file: file(of: assessment), place: place(of: assessment))
    }
  }

  private func file(of assessment: Assessment) -> Int { returns.input(of: assessment.defining) }

  private func place(of assessment: Assessment) -> Place {
    Place(line: Int(returns.rows[Int(assessment.defining)].line))
  }

  /// Checks the rows for the whole of an indicator, in every quarter: beside parts they may hold neither
  /// figure nor target, and their published rating is held against the worst part's.
  private func checkWholes(_ log: inout FindingLog) {
    if returns.parts.count == 0, !returns.hasLateRecords { return }
    for series in returns.series where series.part < 0 {
      let hasParts = returns.hasParts(series.indicator)
      var index = series.latest
      while index >= 0 {
        if hasParts || returns.rows[Int(index)].rating.differs { checkWhole(index, &log) }
        index = returns.rows[Int(index)].earlier
      }
    }
  }

  private func checkWhole(_ index: Int32, _ log: inout FindingLog) {
    let row = returns.rows[Int(index)]
    let indicator = returns.series[Int(row.series)].indicator
    guard let assessment = returns.assessment(of: indicator, in: row.quarter) else { return }
    let file = returns.input(of: index)
    func report(_ problem: Problem, _ column: Column) {
      // The place is made only of a finding that is shown.
      let place = log.keeps(problem) ? returns.latePlace(of: column, in: index) : nil
      let value = column == .published ? nil : place?.excerpt?.value ?? "given"
      log.add(problem, file: file, value: value, place: place ?? Place(line: Int(row.line)))
    }
    if !assessment.parts.isEmpty {
      if row.figure.value != nil { report(.wholeWithFigure(column: .value), .value) }
      if row.marks.contains(.hasTarget) { report(.wholeWithFigure(column: .target), .target) }
    }
    // Of a file without parts of its own it was told when the row was read.
    if assessment.rating.differs, assessment.rating.basis != .override,
      returns.isLate(index)
    {
      report(.publishedDiffers(assessment.rating), .published)
    }
  }

  /// Warns of every indicator that had a row the quarter before and has none now, under any number.
  private func checkMissing(_ reported: [ReportedIndicator], _ log: inout FindingLog) {
    guard let quarter, !reported.isEmpty, returns.earliestQuarter ?? quarter < quarter else {
      return
    }
    var isAccounted = [Bool](repeating: false, count: returns.indicatorCount)
    for indicator in reported {
      if let old = returns.indicator(indicator.indicator, asOf: quarter.previous) {
        isAccounted[Int(old)] = true
      }
    }
    for indicator in isAccounted.indices where !isAccounted[indicator] {
      let missing = returns.assessment(of: Int32(indicator), in: quarter.previous)
      guard let missing else { continue }
      log.add(
        .missingIndicator(indicator: name(of: missing), quarter: quarter.description),
        file: file(of: missing), place: place(of: missing))
    }
  }

  private func name(of assessment: Assessment) -> String {
    let number = returns.texts.string(returns.number(of: assessment.indicator))
    let title = returns.texts.string(returns.title(of: assessment))
    let name = number.isEmpty ? title : title.isEmpty ? number : "\(number) \(title)"
    return Finding.Excerpt.printable(name.unicodeScalars.prefix(200))
  }
}
