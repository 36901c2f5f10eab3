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
      check(assessment, &log)
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

  /// The rating of an indicator with parts: that of its worst rated part, unless the author overrides.
  private func rating(whole: Int32, parts: [Int32]) -> Rating {
    let worst = returns.rows[Int(leading(parts))].rating
    guard whole >= 0 else {
      var rating = worst
      rating.published = nil
      return rating
    }
    let own = returns.rows[Int(whole)].rating
    let isOverridden = !returns.detail(of: whole).overrideReason.isEmpty
    var rating = Rating(
      computed: worst.standing, reason: worst.standing == nil ? worst.reason : nil,
      published: own.published, isOverridden: isOverridden)
    if rating.basis == .computed, worst.basis == .published { rating.basis = .published }
    return rating
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
  private func check(_ assessment: Assessment, _ log: inout FindingLog) {
    if title(of: assessment).isEmpty {
      let row = returns.rows[Int(assessment.defining)]
      log.add(.missingTitle, file: Int(row.file), place: Place(line: Int(row.line)))
    }
    guard assessment.whole >= 0, let places = returns.latePlaces[assessment.whole] else { return }
    let file = Int(returns.rows[Int(assessment.whole)].file)
    if !assessment.parts.isEmpty {
      for (column, place) in [(Column.value, places.value), (.target, places.target)] {
        guard let place else { continue }
        log.add(
          .wholeWithFigure(column: column), file: file, value: place.excerpt?.value, place: place)
      }
    }
    if let place = places.published, assessment.rating.differs, assessment.rating.basis != .override
    {
      log.add(.publishedDiffers(assessment.rating), file: file, place: place)
    }
  }

  /// Warns of every indicator that had a row the quarter before and has none now, under any number.
  private func checkMissing(_ assessments: [Assessment], _ log: inout FindingLog) {
    guard let quarter else { return }
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
    return Finding.Excerpt.printable(name.unicodeScalars)
  }
}

extension Assessment {
  /// The first of the indicator's rows in the file.
  var firstRow: Int32 { ([whole] + parts).filter { $0 >= 0 }.min() ?? -1 }
}
