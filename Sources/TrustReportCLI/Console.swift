import TrustReport

/// What a run knows about its process; a value, so that a test can set it.
struct Environment: Sendable {
  /// Whether `NO_COLOR` is set and not empty.
  var forbidsColor = false
  var inputIsTerminal = false
  var outputIsTerminal = false
  var errorIsTerminal = false
  /// The width of the terminal that standard output is, in characters; `nil` if it is none or does not say.
  var terminalWidth: Int?
  /// Whether the locale's characters are UTF-8.
  var takesUTF8 = false
  /// Whether the run belongs to continuous integration (`CI`).
  var isCI = false

  /// Whether to show how much has been read.
  var showsProgress: Bool { errorIsTerminal && !isCI }
}

/// Standard output and standard error of a run, and its environment.
struct Console {
  /// Writes bytes, which are valid only until it returns.
  typealias Writer = (_ bytes: UnsafeBufferPointer<UInt8>) throws -> Void
  /// Writes a result to a buffer.
  typealias Rendering = (_ output: inout OutputBuffer) -> Void

  let standardOutput: Writer
  let standardError: Writer
  let environment: Environment

  /// Prints what is not the result of reading inputs, such as help, on standard output.
  func print(_ text: String) throws(Failure) -> ExitCode {
    try write(to: nil) { $0.append(text) }
    return .success
  }

  /// Prints on standard error. If that fails, there is nowhere left to report it.
  func writeError(_ rendering: Rendering) { try? render(rendering, to: standardError) }

  /// Prints text on standard error.
  func writeError(_ text: String) { writeError { $0.append(text) } }

  /// Whether to use colour on something that is, or is not, a terminal.
  func usesColor(_ choice: ColorChoice, onTerminal isTerminal: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isTerminal && !environment.forbidsColor
    }
  }
}

extension Console {
  /// Writes a result to a path, or to standard output if there is none.
  func write(to path: RawText?, _ rendering: Rendering) throws(Failure) {
    try write(to: OutputTarget(path), name: path.map { "'\($0)'" } ?? "standard output", rendering)
  }

  /// Writes a file that must not exist yet.
  func write(toNewFile path: RawText, _ rendering: Rendering) throws(Failure) {
    try write(to: .newFile(path), name: "'\(path)'", rendering)
  }

  private func write(
    to target: OutputTarget, name: String, _ rendering: Rendering
  ) throws(Failure) {
    var file: OutputFile
    do { file = try OutputFile(target) } catch {
      throw Failure(.cannotCreate, "Cannot create \(name): \(error.creationReason)")
    }
    do {
      if case .descriptor(OutputTarget.standardOutput) = target {
        try render(rendering, to: standardOutput)
      } else {
        let descriptor = file.descriptor
        try render(rendering) { try writeAll($0, to: descriptor) }
      }
      try file.commit()
    } catch let error as SystemError where error.isClosedPipe {
      throw .closedPipe
    } catch {
      throw Failure(.cannotWrite, "Cannot write \(name): \(error)")
    }
  }

  private func render(_ rendering: Rendering, to writer: @escaping Writer) throws {
    var output = OutputBuffer(write: writer)
    rendering(&output)
    try output.finish()
  }
}
