import TrustReport

extension Command {
  static let render = Command(
    name: "render",
    abstract: "Write the performance report, in Markdown.",
    discussion: """
      It names every indicator that is rated Red or Amber, and what is being done to improve it. \
      Nothing is written while there are errors in the data.
      """,
    arguments: [.files],
    options: [.output, .title, .headingLevel, .green] + Option.reading
  ) { (invocation) throws(Failure) in
    let options = invocation.options
    let performance = try invocation.read(invocation.words)
    return try invocation.publish(performance) {
      let report = Report(
        of: performance, title: options.title, includesGreen: options.includesGreen)
      let renderer = MarkdownRenderer(headingLevel: options.headingLevel)
      return { renderer.render(report, to: &$0) }
    }
  }
}
