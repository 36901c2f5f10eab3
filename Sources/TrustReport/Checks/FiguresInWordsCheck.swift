extension Scorecard {
  /// Warns of commentary that plainly gives another figure than the row: the quarter's own, the target, or that of
  /// the quarter before.
  ///
  /// Only of quarterly rows: a cumulative figure and an annual one are said in too many ways.
  func checkFiguresInWords(in commentary: [SpokenCommentary], _ findings: inout FindingCollector) {
    for spoken in commentary where isOfOneFigure(spoken) {
      let part = Part(spoken.row, of: returns)
      guard part.frequency == .quarterly else { continue }
      let own: Number? = if case .number(let number) = part.row.figure { number } else { nil }
      let unit = Matching.folded(part.row.unit)
      for sentence in spoken.sentences {
        let reader = FigureClaimReader(sentence: sentence, quarter: quarter, unit: unit, own: own)
        for claim in reader.claims {
          guard let fault = fault(of: claim, about: part, own: own) else { continue }
          let row = part.row.location
          findings.add(
            fault, file: Int(row.input), value: TerminalText.excerpt(sentence.text),
            at: InputLocation(line: row.line), of: quarter)
        }
      }
    }
  }

  /// Whether commentary is on one figure: not on the whole of an indicator with parts.
  private func isOfOneFigure(_ spoken: SpokenCommentary) -> Bool {
    reported[spoken.place].row != nil
      || unsorted[spoken.place].parts.dropFirst().contains {
        $0.id == spoken.row
      }
  }

  /// What a claim contradicts; `nil` if nothing.
  private func fault(
    of claim: FigureClaim, about part: Part, own: Number?
  ) -> CommentaryFault? {
    let (unit, said) = (part.row.unit, TerminalText.excerpt(claim.number.text))
    func shown(_ number: Number) -> String { TerminalText.excerpt(number.written) }
    switch claim.kind {
    case .figure:
      guard let own, claim.number.contradicts(own, unit: unit) else { return nil }
      return .figureInWords(said: said, figure: shown(own))
    case .target:
      guard let target = part.row.target, !target.isRange,
        claim.number.contradicts(target.number, unit: unit)
      else { return nil }
      return .targetInWords(said: said, target: shown(target.number))
    case .before:
      // A figure that was revised since was another when the words were written.
      guard let quarter, let before = part.earlier(in: quarter.previous),
        case .number(let number) = before.row.figure, !before.row.symbols.contains(.revised),
        claim.number.contradicts(number, unit: before.row.unit)
      else { return nil }
      return .figureBeforeInWords(
        said: said, figure: shown(number),
        period: returns.period(of: quarter.previous).description)
    }
  }
}
