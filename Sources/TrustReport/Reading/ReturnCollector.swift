/// Gives rows their places among the returns: the indicator, the part and the quarter that they are of.
struct ReturnCollector {
  private(set) var collected = Returns.Collected()
  /// Copies of the records of rows whose cells may turn out to be wrong once all is read.
  private(set) var sources: [RowID: SourceRecord] = [:]
  /// The indicators of which a row could not be read, so that nobody knows its quarter.
  private(set) var unread: Set<IndicatorID> = []
  /// The rows beside which another month of their quarter was reported.
  /// Where the cells of the rows are, if findings must name cells of rows that are not shown.
  private(set) var rowCells: [RowID: RowCells] = [:]
  private let keepsCells: Bool
  /// The rows beside which another month of their quarter was reported.
  private var givenByMonth: Set<RowID> = []
  /// Rows whose number another title has too.
  private var sharedNumbers: Set<RowID> = []
  /// The spellings of priorities, and the priority that each means.
  private var spellings = DistinctList<String>()
  private var meanings: [PriorityID] = []
  /// The priorities by their names in lower case.
  private var priorities: [String: PriorityID] = [:]
  private var keptQuarters: KeptQuarters
  /// The rows with nothing beside their title: headings, perhaps, unless the indicator has parts.
  var loneRows: [LoneRow] = []
  /// How many more there are than are kept.
  var loneCount = 0
  /// The heading below which the rows that are read next are, and whether there was one.
  var fileHeadings = FileHeadings()

  init(options: ReadingOptions) {
    collected.standardTolerance = options.tolerance ?? .standard
    collected.isToleranceGiven = options.tolerance != nil
    collected.keptProse = options.keptProse
    keepsCells = options.suppression != nil
    keptQuarters = KeptQuarters(asked: options.quarter)
  }

  /// Reserves memory for about so many rows more, so that the arrays need not grow and be copied.
  mutating func reserve(_ rowCount: Int) {
    // Some more, as the estimate may be too low; a wrong one does not take all memory.
    guard rowCount > collected.rows.count else { return }
    let capacity = collected.rows.count + min(rowCount + rowCount / 16, 2_000_000)
    collected.rows.reserveCapacity(capacity)
    collected.places.reserveCapacity(capacity)
    collected.wholes.reserveCapacity(capacity)
    collected.identities.reserveCapacity(capacity)
  }

  /// Adds the rows that a reader has read; what is wrong with them beside others is reported.
  mutating func add(_ reader: inout RowReader) {
    var headings = reader.headings[...]
    for index in reader.rows.indices {
      takeHeadings(before: index, of: &headings)
      fileHeadings.addRow()
      // It is moved out of the array, and not copied.
      guard let (subject, row) = reader.rows[index].take() else { continue }
      let last = reader.lastQuarterFigures.isEmpty ? nil : reader.lastQuarterFigures[index]
      add(subject, row, lastQuarter: last, &reader)
    }
    reader.lastQuarterFigures.removeAll()
    takeHeadings(before: reader.rows.count, of: &headings)
    reader.headings.removeAll(keepingCapacity: true)
    reader.rows.removeAll(keepingCapacity: true)
  }

  /// Notes how many cells were replaced.
  mutating func add(_ replaced: ReplacedCells) { collected.replaced.append(replaced) }

  /// Notes that an input has no column for commentary.
  mutating func addInputWithoutCommentary(_ input: Int32) {
    collected.inputsWithoutCommentary.insert(input)
  }

  private mutating func add(
    _ subject: consuming RowSubject, _ row: consuming Row, lastQuarter: QuarterlyFigure?,
    _ reader: inout RowReader
  ) {
    let indicator = indicator(subject.identity)
    let series = SeriesID(indicator: indicator, part: part(subject.part, of: indicator))
    guard subject.hasQuarter else {
      unread.insert(indicator)
      return
    }
    let (later, next) = neighbours(of: row.quarter, in: series)
    if let next, collected.rows[Int(next.index)].quarter == row.quarter {
      return report(subject, row, sameAs: next, &reader)
    }
    let new = RowID(collected.rows.count)
    if subject.isLone { addLone(indicator, subject, input: Int(row.location.input), reader) }
    if !subject.formerly.isEmpty {
      collected.formerNumbers.append(
        Renumberings.Raw(
          subject.formerly, of: subject.identity, since: row.quarter, title: row.title))
    }
    if series.part == nil, reader.header.layout[.part] != nil {
      // Whether the indicator has parts is not known yet; they may be anywhere.
      sources[new] = SourceRecord(of: row, subject, of: reader)
    } else if row.rating.differs, row.rating.basis == .computed {
      reader.report(
        RowFault.publishedDiffers(row.rating), .published, inRecord: subject.record,
        of: row.quarter, subject.layout)
    }
    if let lastQuarter { add(lastQuarter, besides: new, of: row.quarter) }
    if let basis = subject.countBasis { collected.countBases[new] = basis }
    if keepsCells { rowCells[new] = RowCells(of: subject, in: reader) }
    link(new, in: series, later: later, earlier: next)
    collected.places.append(
      RowPlace(series: series, earlier: next, priority: priority(priorityName(subject))))
    append(row, isLatest: later == nil)
  }

  /// Keeps the figure of the quarter before that a row gives.
  private mutating func add(_ last: QuarterlyFigure, besides row: RowID, of quarter: Quarter?) {
    collected.lastQuarterFigures[row] = last
    if last.rounded != nil { noteRounding(in: quarter) }
  }

  /// Notes that a number of a row is rounded where it prints.
  private mutating func noteRounding(in quarter: Quarter?) {
    collected.isRounded = true
    collected.roundedSince = [quarter, collected.roundedSince].compactMap(\.self).min()
  }

  private func priorityName(_ subject: borrowing RowSubject) -> String {
    subject.priority.isEmpty ? fileHeadings.current : subject.priority
  }

  private mutating func report(
    _ subject: RowSubject, _ row: Row, sameAs first: RowID, _ reader: inout RowReader
  ) {
    let known = collected.rows[Int(first.index)]
    let place = "\(reader.findings.files[Int(known.location.input)]):\(known.location.line)"
    let isSame = known.hasSameCells(as: row)
    if !isSame, known.isOfMonth, row.isOfMonth, let quarter = row.quarter {
      // Three months are one error.
      guard givenByMonth.insert(first).inserted else { return }
      let fault = ScorecardFault.severalMonths(quarter: quarter.description, first: place)
      return reader.report(fault, .quarter, inRecord: subject.record, of: quarter)
    }
    let cause = duplicateCause(of: row, subject.identity, sameAs: known)
    if case .sharedNumber = cause, !isSame {
      // Rows that share what is no number of theirs are one error.
      guard sharedNumbers.insert(first).inserted else { return }
    }
    let fault: ScorecardFault =
      isSame ? .repeatedRow(first: place) : .duplicateRow(first: place, cause: cause)
    let hasNumber = subject.identity.isNumber
    reader.report(
      fault, hasNumber ? .number : .indicator, inRecord: subject.record, of: row.quarter)
  }
}

// MARK: Places

extension ReturnCollector {
  /// The indicator with an identity; it is made if there is none.
  private mutating func indicator(_ identity: Identity) -> IndicatorID {
    let index = collected.identities.add(identity)
    if index == collected.wholes.count { collected.wholes.append(nil) }
    return IndicatorID(index)
  }

  /// The part of an indicator with a name; it is made if there is none. Without a name it is the whole.
  private mutating func part(_ name: String?, of indicator: IndicatorID) -> PartID? {
    guard let name else { return nil }
    let key = PartKey(indicator: indicator, name: Matching.folded(name))
    if let known = collected.partIDs[key] { return known }
    let new = PartID(collected.partSeries.count)
    collected.partIDs[key] = new
    collected.parts[indicator, default: []].append(new)
    collected.partSeries.append(Returns.PartSeries(name: name))
    return new
  }

  /// The priority with a name, capitals and spacing aside; it is made if there is none.
  private mutating func priority(_ name: String) -> PriorityID? {
    if name.isEmpty { return nil }
    let spelling = spellings.add(name)
    if spelling < meanings.count { return meanings[spelling] }
    let folded = Matching.folded(name)
    let new = PriorityID(collected.priorityNames.count)
    let priority = priorities[folded, default: new]
    if priority == new {
      priorities[folded] = new
      collected.priorityNames.append(name)
    }
    meanings.append(priority)
    return priority
  }

  /// The rows of a series between which a quarter belongs: the next later, and that of the quarter itself
  /// or the next earlier.
  private func neighbours(
    of quarter: Quarter?, in series: SeriesID
  ) -> (later: RowID?, next: RowID?) {
    var later: RowID?
    var next = collected.latestRow(of: series)
    while let row = next, let known = collected.rows[Int(row.index)].quarter,
      quarter.map({ known > $0 }) ?? true
    {
      later = row
      next = collected.places[Int(row.index)].earlier
    }
    return (later, next)
  }

  /// Links a row to the next later one of its series; without one it is the latest.
  private mutating func link(_ new: RowID, in series: SeriesID, later: RowID?, earlier: RowID?) {
    if let later {
      collected.places[Int(later.index)].earlier = new
      return
    }
    if let earlier { dropTitle(of: earlier) }
    if let part = series.part {
      collected.partSeries[Int(part.index)].latest = new
    } else {
      collected.wholes[Int(series.indicator.index)] = new
    }
  }

  /// Drops the title of a row that is no longer its series' latest, unless a report may print it.
  private mutating func dropTitle(of earlier: RowID) {
    let index = Int(earlier.index)
    let isAnnual = collected.rows[index].frequency == .annual
    if !keptQuarters.keeps(collected.rows[index].quarter, isAnnual: isAnnual) {
      collected.rows[index].title = ""
    }
  }

  /// Appends a row, notes what is asked of all rows together, and drops text that no report can print.
  private mutating func append(_ row: consuming Row, isLatest: Bool) {
    if let quarter = row.quarter {
      collected.earliestQuarter = min(quarter, collected.earliestQuarter ?? quarter)
      if row.frequency != .annual, quarter.number == 4,
        !collected.mixedFourthQuarters.contains(quarter)
      {
        collected.mixedFourthQuarters.append(quarter)
      }
    }
    if row.isRounded { noteRounding(in: row.quarter) }
    if row.isReported || row.quarter == nil && row.content == .forecast {
      collected.hasReportedRows = true
    }
    if row.content > .nothing, let quarter = row.quarter {
      collected.latestQuarter = max(quarter, collected.latestQuarter ?? quarter)
      if row.isReported {
        collected.latestReportedQuarter = max(quarter, collected.latestReportedQuarter ?? quarter)
      }
    }
    let dropped = keptQuarters.add(RowID(collected.rows.count), row)
    for id in dropped {
      let index = Int(id.index)
      collected.rows[index].dropText(
        keepingTitle: collected.latestRow(of: collected.places[index].series) == id)
    }
    if !keptQuarters.keeps(row.quarter, isAnnual: row.frequency == .annual) {
      row.dropText(keepingTitle: isLatest)
    }
    collected.rows.append(row)
  }
}

extension Row {
  /// Whether all that is kept of the row is the same as in another row.
  fileprivate func hasSameCells(as other: Row) -> Bool {
    func written(_ figure: Figure) -> String? {
      if case .number(let number) = figure { number.written } else { nil }
    }
    return digest == other.digest && written(figure) == written(other.figure)
      && unit == other.unit && symbols == other.symbols && targetDate == other.targetDate
      && givenPolarity == other.givenPolarity && rating.given == other.rating.given
      && target?.number.written == other.target?.number.written
      && target?.upper.written == other.target?.upper.written
  }

  /// Drops what a report prints only of the quarter reported and the one before it. The title of a series'
  /// latest row is kept: by it an indicator that is gone is known under another number.
  fileprivate mutating func dropText(keepingTitle: Bool) {
    if !keepingTitle { title = "" }
    prose = nil
  }
}
