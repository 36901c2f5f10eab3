extension Scorecard {
  /// Warns of indicators whose commentary says hardly more than where to look, each at the next and the last
  /// at the first again: `see 3.14` under 2.6, and `see 2.6` under 3.14.
  func checkCircularReferences(
    in commentary: [SpokenCommentary], _ findings: inout FindingCollector
  ) {
    var next: [IndicatorID: (key: IndicatorID, spoken: SpokenCommentary, sentence: String)] = [:]
    for spoken in commentary {
      guard let row = reported[spoken.place].row,
        returns.rows[Int(row.index)].prose.map({ $0.commentary.utf8.count < Self.shortCommentary })
          ?? false
      else { continue }
      let own = reported[spoken.place].key
      for sentence in spoken.sentences {
        guard let reference = IndicatorReference.all(in: sentence).first,
          let key = returns.indicator(Identity(number: reference.number)), key != own
        else { continue }
        next[own] = (key, spoken, sentence.text)
        break
      }
    }
    if next.isEmpty { return }
    var settled: Set<IndicatorID> = []
    for spoken in commentary {
      let start = reported[spoken.place].key
      guard let circle = circle(from: start, settled: &settled, next: { next[$0]?.key }),
        let link = next[circle[0]]
      else { continue }
      let row = returns.rows[Int(link.spoken.row.index)].location
      let names = circle.map { TerminalText.excerpt(returns.identity(of: $0).text) }
      findings.add(
        CommentaryFault.referenceCircular(numbers: names), file: Int(row.input),
        value: TerminalText.excerpt(link.sentence), at: InputLocation(line: row.line), of: quarter)
    }
  }

  /// Below so many bytes commentary says hardly more than where to look.
  private static let shortCommentary = 80

  /// The circle that following the references leads into; `nil` if it leads nowhere, or to one that was followed
  /// before.
  private func circle(
    from start: IndicatorID, settled: inout Set<IndicatorID>,
    next: (IndicatorID) -> IndicatorID?
  ) -> [IndicatorID]? {
    var path: [IndicatorID] = []
    var key = start
    while settled.insert(key).inserted {
      path.append(key)
      guard let following = next(key) else { return nil }
      key = following
    }
    return path.firstIndex(of: key).map { Array(path[$0...]) }
  }
}
