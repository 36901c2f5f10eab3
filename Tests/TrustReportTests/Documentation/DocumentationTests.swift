import Foundation
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
    let examples = DocumentedExamples(text: try Package.text(page), leavingOut: ["pandoc"])
    try expectGolden(examples.rerun(), page)
  }

  /// The pages with examples for which pandoc must be installed, and these examples too.
  @Test(
    .enabled(if: GFMRenderer.pandoc.isInstalled, "pandoc is not installed"),
    arguments: try pages.filter { try Package.text($0).contains("$ pandoc") })
  func examplesWithPandocPrintWhatThePageSays(_ page: String) throws {
    try expectGolden(DocumentedExamples(text: Package.text(page)).rerun(), page)
  }

  @Test func everyLinkBetweenPagesLeadsSomewhere() throws {
    let readme = try Package.text("README.md")
    let links = readme.components(separatedBy: "](").dropFirst().map { $0.prefix { $0 != ")" } }
      .filter { !$0.contains(":") }
    #expect(links.count > 5)
    for link in links {
      let path = String(link.prefix { $0 != "#" })
      #expect(throws: Never.self, "\(link)") { try Package.text(path) }
    }
  }

  @Test func libraryExampleIsTheOneThatIsCompiled() throws {
    let source = try Package.text("Tests/TrustReportTests/Documentation/LibraryExample.swift")
    #expect(try Package.text("README.md").contains("```swift\n\(source)```\n"))
  }
}
