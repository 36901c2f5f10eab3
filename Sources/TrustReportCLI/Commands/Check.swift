import TrustReport

extension Command {
  static let check = Command(
    name: "check",
    abstract: "List everything wrong or doubtful in the data.",
    discussion: """
      The findings are the result, on standard output. The exit status is 1 where there are \
      errors (with --strict, or warnings), and 66 where an input cannot be read.
      """,
    arguments: [.files],
    options: [.output, .findingFormat, .explainCode] + Option.reading
  ) { (invocation) throws(Failure) in
    try invocation.checkInputs(invocation.words)
    if let explanation = invocation.options.explainedCode {
      try invocation.write { $0.append(page(explanation)) }
      return .success
    }
    let scorecard = invocation.read(invocation.words, keeping: .none)
    let diagnostics = invocation.diagnostics(scorecard.findings)
    let text = result(diagnostics, invocation)
    try invocation.write(isText: invocation.options.findingFormat == .text) { $0.append(text) }
    return diagnostics.status == .wrongData ? .foundErrors : diagnostics.status
  }
}

private func result(_ diagnostics: Diagnostics, _ invocation: Invocation) -> String {
  switch invocation.options.findingFormat {
  case .json: findingsJSON(diagnostics)
  case .github: githubAnnotations(diagnostics)
  case .text where diagnostics.isEmpty && !invocation.options.isQuiet:
    "No errors, warnings or notes.\n"
  case .text: DiagnosticText(isColored: invocation.isResultColored).text(diagnostics)
  }
}
