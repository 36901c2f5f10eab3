import TrustReport

extension Command {
  static let render = Command(
    name: "render",
    abstract: "Write the performance report, in Markdown.",
    discussion: """
      It names every indicator that is rated Red or Amber, and what is being done to improve it. \
      With --into it keeps the figures of a paper of yours up to date. Nothing is written while \
      there are errors in the data.
      """,
    arguments: [.files],
    options: [.output, .title, .headingLevel, .green, .priorities, .into, .check, .force]
      + Option.reading
  ) { (invocation) throws(Failure) in
    let options = invocation.options
    if let path = options.paper { return try invocation.fillPaper(at: path) }
    try invocation.refuseOptionsOfPaper()
    let inputs = try invocation.readWithPriorities()
    return try invocation.publish(inputs.diagnostics(options)) {
      let report = inputs.report(options)
      let renderer = MarkdownRenderer(headingLevel: options.headingLevel)
      return { renderer.render(report, to: &$0) }
    }
  }
}
