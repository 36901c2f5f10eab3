extension Scorecard {
  /// Checks the rows for the whole of an indicator, in every quarter: beside parts they may hold neither
  /// figure nor target, and their given rating is compared with the worst part's.
  ///
  /// - Parameter sources: copies of the records of such rows, by row.
  func checkWholes(_ sources: [RowID: SourceRecord], _ findings: inout FindingCollector) {
    guard !returns.parts.isEmpty || !sources.isEmpty else { return }
    for index in returns.rows.indices {
      let series = returns.places[index].series
      guard series.part == nil else { continue }
      let hasParts = !returns.parts.isEmpty && returns.parts[series.indicator] != nil
      guard hasParts || returns.rows[index].rating.differs else { continue }
      let id = RowID(index)
      checkWhole(id, series.indicator, sources[id], &findings)
    }
  }

  private func checkWhole(
    _ id: RowID, _ key: IndicatorID, _ source: SourceRecord?, _ findings: inout FindingCollector
  ) {
    let row = returns.rows[Int(id.index)]
    guard let indicator = Indicator(key, in: row.quarter, of: returns) else { return }
    func report(_ fault: RowFault, _ column: Column) {
      let value = column == .published ? nil : source?.value(of: column) ?? "given"
      findings.add(
        fault, file: Int(row.location.input), value: value,
        at: source?.location(of: column) ?? InputLocation(line: row.location.line),
        of: row.quarter)
    }
    if !indicator.parts.isEmpty {
      for column in row.columnsOfParts { report(.wholeWithFigure(column: column), column) }
    }
    // Of an indicator without parts in a file without a column for them it was reported when it was read.
    let isReported = source == nil && indicator.parts.isEmpty
    if indicator.rating.differs, indicator.rating.basis != .override, !isReported {
      report(.publishedDiffers(indicator.rating), .published)
    }
  }
}

extension Row {
  /// The columns that are filled and belong to parts, if there are any.
  fileprivate var columnsOfParts: [Column] {
    let own = ownThresholds
    let isFilled: KeyValuePairs<Column, Bool> = [
      .value: hasFigureOrSymbol, .target: target != nil, .amberThreshold: own?.amber != nil,
      .redThreshold: own?.red != nil, .tolerance: own?.tolerance != nil,
    ]
    return isFilled.filter(\.value).map(\.key)
  }

  /// Whether it has a figure, or a symbol that says why there is none.
  private var hasFigureOrSymbol: Bool {
    if case .missing(.notAvailable) = figure { return isReported && rating.given?.rating == nil }
    return true
  }
}
