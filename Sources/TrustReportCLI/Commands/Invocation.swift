import TrustReport

/// A command with what it was given: the steps that commands share.
struct Invocation {
  let command: Command
  /// The positional arguments.
  let words: [String]
  let options: OptionValues
  let console: Console

  /// Reads and rates the inputs, once it is sure that the output is none of them.
  func read(_ files: [String]) throws(Failure) -> Performance {
    try checkInputs(files)
    return performance(of: files, options.reading)
  }

  /// Makes sure that the inputs can all be read, and that the output is none of them.
  func checkInputs(_ files: [String]) throws(Failure) {
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw .usage("Standard input ('-') can be read only once", of: command)
    }
    try OutputTarget(options.output).check(against: files)
  }

  /// Reads and rates inputs that were checked.
  func performance(of files: [String], _ reading: ReadingOptions) -> Performance {
    readWithProgress(files) { onBytesRead in
      var reading = reading
      reading.onBytesRead = onBytesRead
      return Performance(reading: files.map(input), options: reading)
    }
  }

  /// What a file's name on the command line stands for.
  func input(_ file: String) -> Input {
    file == "-" ? .descriptor(0, name: "<stdin>") : .file(file)
  }

  /// Writes the result, unless the data forbids it, and then the diagnostics.
  ///
  /// They come last so that a long report does not push them off the screen, and they are printed
  /// too where the result cannot be written.
  func publish(
    _ performance: Performance, result: () throws(Failure) -> Console.Rendering
  ) throws(Failure) -> ExitCode {
    try publish(Diagnostics(performance, options), result: result)
  }

  /// Writes the result, unless the diagnostics forbid it, and then them.
  func publish(
    _ diagnostics: Diagnostics, result: () throws(Failure) -> Console.Rendering
  ) throws(Failure) -> ExitCode {
    defer {
      let onTerminal = console.surroundings.errorIsTerminal
      let text = DiagnosticText(isColored: console.isColored(options.color, onTerminal: onTerminal))
      console.complain(text.text(diagnostics))
    }
    guard diagnostics.status == .success else { return diagnostics.status }
    try write(result())
    return .success
  }

  /// Writes a result to where the options say.
  func write(_ rendering: Console.Rendering) throws(Failure) {
    try console.write(to: options.output, rendering)
  }

  /// Whether the result itself is in colour.
  var isResultColored: Bool {
    let onTerminal = options.output == nil && console.surroundings.outputIsTerminal
    return console.isColored(options.color, onTerminal: onTerminal)
  }
}
