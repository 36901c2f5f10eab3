import TrustReport

extension Invocation {
  /// Writes which ratings would change under the rules that the options give.
  func writeWhatIf(of scorecard: Scorecard) throws(Failure) {
    let ratings: WhatIfRatings
    do throws(InvalidWhatIf) {
      ratings = try WhatIfRatings(of: scorecard, under: options.whatIf)
    } catch {
      if case .unknownIndicator(let name) = error {
        throw .unknownIndicator(name, in: scorecard)
      }
      throw Failure(.usage, "'\(Option.whatIf.spelling)': \(error.remedy)")
    }
    try write(isText: options.ratingFormat == .table) { output in
      switch options.ratingFormat {
      case .table:
        ratings.writeTable(colored: isResultColored, width: tableWidth, to: &output)
      case .csv: ratings.writeCSV(guardingFormulas: options.guardsFormulas, to: &output)
      case .json: ratings.writeJSON(to: &output)
      }
    }
  }
}

extension InvalidWhatIf {
  /// What is wrong, and what to write.
  var remedy: String {
    switch self {
    case .malformed(let suggestion):
      (suggestion.map { "did you mean '\($0)'? " } ?? "")
        + "write 'tolerance=10%', or of one indicator 'tolerance.3.14=5%' or 'target.3.14=700'"
    case .value(let words): words
    case .unknownIndicator(let name): "'\(name)' is no indicator"
    }
  }
}
