import Testing
import TrustReport

/// Expects that a whole CSV becomes a whole report, byte for byte.
func expectReport(
  of csv: String, title: String? = nil, includesGreen: Bool = false, headingLevel: Int = 1,
  is expected: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let outcome = read(csv + "\n")
  #expect(!outcome.hasErrors, "\(findings(outcome))", sourceLocation: sourceLocation)
  let actual = try markdown(
    outcome, title: title, includesGreen: includesGreen, headingLevel: headingLevel)
  #expect(
    actual.utf8.elementsEqual((expected + "\n").utf8),
    "\(firstDifference(expected + "\n", actual))\n\(actual)", sourceLocation: sourceLocation)
}
