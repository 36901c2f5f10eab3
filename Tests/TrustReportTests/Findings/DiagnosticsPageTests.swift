import Testing
import TrustReport

/// The manual's page of diagnostics is made from the fixtures, and cannot be out of date.
@Suite struct DiagnosticsPageTests {
  @Test func pageIsMadeFromTheFixtures() throws {
    try expectGolden(try page(), "Sources/TrustReport/TrustReport.docc/Diagnostics.md")
  }

  @Test func everyCodeIsExplainedOnce() throws {
    #expect(CodeExplanation.all.map(\.code).sorted() == FindingCodes.all)
  }

  @Test func everyCodeSaysWhyItMatters() {
    #expect(CodeExplanation.all.filter { $0.reason == nil }.map(\.code) == [])
  }

  /// `check --explain` shows them, where no fixture is at hand.
  @Test func examplesAreMadeFromTheFixtures() throws {
    try expectGolden(CodeExamplesSource.text(Provocation.all()), CodeExamplesSource.path)
  }

  private func page() throws -> String {
    let provocations = try Provocation.all()
    let sections = try provocations.map { provocation in
      let explanation = CodeExplanation.all.first { $0.code == provocation.code }
      return section(try #require(explanation), provocation)
    }
    return """
      # Diagnostics

      Everything that `trustreport` finds wrong or doubtful in an input, by its code: what it \
      means, and what to do.

      An *error* is wrong, and no report is made. A *warning* is doubtful: the report is made, but a \
      person should look; with `--strict` it counts as an error. A *note* is worth knowing, and \
      nothing need be done. A code keeps its name from one version to the next. At most 100 findings \
      of one code are printed, and the rest are counted.

      There are \(sections.count) codes, in alphabetical order: of indicator CSVs, of the files of \
      priorities that `--priorities` names, and of the papers that `--into` fills. Each is shown as \
      the command prints it. The files are in the folder `Fixtures/findings`, but for those that no \
      file in a repository can be.

      \(sections.joined(separator: "\n"))
      """
  }

  private func section(_ explanation: CodeExplanation, _ provocation: Provocation) -> String {
    let severity = provocation.findings.first { $0.code == explanation.code }?.severity ?? "none"
    return """
      ## \(explanation.code)

      *\(severity.prefix(1).uppercased() + severity.dropFirst()).* \(explanation.meaning)
      \(explanation.reason.map { "\n**Why it matters.** \($0)\n" } ?? "")
      **What to do.** \(explanation.remedy)

      ```
      $ trustreport \(provocation.arguments.joined(separator: " "))
      \(provocation.output)```

      """
  }
}
