import Foundation
import Testing

@Suite("The built tool")
struct ProductTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(CommandTests.good, to: "q3.csv")
    try folder.write(CommandTests.wrong, to: "wrong.csv")
  }

  /// Runs a script and gives what it prints.
  private func shell(_ script: String) throws -> Product.Result {
    try Product.shell(script, in: folder.url)
  }

  @Test("prints the report, and reads standard input")
  func standardInput() throws {
    let file = try Product.run(["render", "q3.csv"], in: folder.url)
    let input = try Product.run(["render", "-"], input: CommandTests.good)
    #expect(file.status == 0)
    #expect(file.output.hasPrefix("# Performance report"))
    #expect(input.output == file.output)
    #expect(file.errors.isEmpty && input.errors.isEmpty)
    let wrong = try Product.run(["render", "-"], input: CommandTests.wrong)
    #expect(wrong.errors.hasPrefix("<stdin>:3:42: error: "))
    #expect(wrong.status == 65)
  }

  @Test("standard input is not read unless it is named")
  func unreadInput() throws {
    let result = try Product.run(["render"], input: CommandTests.good)
    #expect(result.errors.hasPrefix("Error: Missing expected argument '<file>' (write '-' to"))
    #expect(result.status == 64)
  }

  @Test("a closed pipe is silent")
  func closedPipe() throws {
    // The reader is gone before the tool starts; the status comes out on standard error.
    let script = """
      mkfifo pipe; (exec 3<pipe) & exec 4>pipe; wait
      trustreport render q3.csv >&4; echo $? >&2
      """
    let result = try shell(script)
    #expect(result.errors == "74\n")
  }

  @Test("a closed standard output is reported")
  func closedOutput() throws {
    let result = try shell("trustreport render q3.csv >&-; echo $?")
    #expect(result.output == "74\n")
    #expect(result.errors == "Error: Cannot write standard output: Bad file descriptor\n")
  }

  @Test(
    "a full disk is reported",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full"))
  func fullDisk() throws {
    let result = try shell("trustreport render q3.csv >/dev/full; echo $?")
    #expect(result.output == "74\n")
    #expect(result.errors == "Error: Cannot write standard output: No space left on device\n")
    let help = try shell("trustreport help >/dev/full; echo $?")
    #expect(help.output == "74\n")
  }

  @Test("a file that cannot be finished leaves the old one")
  func limitedFile() throws {
    try folder.write("old", to: "r.md")
    let script = "(ulimit -f 0; trustreport render q3.csv -o r.md; echo $?) 2>&1 | cat"
    #expect(try shell(script).output == "Error: Cannot write 'r.md': File too large\n74\n")
    #expect(try folder.text("r.md") == "old")
    #expect(try folder.names == ["q3.csv", "r.md", "wrong.csv"])
  }

  @Test("a file is no terminal")
  func noTerminal() throws {
    #expect(try !shell("trustreport check wrong.csv").output.contains("\u{1B}["))
    #expect(try !shell("trustreport render wrong.csv").errors.contains("\u{1B}["))
  }

  #if os(Linux)
    @Test(
      "a terminal gets colour, unless NO_COLOR is set and not empty, or TERM is dumb",
      .enabled(
        if: FileManager.default.fileExists(atPath: "/usr/bin/script"), "script is not installed"),
      arguments: [("", true), ("NO_COLOR=", true), ("NO_COLOR=1", false), ("TERM=dumb", false)])
    func terminal(_ variable: String, _ isColored: Bool) throws {
      for line in ["check wrong.csv", "render wrong.csv >report"] {
        let result = try shell("script -qec '\(variable) trustreport \(line)' log")
        #expect(result.output.contains("error"))
        #expect(result.output.contains("\u{1B}[1;31m") == isColored)
      }
    }
  #endif

  @Test("the output may not be what standard input or standard output is")
  func redirectedInput() throws {
    let input = try shell("trustreport render - <q3.csv -o q3.csv")
    #expect(input.status == 64)
    let append = try shell("trustreport render q3.csv >>q3.csv")
    #expect(append.status == 64)
    #expect(try folder.text("q3.csv") == CommandTests.good)
  }

  @Test("a device may be both input and output")
  func deviceTwice() throws {
    let result = try shell("trustreport check - </dev/null >/dev/null; echo $?")
    #expect(result.output == "1\n")
  }

  @Test(
    "an open file is appended to if the shell says so",
    arguments: ["/dev/stdout >>log", "/dev/stderr 2>>log", "/dev/fd/3 3>>log"])
  func appends(_ redirection: String) throws {
    try folder.write("before\n", to: "log")
    let result = try shell("trustreport render q3.csv -o \(redirection)")
    #expect(result.status == 0)
    #expect(try folder.text("log").hasPrefix("before\n# Performance report"))
  }

  @Test("a named pipe is written directly")
  func namedPipe() throws {
    let result = try shell("mkfifo pipe; cat pipe & trustreport render q3.csv -o pipe; wait")
    #expect(result.output.hasPrefix("# Performance report"))
    #expect(try folder.names == ["pipe", "q3.csv", "wrong.csv"])
  }

  #if os(Linux)
    @Test("a run waits for another that writes the same file")
    func waits() throws {
      // The test writes the file as another run would, with its lock.
      let path = folder.path(".r.md.trustreport-tmp")
      let temporary = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
      defer { close(temporary) }
      try #require(temporary >= 0 && flock(temporary, LOCK_EX) == 0)
      let run = try Product.start(["render", "q3.csv", "-o", "r.md"], in: folder.url)
      // Once the run has opened the file, it can only wait for the lock.
      while run.process.isRunning, !run.hasOpen(".r.md.trustreport-tmp") { sched_yield() }
      try #require(run.process.isRunning)
      #expect(try folder.names == [".r.md.trustreport-tmp", "q3.csv", "wrong.csv"])
      // The other run ends as it should: its file gets the name.
      try #require(write(temporary, "other", 5) == 5)
      try #require(rename(path, folder.path("r.md")) == 0)
      try #require(flock(temporary, LOCK_UN) == 0)
      #expect(try run.result().status == 0)
      #expect(try folder.text("r.md").hasPrefix("# Performance report"))
      #expect(try folder.names == ["q3.csv", "r.md", "wrong.csv"])
    }
  #endif

  @Test("many runs at once leave one whole report")
  func manyRuns() throws {
    let script = """
      for i in 1 2 3 4 5 6 7 8 9 10; do
        trustreport render q3.csv --title "Report $i" -o r.md || echo failed &
      done; wait
      """
    #expect(try shell(script).output.isEmpty)
    let report = try folder.text("r.md")
    let title = report.split(separator: "\n").first?.split(separator: ":").first?.dropFirst(2)
    let alone = try Product.run(
      ["render", "q3.csv", "--title", String(title ?? "")], in: folder.url)
    #expect(report == alone.output)
    #expect(try folder.names == ["q3.csv", "r.md", "wrong.csv"])
  }

  @Test("arguments that are no text do not crash it")
  func strangeArguments() throws {
    let result = try shell("trustreport render $(printf 'a\\377\\001') '' '-\u{301}' '--\u{301}='")
    #expect(result.status == 64)
    #expect(try shell("trustreport render $(printf 'a\\377\\001b') ''").status == 66)
  }
}

#if os(Linux)
  extension Running {
    /// Whether the process has a file with a name open.
    fileprivate func hasOpen(_ file: String) -> Bool {
      let folder = "/proc/\(process.processIdentifier)/fd"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.contains { name in
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
        return link?.hasSuffix("/\(file)") ?? false
      }
    }
  }
#endif
