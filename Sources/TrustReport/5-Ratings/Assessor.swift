/// Assesses the indicators of a quarter: what a row cannot tell by itself.
struct Assessor {
  let returns: Returns
  let quarter: Quarter?

  /// The indicators with a row in the quarter, in the order of the report; what is wrong or doubtful
  /// about them is logged.
  func assess(_ log: inout FindingLog) -> [Assessment] {
    var assessments: [Assessment] = []
    var unnumbered: [Assessment] = []
    for indicator in 0..<Int32(returns.indicatorCount) {
      guard let assessment = assessment(of: indicator, in: quarter) else { continue }
      checkTitle(assessment, &log)
      if returns.number(of: indicator).isEmpty {
        unnumbered.append(assessment)
      } else {
        assessments.append(assessment)
      }
    }
    assessments.sort { left, right in
      returns.texts.withBytes(of: returns.number(of: left.indicator)) { a in
        returns.texts.withBytes(of: returns.number(of: right.indicator)) { b in
          NaturalOrder.isBefore(a, b)
        }
      }
    }
    unnumbered.sort { $0.firstRow < $1.firstRow }
    assessments += unnumbered
    checkWholes(&log)
    checkMissing(assessments, &log)
    return assessments
  }

  /// An indicator's assessment in a quarter; `nil` where it has no row there.
  func assessment(of indicator: Int32, in quarter: Quarter?) -> Assessment? {
    var whole: Int32 = -1
    var parts: [Int32] = []
    var series = returns.firstSeries[Int(indicator)]
    while series >= 0 {
      let row = returns.row(of: series, in: quarter)
      if row >= 0, returns.series[Int(series)].part < 0 {
        whole = row
      } else if row >= 0 {
        parts.append(row)
      }
      series = returns.series[Int(series)].next
    }
    guard !parts.isEmpty else {
      guard whole >= 0 else { return nil }
      return Assessment(
        indicator: indicator, whole: whole, rating: returns.rows[Int(whole)].rating, leading: whole)
    }
    parts.sort()
    return Assessment(
      indicator: indicator, whole: whole, parts: parts, rating: rating(whole: whole, parts: parts),
      leading: leading(parts))
  }

  /// The rating of an indicator with parts: that of its worst rated part, unless the author says
  /// otherwise of the whole.
  private func rating(whole: Int32, parts: [Int32]) -> Rating {
    var rating = returns.rows[Int(leading(parts))].rating
    rating.published = nil
    guard whole >= 0, let published = returns.rows[Int(whole)].rating.published else {
      return rating
    }
    let isOverridden = !returns.detail(of: whole).overrideReason.isEmpty
    var own = Rating(
      computed: rating.standing, reason: rating.standing == nil ? rating.reason : nil,
      published: published, isOverridden: isOverridden)
    // What the worst part's rating rests on, the whole's rests on too.
    if own.basis == .computed, !own.differs {
      (own.basis, own.computed, own.reason) = (rating.basis, rating.computed, rating.reason)
    }
    return own
  }

  /// The worst rated part, the first of equals; where none is rated the first with a figure, or the first.
  private func leading(_ parts: [Int32]) -> Int32 {
    func weight(_ row: Int32) -> Int {
      let row = returns.rows[Int(row)]
      if let standing = row.rating.standing { return Int(standing.rawValue) }
      return row.figure.value == nil ? 11 : 10
    }
    return parts.min { (weight($0), $0) < (weight($1), $1) } ?? -1
  }
}

// MARK: Checks

extension Assessor {
  private func checkTitle(_ assessment: Assessment, _ log: inout FindingLog) {
    guard title(of: assessment).isEmpty else { return }
    let row = returns.rows[Int(assessment.defining)]
    log.add(.missingTitle, file: Int(row.file), place: Place(line: Int(row.line)))
  }

  /// Checks the rows for the whole of an indicator, in every quarter: beside parts they may hold neither
  /// figure nor target, and their published rating is held against the worst part's.
  private func checkWholes(_ log: inout FindingLog) {
    for series in returns.series where series.part < 0 {
      let hasParts = returns.hasParts(series.indicator)
      var index = series.latest
      while index >= 0 {
        let places = returns.latePlaces[index]
        if hasParts || places?.published != nil { checkWhole(index, places, &log) }
        index = returns.rows[Int(index)].earlier
      }
    }
  }

  private func checkWhole(
    _ index: Int32, _ places: Returns.LatePlaces?, _ log: inout FindingLog
  ) {
    let row = returns.rows[Int(index)]
    let indicator = returns.series[Int(row.series)].indicator
    guard let assessment = assessment(of: indicator, in: row.quarter) else { return }
    let line = Place(line: Int(row.line))
    if !assessment.parts.isEmpty {
      let hasTarget = returns.detail(of: index).yardstick.target != nil
      let faults: [(column: Column, isThere: Bool, place: Place?)] = [
        (.value, row.figure.value != nil, places?.value), (.target, hasTarget, places?.target),
      ]
      for fault in faults where fault.isThere {
        let place = fault.place ?? line
        log.add(
          .wholeWithFigure(column: fault.column), file: Int(row.file),
          value: place.excerpt?.value ?? "given", place: place)
      }
    }
    if let place = places?.published, assessment.rating.differs,
      assessment.rating.basis != .override
    {
      log.add(.publishedDiffers(assessment.rating), file: Int(row.file), place: place)
    }
  }

  /// Warns of every indicator that had a row the quarter before and has none now, under any number.
  private func checkMissing(_ assessments: [Assessment], _ log: inout FindingLog) {
    guard let quarter, !assessments.isEmpty else { return }
    var isAccounted = [Bool](repeating: false, count: returns.indicatorCount)
    for assessment in assessments {
      if let old = returns.indicator(assessment.indicator, asOf: quarter.previous) {
        isAccounted[Int(old)] = true
      }
    }
    for indicator in isAccounted.indices where !isAccounted[indicator] {
      let missing = assessment(of: Int32(indicator), in: quarter.previous)
      guard let missing else { continue }
      let row = returns.rows[Int(missing.defining)]
      log.add(
        .missingIndicator(indicator: name(of: missing), quarter: quarter.description),
        file: Int(row.file), place: Place(line: Int(row.line)))
    }
  }

  /// The title: the whole's, or the first part's that has one.
  func title(of assessment: Assessment) -> Text {
    for row in [assessment.whole] + assessment.parts where row >= 0 {
      let title = returns.detail(of: row).title
      if !title.isEmpty { return title }
    }
    return .empty
  }

  private func name(of assessment: Assessment) -> String {
    let number = returns.texts.string(returns.number(of: assessment.indicator))
    let title = returns.texts.string(title(of: assessment))
    let name = number.isEmpty ? title : title.isEmpty ? number : "\(number) \(title)"
    return Finding.Excerpt.printable(name.unicodeScalars.prefix(200))
  }
}

extension Assessment {
  /// The first of the indicator's rows in the file.
  var firstRow: Int32 { ([whole] + parts).filter { $0 >= 0 }.min() ?? -1 }
}
