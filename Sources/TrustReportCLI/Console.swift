import TrustReport

/// What a run knows of where it runs: a value, so that a test can set it.
struct Surroundings: Sendable {
  /// Whether `NO_COLOR` is set and not empty.
  var forbidsColor = false
  var inputIsTerminal = false
  var outputIsTerminal = false
  var errorIsTerminal = false
  /// Whether a service that builds and tests is running the command.
  var isCI = false

  /// Whether to show how far the work has come.
  var showsProgress: Bool { errorIsTerminal && !isCI }
}

/// Standard output and standard error, and what is known of them.
struct Console {
  /// Takes bytes, which are there only until it returns.
  typealias Writer = (_ bytes: UnsafeBufferPointer<UInt8>) throws -> Void

  let standardOutput: Writer
  let standardError: Writer
  let surroundings: Surroundings

  /// Prints on standard output what a command is asked for besides its result, such as help.
  func print(_ text: String) throws(Failure) -> ExitCode {
    try write(to: nil) { $0.write(text) }
    return .success
  }

  /// Prints on standard error; where even that fails there is nobody left to tell.
  func complain(_ text: String) {
    if !text.isEmpty { try? text.withBytes(standardError) }
  }

  /// Whether to use colour on something that is, or is not, a terminal.
  func isColored(_ choice: ColorChoice, onTerminal isTerminal: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isTerminal && !surroundings.forbidsColor
    }
  }
}
