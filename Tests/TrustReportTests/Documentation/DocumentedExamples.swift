import Foundation

/// A page whose examples are run.
///
/// A block fenced as `csv NAME` or `md NAME` is a file; one fenced as `console` holds commands behind
/// `$ `, each followed by what it prints on standard output and standard error.
struct DocumentedExamples {
  let text: String
  /// Programs that may not be installed: blocks that run one of them are left as they are.
  var leavingOut: [String] = []

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
        if let name = Self.fileName(line) {
          try folder.write(block.joined(separator: "\n") + "\n", to: name)
        }
        result += block
      }
      if let close = lines.popFirst() { result.append(close) }
    }
    return result.joined(separator: "\n")
  }

  /// The name of the file that a block is, by the line that opens it.
  private static func fileName(_ fence: String) -> String? {
    let words = fence.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0] == "```csv" || words[0] == "```md" else { return nil }
    return String(words[1])
  }

  private func run(_ block: [String], in folder: URL) throws -> [String] {
    let commands = block.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
    if commands.contains(where: { command in leavingOut.contains { command.contains($0) } }) {
      return block
    }
    return try commands.flatMap { command in
      let printed = try Product.shell("{ \(Self.runnable(command)); } 2>&1", in: folder).output
      let lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return ["$ \(command)"] + lines.dropLast(printed.hasSuffix("\n") || printed.isEmpty ? 1 : 0)
    }
  }

  /// The command for the built executable: `swift run` would wait for the lock that `swift test` holds.
  private static func runnable(_ command: String) -> String {
    let start = "swift run trustreport"
    return command.hasPrefix(start) ? "trustreport" + command.dropFirst(start.count) : command
  }
}
