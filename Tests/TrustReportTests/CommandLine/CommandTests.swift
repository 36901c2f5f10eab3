import Foundation
import Testing

@testable import TrustReportCLI

@Suite("Commands")
struct CommandTests {
  static let header = "number,indicator,priority,quarter,value,target,polarity\n"
  static let good = header + "3.14,Children looked after,Be Safe,2022/23 Q3,780,672,lower\n"
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

  @Test("the diagnostics stand on standard error, closed by their number")
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

  @Test("an indicator that is not there, with those near to it")
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

  @Test("nothing is written where the data is wrong")
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
  private func isColored(_ options: [String], _ surroundings: Surroundings) -> [Bool] {
    let path = folder.path("wrong.csv")
    let render = runInProcess(["render", path] + options, surroundings)
    let check = runInProcess(["check", path] + options, surroundings)
    return [render.errors.contains("\u{1B}["), check.output.contains("\u{1B}[")]
  }

  @Test("colour is for terminals, unless one asks for it or forbids it")
  func colors() {
    let pipe = Surroundings()
    let errors = Surroundings(errorIsTerminal: true)
    let output = Surroundings(outputIsTerminal: true)
    let noColor = Surroundings(forbidsColor: true, outputIsTerminal: true, errorIsTerminal: true)
    #expect(isColored([], pipe) == [false, false])
    #expect(isColored([], errors) == [true, false])
    #expect(isColored([], output) == [false, true])
    #expect(isColored([], noColor) == [false, false])
    #expect(isColored(["--color=auto"], noColor) == [false, false])
    #expect(isColored(["--color=always"], noColor) == [true, true])
    #expect(isColored(["--color=always"], pipe) == [true, true])
    #expect(isColored(["--color", "never"], errors) == [false, false])
    #expect(isColored(["--color", "never"], output) == [false, false])
  }

  @Test("a file is not a terminal")
  func colorOfFile() throws {
    let file = folder.path("findings")
    let surroundings = Surroundings(outputIsTerminal: true)
    _ = runInProcess(["check", folder.path("wrong.csv"), "-o", file], surroundings)
    #expect(try !folder.text("findings").contains("\u{1B}["))
  }
}
