import TrustReport

/// The exit status of a run (the contract's section 7, after `sysexits.h`).
enum ExitCode: Int32, CaseIterable {
  /// Done; warnings and notes are allowed.
  case success = 0
  /// `check` found errors, `diff --exit-code` a change, or `render --check` a paper out of date.
  case foundErrors = 1
  /// The command line is wrong.
  case usage = 64
  /// The data is wrong, and nothing was written.
  case wrongData = 65
  /// An input cannot be opened or read.
  case unreadableInput = 66
  /// An output cannot be created.
  case cannotCreate = 73
  /// Writing failed.
  case cannotWrite = 74

  /// When a run has it, for the manual page.
  var meaning: String {
    switch self {
    case .success: "Done; there may be warnings and notes."
    case .foundErrors:
      """
      'check' found errors (with --strict, warnings too); a paper held with --check is out of date; 'diff \
      --exit-code' found a change.
      """
    case .usage: "The command line is wrong."
    case .wrongData: "The data is wrong; nothing was written."
    case .unreadableInput: "A file cannot be opened or read."
    case .cannotCreate: "The output cannot be created. What was there before is still there."
    case .cannotWrite: "Writing failed. What was there before is still there."
    }
  }
}

/// Why a run ends without its result.
struct Failure: Error {
  let status: ExitCode
  /// The lines to print on standard error; empty if the user knows the reason.
  let text: String

  private init(status: ExitCode, text: String) {
    self.status = status
    self.text = text
  }

  /// A failure with a message of one sentence.
  init(_ status: ExitCode, _ message: String) {
    self.init(status: status, text: "Error: \(TerminalText.safe(message))\n")
  }

  /// The reader of a pipe has closed it, as `head` does when it has enough.
  static let closedPipe = Failure(status: .cannotWrite, text: "")

  /// A wrong command line, with the usage of its command (if that is known) and a line about a missing
  /// argument, in swift-argument-parser's form.
  static func usage(_ message: String, help: String? = nil, of command: Command?) -> Failure {
    let name = [HelpText.tool, command?.name].compactMap(\.self).joined(separator: " ")
    let text =
      "Error: \(TerminalText.safe(message))\n" + (help.map { "Help:  \($0)\n" } ?? "")
      + "Usage: \(HelpText.usage(of: command))\n  See '\(name) --help' for more information.\n"
    return Failure(status: .usage, text: text)
  }
}
