import TrustReport

extension Command {
  static let explain = Command(
    name: "explain",
    abstract: "Explain how the rating of one indicator came about.",
    arguments: [
      .files,
      Argument(
        name: "indicator", help: "The number or title of the indicator; it is the last argument."),
    ],
    options: [.output] + Option.reading
  ) { (invocation) throws(Failure) in
    let indicator = invocation.words.last ?? ""
    let performance = try invocation.read(invocation.words.dropLast())
    return try invocation.publish(performance) { () throws(Failure) in
      guard let explanation = Explanation(of: performance, indicator: indicator) else {
        throw unknownIndicator(indicator, performance)
      }
      return { explanation.write(to: &$0) }
    }
  }
}

private func unknownIndicator(_ indicator: String, _ performance: Performance) -> Failure {
  let near = list(performance.indicators(near: indicator).map { "'\($0)'" }, "or")
  let hint = FileStatus(path: indicator) == nil ? "" : " (the last argument is the indicator)"
  return Failure(
    .usage,
    "No indicator that is reported has the number or title '\(indicator)'" + hint
      + (near.isEmpty ? "" : ". Did you mean \(near)?"))
}
