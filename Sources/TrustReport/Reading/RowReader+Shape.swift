/// Which records are rows, and what the others are (the contract's section 2.2).
extension RowReader {
  /// Whether the record is a row; what is wrong with it as a whole is reported.
  ///
  /// - Parameter isLast: whether no row follows.
  mutating func isRow(isLast: Bool) -> Bool {
    guard let first = cells.firstFilled, let last = cells.lastFilled else { return false }
    checkEncoding()
    if hasManyMarks() { return false }
    let hasOneCell = first == last
    isLone = false
    if hasOneCell, isTotal() { return false }
    if hasOneCell, !isLoneRow(first, isLast: isLast) { return false }
    if isRepeatedHeader(first) {
      countRepeatedHeader(first)
      return false
    }
    // Nearly every row has more than two filled cells.
    if !hasOneCell, cells.areEmpty(first + 1..<last) {
      if isBox(first, last) {
        report(RowFault.footnote, field: first)
        return false
      }
      isLone = !header.isWide && isLoneTitle(first, last)
    }
    for field in header.unnamed where !cells.isEmpty(field) { tally.filledUnnamed.insert(field) }
    if last >= header.count { reportExtraCells() }
    if isTotal() { return false }
    let isSplit = checkSplitNumber()
    countLength(filled: last + 1, isDoubtful: !isSplit && !isLone)
    if let field = header.layout[.priority], cells.isEmpty(header.layout[.part]) {
      if cells.isEmpty(field) { tally.blankPriorities += 1 } else { tally.priorities += 1 }
    }
    return true
  }

  private mutating func reportExtraCells() {
    let extra = (header.count..<cells.count).first { !cells.isEmpty($0) }
    if let extra { report(RecordFault.extraCells(columns: header.count), field: extra) }
  }

  private mutating func checkEncoding() {
    tally.windows1252Cells += cells.windows1252.count
    for (field, undefined) in cells.windows1252 {
      if let undefined { report(TextFault.undefinedByte(undefined), valueOf: nil, at: field) }
    }
  }

  /// Whether a cell has a letter with more marks than any language has, which is reported.
  private mutating func hasManyMarks() -> Bool {
    let record = batch.records[current]
    guard batch.bytes.span.extracting(record.bytes).mayHaveManyMarks else { return false }
    let marked = (0..<cells.count).first { field in with(field: field) { $0.hasManyMarks } }
    guard let marked else { return false }
    report(TextFault.manyMarks, field: marked)
    return true
  }

  // MARK: One filled cell

  /// Whether a record of one filled cell is a row: an indicator without a figure. A heading is the priority of
  /// the rows below it; anything else is a footnote.
  private mutating func isLoneRow(_ field: Int, isLast: Bool) -> Bool {
    if header.hasHeadings, mayBeHeading(field) {
      let text = with(field: field) { $0.string }
      headings.append(
        Heading(text: text, rowsBefore: rows.count, location: location(of: field)))
      return false
    }
    if isLast || field != header.layout[.indicator] {
      report(RowFault.footnote, field: field)
      return false
    }
    isLone = true
    return true
  }

  private func mayBeHeading(_ field: Int) -> Bool {
    let fields = [0, header.layout[.number], header.layout[.indicator]]
    return fields.contains(field) && with(field: field) { HeadingText.isHeading($0.string) }
  }

  /// Whether a row of two filled cells has a number and a title, and nothing else.
  private func isLoneTitle(_ first: Int, _ last: Int) -> Bool {
    guard let number = header.layout[.number], let title = header.layout[.indicator] else {
      return false
    }
    return min(number, title) == first && max(number, title) == last
  }

  // MARK: Two filled cells

  /// Whether a record of two filled cells is of a box beside the table: `Date:,16/01/2023`, `Red,5`, or of its
  /// key: `G,At or better than target`.
  private func isBox(_ first: Int, _ second: Int) -> Bool {
    let (number, title) = (header.layout[.number], header.layout[.indicator])
    let isKey = first == number && second == title && with(field: first, GivenRating.Word.isWord)
    if isKey { return true }
    // The text of a cell that is not read may be no more than a space of Windows-1252.
    if with(field: first, { !$0.isEmpty && $0[$0.count - 1] == UInt8(ascii: ":") }) { return true }
    // A row of a narrow table may have no more than a title and a figure.
    let isNarrow = header.layout.entries.count < 4
    let isOwn = { (field: Int) in field == number || field == title }
    return [first, second].contains { field in
      let other = field == first ? second : first
      if isRatingWord(field), field != header.layout[.published] {
        return isOwn(field) || !isOwn(other)
      }
      let isDated = field == header.layout[.quarter] || field == header.layout[.targetDate]
      return !isNarrow && !isDated && isDate(field)
    }
  }

  private func isRatingWord(_ field: Int) -> Bool {
    with(field: field) { cell in
      (3...5 ~= cell.count)
        && (cell.isWord("red") || cell.isWord("amber") || cell.isWord("green"))
    }
  }

  private func isDate(_ field: Int) -> Bool {
    with(field: field) { $0.count >= 8 && $0[0].isDigit && TargetDate.isDate($0) }
  }

  // MARK: Totals and headers

  private mutating func isTotal() -> Bool {
    for column in [Column.number, .indicator] {
      guard let field = header.layout[column], with(field: field, { $0.isTotal }) else { continue }
      report(RowFault.totalRow, field: field)
      return true
    }
    return false
  }

  private mutating func countRepeatedHeader(_ first: Int) {
    let location = tally.repeatedHeaders.first ?? location(of: first)
    tally.repeatedHeaders.add { location }
  }

  /// Whether the record is the header once more, to the cell. It changes nothing: but a call that may not change
  /// the reader would copy it.
  private mutating func isRepeatedHeader(_ first: Int) -> Bool {
    for texts in header.records where first < texts.count && isSame(first, texts[first]) {
      let count = max(texts.count, cells.count)
      let isWhole = (0..<count).allSatisfy { isSame($0, $0 < texts.count ? texts[$0] : "") }
      if isWhole { return true }
    }
    return false
  }

  @inline(__always)
  private func isSame(_ field: Int, _ text: String) -> Bool {
    with(field: field) { cell in text.withUTF8Span { cell.isSame(as: $0) } }
  }

  // MARK: Split numbers

  /// Notes which columns have thousands commas, and a record that is too short and may have had one without
  /// quotes: a comma then made two cells of one number.
  ///
  /// - Returns: whether the record may have had one.
  private mutating func checkSplitNumber() -> Bool {
    // Of most columns that have commas it is soon known.
    if tally.commaFields.count < header.figureFields.count { findCommas() }
    guard cells.count < header.count else { return false }
    let split = header.figureFields.first { field in
      with(field: field) { $0.isShortNumber(1...3) }
        && with(field: field + 1) { $0.isShortNumber(3...3) }
    }
    guard let split else { return false }
    guard tally.splitNumbers.count < FindingCollector.limitPerCode else { return true }
    let text = with(field: split) { $0.string } + "," + with(field: split + 1) { $0.string }
    tally.splitNumbers.append(
      FileTally.SplitNumber(field: split, text: text, location: location(of: split)))
    return true
  }

  // MARK: Short rows

  /// Counts the record's cells, and notes where it is if it is too short.
  ///
  /// - Parameter isDoubtful: whether nothing else explains that it is short.
  private mutating func countLength(filled: Int, isDoubtful: Bool) {
    tally.lengths.add(cells: cells.count, filled: filled)
    // A record's bytes do not include its line end.
    let isOpen = batch.isLast && batch.records[current].bytes.upperBound == batch.bytes.count
    let last = cells.count - 1
    if isOpen {
      tally.lengths.setOpen(RowLengths.Doubtful(cells: cells.count, location: location(of: last)))
    } else if isDoubtful, cells.count < header.count {
      // A call that may not change the reader would copy it.
      let location = tally.lengths.keepsShort(cells: cells.count) ? location(of: last) : nil
      tally.lengths.addShort(cells: cells.count, at: location)
    }
  }

  private mutating func findCommas() {
    for field in header.figureFields where !tally.commaFields.contains(field) {
      if with(field: field, { $0.firstIndex(of: UInt8(ascii: ",")) != nil }) {
        tally.commaFields.append(field)
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether a number or a title is a word for a total: such a row is no indicator.
  var isTotal: Bool {
    guard 5...12 ~= count,
      self[0].lowercased == UInt8(ascii: "t") || self[0].lowercased == UInt8(ascii: "g")
    else { return false }
    let word = self[count - 1] == UInt8(ascii: ":") ? extracting(0..<count - 1) : self
    return word.isWord("total") || word.isWord("totals") || word.isWord("grand total")
  }

  /// Whether the cell is a number of so many digits and nothing else.
  fileprivate func isShortNumber(_ lengths: ClosedRange<Int>) -> Bool {
    guard lengths.contains(count) else { return false }
    for index in indices where !self[index].isDigit { return false }
    return true
  }
}

/// A row with one filled cell, which is the priority of the rows that follow.
struct Heading {
  let text: String
  /// The number of rows of the batch before it.
  let rowsBefore: Int
  let location: InputLocation
}

/// What may be a heading, by its text alone.
enum HeadingText {
  /// Whether a cell's text may be a heading, and not a note.
  static func isHeading(_ text: String) -> Bool {
    let lower = text.lowercased()
    let isNote = ["*", "note", "source", "key"].contains { lower.hasPrefix($0) }
    return !isNote && text.last != "." && text.contains(where: \.isLetter)
  }
}
