import Testing
import TrustReport

/// Expects that a whole CSV becomes a whole report, byte for byte.
func expectReport(
  of csv: String, title: String? = nil, includesGreen: Bool = false, headingLevel: Int = 1,
  is expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let performance = read(csv + "\n")
  #expect(!performance.hasErrors, "\(findings(performance))", sourceLocation: sourceLocation)
  let actual = markdown(
    performance, title: title, includesGreen: includesGreen, headingLevel: headingLevel)
  #expect(
    actual.utf8.elementsEqual((expected + "\n").utf8),
    "\(firstDifference(expected + "\n", actual))\n\(actual)", sourceLocation: sourceLocation)
}
