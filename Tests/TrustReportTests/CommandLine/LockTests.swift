import Foundation
import Testing

@testable import TrustReportCLI

@Suite("Another program that holds the temporary file")
struct LockTests {
  let folder: TemporaryFolder
  private let temporary = ".r.md.trustreport-tmp"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(CommandTests.good, to: "q3.csv")
    try folder.write("old", to: "r.md")
    try folder.write("half", to: temporary)
  }

  /// Calls `body` while the temporary file is locked, and returns what `body` does.
  private func whileLocked<Value>(_ body: () throws -> Value) throws -> Value {
    let descriptor = open(folder.path(temporary), O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    return try body()
  }

  private func render(_ wait: LockWait) -> RunResult {
    runInProcess(
      ["render", folder.path("q3.csv"), "--quiet", "-o", folder.path("r.md")], lockWait: wait)
  }

  /// How messages name this process, if the system has a list of locks that has its own.
  private func lockHolder() -> String {
    let path = RawText(folder.path(temporary))
    let isKnown = FileStatus(path: path)?.lockingProcess == getpid()
    return isKnown ? "process \(getpid())" : "another program"
  }

  @Test("the run says for whom it waits, gives up in the end, and leaves everything as it was")
  func givesUp() throws {
    let (result, holder) = try whileLocked {
      (render(LockWait(notice: 0.1, limit: 2)), lockHolder())
    }
    let path = folder.path(temporary)
    #expect(result.status == 73)
    #expect(
      result.errors == """
        Waiting for \(holder), which holds '\(path)'
        Error: Cannot create '\(folder.path("r.md"))': \(holder) has held '\(path)' for 2 seconds

        """)
    #expect(try folder.text("r.md") == "old")
    #expect(try folder.names == [temporary, "q3.csv", "r.md"])
  }

  @Test("a short wait is not spoken of")
  func shortWait() throws {
    let path = folder.path(temporary)
    let (ready, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    Thread.detachNewThread {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      flock(descriptor, LOCK_EX)
      ready.signal()
      usleep(200_000)
      close(descriptor)
      done.signal()
    }
    ready.wait()
    let result = render(LockWait(notice: 60, limit: 120))
    done.wait()
    #expect(result.errors.isEmpty && result.status == 0)
    #expect(try folder.text("r.md").hasPrefix("# "))
    #expect(try folder.names == ["q3.csv", "r.md"])
  }

  @Test("by itself the notice comes after a second, and the end after ten")
  func seconds() {
    #expect(LockWait().notice == 1)
    #expect(LockWait().limit == 10)
    #expect(Environment().lockWait.limit == 10)
  }
}
