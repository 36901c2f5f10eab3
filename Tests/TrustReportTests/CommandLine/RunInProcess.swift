@testable import TrustReportCLI

/// What a run of the command line inside the test has left.
struct RunResult {
  var status: Int32 = 0
  var output = ""
  var errors = ""
}

/// Runs a command line inside the test; by default nothing is a terminal but standard input.
func runInProcess(
  _ arguments: [String], _ surroundings: Surroundings = Surroundings(inputIsTerminal: true)
) -> RunResult {
  var result = RunResult()
  result.status = run(
    arguments: arguments,
    standardOutput: { result.output += String(decoding: $0, as: UTF8.self) },
    standardError: { result.errors += String(decoding: $0, as: UTF8.self) },
    surroundings: surroundings)
  return result
}

/// What a command makes of a command line.
func parse(_ command: Command, _ arguments: [String]) throws -> Invocation {
  let console = Console(
    standardOutput: { _ in }, standardError: { _ in },
    surroundings: Surroundings(inputIsTerminal: true))
  return try command.invocation(
    with: Token.tokens(of: arguments, options: Option.all), console)
}
