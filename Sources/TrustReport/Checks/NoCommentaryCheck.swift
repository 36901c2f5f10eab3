extension Scorecard {
  /// Warns of every indicator that is rated Red or Amber and has no commentary, neither on the whole nor on a
  /// part. Of the indicators of a file that has no column for it there is one note.
  func checkNoCommentary(_ findings: inout FindingCollector) {
    var withoutColumn: [Int: Int] = [:]
    for (place, indicator) in reported.enumerated() {
      guard let rating = ratingWithoutCommentary(of: indicator, at: place) else { continue }
      let made = unsorted[place]
      if made.rows.allSatisfy({ returns.lacksCommentary(input: $0.row.input) }) {
        withoutColumn[made.file, default: 0] += 1
        continue
      }
      let fault = CommentaryFault.noCommentary(
        indicator: TerminalText.excerpt(made.name), rating: rating.name)
      findings.add(fault, file: made.file, at: InputLocation(line: made.line), of: quarter)
    }
    // What is wrong comes first: a column can wait.
    if findings.hasErrors { return }
    for (file, count) in withoutColumn.sorted(by: { $0.key < $1.key }) {
      findings.add(CommentaryFault.noCommentaryColumn(offTarget: count), file: file)
    }
  }

  /// Red or Amber, if an indicator is rated so and has no commentary.
  private func ratingWithoutCommentary(
    of indicator: ReportedIndicator, at place: Int
  ) -> RAGRating? {
    let rating: RAGRating?
    if let id = indicator.row {
      // Most indicators have one row, and need not be made.
      if returns.rows[Int(id.index)].commentaryDigest != 0 { return nil }
      rating = returns.rows[Int(id.index)].rating.standing
    } else {
      let made = unsorted[place]
      if made.rows.contains(where: { $0.row.commentaryDigest != 0 }) { return nil }
      rating = made.rating.standing
    }
    return rating == .green ? nil : rating
  }
}
