import TrustReport

/// What reading some inputs has given.
struct Outcome<Value> {
  /// What can be reported; `nil` if the data is wrong.
  let value: Value?
  /// All that is wrong or doubtful.
  let findings: Findings
}

extension Outcome {
  /// Calls `read`, and takes the findings of its value or of its error.
  init(findings: (Value) -> Findings, read: () throws(InvalidData) -> Value) {
    do {
      let value = try read()
      self.init(value: value, findings: findings(value))
    } catch {
      self.init(value: nil, findings: error.findings)
    }
  }
}

extension Outcome<Scorecard> {
  /// A scorecard that was read, or what is wrong with its inputs.
  init(_ result: Result<Scorecard, InvalidData>) {
    self.init(findings: \.findings) { () throws(InvalidData) in try result.get() }
  }
}

/// A command and what it was given, with the steps that commands share.
struct Invocation {
  let command: Command
  /// The positional arguments.
  let words: [RawText]
  let options: OptionValues
  let console: Console

  /// Checks that standard input is read only once, and that the output is none of the inputs; removes
  /// what a killed run has left beside the output.
  func checkInputs(_ files: [RawText]) throws(Failure) {
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw .usage("Standard input ('-') can be read only once", of: command)
    }
    guard options.sums.isEmpty || options.suppressBelow != nil else {
      throw .usage("'--sum' needs '--suppress-below <n>'", of: command)
    }
    let settings = [options.settings].compactMap(\.self)
    try prepareOutput(options.output, besides: files + settings)
    try checkOutput()
  }

  /// Checks that what a run writes is none of its inputs, and removes what a killed run has left beside it.
  func prepareOutput(_ path: RawText?, besides inputs: [RawText]) throws(Failure) {
    let target = try OutputTarget(path)
    try target.check(against: inputs)
    // With --check nothing is touched.
    if !options.onlyChecks { target.removeLeftover() }
  }

  /// Refuses an output whose name promises what is not written, and a paper, which `--into` fills.
  private func checkOutput() throws(Failure) {
    guard let output = options.output else { return }
    try checkName(of: output)
    if FileStatus(path: output)?.kind == .regular, Paper(reading: output.file).holdsBlocks {
      throw Failure(
        .cannotCreate, "'\(output)' is a paper with markers; fill it with '--into \(output)'")
    }
  }

  /// Reads and rates inputs that were checked.
  func read(_ files: [RawText], keeping prose: KeptProse = .all) -> Outcome<Scorecard> {
    readWithProgress(files) { reading in
      var reading = reading
      reading.keptProse = prose
      return scorecard(of: files, reading)
    }
  }

  /// Reads and rates inputs.
  func scorecard(of files: [RawText], _ reading: ReadingOptions) -> Outcome<Scorecard> {
    Outcome(findings: \.findings) { () throws(InvalidData) in
      try Scorecard(contentsOf: files.map(input), options: reading)
    }
  }

  /// The input that the command line names: a file, or `-` for standard input.
  func input(_ name: RawText) -> Input {
    name == "-" ? .descriptor(0, name: "<stdin>") : name.file
  }

  /// Writes a result, unless the findings forbid it, and then the findings as diagnostics.
  ///
  /// The diagnostics come last, so that a long report does not push them off the screen. They are also
  /// printed if the result cannot be written.
  func publish<Value>(
    _ outcome: Outcome<Value>, writeResult: (Value) throws(Failure) -> Void
  ) throws(Failure) -> ExitCode {
    let diagnostics = diagnostics(outcome.findings)
    let isColored = console.usesColor(
      options.color, onTerminal: console.environment.errorIsTerminal)
    defer { console.writeError(DiagnosticText(isColored: isColored).text(diagnostics)) }
    if let value = outcome.value, diagnostics.status == .success { try writeResult(value) }
    return diagnostics.status
  }

  /// The findings as the options want them shown.
  func diagnostics(_ findings: Findings) -> Diagnostics {
    Diagnostics(
      findings, isStrict: options.isStrict, isQuiet: options.isQuiet,
      ignoring: Set(options.ignoredCodes))
  }

  /// Writes a result to the output that the options name.
  ///
  /// - Parameters:
  ///   - isText: whether the result is for a person to read, and not a file's format.
  ///   - rendering: writes the result.
  func write(isText: Bool = false, _ rendering: Console.Rendering) throws(Failure) {
    try console.write(to: options.output, isText: isText, rendering)
  }

  /// Whether the result itself is in colour.
  var isResultColored: Bool {
    console.usesColor(options.color, onTerminal: writesToTerminal)
  }

  /// Whether the result is seen on a terminal, and not saved.
  private var writesToTerminal: Bool {
    options.output == nil && console.environment.outputIsTerminal
  }

  /// How wide a table may be: as the option says, or as the terminal is; `nil` for any width.
  var tableWidth: Int? {
    options.width ?? (writesToTerminal ? console.environment.terminalWidth : nil)
  }

  /// Whether the result may hold characters beyond those of every terminal.
  var showsSparklines: Bool { writesToTerminal && console.environment.takesUTF8 }
}
