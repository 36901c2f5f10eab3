extension RowReader {
  /// Adds the rows that were read to the returns; what is wrong with them beside others is logged.
  mutating func addRows(to returns: inout Returns) {
    returns.lookAhead(drafts)
    for index in drafts.indices { add(drafts[index], to: &returns) }
    texts.removeAll()
    drafts.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ draft: RowDraft, to returns: inout Returns) {
    let (row, isNew) = texts.withBytes { texts in
      batch.withBytes { bytes in returns.add(draft, bytes, texts) }
    }
    guard row >= 0 else { return }
    if !isNew {
      reportRepeated(draft, first: row, returns)
    } else if draft.part.isEmpty, header.layout[.part] != nil {
      keepBeginning(of: draft, asRow: row, in: &returns)
    } else if draft.row.rating.differs, draft.row.rating.basis == .computed {
      report(.publishedDiffers(draft.row.rating), .published, of: draft)
    }
  }

  private mutating func reportRepeated(_ draft: RowDraft, first: Int32, _ returns: Returns) {
    let known = returns.rows[Int(first)]
    let place = "\(log.files[returns.input(of: first)]):\(known.line)"
    let problem =
      known.fingerprint == draft.row.fingerprint
      ? Problem.repeatedRow(first: place) : .duplicateRow(first: place)
    report(problem, .number, orElse: .indicator, of: draft)
  }

  /// Logs a problem of a row that was read before.
  private mutating func report(
    _ problem: Problem, _ column: Column, orElse other: Column? = nil, of draft: RowDraft
  ) {
    if log.keeps(problem) { look(at: draft.record) }
    report(problem, isEmpty(column) ? other ?? column : column)
  }

  /// Keeps what will show where the cells of a row for the whole stand, should the indicator have parts.
  private func keepBeginning(of draft: RowDraft, asRow row: Int32, in returns: inout Returns) {
    let (figure, rating) = (draft.row.figure, draft.row.rating)
    guard figure.value != nil || draft.row.marks.contains(.hasTarget) || rating.published != nil
    else { return }
    let record = batch[draft.record]
    var end = record.bytes.lowerBound
    for column in LateRecords.columns {
      guard let field = layout[column], field < record.fields.count else { continue }
      end = max(end, record.fields[field].content.upperBound)
    }
    let beginning = record.bytes.lowerBound..<min(end + Place.excerptBytes, record.bytes.upperBound)
    batch.withBytes { bytes in
      returns.keep(
        bytes.extracting(beginning), ofRow: row, spreadsheetRow: record.row,
        layout: LateCells(layout, delimiter: header.delimiter))
    }
  }
}

extension Problem {
  static func publishedDiffers(_ rating: Rating) -> Problem {
    .publishedDiffers(
      published: rating.published?.name ?? "", computed: rating.computed?.name ?? "")
  }
}
