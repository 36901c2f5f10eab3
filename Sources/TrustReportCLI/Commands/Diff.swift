import TrustReport

extension Command {
  static let diff = Command(
    name: "diff",
    abstract: "Say what changed from one return to the next.",
    discussion: """
      It names what worsened, what improved, and what else changed, and ends with the counts before \
      and after, which add up. The exit status is 0, or with --exit-code 1 where anything changed.
      """,
    arguments: [
      Argument(name: "old", help: "The earlier indicator CSV, or '-' for standard input."),
      Argument(name: "new", help: "The later one, or '-' for standard input."),
    ],
    options: [.output, .comparisonFormat, .kinds, .exitCode, .since, .headingLevel] + Option.reading
  ) { (invocation) throws(Failure) in
    let comparison = try compare(invocation)
    let options = invocation.options
    let diagnostics = Diagnostics(
      comparison.findings, leftOut: comparison.findingsLeftOut, hasErrors: comparison.hasErrors,
      isStrict: options.isStrict, isQuiet: options.isQuiet)
    let status = try invocation.publish(diagnostics) { rendering(comparison, invocation) }
    guard status == .success, options.tellsByExitCode, !comparison.isEmpty else { return status }
    return .foundErrors
  }
}

/// Reads the two returns, each in the quarter that the options name for it.
private func compare(_ invocation: Invocation) throws(Failure) -> Comparison {
  let (files, options) = (invocation.words, invocation.options)
  try invocation.checkInputs(files)
  var reading = options.reading
  reading.quarter = options.since
  let (old, new) = invocation.readWithProgress(files) { onBytesRead in
    var readings = (old: reading, new: options.reading)
    (readings.old.onBytesRead, readings.new.onBytesRead) = (onBytesRead, onBytesRead)
    return (
      Performance(reading: [invocation.input(files[0])], options: readings.old),
      Performance(reading: [invocation.input(files[1])], options: readings.new)
    )
  }
  let comparison = Comparison(of: old, with: new)
  return options.kinds.isEmpty ? comparison : comparison.only(options.kinds)
}

private func rendering(_ comparison: Comparison, _ invocation: Invocation) -> Console.Rendering {
  switch invocation.options.comparisonFormat {
  case .markdown:
    let renderer = MarkdownRenderer(headingLevel: invocation.options.headingLevel)
    return { renderer.render(comparison, to: &$0) }
  case .text:
    let isColored = invocation.isResultColored
    return { comparison.writeText(colored: isColored, to: &$0) }
  case .json: return { comparison.writeJSON(to: &$0) }
  }
}
