extension Scorecard {
  /// Warns of commentary that is word for word that of another indicator of the quarter: perhaps it was pasted
  /// below the wrong one.
  ///
  /// Short phrases say the same of many indicators, and so may a text that refers to another or names one of the
  /// two; and what differs only in a letter at the end of its number is one measure.
  func checkSameCommentary(_ findings: inout FindingCollector) {
    var commentaries = SharedHashes(for: reported.count)
    func add(_ id: RowID, at place: Int) {
      let digest = returns.rows[Int(id.index)].commentaryDigest
      if digest != 0 { commentaries.add(digest, at: place) }
    }
    for (place, indicator) in reported.enumerated() {
      if let row = indicator.row {
        add(row, at: place)
      } else {
        for part in unsorted[place].rows { add(part.id, at: place) }
      }
    }
    for group in commentaries.groups() { reportSame(group.hash, group.places, &findings) }
  }

  /// Reports the indicators that share commentary once, at the second of them.
  private func reportSame(
    _ digest: UInt64, _ places: [Int], _ findings: inout FindingCollector
  ) {
    let indicators = places.map { unsorted[$0] }
    // Of what is Green nothing is printed, and indicators without a rating may share the reason.
    guard indicators.contains(where: { [.red, .amber].contains($0.rating.standing) }),
      !indicators.areOfOneMeasure
    else { return }
    let rows = indicators.compactMap { indicator in
      indicator.rows.first { $0.row.commentaryDigest == digest }
    }
    guard let first = rows.first?.row.location, rows.count > 1,
      rows[0].row.commentaryLength >= Self.shortCommentary
    else { return }
    // Of words that name no indicator the text was perhaps not kept.
    let text = rows.lazy.map(\.commentary).first { !$0.isEmpty } ?? ""
    let names = indicators.contains { $0.number.map { text.names($0) } ?? false }
    if names || IndicatorReference.isIn(text) { return }
    // What is only counted needs no words.
    let counted = CommentaryFault.sameCommentary(indicator: "", first: "", place: "", others: 0)
    guard findings.keeps(counted) else { return findings.add(counted) }
    let fault = CommentaryFault.sameCommentary(
      indicator: TerminalText.excerpt(indicators[1].name),
      first: TerminalText.excerpt(indicators[0].name),
      place: "\(findings.files[Int(first.input)]):\(first.line)", others: indicators.count - 2)
    let place = rows[1].row.location
    findings.add(
      fault, file: Int(place.input), at: InputLocation(line: place.line), of: quarter)
  }

  /// Below so many bytes commentary is a phrase, such as "No update this quarter."
  private static let shortCommentary = 40
}

extension [Indicator] {
  /// Whether their numbers differ only in a letter at the end.
  fileprivate var areOfOneMeasure: Bool {
    let stems = map { indicator in
      indicator.number.map { $0.utf8.last?.isASCIILetter == true ? String($0.dropLast()) : $0 }
    }
    return stems[0] != nil && stems.allSatisfy { $0 == stems[0] }
  }
}

extension String {
  /// Whether a number such as `3.14` or `CS03` is there as a word. A whole number may be of anything.
  fileprivate func names(_ number: String) -> Bool {
    guard number.utf8.contains(where: { !$0.isDigit }) else { return false }
    return withUTF8Span { text in
      var position = text.nextDigit(from: 0)
      while position < text.count {
        let word = text.numberRange(around: position)
        if number.withUTF8Span({ text.extracting(word).isSame(as: $0) }) { return true }
        position = text.nextDigit(from: word.upperBound)
      }
      return false
    }
  }
}

extension Span<UInt8> {
  /// The range of the letters, digits, points and hyphens around a digit, without a point at their end.
  fileprivate func numberRange(around position: Int) -> Range<Int> {
    func isOfNumber(_ byte: UInt8) -> Bool {
      byte.isASCIIAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    var (start, end) = (position, position + 1)
    while start > 0, isOfNumber(self[start - 1]) { start -= 1 }
    while end < count, isOfNumber(self[end]) { end += 1 }
    if self[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return start..<end
  }
}
