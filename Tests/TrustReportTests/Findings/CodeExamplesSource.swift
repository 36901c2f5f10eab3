@testable import TrustReport

/// The library's file of examples, made from the fixtures: of each code the first finding that its fixture
/// prints.
enum CodeExamplesSource {
  static let path = "Sources/TrustReport/Findings/CodeExamples.swift"

  static func text(_ provocations: [Provocation]) -> String {
    let examples = provocations.map { example(of: $0.code, in: $0.output) }
    let lines = examples.joined(separator: "\n\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    return """
      extension CodeExplanation {
        /// Of each code the first finding that its fixture prints, with a blank line between two of them.
        ///
        /// This file is not written by hand: it is part of what is recorded of the fixtures in
        /// `Fixtures/findings`, and the test of the manual's page of diagnostics holds it to them.
        static let examples = #\"""
      \(lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n"))
          \"""#
      }

      """
  }

  /// The finding's first line, the excerpt of the file and the hint.
  private static func example(of code: String, in output: String) -> String {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { isHeading($0, of: code) }) else { return "" }
    let rest = lines[(start + 1)...].prefix { $0.contains(#/^ *[0-9]* \| |^hint: /#) }
    // Behind a hint another finding may begin, whose first line is none of these.
    return ([lines[start]] + rest).joined(separator: "\n")
  }

  private static func isHeading(_ line: Substring, of code: String) -> Bool {
    line.hasSuffix(" [\(code)]") || line.contains(" [\(code)] (cell ")
  }
}
