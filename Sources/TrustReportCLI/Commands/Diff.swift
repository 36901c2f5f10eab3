import TrustReport

extension Command {
  static let diff = Command(
    name: "diff",
    abstract: "Say what changed from one return to the next.",
    discussion: """
      It names what worsened, what improved, and what else changed, and ends with the counts before \
      and after, which add up. The exit status is 0, or with --exit-code 1 where anything changed of the \
      kinds asked for.
      """,
    arguments: [
      Argument(name: "old", help: "The earlier indicator CSV, or '-' for standard input."),
      Argument(name: "new", help: "The later one, or '-' for standard input."),
    ],
    options: [.output, .changesFormat, .kinds, .exitCode, .since, .headingLevel] + Option.reading
  ) { (invocation) throws(Failure) in
    let changes = try changes(invocation)
    let status = try invocation.publish(changes) { (changes) throws(Failure) in
      try invocation.write(isText: invocation.options.changesFormat == .text) {
        write(changes, invocation, to: &$0)
      }
    }
    let hasChanges = changes.value.map { !$0.isEmpty } ?? false
    let isReported = invocation.options.reportsChangesByExitCode && hasChanges
    return status == .success && isReported ? .foundErrors : status
  }
}

/// Reads the two inputs, each in the quarter that the options give for it, and compares them.
private func changes(_ invocation: Invocation) throws(Failure) -> Outcome<Changes> {
  let (files, options) = (invocation.words, invocation.options)
  try invocation.checkInputs(files)
  let (old, new) = invocation.readWithProgress(files) { reading in
    var oldReading = reading
    oldReading.quarter = options.since
    oldReading.isQuarterOfSettings = false
    let pair = Scorecard.pair(
      ([invocation.input(files[0])], oldReading), ([invocation.input(files[1])], reading))
    return (Outcome(pair.old), Outcome(pair.new))
  }
  var changes: Changes?
  var findings = Findings.of(old.findings, and: new.findings)
  if let old = old.value, let new = new.value {
    let all = Changes(from: old, to: new)
    findings = findings + all.findings(file: files[1].text)
    changes = options.kinds.map(all.only) ?? all
  }
  return Outcome(value: changes, findings: findings)
}

private func write(_ changes: Changes, _ invocation: Invocation, to output: inout OutputBuffer) {
  switch invocation.options.changesFormat {
  case .markdown:
    MarkdownWriter(headingLevel: invocation.options.headingLevel ?? 1).write(changes, to: &output)
  case .text: changes.writeText(colored: invocation.isResultColored, to: &output)
  case .json: changes.writeJSON(to: &output)
  }
}
