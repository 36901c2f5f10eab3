import TrustReport

/// What the reading of some files gave: a scorecard, or everything that is wrong with them.
struct Outcome {
  private let result: Result<Scorecard, InvalidData>

  init(_ inputs: [Input], options: ReadingOptions = ReadingOptions()) {
    do {
      result = .success(try Scorecard(contentsOf: inputs, options: options))
    } catch {
      result = .failure(error)
    }
  }

  /// The scorecard; throws what is wrong with the files.
  var scorecard: Scorecard { get throws(InvalidData) { try result.get() } }
  var hasErrors: Bool { if case .failure = result { true } else { false } }
  /// All findings.
  var allFindings: Findings {
    switch result {
    case .success(let scorecard): scorecard.findings
    case .failure(let error): error.findings
    }
  }
}

/// Reads a CSV that a test has.
func read(
  _ csv: String..., quarter: String? = nil, tolerance: String? = nil, delimiter: UInt8? = nil
) -> Outcome {
  let inputs = csv.enumerated().map { index, text in
    Input.bytes(Array(text.utf8), name: index == 0 ? "q.csv" : "q\(index + 1).csv")
  }
  let options = ReadingOptions(
    quarter: quarter.flatMap { Quarter($0) }, tolerance: tolerance.flatMap { Tolerance($0) },
    delimiter: delimiter)
  return Outcome(inputs, options: options)
}

/// The report of a CSV that a test has, as Markdown.
func markdown(
  _ outcome: Outcome, title: String? = nil, includesGreen: Bool = false, headingLevel: Int = 1
) throws -> String {
  try Report(of: outcome.scorecard, title: title, includesGreen: includesGreen)
    .markdown(headingLevel: headingLevel)
}

/// What is written to an output.
func text(_ write: (inout OutputBuffer) -> Void) -> String {
  var bytes: [UInt8] = []
  var output = OutputBuffer { bytes += $0 }
  write(&output)
  try? output.finish()
  return String(decoding: bytes, as: UTF8.self)
}
