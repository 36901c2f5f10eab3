import TrustReport

/// What a run knows about its process; a value, so that a test can set it.
struct Environment: Sendable {
  /// Whether `NO_COLOR` is set and not empty, or the terminal is a dumb one (the contract's section 7).
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
  /// Whether the run is a step of a GitHub workflow (`GITHUB_ACTIONS`), whose runner obeys what stands in its log.
  var isWorkflowStep = false

  /// How long to wait for another run that writes the same file.
  var lockWait = LockWait()

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
  func writeError(_ rendering: Rendering) {
    try? render(rendering, isLog: true, to: standardError)
  }

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
  ///
  /// - Parameters:
  ///   - path: the file; `nil` for standard output.
  ///   - old: what the file held when it was read, if it may be replaced only while it holds that.
  ///   - isText: whether the result is for a person to read, so that on standard output it is part of a log.
  ///   - rendering: writes the result.
  func write(
    to path: RawText?, replacing old: [UInt8]? = nil, isText: Bool = false, _ rendering: Rendering
  ) throws(Failure) {
    let name = path.map { "'\($0)'" } ?? "standard output"
    try write(to: OutputTarget(path), name: name, replacing: old, isText: isText, rendering)
  }

  /// Writes a file that must not exist yet.
  func write(toNewFile path: RawText, _ rendering: Rendering) throws(Failure) {
    try write(to: OutputTarget(newFile: path), name: "'\(path)'", rendering)
  }

  private func write(
    to target: OutputTarget, name: String, replacing old: [UInt8]? = nil, isText: Bool = false,
    _ rendering: Rendering
  ) throws(Failure) {
    var file: OutputFile
    do throws(OutputError) {
      file = try OutputFile(target, environment.lockWait) {
        writeError(TerminalText.safe($0) + "\n")
      }
    } catch {
      throw error.failure(name, isCreated: false)
    }
    do {
      if case .descriptor(OutputTarget.standardOutput) = target {
        try render(rendering, isLog: isText, to: standardOutput)
      } else {
        let descriptor = file.descriptor
        try render(rendering) { try writeAll($0, to: descriptor) }
      }
    } catch let error as SystemError where error.isClosedPipe {
      throw .closedPipe
    } catch {
      throw Failure(.cannotWrite, "Cannot write \(name): \(error)")
    }
    do throws(OutputError) { try file.commit(replacing: old) } catch {
      throw error.failure(name, isCreated: true)
    }
  }

  private func render(
    _ rendering: Rendering, isLog: Bool = false, to writer: @escaping Writer
  ) throws {
    var output = OutputBuffer(
      isForWorkflowLog: isLog && environment.isWorkflowStep, write: writer)
    rendering(&output)
    try output.finish()
  }
}
