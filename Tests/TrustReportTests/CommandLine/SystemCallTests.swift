import Foundation
import Testing

/// System calls that rarely fail, or never do in a test: `strace` makes them fail.
@Suite(
  "System calls that fail",
  .enabled(
    if: (try? Product.shell("strace -o /dev/null true"))?.status == 0,
    "strace, which makes system calls fail, is not installed"))
struct SystemCallTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(CommandTests.good, to: "q3.csv")
  }

  /// Renders while a system call fails, of all files or of one, to a file or to standard output.
  private func render(
    to output: String? = nil, failing fault: String, of file: String? = nil
  ) throws -> Product.Result {
    let filter = file.map { "-P '\(folder.path($0))'" } ?? ""
    let option = output.map { "-o '\(folder.path($0))'" } ?? ""
    let command = "trustreport render '\(folder.path("q3.csv"))' \(option)"
    return try Product.shell(
      "strace -qq -o trace \(filter) -e inject=\(fault) \(command)", in: folder.url)
  }

  @Test(
    "a call that a signal interrupts is repeated",
    arguments: [
      ("openat", "q3.csv"), ("read", "q3.csv"), ("openat", ".r.md.trustreport-tmp"),
      ("flock", nil), ("write", nil), ("fsync", nil), ("rename", nil),
    ])
  func interrupted(_ call: String, of file: String?) throws {
    let report = try Product.run(["render", "q3.csv"], in: folder.url).output
    let result = try render(to: "r.md", failing: "\(call):error=EINTR:when=1", of: file)
    #expect(try folder.text("trace").contains("(INJECTED)"))
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(try folder.text("r.md") == report)
  }

  @Test("a write that takes nothing is an error, and not repeated for ever")
  func emptyWrite() throws {
    let output = try render(failing: "write:retval=0:when=1")
    #expect(output.status == 74)
    #expect(output.errors == "Error: Cannot write standard output: No space left on device\n")
    try folder.write("old", to: "r.md")
    let file = try render(to: "r.md", failing: "write:retval=0:when=1")
    #expect(file.status == 74)
    let path = folder.path("r.md")
    #expect(file.errors == "Error: Cannot write '\(path)': No space left on device\n")
    #expect(try folder.text("r.md") == "old")
    #expect(try folder.names == ["q3.csv", "r.md", "trace"])
  }

  @Test("a run that is killed before its file is complete leaves the old one")
  func killed() throws {
    try folder.write("old", to: "r.md")
    _ = try render(to: "r.md", failing: "fsync:signal=KILL")
    #expect(try folder.text("r.md") == "old")
    #expect(try folder.names == [".r.md.trustreport-tmp", "q3.csv", "r.md", "trace"])
    let next = try Product.run(["render", "q3.csv", "-o", "r.md"], in: folder.url)
    #expect(next.status == 0)
    #expect(try folder.text("r.md").hasPrefix("# Performance report"))
    #expect(try folder.names == ["q3.csv", "r.md", "trace"])
  }
}
