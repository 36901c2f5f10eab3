import Foundation
import Testing
import TrustReport

@testable import TrustReportCLI

/// Names of files that are not UTF-8: `é` in Latin-1 is one byte, E9.
@Suite(
  "File names that are not UTF-8",
  .enabled(if: takesAnyName, "the file system takes UTF-8 names alone"))
struct FileNameTests {
  let papers: PaperFolder

  init() throws { papers = try PaperFolder() }

  /// Runs a script in which `$e` is the byte E9, `$o` the byte FF.
  private func shell(_ script: String) throws -> Product.Result {
    try Product.shell("e=$(printf '\\351'); o=$(printf '\\377')\n" + script, in: papers.folder.url)
  }

  @Test("inputs, -o and --priorities are the files with these names, in every spelling")
  func report() throws {
    let result = try shell(
      """
      cp q3.csv t$e.csv; cp priorities.csv p$e.csv; cp q3.csv u$o.csv
      trustreport render q3.csv -q --priorities priorities.csv > expected.md
      trustreport render t$e.csv --priorities p$e.csv -q -o a$e.md
      trustreport render u$o.csv --priorities=p$e.csv -q -oa$o.md
      trustreport render t$e.csv --priorities p$e.csv -q --output=b$e.md
      trustreport render t$e.csv --priorities p$e.csv -qo=b$o.md
      trustreport render -q --priorities p$e.csv -- t$e.csv > out.md
      for name in a$e.md a$o.md b$e.md b$o.md out.md; do cmp expected.md $name; done
      ls -a | wc -l
      """)
    #expect(result.output.split(separator: " ").last == "14\n")
    #expect(result.errors.isEmpty && result.status == 0, "\(result.errors)")
  }

  @Test("--into rewrites the paper with this name, through a link too; new makes one")
  func paper() throws {
    let result = try shell(
      """
      mv paper.md p$e.md; ln -s p$e.md l$e.md; mkdir d$e
      trustreport render q3.csv --into l$e.md --check > out.diff
      head -n 2 out.diff
      trustreport render q3.csv --into l$e.md
      trustreport render q3.csv --into p$e.md
      test -L l$e.md && cat p$e.md
      trustreport new d$e/n$e.md && trustreport render q3.csv --into d$e/n$e.md --quiet
      trustreport new d$e/n$e.md
      """)
    #expect(
      result.output
        == "--- l\\xE9.md\n+++ l\\xE9.md (generated)\n" + PaperFolder.filled)
    #expect(
      result.errors == """
        l\\xE9.md: 1 block out of date
        l\\xE9.md: 1 block rewritten
        p\\xE9.md: 1 block unchanged
        Error: Cannot create 'd\\xE9/n\\xE9.md': the file exists and was not overwritten

        """)
    #expect(result.status == 73)
  }

  @Test("two names that a repair would make one are two files")
  func outputIsInput() throws {
    let result = try shell(
      """
      cp q3.csv t$e; trustreport render t$e -o t$o && cmp q3.csv t$e && test -s t$o || exit 1
      trustreport render t$e -o ./t$e
      """)
    #expect(result.status == 64)
    #expect(
      result.errors == "Error: The output is the input 't\\xE9' itself; write to another file\n")
  }

  @Test("findings show the name, without what a terminal would act on")
  func findings() throws {
    let result = try shell(
      """
      n=$(printf 'n\\033[2J\\351\\302\\205')
      trustreport check $n; trustreport check --format json $n; trustreport render q3.csv -o x/$n
      trustreport $n
      """)
    #expect(
      result.output.hasPrefix(
        "n·[2J\\xE9·: error: the file cannot be opened: No such file or directory [cannot-open]\n"))
    #expect(!result.outputBytes.contains(0x1B) && !result.errorBytes.contains(0x1B))
    #expect(!result.outputBytes.contains(0xE9) && !result.errorBytes.contains(0xE9))
    #expect(
      result.errors.hasPrefix(
        "Error: Cannot create 'x/n·[2J\\xE9·': its folder does not exist\n"
          + "Error: Unknown command 'n·[2J\\xE9·'\n"))
  }

  @Test(
    "the text of bytes",
    arguments: [
      ([], ""), (Array("naïve 👍".utf8), "naïve 👍"), ([0xE9], "\\xE9"),
      ([0x61, 0xE9, 0x61], "a\\xE9a"), ([0xE2, 0x82, 0x61], "\\xE2\\x82a"),
      ([0xED, 0xA0, 0x80], "\\xED\\xA0\\x80"), ([0xC3, 0xA9, 0xC3], "é\\xC3"),
    ] as [([UInt8], String)])
  func text(_ bytes: [UInt8], _ text: String) {
    #expect(RawText(bytes).text == text)
    #expect(RawText(cString: RawText(bytes).cString).bytes == bytes)
  }

  @Test("the library reads a file by the bytes of its path")
  func library() throws {
    #expect(try shell("cp q3.csv t$e.csv").status == 0)
    let path = Array((papers.folder.url.path + "/t").utf8) + [0xE9] + Array(".csv".utf8)
    let scorecard = try Scorecard(contentsOf: [.path(path, name: "q3")])
    #expect(scorecard.indicators.count == 2)
    let error = #expect(throws: InvalidData.self) {
      try Scorecard(contentsOf: [.path(path + [0xE9], name: "q3")])
    }
    #expect(error?.findings.first?.file == "q3")
  }
}

private let takesAnyName =
  (try? Product.shell(
    "f=$(mktemp -d); (cd $f && : > $(printf 'a\\351')); s=$?; rm -r $f; exit $s"))?.status == 0
