/// What a finding's code means, for the manual's page of diagnostics and for `check --explain`.
///
/// The texts are Markdown of which they use code spans alone: `` `value` ``.
package struct CodeExplanation: Sendable {
  package let code: String
  package let meaning: String
  /// Why it matters to the board's paper; `nil` where the meaning says it.
  package let reason: String?
  /// What to do about it.
  package let remedy: String

  init(_ code: String, _ meaning: String, why reason: String? = nil, _ remedy: String) {
    (self.code, self.meaning, self.reason, self.remedy) = (code, meaning, reason, remedy)
  }

  /// A finding with this code as it is printed, with its line and its hint; `nil` for a code whose
  /// example was not recorded yet.
  package var example: String? {
    // A code is printed in brackets at the end of the finding's first line, or before the cell.
    Self.examples.pieces(between: "\n\n").first { example in
      let heading = example.prefix { $0 != "\n" }
      return heading.hasSuffix(" [\(code)]") || heading.containsText(" [\(code)] (cell ")
    }.map { String($0) }
  }

  /// All of them.
  package static let all =
    inputs + lengths + headers + rows + cells + goals + replacements + definitions + commentary
    + targets
    + series + titles + suppression + papers + priorities
}
