/// One indicator in the quarter reported.
struct Assessment: Sendable {
  var indicator: Int32
  /// Its own row: without parts the row, with parts the row for the whole, or -1.
  var whole: Int32
  /// The rows of its parts, in file order.
  var parts: [Int32] = []
  var rating: Rating
  /// The row whose figure speaks for the indicator: its own, or its worst part's; -1 for none.
  var leading: Int32

  /// The row that title and priority come from first.
  var defining: Int32 { whole >= 0 ? whole : parts.first ?? -1 }

  /// The first of the indicator's rows in the file.
  var firstRow: Int32 {
    guard let part = parts.first else { return whole }
    return whole < 0 ? part : min(whole, part)
  }

  /// The rows that have figures: those of the parts, or without parts its own.
  var figureRows: [Int32] { parts.isEmpty ? [leading] : parts }

  /// The row for the whole, if there is one, and those of the parts.
  var rows: [Int32] { whole < 0 ? parts : [whole] + parts }
}

extension Returns {
  /// The assessment of an indicator that is reported in a quarter.
  func assessment(of reported: ReportedIndicator, in quarter: Quarter?) -> Assessment {
    let row = reported.row
    if row >= 0 {
      return Assessment(
        indicator: reported.indicator, whole: row, rating: rows[Int(row)].rating, leading: row)
    }
    guard let found = assessment(of: reported.indicator, in: quarter) else {
      preconditionFailure("an indicator is reported that has no row")
    }
    return found
  }

  /// An indicator's assessment in a quarter; `nil` where it has no row there.
  func assessment(of indicator: Int32, in quarter: Quarter?) -> Assessment? {
    var whole: Int32 = -1
    var parts: [Int32] = []
    var next = firstSeries[Int(indicator)]
    while next >= 0 {
      let row = row(of: next, in: quarter)
      if row >= 0, series[Int(next)].part < 0 {
        whole = row
      } else if row >= 0 {
        parts.append(row)
      }
      next = series[Int(next)].next
    }
    guard !parts.isEmpty else {
      guard whole >= 0 else { return nil }
      return Assessment(
        indicator: indicator, whole: whole, rating: rows[Int(whole)].rating, leading: whole)
    }
    parts.sort()
    return Assessment(
      indicator: indicator, whole: whole, parts: parts, rating: rating(whole: whole, parts: parts),
      leading: leading(parts))
  }

  /// The rating of an indicator with parts: that of its worst rated part, unless the author says
  /// otherwise of the whole.
  private func rating(whole: Int32, parts: [Int32]) -> Rating {
    var rating = rows[Int(leading(parts))].rating
    rating.published = nil
    guard whole >= 0, let published = rows[Int(whole)].rating.published else {
      return rating
    }
    let isOverridden = rows[Int(whole)].marks.contains(.overridden)
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
      let row = rows[Int(row)]
      if let standing = row.rating.standing { return Int(standing.rawValue) }
      return row.figure.value == nil ? 11 : 10
    }
    return parts.min { (weight($0), $0) < (weight($1), $1) } ?? -1
  }

  /// The title: the whole's, or the first part's that has one.
  func title(of assessment: Assessment) -> Text {
    guard let row = rowWithTitle(of: assessment) else { return .empty }
    return title(ofRow: row)
  }

  /// The row that gives the title; `nil` where none does.
  func rowWithTitle(of assessment: Assessment) -> Int32? {
    if assessment.parts.isEmpty {
      return rows[Int(assessment.whole)].marks.contains(.hasTitle) ? assessment.whole : nil
    }
    return assessment.rows.first { rows[Int($0)].marks.contains(.hasTitle) }
  }
}
