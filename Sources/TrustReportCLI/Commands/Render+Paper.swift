import TrustReport

/// What `render` has read: the indicators, and the board's priorities where they are given.
struct RenderInputs {
  let performance: Performance
  let plan: PriorityPlan?

  /// Whether a report can be made of them.
  var hasErrors: Bool { performance.hasErrors || plan?.hasErrors ?? false }

  func report(_ options: OptionValues) -> Report {
    Report(
      of: performance, title: options.title, includesGreen: options.includesGreen,
      priorityOrder: plan?.names ?? [])
  }

  /// All that was found in the inputs, and in the paper where there is one.
  func diagnostics(
    _ options: OptionValues, paper: (findings: [Finding], leftOut: [String: Int]) = ([], [:])
  ) -> Diagnostics {
    var findings = performance.findings + (plan?.findings ?? [])
    if let plan, !hasErrors { findings += plan.findings(for: report(options)) }
    let leftOut = [plan?.findingsLeftOut ?? [:], paper.leftOut].reduce(performance.findingsLeftOut)
    {
      $0.merging($1, uniquingKeysWith: +)
    }
    return Diagnostics(
      findings + paper.findings, leftOut: leftOut, hasErrors: hasErrors,
      isStrict: options.isStrict, isQuiet: options.isQuiet)
  }
}

extension Invocation {
  /// Reads the indicators, and the priorities where they are given.
  func readWithPriorities() throws(Failure) -> RenderInputs {
    let others = [options.priorities].compactMap(\.self)
    try checkInputs(words + others)
    if let paper = options.paper { try OutputTarget(paper).check(against: words + others) }
    let plan = options.priorities.map { path in
      PriorityPlan(reading: input(path), delimiter: options.reading.delimiter)
    }
    var reading = options.reading
    // A paper may list all indicators of a priority.
    reading.leavesOutGreenText = !options.includesGreen && options.paper == nil
    return RenderInputs(performance: performance(of: words, reading), plan: plan)
  }

  /// Refuses the options that only a paper gives a meaning.
  func refuseOptionsOfPaper() throws(Failure) {
    let given = [("--check", options.onlyChecks), ("--force", options.overwritesEdits)]
    for (option, isGiven) in given where isGiven {
      let hint = option == "--check" ? ("; the command 'check' looks at the data") : ""
      throw .usage("'\(option)' needs '--into <paper>'" + hint, of: command)
    }
  }

  /// Makes the blocks of a paper anew, or says which of them are out of date.
  func fillPaper(at path: String) throws(Failure) -> ExitCode {
    try refuseOptionsBesidePaper(path)
    let inputs = try readWithPriorities()
    let paper = Paper(reading: .file(path))
    guard !inputs.hasErrors else {
      return try publish(
        inputs.diagnostics(options, paper: (paper.findings, paper.findingsLeftOut))
      ) { { _ in } }
    }
    let filled = paper.filled(
      from: inputs.report(options), plan: inputs.plan,
      overwritingEdits: options.overwritesEdits || options.onlyChecks)
    let diagnostics = inputs.diagnostics(
      options, paper: (filled.findings, filled.findingsLeftOut))
    if filled.edited > 0 { complain { filled.writeEdits(named: path, to: &$0) } }
    var isStale = false
    let status = try publish(diagnostics) { () throws(Failure) in
      isStale = filled.rewritten > 0
      if options.onlyChecks {
        if isStale { say("\(path): \(state(of: filled))") }
        return { filled.writeStale(named: path, to: &$0) }
      }
      if isStale { try console.write(to: path) { filled.write(to: &$0) } }
      say("\(path): \(deed(filled, paper))")
      return { _ in }
    }
    return status == .success && options.onlyChecks && isStale ? .foundErrors : status
  }

  private func refuseOptionsBesidePaper(_ path: String) throws(Failure) {
    if options.output != nil {
      throw .usage("'--into' writes the paper itself; leave out '--output'", of: command)
    }
    if options.onlyChecks, options.overwritesEdits {
      throw .usage("'--check' writes nothing, so '--force' has no meaning beside it", of: command)
    }
    if options.title != nil || options.headingLevel != 1 {
      let option = options.title == nil ? "--heading-level" : "--title"
      throw .usage(
        "'\(option)' has no meaning beside '--into': the paper's own headings count", of: command)
    }
    let kind = FileStatus(path: path)?.kind
    guard path != "-", kind != .other else {
      throw .usage("'--into' needs a file, to read and to rewrite", of: command)
    }
  }
}

// MARK: Words

extension Invocation {
  private func complain(_ rendering: Console.Rendering) {
    var output = TextOutput { console.complain(String(decoding: $0, as: UTF8.self)) }
    rendering(&output)
    try? output.finish()
  }

  private func say(_ sentence: String) {
    if !options.isQuiet { console.complain(safe(sentence) + "\n") }
  }

  /// What was done to a paper: `2 blocks rewritten, 1 unchanged; 8 lines to fill in`.
  private func deed(_ filled: FilledPaper, _ paper: Paper) -> String {
    let lines = paper.linesToFillIn
    return counted(filled, "rewritten", "unchanged")
      + (lines == 0 ? "" : "; \(lines) \(lines == 1 ? "line" : "lines") to fill in")
  }

  /// How up to date a paper is: `2 blocks out of date (1 edited by hand), 1 up to date`.
  private func state(of filled: FilledPaper) -> String {
    counted(filled, "out of date", "up to date")
  }

  private func counted(_ filled: FilledPaper, _ new: String, _ same: String) -> String {
    let edited = filled.edited == 0 ? "" : " (\(filled.edited) edited by hand)"
    let counts = [
      (filled.rewritten, new + edited), (filled.unchanged, same), (filled.left, "left as found"),
    ].filter { $0.0 > 0 }
    let first = counts.first.map { "\($0.0) \($0.0 == 1 ? "block" : "blocks") \($0.1)" }
    return ([first ?? "no block"] + counts.dropFirst().map { "\($0.0) \($0.1)" })
      .joined(separator: ", ")
  }
}
