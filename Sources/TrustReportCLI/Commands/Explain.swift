import TrustReport

extension Command {
  static let explain = Command(
    name: "explain",
    abstract: "Explain how the rating of one indicator came about.",
    arguments: [
      .files,
      Argument(
        name: "indicator", help: "The number or title of the indicator; it is the last argument.",
        completion: .nothing),
    ],
    options: [.output, .explanationFormat] + Option.reading
  ) { (invocation) throws(Failure) in
    let (files, indicator) = (Array(invocation.words.dropLast()), invocation.words.last ?? "")
    try invocation.checkInputs(files)
    return try invocation.publish(invocation.read(files)) { (scorecard) throws(Failure) in
      guard let explanation = Explanation(of: scorecard, indicator: indicator.text) else {
        let hint = FileStatus(path: indicator) == nil ? "" : " (the last argument is the indicator)"
        throw .unknownIndicator(indicator.text, hint: hint, in: scorecard)
      }
      let format = invocation.options.explanationFormat
      try invocation.write(isText: format == .text) { output in
        switch format {
        case .text: explanation.write(to: &output)
        case .json: explanation.writeJSON(to: &output)
        }
      }
    }
  }
}

extension Failure {
  /// An indicator was named that is not reported.
  static func unknownIndicator(
    _ name: String, hint: String = "", in scorecard: Scorecard
  ) -> Failure {
    if let now = scorecard.number(formerly: name) {
      return Failure(.usage, "'\(name)' is '\(now)' now: it was renumbered")
    }
    let near = English.list(scorecard.names(near: name).map { "'\($0)'" }, "or")
    return Failure(
      .usage,
      "No indicator that is reported has the number or title '\(name)'" + hint
        + (near.isEmpty ? "" : ". Did you mean \(near)?"))
  }
}
