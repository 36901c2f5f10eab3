extension RowReader {
  /// Reads the row that a record's cells make, and rates it.
  mutating func read() {
    guard let identity = identity() else { return }
    let quarter = quarter()
    rowQuarter = quarter
    if !header.yearTargets.isEmpty { useYearTarget(of: quarter) }
    var value =
      read(.value) { cell throws(CellFault) in try FigureCell(reading: cell) }
      ?? (isEmpty(.value) ? .none : .unreadable)
    let figureContent = value.content
    let polarity = read(.polarity) { cell throws(CellFault) in try Polarity(reading: cell) }
    var goal =
      read(.target) { cell throws(CellFault) in try TargetCell(reading: cell, polarity: polarity) }
      ?? .none
    let isOverridden = !isNone(.overrideReason)
    let given = givenRating(isOverridden: isOverridden)
    var unit = isEmpty(.unit) ? "" : with(.unit, UnitName.meant) ?? repeatedString(.unit)
    checkForms(&value, &goal, unit: &unit)
    var cells = thresholdCells(unit: unit)
    let (figure, target) = (value.figure, goal.target)
    checkUnits(figure, target, &cells, unit: unit, polarity: target?.polarity ?? polarity)
    let own = cells?.own
    let rating = Rating(
      of: figure, thresholds: thresholds(target, own, polarity),
      polarity: target?.polarity ?? polarity, given: given, isOverridden: isOverridden)
    if given == .rated(.green), figure.value?.isZero == true,
      (target?.polarity ?? polarity) == .higher
    {
      report(RowFault.zeroGivenGreen, .value)
    }
    if rating.reason == .dataOnly, given?.rating != nil {
      report(RowFault.ratingOfDataOnly, .published)
    }
    let rhythm =
      read(.frequency) { cell throws(CellFault) in try Rhythm(reading: cell) }
      ?? Rhythm(frequency: isOfYear ? .annual : .quarterly)
    if rhythm.isMoreOften { tally.frequentRows += 1 }
    let ownDate = read(.targetDate) { cell throws(CellFault) in try TargetDate.read(cell) }
    let targetDate = isNone(.targetDate) ? goal.date : ownDate
    if let quarter, !isEmpty(.lastQuarter) {
      lastQuarterFigures[rows.count] = lastQuarterFigure(before: quarter, target, unit: unit)
    }
    let part = isNone(.part) ? nil : string(.part)
    let commentary = commentaryHash
    let row = Row(
      figure: figure, symbols: value.symbols, givenPolarity: polarity,
      frequency: rhythm.frequency, isEverySecondYear: rhythm.isEverySecondYear,
      isEnded: value.isEnd, isOfMonth: isOfMonth, isOverridden: isOverridden,
      hasNote: !isNone(.note) || !value.words.isEmpty,
      hasTargetBasis: !isNone(.targetBasis) || !goal.words.isEmpty,
      target: target, quarter: quarter, rating: rating,
      content: content(figureContent, given),
      targetDate: targetDate, input: Int32(input), ownThresholds: own, unit: unit,
      title: repeatedString(.indicator),
      prose: prose(rating, part: part, reason: value.words, basis: goal.words),
      line: batch.records[current].line, digest: digest(commentary),
      commentaryDigest: hasCommentary ? commentary : 0,
      commentaryLength: Int32(clamping: with(.commentary) { $0.count }))
    let subject = RowSubject(
      record: current, identity: identity, part: part,
      priority: isNone(.priority) ? "" : repeatedString(.priority),
      formerly: words(.formerly), layout: wideQuarter == nil ? nil : layout, isLone: isLone,
      countBasis: countBasis(),
      hasQuarter: quarter != nil || isEmpty(.quarter))
    rows.append((subject, row))
  }

  /// What the indicator is known by; `nil` if that is not known.
  private mutating func identity() -> Identity? {
    if isEmpty(.indicator), isNone(.number) || isNone(.part) {
      report(RowFault.missingTitle(blank: blankDefinitions), .indicator)
      return nil
    }
    guard !isNone(.number) else { return Identity(title: string(.indicator)) }
    if with(.number, { $0.isLikeDate }) { report(RowFault.numberLikeDate, .number) }
    return Identity(number: string(.number))
  }

  /// The columns that define an indicator and are blank in the row: merged cells leave them so below the first.
  var blankDefinitions: [Column] {
    guard isEmpty(.number) else { return [] }
    return [.number, .indicator, .unit, .polarity, .frequency].filter {
      header.layout[$0] != nil && isEmpty($0)
    }
  }

  private mutating func givenRating(isOverridden: Bool) -> GivenRating? {
    let word = read(.published) { cell throws(CellFault) in try GivenRating.Word(reading: cell) }
    if isOverridden, isEmpty(.published) {
      report(RowFault.overrideWithoutPublished, .overrideReason)
    }
    switch word {
    case nil: return nil
    case .rating(let given): return given
    case .completed:
      report(RowFault.completedRating, .published)
      return nil
    }
  }

  /// What the row says of its quarter.
  ///
  /// - Parameter figure: what the cell of its figure says.
  @inline(__always)
  private func content(_ figure: RowContent, _ given: GivenRating?) -> RowContent {
    if given?.rating != nil { return .reported }
    return isEmpty(.published) && isEmpty(.commentary) ? figure : max(figure, .words)
  }

  /// The lines of the commentary that may give another indicator's figures.
  private func linesOfFigures() -> String {
    with(.commentary) { text in
      text.linesOfFigures.map { text.extracting($0).string }.joined(separator: "\n")
    }
  }

  /// The row's text, as far as a report may print it.
  private mutating func prose(_ rating: Rating, part: String?, reason: String, basis: String)
    -> Prose?
  {
    switch options.keptProse {
    case .none, .exceptGreen:
      if part == nil && rating.computed == .green && !rating.differs { return nil }
      guard options.keptProse != .exceptGreen else { break }
      // Of the words only those that are checked are kept.
      let checked =
        with(.commentary) { $0.maySpeakOfNumbers } ? words(.commentary) : linesOfFigures()
      if checked.isEmpty { return nil }
      return Prose(commentary: checked, note: "", targetBasis: "", overrideReason: "")
    case .all: break
    }
    return Prose(
      commentary: words(.commentary), note: note(reason),
      targetBasis: targetBasis(basis),
      overrideReason: words(.overrideReason))
  }

  /// The note: the words in place of a figure, and what the column says.
  private mutating func note(_ reason: String) -> String {
    let note = words(.note)
    if reason.isEmpty { return note }
    return note.isEmpty ? reason : "\(reason); \(note)"
  }

  /// The target basis, and the words in place of a target.
  private mutating func targetBasis(_ words: String) -> String {
    let basis = isNone(.targetBasis) ? "" : repeatedString(.targetBasis)
    if words.isEmpty { return basis }
    return basis.isEmpty ? words : "\(basis); \(words)"
  }

  /// A hash of the row's cells and their columns.
  ///
  /// - Parameter commentary: the hash of the commentary, the longest cell, which is not hashed twice.
  @inline(__always)
  private func digest(_ commentary: UInt64) -> UInt64 {
    var digest = Self.seed ^ commentary
    let bytes = batch.bytes
    for (column, field) in layout.entries where !cells.isEmpty(field) && column != .commentary {
      digest = cells.with(field, in: bytes.span) { cell in
        cell.hash(from: digest ^ UInt64(column.rawValue))
      }
    }
    return digest
  }

  /// Whether there is commentary: neither white space alone nor a word for none.
  private var hasCommentary: Bool {
    @inline(__always) get {
      !isNone(.commentary) && !with(.commentary) { $0.isOnlyWhiteSpace }
    }
  }

  /// A hash of the cell of the commentary; 0 without any.
  private var commentaryHash: UInt64 {
    @inline(__always) get {
      isEmpty(.commentary) ? 0 : with(.commentary) { $0.hash(from: Self.seed) }
    }
  }

  /// The seed is another in each run, so that nobody can make two rows of the same hash.
  private static let seed = UInt64.random(in: .min ... .max)
}

extension Span<UInt8> {
  /// Whether a cell holds nothing but the unusual spaces that are not taken off its ends.
  fileprivate var isOnlyWhiteSpace: Bool {
    !isEmpty && self[0] >= 0x80 && string.allSatisfy(\.isWhitespace)
  }

  /// Whether a number looks like what a spreadsheet makes of `3-5`: `03-May`, `May-03`.
  fileprivate var isLikeDate: Bool {
    guard 5...6 ~= count, firstIndex(of: UInt8(ascii: "-")) != nil else { return false }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let parts = string.lowercased().split(separator: "-")
    guard parts.count == 2 else { return false }
    let names = parts.filter { months.contains(String($0)) }
    return names.count == 1 && parts.contains { $0.allSatisfy(\.isNumber) }
  }
}
