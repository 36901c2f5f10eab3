#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs the command line of this process, and ends the process with its exit status.
func runThisProcess() -> Never {
  // A reader that has gone away, or a file that may not grow, is then an error of `write`, and the
  // temporary file is removed.
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
  let status = run(
    arguments: Array(CommandLine.arguments.dropFirst()),
    standardOutput: { try writeAll($0, to: STDOUT_FILENO) },
    standardError: { try writeAll($0, to: STDERR_FILENO) },
    surroundings: .ofThisProcess)
  exit(status)
}

extension Surroundings {
  fileprivate static var ofThisProcess: Surroundings {
    func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
    return Surroundings(
      forbidsColor: isSet("NO_COLOR"),
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorIsTerminal: isatty(STDERR_FILENO) == 1,
      isCI: isSet("CI"))
  }
}
