import TrustReport

extension Invocation {
  /// Rewrites the blocks of a paper, or says which of them are out of date.
  func fillPaper(at path: RawText) throws(Failure) -> ExitCode {
    let sources = try ReportSources(reading: self)
    let paper = Paper(reading: path.file)
    let filled = sources.report.value.map { report in
      paper.filled(
        from: report, plan: sources.plan,
        overwritingEdits: options.overwritesEdits || options.onlyChecks)
    }
    // With --force they are overwritten, and not shown.
    if let filled, filled.edited > 0, !options.overwritesEdits {
      console.writeError { filled.writeEdits(named: path.text, to: &$0) }
    }
    var findings = sources.report.findings + (filled?.findings ?? paper.findings)
    if let filled, options.onlyChecks { findings = findings + filled.mixedEdits }
    var isStale = false
    let status = try publish(Outcome(value: filled, findings: findings)) {
      (filled) throws(Failure) in
      isStale = filled.rewritten > 0
      if options.onlyChecks {
        // A block that there is nothing to fill from is not up to date either.
        isStale = isStale || filled.left > 0
        if isStale { inform("\(path): \(state(of: filled))") }
        try write(isText: true) { filled.writeStale(named: path.text, to: &$0) }
      } else {
        // What its author saves meanwhile is not lost.
        if isStale { try console.write(to: path, replacing: paper.bytes) { filled.write(to: &$0) } }
        inform("\(path): \(summary(of: filled, linesToFillIn: paper.linesToFillIn))")
      }
    }
    return options.onlyChecks && isStale ? .foundErrors : status
  }

  /// Prints a sentence on standard error, unless the run is quiet.
  private func inform(_ sentence: String) {
    if !options.isQuiet { console.writeError(TerminalText.safe(sentence) + "\n") }
  }

  /// What was done to a paper: `2 blocks rewritten, 1 unchanged; 8 lines to fill in`.
  private func summary(of filled: FilledPaper, linesToFillIn lines: Int) -> String {
    counts(of: filled, stale: "rewritten", current: "unchanged")
      + (lines == 0 ? "" : "; \(English.count(lines, "line", "lines")) to fill in")
  }

  /// How up to date a paper is: `2 blocks out of date (1 edited by hand), 1 up to date`.
  private func state(of filled: FilledPaper) -> String {
    counts(of: filled, stale: "out of date", current: "up to date")
  }

  private func counts(of filled: FilledPaper, stale: String, current: String) -> String {
    let edited = filled.edited == 0 ? "" : " (\(filled.edited) edited by hand)"
    let counts = [
      (filled.rewritten, stale + edited), (filled.unchanged, current),
      (filled.left, "left as found"),
    ].filter { $0.0 > 0 }
    guard let (count, state) = counts.first else { return "no block" }
    let first = "\(English.count(count, "block", "blocks")) \(state)"
    return ([first] + counts.dropFirst().map { "\($0.0) \($0.1)" }).joined(separator: ", ")
  }
}
