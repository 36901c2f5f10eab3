import TrustReport

@testable import struct TrustReport.Finding

/// Reads a CSV that stands in a test.
func read(
  _ csv: String..., quarter: String? = nil, tolerance: String? = nil, delimiter: UInt8? = nil
) -> Performance {
  let inputs = csv.enumerated().map { index, text in
    Input.bytes(Array(text.utf8), name: index == 0 ? "q.csv" : "q\(index + 1).csv")
  }
  let options = ReadingOptions(
    quarter: quarter.flatMap { Quarter($0) }, tolerance: tolerance.flatMap { Tolerance($0) },
    delimiter: delimiter)
  return Performance(reading: inputs, options: options)
}

/// The report of a CSV that stands in a test, as Markdown.
func markdown(
  _ performance: Performance, title: String? = nil, includesGreen: Bool = false,
  headingLevel: Int = 1
) -> String {
  text { output in
    let report = Report(of: performance, title: title, includesGreen: includesGreen)
    MarkdownRenderer(headingLevel: headingLevel).render(report, to: &output)
  }
}

/// What is written to an output.
func text(_ write: (inout TextOutput) -> Void) -> String {
  var bytes: [UInt8] = []
  var output = TextOutput { bytes += $0 }
  write(&output)
  try? output.finish()
  return String(decoding: bytes, as: UTF8.self)
}

/// A performance's findings, a line each: `error 3:20 unreadable-value C3`.
func findings(_ performance: Performance) -> [String] {
  performance.findings.map { finding in
    let place = finding.line.map { " \($0)" + (finding.column.map { ":\($0)" } ?? "") } ?? ""
    return "\(finding.severity.rawValue)\(place) \(finding.code)"
      + (finding.cell.map { " \($0)" } ?? "")
  }
}
