import Foundation
import Testing

/// The forms and formats of `render`, and the reference document of `new`.
@Suite("Report formats")
struct ReportFormatTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(indicators: Int) throws {
    let rows = (1...indicators).map { "\($0),Indicator \($0),5,6,higher\n" }
    try folder.write("number,indicator,value,target,polarity\n" + rows.joined(), to: "q3.csv")
  }

  @Test("a Word file is for at most 2,000 indicators")
  func wordLimit() throws {
    try write(indicators: 2001)
    let result = runInProcess(
      ["render", "-q", folder.path("q3.csv"), "-o", folder.path("q3.docx")])
    #expect(result.status == 65)
    #expect(
      result.errors
        == "Error: A report of more than 2000 indicators is no Word file's job; write '.md' or '.html'\n"
    )
    #expect(try folder.names == ["q3.csv"], "nothing is written, and nothing left")
    try write(indicators: 2000)
    #expect(
      runInProcess(["render", "-q", folder.path("q3.csv"), "-o", folder.path("q3.docx")]).status
        == 0)
  }

  @Test("options that do not go together")
  func conflicts() throws {
    try write(indicators: 1)
    let csv = folder.path("q3.csv")
    for (arguments, message) in [
      (
        ["--form=board", "--charts", "pictures"],
        "the table of '--form board' has no pictures; leave out '--charts'"
      ),
      (
        ["--format=html", "--charts", "pictures"],
        "'--charts' is for Markdown: a page or a Word file has its pictures in it"
      ),
      (
        ["--format=docx", "--heading-level=2"],
        "'--heading-level' is for Markdown: a page or a Word file begins with its first heading"
      ),
    ] {
      let result = runInProcess(["render", csv] + arguments)
      #expect(result.status == 64)
      #expect(result.errors.hasPrefix("Error: \(message)\n"), "\(result.errors)")
    }
  }

  @Test("new --reference-doc writes a Word file once, in the language asked for")
  func referenceDocument() throws {
    let path = folder.path("ref.docx")
    #expect(runInProcess(["new", "--reference-doc", path]).status == 0)
    let first = try Data(contentsOf: folder.url("ref.docx"))
    let text = String(decoding: first, as: UTF8.self)
    #expect(first.starts(with: Array("PK".utf8)))
    for part in [
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "<w:lang w:val=\"en-GB\"/>", " PAGE ",
      "w:styleId=\"Table\"", "w:styleId=\"Compact\"",
    ] { #expect(text.contains(part), "\(part)") }

    let again = runInProcess(["new", "--reference-doc=\(path)", "--lang=cy"])
    #expect(again.status == 73)
    #expect(
      again.errors
        == "Error: Cannot create '\(path)': the file exists and was not overwritten\n")
    #expect(try Data(contentsOf: folder.url("ref.docx")) == first)

    let welsh = runInProcess(["new", "--reference-doc", folder.path("cy.docx"), "--lang=cy"])
    #expect(welsh.status == 0)
    let bytes = try Data(contentsOf: folder.url("cy.docx"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("<w:lang w:val=\"cy-GB\"/>"))
  }

  @Test("new takes either a paper or a reference document")
  func paperOrReference() {
    let both = runInProcess(["new", "paper.md", "--reference-doc", folder.path("ref.docx")])
    #expect(both.status == 64)
    #expect(
      both.errors.hasPrefix(
        "Error: Unexpected argument 'paper.md': with '--reference-doc <file>' no paper is written\n"
      ))
    #expect(runInProcess(["new"]).status == 64)
    #expect(runInProcess(["new", "--reference-doc", "-"]).status == 64)
  }
}
