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
    let isWhole = draft.part.isEmpty
    if !isNew {
      reportRepeated(draft, first: row, returns)
    } else if isWhole, header.layout[.part] != nil {
      returns.latePlaces[row] = latePlaces(draft)
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

  /// Where the cells stand that may turn out to be wrong once the indicator has parts.
  private mutating func latePlaces(_ draft: RowDraft) -> Returns.LatePlaces {
    go(to: draft.record)
    let row = draft.row
    return Returns.LatePlaces(
      value: row.figure.value == nil ? nil : place(of: .value),
      target: row.marks.contains(.hasTarget) ? place(of: .target) : nil,
      published: row.rating.published == nil ? nil : place(of: .published))
  }
}

extension Problem {
  static func publishedDiffers(_ rating: Rating) -> Problem {
    .publishedDiffers(
      published: rating.published?.name ?? "", computed: rating.computed?.name ?? "")
  }
}
