/// The version that `--version` prints.
let version = "0.1.0"

/// Does what a command line asks for, and returns its exit status; tests call it as `main` does.
func run(
  arguments: [String],
  standardOutput: @escaping Console.Writer,
  standardError: @escaping Console.Writer,
  surroundings: Surroundings = Surroundings()
) -> Int32 {
  let console = Console(
    standardOutput: standardOutput, standardError: standardError, surroundings: surroundings)
  do {
    return try perform(arguments, console).rawValue
  } catch {
    console.complain(error.text)
    return error.status.rawValue
  }
}

/// Finds the command among the words, whatever options stand before it, and runs it.
private func perform(_ arguments: [String], _ console: Console) throws(Failure) -> ExitCode {
  var tokens = Token.tokens(of: arguments, options: Option.all)
  let asksForHelp = arguments.isEmpty || tokens.contains { $0.isOption(named: Option.help.name) }
  let asksForVersion = tokens.contains { $0.isOption(named: Option.version.name) }
  if asksForVersion, !asksForHelp { return try console.print(version + "\n") }

  let index = tokens.firstIndex { $0.word != nil } ?? tokens.endIndex
  // After an option that is not understood, the first word may be its value.
  if !asksForHelp {
    for token in tokens[..<index] {
      if let problem = token.problem { throw .usage(problem, of: nil) }
    }
  }
  guard index < tokens.endIndex, let name = tokens.remove(at: index).word else {
    if asksForHelp { return try console.print(HelpText.root) }
    throw .usage("Missing expected argument '<subcommand>'", of: nil)
  }
  let command = try Command.named(name)
  if asksForHelp { return try console.print(HelpText.of(command)) }
  return try command.run(command.invocation(with: tokens, console))
}
