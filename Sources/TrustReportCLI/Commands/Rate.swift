import TrustReport

extension Command {
  static let rate = Command(
    name: "rate",
    abstract: "List the indicators, each with its rating, distance and direction.",
    discussion: "Nothing is written while there are errors in the data.",
    arguments: [.files],
    options: [.output, .ratingFormat, .safeCSV, .width, .whatIf] + Option.reading
  ) { (invocation) throws(Failure) in
    try invocation.checkInputs(invocation.words)
    return try invocation.publish(invocation.read(invocation.words)) {
      (scorecard) throws(Failure) in
      if !invocation.options.whatIf.isEmpty {
        return try invocation.writeWhatIf(of: scorecard)
      }
      let ratings = RatingList(of: scorecard)
      let options = invocation.options
      try invocation.write(isText: options.ratingFormat == .table) { output in
        switch options.ratingFormat {
        case .table:
          ratings.writeTable(
            colored: invocation.isResultColored, width: invocation.tableWidth,
            sparklines: invocation.showsSparklines, to: &output)
        case .csv: ratings.writeCSV(guardingFormulas: options.guardsFormulas, to: &output)
        case .json: ratings.writeJSON(to: &output)
        }
      }
    }
  }
}
