import TrustReport

extension Command {
  static let render = Command(
    name: "render",
    abstract: "Write the performance report: Markdown, a web page or a Word file.",
    discussion: """
      It names every indicator that is rated Red or Amber, and what is being done to improve it. \
      With --into it keeps the figures of a paper of yours up to date. Nothing is written while \
      there are errors in the data.
      """,
    arguments: [.files],
    options: [
      .output, .reportFormat, .form, .charts, .title, .headingLevel, .green, .language, .priorities,
      .into,
      .check,
      .force,
    ]
      + Option.reading
  ) { (invocation) throws(Failure) in
    try invocation.refuseConflicts()
    if let path = invocation.options.paper { return try invocation.fillPaper(at: path) }
    let sources = try ReportSources(reading: invocation)
    let options = invocation.options
    return try invocation.publish(sources.report) { (report) throws(Failure) in
      if let folder = options.pictures {
        try PictureFolder(path: folder).write(report, invocation.console)
      }
      try invocation.write(report)
    }
  }
}

extension Invocation {
  /// Writes a report in the form that the options ask for.
  fileprivate func write(_ report: Report) throws(Failure) {
    let language = options.language.rawValue
    switch options.formatOfReport {
    case .markdown:
      let writer = MarkdownWriter(
        headingLevel: options.headingLevel ?? 1, pictureFolder: options.pictures?.text)
      try write { writer.write(report, to: &$0) }
    case .html: try write { HTMLWriter(language: language).write(report, to: &$0) }
    case .docx:
      guard let file = report.word(language: language) else {
        throw Failure(
          .wrongData,
          "A report of more than \(WordWriter.indicatorLimit) indicators is no Word file's job; write '.md' or '.html'"
        )
      }
      try write { $0.append(file) }
    }
  }
}

/// What a report is made from: the indicators, and the board's priorities if they are given.
struct ReportSources {
  let report: Outcome<Report>
  let plan: PriorityPlan?

  /// Reads the inputs and the priorities.
  init(reading invocation: Invocation) throws(Failure) {
    let options = invocation.options
    try invocation.checkInputsOfReport()
    let plan = options.priorities.map { path in
      Outcome(findings: \.findings) { () throws(InvalidData) in
        try PriorityPlan(
          contentsOf: invocation.input(path), delimiter: options.reading.delimiter)
      }
    }
    // A paper may list all indicators of a priority.
    let listsGreen = options.includesGreen || options.paper != nil
    let scorecard = invocation.read(invocation.words, keeping: listsGreen ? .all : .exceptGreen)
    var findings = scorecard.findings
    if let plan { findings = findings + plan.findings }
    if let plan = plan?.value, let suppression = options.suppression {
      findings = findings + plan.smallCounts(suppression)
    }
    if let title = options.title, let suppression = options.suppression {
      findings = findings + suppression.smallCounts(inTitle: title)
    }
    var report: Report?
    if let scorecard = scorecard.value, plan == nil || plan?.value != nil {
      let made = Report(
        of: scorecard, title: options.title, includesGreen: options.includesGreen,
        form: options.form, priorityOrder: plan?.value?.names ?? [])
      if let plan = plan?.value { findings = findings + plan.findings(for: made) }
      report = made
    }
    self.report = Outcome(value: report, findings: findings)
    self.plan = plan?.value
  }
}

extension Invocation {
  fileprivate func checkInputsOfReport() throws(Failure) {
    let files = words + [options.priorities].compactMap(\.self)
    try checkInputs(files)
    let settings = [options.settings].compactMap(\.self)
    if let paper = options.paper { try prepareOutput(paper, besides: files + settings) }
  }

  /// Refuses options that do not go together.
  fileprivate func refuseConflicts() throws(Failure) {
    guard let path = options.paper else {
      let checkHint = "the command 'check' looks at the data"
      try refuse(options.onlyChecks, "'--check' needs '--into <paper>'; \(checkHint)")
      try refuse(options.overwritesEdits, "'--force' needs '--into <paper>'")
      try refuse(
        options.formatOfReport != .markdown && options.headingLevel ?? 1 != 1,
        "'--heading-level' is for Markdown: a page or a Word file begins with its first heading")
      try refuse(
        options.formatOfReport != .markdown && options.pictures != nil,
        "'--charts' is for Markdown: a page or a Word file has its pictures in it")
      try refuse(
        options.form == .board && options.pictures != nil,
        "the table of '--form board' has no pictures; leave out '--charts'")
      try refuse(
        options.formatOfReport == .docx && options.output == nil
          && console.environment.outputIsTerminal,
        "a Word file is nothing for a terminal; name it with '--output'")
      return
    }
    try refuse(
      options.reportFormat ?? .markdown != .markdown,
      "'--into' writes Markdown; leave out '--format'")
    try refuse(options.pictures != nil, "'--into' shows no pictures; leave out '--charts'")
    let hasNoMeaning = "has no meaning beside '--into': the paper's own headings count"
    try refuse(options.output != nil, "'--into' writes the paper itself; leave out '--output'")
    try refuse(
      options.onlyChecks && options.overwritesEdits,
      "'--check' writes nothing, so '--force' has no meaning beside it")
    try refuse(options.title != nil, "'--title' \(hasNoMeaning)")
    try refuse(options.headingLevel ?? 1 != 1, "'--heading-level' \(hasNoMeaning)")
    try refuse(
      path == "-" || FileStatus(path: path)?.kind == .other,
      "'--into' needs a file, to read and to rewrite")
    try refuse(
      (try? OutputTarget(path))?.isDescriptor ?? false,
      "'--into' needs a file, to read and to rewrite; '\(path)' is an open descriptor: name its file"
    )
  }

  private func refuse(_ isGiven: Bool, _ message: String) throws(Failure) {
    if isGiven { throw .usage(message, of: command) }
  }
}
