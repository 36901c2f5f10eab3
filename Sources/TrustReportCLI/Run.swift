/// Runs the command line of this process, and ends the process with its exit status.
func runThisProcess() -> Never {
  // Without these signals a closed pipe, or a file that may not grow, is an error of `write`, and the
  // temporary file is removed.
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
  UnfinishedFile.removeOnSignals()
  // A static executable reads its arguments from a file of the system. Without them it would show its help, and a
  // script would take that for success.
  guard CommandLine.argc > 0 else {
    let text = "Error: The command line cannot be read: no file can be opened\n"
    try? Array(text.utf8).withUnsafeBufferPointer { try writeAll($0, to: STDERR_FILENO) }
    exit(ExitCode.unreadableInput.rawValue)
  }
  let status = run(
    arguments: argumentsOfThisProcess(),
    standardOutput: { try writeAll($0, to: STDOUT_FILENO) },
    standardError: { try writeAll($0, to: STDERR_FILENO) },
    environment: .ofThisProcess)
  exit(status)
}

/// The arguments behind the name of the program. `CommandLine.arguments` has them as strings, in which
/// bytes that are not UTF-8 are lost.
private func argumentsOfThisProcess() -> [RawText] {
  let all = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
  return all.dropFirst().compactMap { $0.map { RawText(cString: $0) } }
}

extension Environment {
  fileprivate static var ofThisProcess: Environment {
    func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
    let terminal = getenv("TERM").map { String(cString: $0) }
    return Environment(
      forbidsColor: isSet("NO_COLOR") || terminal == "dumb",
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorIsTerminal: isatty(STDERR_FILENO) == 1,
      terminalWidth: widthOfTerminal,
      takesUTF8: localeName.containsText("UTF-8") || localeName.containsText("UTF8"),
      isCI: isSet("CI"),
      isWorkflowStep: isSet("GITHUB_ACTIONS"))
  }
}

/// The width of the terminal that standard output is, in characters; `nil` if it is none or does not say.
private var widthOfTerminal: Int? {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}

/// The name of the locale for characters, in capitals, as the system looks it up.
private var localeName: String {
  let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
  let values = names.map { (name: String) in getenv(name).map { String(cString: $0) } ?? "" }
  return values.first { !$0.isEmpty }?.uppercased() ?? ""
}

/// Runs a command line, and returns its exit status.
func run(
  arguments: [RawText],
  standardOutput: @escaping Console.Writer,
  standardError: @escaping Console.Writer,
  environment: Environment = Environment()
) -> Int32 {
  let console = Console(
    standardOutput: standardOutput, standardError: standardError, environment: environment)
  do {
    return try run(arguments, console).rawValue
  } catch {
    console.writeError(error.text)
    return error.status.rawValue
  }
}

/// The shell whose completion script is asked for, if any.
private func shell(in tokens: [Token]) throws(Failure) -> Shell? {
  var values = OptionValues()
  for case .option(let option, let value) in tokens
  where option.name == Option.completionScript.name {
    try option.store(value, in: &values, of: nil)
  }
  return values.shell
}

/// Finds the command, which options may precede, and runs it.
private func run(_ arguments: [RawText], _ console: Console) throws(Failure) -> ExitCode {
  var tokens = Token.tokens(of: arguments, options: Option.all)
  let asksForHelp = arguments.isEmpty || tokens.contains { $0.isOption(named: Option.help.name) }
  let asksForVersion = tokens.contains { $0.isOption(named: Option.version.name) }
  if asksForVersion, !asksForHelp { return try console.print(version + "\n") }
  if !asksForHelp, let shell = try shell(in: tokens) { return try console.print(shell.script) }
  let index = tokens.firstIndex { $0.word != nil } ?? tokens.endIndex
  // After an unknown option the first word may be its value, so the option is reported first.
  if !asksForHelp, let problem = tokens[..<index].compactMap(\.problem).first {
    throw .usage(problem, of: nil)
  }
  guard index < tokens.endIndex, let name = tokens.remove(at: index).word else {
    if asksForHelp { return try console.print(HelpText.root) }
    throw .usage("Missing expected argument '<subcommand>'", of: nil)
  }
  let command = try Command.named(name)
  if asksForHelp { return try console.print(HelpText.of(command)) }
  return try command.run(command.invocation(with: tokens, console))
}
