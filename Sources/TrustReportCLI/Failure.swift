/// Why a run ends without its result.
struct Failure: Error {
  let status: ExitCode
  /// What to print on standard error, in whole lines; empty where the user knows (who closed the
  /// pipe).
  let text: String

  private init(status: ExitCode, text: String) {
    self.status = status
    self.text = text
  }

  /// A failure that one sentence tells.
  init(_ status: ExitCode, _ message: String) {
    self.init(status: status, text: "Error: \(safe(message))\n")
  }

  /// The reader of a pipe has gone away, as `head` does when it has seen enough.
  static let closedPipe = Failure(status: .cannotWrite, text: "")

  /// A command line that is wrong, with the usage that would be right, in swift-argument-parser's
  /// form.
  ///
  /// - Parameters:
  ///   - help: A line about the argument that is missing.
  ///   - command: The command that was asked for; `nil` where that is what is wrong.
  static func usage(_ message: String, help: String? = nil, of command: Command?) -> Failure {
    let name = command.map { "\(HelpText.tool) \($0.name)" } ?? HelpText.tool
    let text =
      "Error: \(safe(message))\n" + (help.map { "Help:  \($0)\n" } ?? "")
      + "Usage: \(HelpText.usage(of: command))\n  See '\(name) --help' for more information.\n"
    return Failure(status: .usage, text: text)
  }
}
