import TrustReport

extension Command {
  static let rate = Command(
    name: "rate",
    abstract: "List the indicators, each with its rating, distance and direction.",
    discussion: "Nothing is written while there are errors in the data.",
    arguments: [.files],
    options: [.output, .ratingFormat] + Option.reading
  ) { (invocation) throws(Failure) in
    let performance = try invocation.read(invocation.words)
    return try invocation.publish(performance) {
      let ratings = RatingList(of: performance)
      switch invocation.options.ratingFormat {
      case .table:
        let isColored = invocation.isResultColored
        return { ratings.writeTable(colored: isColored, to: &$0) }
      case .csv: return { ratings.writeCSV(to: &$0) }
      case .json: return { ratings.writeJSON(to: &$0) }
      }
    }
  }
}
