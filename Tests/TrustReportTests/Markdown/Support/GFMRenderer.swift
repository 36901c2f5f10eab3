import Foundation

/// A program that renders GitHub-flavoured Markdown as HTML, where it is installed.
struct GFMRenderer: Sendable {
  /// GitHub's own renderer with its extensions. The tag filter is left out, and raw HTML let through:
  /// what it would hide must not be there in the first place.
  static let cmark = GFMRenderer("cmark-gfm") { path in
    let known = try run(path, ["--list-extensions"]).split(separator: "\n").dropFirst()
    let extensions = known.filter { $0 != "tagfilter" }.flatMap { ["-e", String($0)] }
    return ["--unsafe"] + extensions
  }
  /// The way to Word.
  static let pandoc = GFMRenderer("pandoc") { _ in ["-f", "gfm", "-t", "html", "--wrap=preserve"] }

  private let path: String
  private let options: [String]
  let isInstalled: Bool

  private init(_ name: String, options: (_ path: String) throws -> [String]) {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let paths = folders.map { "\($0)/\(name)" }
    path = paths.first { FileManager.default.isExecutableFile(atPath: $0) } ?? ""
    let known = path.isEmpty ? nil : try? options(path)
    self.options = known ?? []
    isInstalled = known != nil
  }

  /// The HTML that a Markdown text becomes.
  func html(_ markdown: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).md")
    try Data(markdown.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Self.run(path, options + [file.path(percentEncoded: false)])
  }

  /// The program could not do it.
  struct Failure: Error {
    let program: String
    let status: Int32
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(program: program, status: process.terminationStatus)
    }
    return String(decoding: data, as: UTF8.self)
  }
}
