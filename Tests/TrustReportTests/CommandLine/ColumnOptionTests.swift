import Testing
import TrustReport

@testable import TrustReportCLI

@Suite("Options about columns")
struct ColumnOptionTests {
  private func reading(_ arguments: [String]) throws -> ReadingOptions {
    try parse(.check, ["a.csv"] + arguments).options.reading
  }

  private func assignment(_ name: String, _ header: String) -> ColumnAssignment {
    ColumnAssignment(name: name, header: header)
  }

  @Test("every --column counts, split at its first '='")
  func columns() throws {
    let options = try reading([
      "--column", "value=Actual to date", "--column=2022/23 Q1 target= A = B ", "--column",
      "polarity=", "--column", "target=:F",
    ])
    #expect(
      options.columns == [
        assignment("value", "Actual to date"), assignment("2022/23 Q1 target", "A = B"),
        assignment("polarity", ""), assignment("target", ":F"),
      ])
    #expect(try reading([]).columns == [])
  }

  @Test("--fill-down takes one column or several, and may be repeated")
  func fillDown() throws {
    let options = try reading([
      "--fill-down", "priority", "--fill-down=Lead officer, number,,",
    ])
    #expect(options.fillDown == ["priority", "Lead officer", "number"])
    #expect(try reading([]).fillDown == [])
  }

  @Test(
    "what says no column is refused, with what to write",
    arguments: [
      (
        ["--column", "Actual"],
        """
        The value 'Actual' is invalid for '--column <name=header>': write the column's name, '=' \
        and the header of the file, as in 'value=Actual to date'
        """
      ),
      (
        ["--column= =Actual"],
        """
        The value ' =Actual' is invalid for '--column <name=header>': write the column's name, \
        '=' and the header of the file, as in 'value=Actual to date'
        """
      ),
      (
        ["--fill-down", " , "],
        """
        The value ' , ' is invalid for '--fill-down <column>': write the name of a column, or \
        several with commas between
        """
      ),
    ])
  func refused(_ arguments: [String], _ message: String) {
    for command in ["render", "rate", "explain", "check", "diff"] {
      let result = runInProcess([command, "a.csv", "b.csv"] + arguments)
      #expect(result.errors.hasPrefix("Error: \(message)\nUsage: trustreport \(command) "))
      #expect(result.status == 64)
    }
  }
}

@Suite("--replace")
struct ReplaceOptionTests {
  @Test("every --replace counts, split at the first ':' and the first '=' behind it")
  func replacements() throws {
    let options = try parse(
      .diff, ["a", "b", "--replace", "Target date:a=b:=c=d", "--replace=rag:Met="]
    ).options
    let replacements = options.reading.replacements
    #expect(replacements.map(\.columnName) == ["target date", "published"])
    #expect(replacements.map(\.text) == ["a", "Met"])
    #expect(replacements.map(\.replacement) == ["b:=c=d", ""])
  }

  @Test(
    "what is no replacement is refused, with what to write",
    arguments: [
      (
        "value=a:b",
        "write the column, ':', the cell, '=' and what to read, as in 'value:#N/A=[x]'"
      ),
      ("#N/A=[x]", "write the column, ':', the cell, '=' and what to read, as in 'value:#N/A=[x]'"),
      (
        "value: =0",
        "write what the cell holds between ':' and '='; blank cells are not replaced"
      ),
      ("Valeu:a=b", "did you mean 'value'? 'Valeu' is not a column"),
      ("owner of it:a=b", "'owner of it' is not a column"),
    ])
  func refused(_ value: String, _ reason: String) {
    let result = runInProcess(["check", "a.csv", "--replace", value])
    #expect(
      result.errors.hasPrefix(
        "Error: The value '\(value)' is invalid for '--replace <column:text=replacement>': "
          + "\(reason)\nUsage: "))
    #expect(result.status == 64)
  }

  @Test("diff questions a replacement only if neither return has the cell")
  func diff() throws {
    let folder = try TemporaryFolder()
    try folder.write("number,indicator,quarter,value\n1,A,2022/23 Q1,4\n", to: "old.csv")
    try folder.write("number,indicator,quarter,value\n1,A,2022/23 Q2,none\n", to: "new.csv")
    let files = [folder.path("old.csv"), folder.path("new.csv")]
    let one = runInProcess(["diff"] + files + ["--replace", "value:none=5"])
    #expect(
      one.errors.hasSuffix(
        "[replaced] (cell D2)\n2 | 1,A,2022/23 Q2,none\n  |                ^^^^\n1 note\n"))
    let none = runInProcess(
      ["diff"] + files + ["--replace", "value:nil=5", "--replace", "value:none=5"])
    #expect(none.errors.contains("\nwarning: no cell of 'value' is \"nil\""))
    #expect(none.errors.hasSuffix("1 warning, 1 note\n"))
  }
}

@Suite("--identity")
struct IdentityOptionTests {
  @Test("what tells indicators apart")
  func identity() throws {
    #expect(try parse(.rate, ["a"]).options.reading.identity == .number)
    let byTitle = try parse(.rate, ["a", "--identity", "title"]).options
    #expect(byTitle.reading.identity == .title)
    let wrong = runInProcess(["rate", "a", "--identity=name"])
    #expect(
      wrong.errors.hasPrefix(
        "Error: The value 'name' is invalid for '--identity <what>': write number or title\n"))
    #expect(wrong.status == 64)
  }
}
