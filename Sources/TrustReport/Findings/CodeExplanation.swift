/// What a finding's code means, for the manual's page of diagnostics and for `check --explain`.
package struct CodeExplanation: Sendable {
  package let code: String
  package let meaning: String
  /// Why it matters to the board's paper; `nil` where the meaning says it.
  package let reason: String?
  package let remedy: String

  init(_ code: String, _ meaning: String, why reason: String? = nil, _ remedy: String) {
    (self.code, self.meaning, self.reason, self.remedy) = (code, meaning, reason, remedy)
  }

  /// All of them.
  package static let all =
    inputs + headers + rows + cells + goals + replacements + definitions + papers + priorities
}
