import Foundation
import Testing
import TrustReport

/// `trustreport diff` as a user runs it.
@Suite("The command diff")
struct DiffCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(ChangeOrderTests.old, to: "q2.csv")
    try folder.write(ChangeOrderTests.new, to: "q3.csv")
    for (name, cell) in [("wrong2.csv", "9O.2"), ("wrong3.csv", "12abc")] {
      let quarter = "2022/23 Q\(name.dropFirst(5).prefix(1))"
      try folder.write(
        ChangeOrderTests.header + "1.1,Waits,\(quarter),\(cell),8,lower\n", to: name)
    }
    try folder.write(ChangeOrderTests.header + "1.1,Waits,2022/23 Q2,5,8,lower\n", to: "one.csv")
    try folder.write(
      ChangeOrderTests.header + "1.1,Waits,2022/23 Q3,5,8,lower\n", to: "same.csv")
  }

  private func diff(_ arguments: String...) -> RunResult {
    runInProcess(["diff"] + arguments.map { $0.hasSuffix(".csv") ? folder.path($0) : $0 })
  }

  @Test("Markdown, unless text or JSON is asked for")
  func formats() throws {
    let changes = try compare(ChangeOrderTests.old, ChangeOrderTests.new)
    let formats = [
      "markdown": changesMarkdown(changes),
      "text": changesText(changes),
      "json": changesJSON(changes),
    ]
    for (format, expected) in formats {
      #expect(diff("q2.csv", "q3.csv", "--format", format).output == expected)
    }
    #expect(diff("q2.csv", "q3.csv").output == formats["markdown"])
    #expect(diff("q2.csv", "q3.csv").status == 0)
    #expect(!diff("q2.csv", "q3.csv").errors.contains("warning"))
  }

  @Test("no change is one sentence and exit status 0, any change 1 if that is asked for")
  func exitCode() {
    let none = diff("one.csv", "same.csv", "--exit-code")
    #expect(none.output == "Nothing has changed: Quarter 2 2022/23 to Quarter 3 2022/23.\n")
    #expect(none.status == 0)
    #expect(diff("q2.csv", "q3.csv", "--exit-code").status == 1)
    #expect(diff("q2.csv", "q3.csv", "--exit-code").output == diff("q2.csv", "q3.csv").output)
    #expect(diff("wrong2.csv", "q3.csv", "--exit-code").status == 65)
  }

  @Test("no change is no change in JSON too")
  func noChangeInJSON() throws {
    let result = diff("one.csv", "same.csv", "--format", "json", "--exit-code")
    let json = try ChangesJSON(result.output)
    #expect(json.changes.isEmpty)
    #expect(json.before == json.after)
    #expect(result.status == 0)
  }

  @Test("only the kinds that are asked for, and the counts all the same")
  func only() throws {
    let all = try ChangesJSON(diff("q2.csv", "q3.csv", "--format=json").output)
    let some = diff("q2.csv", "q3.csv", "--format=json", "--only", "gone,worsened,rated")
    let json = try ChangesJSON(some.output)
    #expect(
      json.changes == all.changes.filter { ["worsened", "rated", "gone"].contains($0["kind"]) })
    #expect((json.before, json.after) == (all.before, all.after))
    #expect(diff("q2.csv", "q3.csv", "--only", "unit", "--exit-code").status == 0)
    #expect(diff("q2.csv", "q3.csv", "--only", "new", "--exit-code").status == 1)
  }

  @Test(
    "of the kinds that are not asked for nothing is said",
    arguments: [
      ("improved", "1 rating has improved."), ("worsened", "1 rating has worsened."),
      ("worsened,improved", "1 rating has worsened and 1 has improved."),
      ("figure", "Where the rating stands, 1 figure is better and none worse."),
      ("rated", "No change of this kind."),
    ])
  func headlineOfKinds(_ kinds: String, _ headline: String) throws {
    let header = "number,indicator,quarter,value,target,polarity\n"
    func csv(_ quarter: String, _ values: [String]) -> String {
      header
        + values.enumerated().map { "1.\($0 + 1),A,\(quarter),\($1),90,higher\n" }.joined()
    }
    let changes = try compare(
      csv("2022/23 Q2", ["80", "92", "80", "80"]), csv("2022/23 Q3", ["91", "80", "[x]", "82"]))
    #expect(summary(of: changes.only(kinds.split(separator: ",").map(String.init))) == headline)
  }

  @Test("ratings that are not asked for may have changed")
  func headlineOfSomeRatings() throws {
    let header = "number,indicator,quarter,value,target,polarity\n"
    let changes = try compare(
      header + "1,A,2022/23 Q2,80,90,higher\n2,B,2022/23 Q2,80,90,higher\n",
      header + "1,A,2022/23 Q3,[x],90,higher\n2,B,2022/23 Q3,81,90,higher\n")
    #expect(
      summary(of: changes.only(["worsened", "improved", "figure"]))
        == "No rating has worsened or improved. Where the rating stands, 1 figure is better and none worse."
    )
    #expect(
      summary(of: changes.only(["worsened", "figure"]))
        == "No rating has worsened. Where the rating stands, 1 figure is better and none worse.")
  }

  @Test(
    "an unknown kind, with the nearest",
    arguments: [
      ("worsend", "did you mean 'worsened'"), ("improved,retitle", "did you mean 'retitled'"),
      ("colour", "write worsened, improved, rated,"),
    ])
  func unknownKind(_ kinds: String, _ hint: String) {
    let result = diff("q2.csv", "q3.csv", "--only", kinds)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("is invalid for '--only <kinds>': \(hint)"))
  }

  @Test("errors in either file are all told, and nothing is written")
  func errors() {
    let both = diff("wrong2.csv", "wrong3.csv")
    #expect(both.status == 65)
    #expect(both.output.isEmpty)
    let lines = both.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(folder.path("wrong2.csv") + ":2:") ?? false)
    #expect(lines.last?.hasPrefix(folder.path("wrong3.csv") + ":2:") ?? false)
    #expect(both.errors.hasSuffix("\n2 errors\n"))
    #expect(diff("q2.csv", "wrong3.csv").status == 65)
    #expect(diff("wrong2.csv", "q3.csv").errors.hasSuffix("\n1 error, 1 note\n"))
    #expect(diff("wrong2.csv", "none.csv").status == 66)
  }

  @Test(
    "the command line is wrong",
    arguments: [
      ["q2.csv"], ["q2.csv", "q3.csv", "one.csv"], ["-", "-"],
      ["q2.csv", "q3.csv", "--format", "html"], ["q2.csv", "q3.csv", "-o", "q3.csv"],
      ["q2.csv", "q3.csv", "--since", "Q5"],
    ])
  func usage(_ arguments: [String]) {
    let paths = arguments.map { $0.hasSuffix(".csv") ? folder.path($0) : $0 }
    let result = runInProcess(["diff"] + paths)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
  }

  @Test("either return comes from standard input")
  func standardInput() throws {
    let straight = diff("q2.csv", "q3.csv").output
    let old = try Product.run(
      ["diff", "-", "q3.csv"], input: ChangeOrderTests.old, in: folder.url)
    let new = try Product.run(
      ["diff", "q2.csv", "-"], input: ChangeOrderTests.new, in: folder.url)
    #expect(old.output == straight)
    #expect(new.output == straight)
    #expect(old.status == 0 && new.status == 0)
  }

  @Test("two quarters of one file, a heading further down, a file as output, colour")
  func options() throws {
    let rows = ChangeOrderTests.new.split(separator: "\n").dropFirst().joined(separator: "\n")
    try folder.write(ChangeOrderTests.old + rows + "\n", to: "both.csv")
    let both = diff("both.csv", "both.csv", "--since", "2022/23 Q2", "-q")
    #expect(both.output == diff("q2.csv", "q3.csv").output)
    let deep = diff("q2.csv", "q3.csv", "--heading-level", "3").output
    #expect(deep.hasPrefix("### Changes: Quarter 2 2022/23 to Quarter 3 2022/23\n"))
    #expect(deep.contains("\n#### Ratings before and after\n"))
    #expect(diff("q2.csv", "q3.csv", "-o", folder.path("r.md")).output.isEmpty)
    #expect(try folder.text("r.md") == diff("q2.csv", "q3.csv").output)
    let colored = diff("q2.csv", "q3.csv", "--format=text", "--color=always").output
    #expect(colored.contains("\u{1B}[31mWorsened\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[32mImproved\u{1B}[0m"))
  }

  @Test("help names every kind and format")
  func help() {
    let help = diff("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("USAGE: trustreport diff [<options>] <old> <new>\n"))
    for kind in Changes.kinds { #expect(help.output.contains(kind)) }
    #expect(help.output.contains("(values: markdown, text,"))
    #expect(help.output == runInProcess(["help", "diff"]).output)
  }

  @Test("help is no wider than a terminal")
  func helpWidth() {
    let lines = diff("--help").output.split(separator: "\n")
    #expect(lines.filter { $0.count > 80 } == [])
  }
}
