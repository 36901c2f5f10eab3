@testable import TrustReportCLI

/// What a run of the command line inside the test has left.
struct RunResult {
  var status: Int32 = 0
  var output = ""
  var errors = ""
}

/// A stream that can be a terminal.
enum StandardStream { case input, output, error }

/// Runs a command line inside the test; by default only standard input is a terminal.
func runInProcess(
  _ arguments: [String], terminals: Set<StandardStream> = [.input], forbidsColor: Bool = false,
  terminalWidth: Int? = nil, takesUTF8: Bool = false, isWorkflowStep: Bool = false,
  lockWait: LockWait = LockWait()
) -> RunResult {
  var result = RunResult()
  result.status = run(
    arguments: arguments.map { RawText($0) },
    standardOutput: { result.output += String(decoding: $0, as: UTF8.self) },
    standardError: { result.errors += String(decoding: $0, as: UTF8.self) },
    environment: Environment(
      forbidsColor: forbidsColor, inputIsTerminal: terminals.contains(.input),
      outputIsTerminal: terminals.contains(.output), errorIsTerminal: terminals.contains(.error),
      terminalWidth: terminalWidth, takesUTF8: takesUTF8, isWorkflowStep: isWorkflowStep,
      lockWait: lockWait))
  return result
}
