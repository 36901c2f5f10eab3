import Foundation
import Testing

/// Pipes that another program made non-blocking: what is not there yet is waited for.
@Suite("Non-blocking standard input and output")
struct PipeTests {
  let folder: TemporaryFolder
  let pipe = Pipe()
  private let process = Process()

  init() throws {
    folder = try TemporaryFolder()
    for name in ["output", "errors"] { try folder.write("", to: name) }
    process.executableURL = try Product.executable()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: folder.url("output"))
    process.standardError = try FileHandle(forWritingTo: folder.url("errors"))
    for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
      try #require(fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC) == 0)
    }
  }

  /// An indicator CSV whose report is much longer than a pipe is.
  private static let csv =
    "number,indicator,priority,quarter,value,target,polarity,commentary\n"
    + (1...4000).map { "\($0),Indicator \($0),Be Safe,2022/23 Q3,9,1,lower,A plan.\n" }.joined()

  @Test("an input that is empty for now is read to its end")
  func input() throws {
    let (input, output) = (pipe.fileHandleForReading, pipe.fileHandleForWriting)
    try input.makeNonBlocking()
    process.arguments = ["render", "-"]
    process.standardInput = input
    try process.startWithSignals()
    // Each piece is written only when all before it has been read, so that the pipe is found empty.
    let csv = Array(Self.csv.utf8)
    for start in stride(from: 0, to: csv.count, by: 500) {
      while process.isRunning, input.isReady(POLLIN) { sched_yield() }
      guard process.isRunning else { break }
      try output.write(contentsOf: csv[start..<min(start + 500, csv.count)])
    }
    try output.close()
    process.waitUntilExit()
    #expect(try folder.text("errors").isEmpty)
    #expect(process.terminationStatus == 0)
    #expect(try folder.text("output") == Product.run(["render", "-"], input: Self.csv).output)
  }

  @Test("an output that is full for now gets everything")
  func output() throws {
    let (input, output) = (pipe.fileHandleForReading, pipe.fileHandleForWriting)
    try output.makeNonBlocking()
    try folder.write(Self.csv, to: "q3.csv")
    process.arguments = ["render", folder.path("q3.csv")]
    process.standardOutput = output
    try process.startWithSignals()
    // Nothing is read before the pipe is full, and then so little at a time that it is full again.
    while process.isRunning, output.isReady(POLLOUT) { sched_yield() }
    try output.close()
    var bytes = Data()
    while let more = try input.read(upToCount: 1000), !more.isEmpty { bytes += more }
    process.waitUntilExit()
    #expect(try folder.text("errors").isEmpty)
    #expect(process.terminationStatus == 0)
    let report = String(decoding: bytes, as: UTF8.self)
    #expect(try report == Product.run(["render", "-"], input: Self.csv).output)
  }
}

extension FileHandle {
  fileprivate func makeNonBlocking() throws {
    let flags = fcntl(fileDescriptor, F_GETFL)
    try #require(fcntl(fileDescriptor, F_SETFL, flags | O_NONBLOCK) == 0)
  }

  /// Whether reading (`POLLIN`) or writing (`POLLOUT`) would not block now.
  fileprivate func isReady(_ event: Int32) -> Bool {
    var request = pollfd(fd: fileDescriptor, events: Int16(event), revents: 0)
    return poll(&request, 1, 0) > 0
  }
}
