import Foundation

/// A page whose examples are run.
///
/// A block fenced as `csv NAME` or `md NAME` is a file; one fenced as `console` holds commands behind `$ `, each
/// followed by what it prints on standard output and standard error.
struct DocumentedExamples {
  let text: String

  /// What is not there to run the examples with; they are left as they are.
  static func isAvailable(_ command: String) -> Bool {
    !command.contains("pandoc") || (try? Product.shell("command -v pandoc"))?.status == 0
  }

  /// The page with the output of every command as it is now.
  func rerun() throws -> String {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      at: folder.url("Fixtures"), withDestinationURL: Package.url("Fixtures"))
    var result: [String] = []
    var lines = text.components(separatedBy: "\n")[...]
    while let line = lines.popFirst() {
      result.append(line)
      guard line.hasPrefix("```"), line != "```" else { continue }
      let block = Array(lines.prefix { $0 != "```" })
      lines = lines.dropFirst(block.count)
      if line == "```console" {
        result += try run(block, in: folder.url("."))
      } else {
        if let name = line.wholeMatch(of: /```(?:csv|md) (.+)/)?.1 {
          let content = block.joined(separator: "\n") + "\n"
          try Data(content.utf8).write(to: folder.url(String(name)))
        }
        result += block
      }
      if let close = lines.popFirst() { result.append(close) }
    }
    return result.joined(separator: "\n")
  }

  private func run(_ block: [String], in folder: URL) throws -> [String] {
    let commands = block.filter { $0.hasPrefix("$ ") }
    guard commands.allSatisfy(Self.isAvailable) else { return block }
    return try commands.flatMap { line in
      // `swift run` would wait for the lock that `swift test` holds.
      let command = line.dropFirst(2).replacing(/^swift run trustreport/, with: "trustreport")
      let printed = try Product.shell("{ \(command); } 2>&1", in: folder).output
      return [line]
        + printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .dropLast(printed.hasSuffix("\n") || printed.isEmpty ? 1 : 0)
    }
  }
}
