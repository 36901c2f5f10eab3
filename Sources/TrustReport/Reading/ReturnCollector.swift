/// Gives rows their places among the returns: the indicator, the part and the quarter that they are of.
struct ReturnCollector {
  private(set) var collected = Returns.Collected()
  /// Copies of the records of rows whose cells may turn out to be wrong once all is read.
  private(set) var sources: [RowID: SourceRecord] = [:]
  /// The priority that each spelling means.
  private var spellings: [String: PriorityID] = [:]
  private var priorities: [String: PriorityID] = [:]
  private var series: [PartKey: SeriesID] = [:]
  private var input = -1
  private var keptQuarters: KeptQuarters

  /// A part of an indicator, by its name.
  private struct PartKey: Hashable {
    let indicator: IndicatorID
    let part: String
  }

  init(options: ReadingOptions) {
    collected.standardTolerance = options.tolerance ?? .standard
    collected.isToleranceGiven = options.tolerance != nil
    collected.keptProse = options.keptProse
    keptQuarters = KeptQuarters(asked: options.quarter)
  }

  /// Notes that the rows that follow are another input's.
  mutating func beginInput() { input += 1 }

  /// Adds the rows that a reader has read; what is wrong with them beside others is reported.
  mutating func add(_ reader: inout RowReader) {
    let rows = reader.rows
    for index in rows.indices { add(rows[index], &reader) }
    reader.rows.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ parsed: ParsedRow, _ reader: inout RowReader) {
    let indicator = indicator(parsed.identity)
    let series = series(of: indicator, part: parsed.part)
    guard parsed.hasQuarter else { return }
    let new = RowID(collected.rows.count)
    if let first = place(parsed, in: series) { return report(parsed, sameAs: first, &reader) }
    if !parsed.formerly.isEmpty {
      renumber(indicator, from: parsed.formerly, since: parsed.quarter)
    }
    if parsed.part == nil, reader.header.layout[.part] != nil {
      // Whether the indicator has parts is not known yet; they may be anywhere.
      sources[new] = SourceRecord(of: parsed, in: reader)
    } else if parsed.rating.differs, parsed.rating.basis == .computed {
      reader.report(RowFault.publishedDiffers(parsed.rating), .published, inRecord: parsed.record)
    }
  }

  private func report(
    _ parsed: ParsedRow, sameAs first: RowID, _ reader: inout RowReader
  ) {
    let known = collected.rows[Int(first.index)]
    let place = "\(reader.findings.files[Int(known.location.input)]):\(known.location.line)"
    let isSame = known.digest == parsed.digest && known.hasSameCells(as: parsed)
    let fault: ScorecardFault = isSame ? .repeatedRow(first: place) : .duplicateRow(first: place)
    let hasNumber = parsed.identity.isNumber
    reader.report(fault, hasNumber ? .number : .indicator, inRecord: parsed.record)
  }
}

// MARK: Places

extension ReturnCollector {
  /// The indicator with an identity; it is made if there is none.
  private mutating func indicator(_ identity: Identity) -> IndicatorID {
    let new = IndicatorID(collected.identities.count)
    // One lookup finds it or makes it.
    let known = { (known: inout IndicatorID) in known }(
      &collected.indicators[identity, default: new])
    guard known == new else { return known }
    collected.identities.append(identity)
    collected.wholes.append(nil)
    return new
  }

  /// The series of an indicator's part, or of the whole; it is made if there is none.
  private mutating func series(of indicator: IndicatorID, part: String?) -> SeriesID {
    let new = SeriesID(collected.series.count)
    if let part {
      let key = PartKey(indicator: indicator, part: part)
      if let known = series[key] { return known }
      series[key] = new
      collected.parts[indicator, default: []].append(new)
    } else {
      if let known = collected.wholes[Int(indicator.index)] { return known }
      collected.wholes[Int(indicator.index)] = new
    }
    collected.series.append(Series(indicator: indicator, part: part, latest: nil))
    return new
  }

  /// The priority with a name, capitals and spacing aside; it is made if there is none.
  private mutating func priority(_ name: String) -> PriorityID? {
    if name.isEmpty { return nil }
    if let known = spellings[name] { return known }
    let folded = Matching.folded(name)
    let new = PriorityID(collected.priorityNames.count)
    let priority = priorities[folded, default: new]
    if priority == new {
      priorities[folded] = new
      collected.priorityNames.append(name)
    }
    spellings[name] = priority
    return priority
  }

  /// Adds a row to its series, unless there is one of the same quarter: then that one is returned.
  private mutating func place(_ parsed: ParsedRow, in series: SeriesID) -> RowID? {
    var later: RowID?
    var next = collected.series[Int(series.index)].latest
    while let row = next, let quarter = collected.rows[Int(row.index)].quarter,
      parsed.quarter.map({ quarter > $0 }) ?? true
    {
      later = row
      next = collected.rows[Int(row.index)].earlier
    }
    if let row = next, collected.rows[Int(row.index)].quarter == parsed.quarter { return row }
    let new = RowID(collected.rows.count)
    var row = parsed.row(of: series, priority: priority(parsed.priority), input: input)
    row.earlier = next
    note(&row, new)
    collected.rows.append(row)
    if let later {
      collected.rows[Int(later.index)].earlier = new
    } else {
      collected.series[Int(series.index)].latest = new
    }
    return nil
  }

  /// Notes what is asked of all rows together, and drops text that no report can print.
  private mutating func note(_ row: inout Row, _ id: RowID) {
    if let quarter = row.quarter {
      collected.earliestQuarter = min(quarter, collected.earliestQuarter ?? quarter)
    }
    if row.isReported {
      collected.hasReportedRows = true
      if let quarter = row.quarter {
        collected.latestReportedQuarter = max(quarter, collected.latestReportedQuarter ?? quarter)
      }
    }
    for dropped in keptQuarters.add(id, row) { collected.rows[Int(dropped.index)].dropText() }
    if !keptQuarters.keeps(row.quarter) { row.dropText() }
  }

  /// Notes that an indicator had another number before a quarter.
  private mutating func renumber(
    _ indicator: IndicatorID, from old: String, since quarter: Quarter?
  ) {
    var known = collected.renumberings[indicator, default: []]
    if let index = known.firstIndex(where: { $0.old == old }) {
      if let quarter, let since = known[index].since, quarter < since {
        known[index].since = quarter
      }
    } else {
      known.append(Returns.Renumbering(since: quarter, old: old))
    }
    collected.renumberings[indicator] = known
  }
}

extension Row {
  /// Whether all that is kept of the row is the same as in another row.
  fileprivate func hasSameCells(as parsed: ParsedRow) -> Bool {
    func written(_ figure: Figure) -> String? {
      if case .number(let number) = figure { number.written } else { nil }
    }
    return written(figure) == written(parsed.figure) && unit == parsed.unit
      && symbols == parsed.symbols && targetDate == parsed.targetDate
      && givenPolarity == parsed.givenPolarity && rating.given == parsed.rating.given
      && target?.number.written == parsed.target?.number.written
      && target?.upper.written == parsed.target?.upper.written
  }

  /// Drops what a report prints only of the quarter reported and the one before it.
  fileprivate mutating func dropText() {
    title = ""
    prose = nil
  }
}
