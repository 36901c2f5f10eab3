import Foundation
import Testing

@Suite("Commands")
struct CommandTests {
  static let header = "number,indicator,priority,quarter,value,target,polarity\n"
  static let good = header + "3.14,Children looked after,Be Safe,2022/23 Q3,660,672,lower\n"
  static let wrong = good + "3.15,Children in need,Be Safe,2022/23 Q3,9O.2,95,higher\n"
  static let doubtful = good + "Total,Total,Be Safe,2022/23 Q3,5,6,lower\n"

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.good, to: "good.csv")
    try folder.write(Self.wrong, to: "wrong.csv")
    try folder.write(Self.doubtful, to: "doubtful.csv")
  }

  private func run(_ arguments: [String]) throws -> RunResult {
    runInProcess(arguments.map { $0.hasSuffix(".csv") ? folder.path($0) : $0 })
  }

  @Test(
    "exit statuses, and whether there is a result",
    arguments: [
      (["render", "good.csv"], 0, true), (["render", "doubtful.csv"], 0, true),
      (["render", "doubtful.csv", "--strict"], 65, false), (["render", "wrong.csv"], 65, false),
      (["render", "none.csv"], 66, false), (["render", "wrong.csv", "none.csv"], 66, false),
      (["rate", "good.csv"], 0, true), (["rate", "good.csv", "--format=json"], 0, true),
      (["rate", "wrong.csv", "--format=csv"], 65, false),
      (["explain", "good.csv", "3.14"], 0, true), (["explain", "wrong.csv", "3.14"], 65, false),
      (["explain", "wrong.csv", "99"], 65, false), (["explain", "none.csv", "3.14"], 66, false),
      (["explain", "good.csv", "99"], 64, false),
      (["check", "good.csv"], 0, true), (["check", "doubtful.csv"], 0, true),
      (["check", "doubtful.csv", "--strict"], 1, true), (["check", "wrong.csv"], 1, true),
      (["check", "none.csv"], 66, true), (["check", "none.csv", "wrong.csv"], 66, true),
      (["template"], 0, true),
    ] as [([String], Int32, Bool)])
  func status(_ arguments: [String], _ status: Int32, _ hasResult: Bool) throws {
    let result = try run(arguments)
    #expect(result.status == status)
    #expect(result.output.isEmpty == !hasResult)
  }

  @Test("the diagnostics are on standard error, and their number ends them")
  func diagnostics() throws {
    let result = try run(["render", "wrong.csv"])
    #expect(result.errors.hasPrefix("\(folder.path("wrong.csv")):3:42: error: "))
    #expect(
      result.errors.contains("\n3 | 3.15,Children in need,Be Safe,2022/23 Q3,9O.2,95,higher\n"))
    #expect(result.errors.hasSuffix("\n1 error\n"))
    #expect(try run(["render", "good.csv"]).errors.isEmpty)
  }

  @Test("quiet is quiet about warnings alone")
  func quiet() throws {
    #expect(try run(["render", "doubtful.csv"]).errors.hasSuffix("1 warning\n"))
    #expect(try run(["render", "-q", "doubtful.csv"]).errors.isEmpty)
    #expect(try run(["render", "-q", "wrong.csv"]).errors.hasSuffix("\n1 error\n"))
    #expect(try run(["check", "-q", "doubtful.csv"]).output.isEmpty)
  }

  @Test("check says on standard output what render says on standard error")
  func check() throws {
    for name in ["wrong.csv", "doubtful.csv"] {
      let check = try run(["check", name])
      #expect(try check.output == run(["render", name]).errors)
      #expect(check.errors.isEmpty)
    }
    #expect(try run(["check", "good.csv"]).output == "No errors, warnings or notes.\n")
  }

  @Test("an unknown indicator: those near to it are suggested")
  func unknownIndicator() throws {
    let result = try run(["explain", "good.csv", "3.15"])
    #expect(
      result.errors.hasPrefix(
        """
        Error: No indicator that is reported has the number or title '3.15'. Did you mean '3.14'
        """))
    let file = try run(["explain", "good.csv", "wrong.csv", "doubtful.csv"])
    #expect(file.status == 65)
    let last = try run(["explain", "good.csv", "doubtful.csv"])
    #expect(last.errors.contains("(the last argument is the indicator)"))
  }

  @Test("nothing is written if the data is wrong")
  func wrongDataWritesNothing() throws {
    try folder.write("old", to: "r.md")
    for name in ["r.md", "new.md"] {
      let result = try run(["render", "wrong.csv", "-o", folder.path(name)])
      #expect(result.status == 65)
    }
    #expect(try folder.text("r.md") == "old")
    #expect(try folder.names == ["doubtful.csv", "good.csv", "r.md", "wrong.csv"])
  }

  @Test("a file holds what standard output would", arguments: ["render", "rate", "check"])
  func file(_ command: String) throws {
    let result = try run([command, "doubtful.csv", "-o", folder.path("result")])
    let straight = try run([command, "doubtful.csv"])
    #expect(result.output.isEmpty)
    #expect(try folder.text("result") == straight.output)
    #expect(result.errors == straight.errors)
    #expect(result.status == straight.status)
  }

  @Test("a dash is standard output", arguments: ["-", "/dev/stdout", "/dev/fd/1"])
  func dash(_ name: String) throws {
    let result = try run(["render", "good.csv", "-o", name])
    #expect(try result.output == run(["render", "good.csv"]).output)
  }

  /// Whether the diagnostics and the result of `check` are in colour.
  private func isColored(
    _ options: [String], terminals: Set<StandardStream>, forbidsColor: Bool = false
  ) -> [Bool] {
    func run(_ command: String) -> RunResult {
      runInProcess(
        [command, folder.path("wrong.csv")] + options, terminals: terminals,
        forbidsColor: forbidsColor)
    }
    return [run("render").errors.contains("\u{1B}["), run("check").output.contains("\u{1B}[")]
  }

  @Test("colour is for terminals, unless one asks for it or forbids it")
  func colors() {
    #expect(isColored([], terminals: []) == [false, false])
    #expect(isColored([], terminals: [.error]) == [true, false])
    #expect(isColored([], terminals: [.output]) == [false, true])
    #expect(isColored(["--color=always"], terminals: []) == [true, true])
    #expect(isColored(["--color", "never"], terminals: [.error]) == [false, false])
    #expect(isColored(["--color", "never"], terminals: [.output]) == [false, false])
  }

  @Test(
    "NO_COLOR forbids colour, unless one asks for it",
    arguments: [([], false), (["--color=auto"], false), (["--color=always"], true)])
  func forbiddenColors(_ options: [String], _ expected: Bool) {
    let isColored = isColored(options, terminals: [.output, .error], forbidsColor: true)
    #expect(isColored == [expected, expected])
  }

  @Test("a file is not a terminal")
  func colorOfFile() throws {
    let file = folder.path("findings")
    _ = runInProcess(["check", folder.path("wrong.csv"), "-o", file], terminals: [.output])
    #expect(try !folder.text("findings").contains("\u{1B}["))
  }

  @Test("of a name nothing that a terminal would act on is printed")
  func unsafeNames() throws {
    let name = "q\u{1B}[2J\u{202E}\n.csv"
    try folder.write(Self.wrong, to: name)
    let text = try run(["check", name])
    #expect(text.output.hasPrefix(folder.path("q·[2J··.csv:3:42: error: ")))
    let annotations = try run(["check", name, "--format=github"])
    #expect(annotations.output.contains("/q·[2J··.csv,line=3,col=42,title=unreadable-value::"))
    let missing = try run(["rate", "no\u{9B}.csv"])
    #expect(missing.errors.hasPrefix(folder.path("no·.csv: error: the file cannot be opened")))
    let folderless = try run(["rate", "good.csv", "-o", "none\u{7}/\u{7F}"])
    #expect(folderless.errors == "Error: Cannot create 'none·/·': its folder does not exist\n")
    let unknown = try run(["explain", "good.csv", "3\r14"])
    #expect(unknown.errors.contains(" the number or title '3·14'"))
  }

  @Test("JSON keeps a name as it is, with escapes")
  func escapedName() throws {
    let name = "q\u{1B}\t\"\\\r\n\u{202E}.csv"
    try folder.write(Self.wrong, to: name)
    let json = try run(["check", name, "--format=json"]).output
    #expect(json.contains(#"/q\u001b\t\"\\\r\n\u202e.csv", "line": 3, "column": 42"#))
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["file"] as? String } == [folder.path(name)])
  }
}
