/// A command as data: what it takes, what the help says of it, and what it does.
struct Command: Sendable {
  let name: String
  /// What the command does, in one sentence.
  let abstract: String
  /// What else the help says.
  var discussion: String?
  /// What stands beside the options, in order; at most one of them may be repeated.
  let arguments: [Argument]
  /// The options besides those that every command takes.
  let options: [Option]
  let run: @Sendable (Invocation) throws(Failure) -> ExitCode

  var allOptions: [Option] { options + Option.everywhere }

  /// The arguments as the usage shows them: `<file> ... <indicator>`.
  var usage: String {
    arguments.map { argument in
      let name = "<\(argument.name)>" + (argument.isRepeated ? " ..." : "")
      return argument.isOptional ? "[\(name)]" : name
    }.joined(separator: " ")
  }
}

/// A positional argument.
struct Argument: Sendable {
  let name: String
  let help: String
  var isRepeated = false
  var isOptional = false

  static let files = Argument(
    name: "file", help: "An indicator CSV, or '-' for standard input.", isRepeated: true)
}
