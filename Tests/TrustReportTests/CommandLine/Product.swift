import Foundation

/// The built executable, run as a user runs it.
///
///     let result = try Product.run(["render", "-"], input: "number,indicator\n")
///     #expect(result.status == 0)
enum Product {
  /// What a run has printed, and its exit status.
  struct Result: Sendable {
    /// The exit status; for a process that was killed, the number of the signal, negative.
    let status: Int32
    let outputBytes: [UInt8]
    let errorBytes: [UInt8]

    /// Standard output.
    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    /// Standard error.
    var errors: String { String(decoding: errorBytes, as: UTF8.self) }
  }

  struct NotFound: Error {
    let paths: [String]
  }

  /// Runs `trustreport`.
  ///
  /// - Parameters:
  ///   - input: Standard input; without it, standard input is empty.
  ///   - environment: What to add to the environment of the test, without `NO_COLOR` and `TERM`.
  ///   - folder: The working folder; by default that of the test.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    in folder: URL? = nil
  ) throws -> Result {
    try run(executable(), arguments, input, environment, folder)
  }

  /// Runs `trustreport` with a text on its standard input.
  static func run(
    _ arguments: [String], input: String, environment: [String: String] = [:],
    in folder: URL? = nil
  ) throws -> Result {
    try run(arguments, input: Array(input.utf8), environment: environment, in: folder)
  }

  /// Runs a shell script that calls the built executable as `trustreport`.
  static func shell(
    _ script: String, input: [UInt8] = [], environment: [String: String] = [:],
    in folder: URL? = nil
  ) throws -> Result {
    var environment = environment
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    environment["PATH"] = try executable().deletingLastPathComponent().path + ":" + path
    let shell = URL(fileURLWithPath: "/bin/sh")
    return try run(shell, ["-c", script], input, environment, folder)
  }

  /// Whether the system has all of these programs.
  static func areInstalled(_ programs: [String]) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return programs.allSatisfy { program in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
    }
  }

  /// Starts `trustreport`, to be finished by ``Running/result()``.
  static func start(_ arguments: [String], in folder: URL? = nil) throws -> Running {
    try Running(executable(), arguments, [], [:], folder)
  }

  private static func run(
    _ executable: URL, _ arguments: [String], _ input: [UInt8], _ environment: [String: String],
    _ folder: URL?
  ) throws -> Result {
    try Running(executable, arguments, input, environment, folder).result()
  }

  /// The executable beside the test bundle, wherever the bundle was built.
  static func executable() throws -> URL {
    // The bundle is the process itself on Linux; on macOS a helper loads it.
    let bundles =
      CommandLine.arguments.filter { $0.contains(".xctest") } + Bundle.allBundles.map(\.bundlePath)
    var paths: [String] = []
    for bundle in bundles {
      var folder = URL(fileURLWithPath: bundle)
      while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
      let executable = folder.appendingPathComponent("trustreport")
      if FileManager.default.isExecutableFile(atPath: executable.path) { return executable }
      paths.append(executable.path)
    }
    throw NotFound(paths: paths)
  }
}

/// A process that was started, with files as its three streams: unlike pipes they are never full, so
/// that the process waits for nobody.
struct Running {
  let process = Process()
  private let streams: TemporaryFolder

  init(
    _ executable: URL, _ arguments: [String], _ input: [UInt8], _ environment: [String: String],
    _ folder: URL?
  ) throws {
    streams = try TemporaryFolder()
    try Data(input).write(to: streams.url("input"))
    for name in ["output", "errors"] { try Data().write(to: streams.url(name)) }
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .filter { $0.key != "NO_COLOR" && $0.key != "TERM" }
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = try FileHandle(forReadingFrom: streams.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url("output"))
    process.standardError = try FileHandle(forWritingTo: streams.url("errors"))
    try process.startWithSignals()
  }

  /// Waits for the end of the process.
  func result() throws -> Product.Result {
    process.waitUntilExit()
    let status = process.terminationStatus
    return Product.Result(
      status: process.terminationReason == .exit ? status : -status,
      outputBytes: Array(try Data(contentsOf: streams.url("output"))),
      errorBytes: Array(try Data(contentsOf: streams.url("errors"))))
  }
}

extension Process {
  /// Starts the process so that it gets signals, as one that a user starts.
  ///
  /// A thread of the tests blocks signals, and a process inherits that: its shell would wait for
  /// ever.
  func startWithSignals() throws {
    var (none, usual) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &usual)
    defer { pthread_sigmask(SIG_SETMASK, &usual, nil) }
    try run()
  }
}

/// A folder for one test, removed with it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("trustreport-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func url(_ name: String) -> URL { url.appendingPathComponent(name) }

  func path(_ name: String) -> String { url(name).path }

  /// The names of everything in the folder, hidden files too.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url(name))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }
}
