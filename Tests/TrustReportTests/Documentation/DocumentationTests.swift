import Testing

/// The README and the manual are true: every example in them is run, and prints what they say.
@Suite struct DocumentationTests {
  static var pages: [String] {
    get throws {
      let manual = "Sources/TrustReport/TrustReport.docc"
      return try ["README.md"] + Package.files(in: manual, ending: ".md").map { "\(manual)/\($0)" }
    }
  }

  @Test(arguments: try pages) func examplesPrintWhatThePageSays(_ page: String) throws {
    try expectGolden(DocumentedExamples(text: Package.text(page)).rerun(), page)
  }

  @Test func everyLinkBetweenPagesLeadsSomewhere() throws {
    let readme = try Package.text("README.md")
    for link in readme.matches(of: /\]\(([^)#:]+)\)/) {
      #expect(throws: Never.self, "\(link.1)") { try Package.text(String(link.1)) }
    }
  }

  @Test func libraryExampleIsTheOneThatIsCompiled() throws {
    let source = try Package.text("Tests/TrustReportTests/Documentation/LibraryExample.swift")
    #expect(try Package.text("README.md").contains("```swift\n\(source)```\n"))
    let path = Package.url("Fixtures/2018-19-q4.csv").path(percentEncoded: false)
    #expect(try report(of: path) == Package.text("Fixtures/2018-19-q4.md"))
  }
}
