/// A command as data: what it takes, what the help says about it, and what it does.
struct Command: Sendable {
  let name: String
  /// What the command does, in one sentence.
  let abstract: String
  /// What else the help says.
  var discussion: String?
  /// The positional arguments, in order; at most one of them may be repeated.
  var arguments: [Argument] = []
  /// The options, without those that every command takes.
  var options: [Option] = []
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
  /// What a shell offers for it.
  var completion = Completion.file

  static let files = Argument(
    name: "file", help: "An indicator CSV, or '-' for standard input.", isRepeated: true)
}

extension Command {
  /// Every command, in the order of the help. To add one, write a file like those here and name it.
  static let all: [Command] = [render, rate, explain, check, diff, new, template, help]

  /// The command with a name; if there is none, the error suggests what was probably meant.
  static func named(_ word: RawText) throws(Failure) -> Command {
    let name = word.text
    if let command = all.first(where: { $0.name == name }) { return command }
    if name == "-" || name.contains(".") || name.contains("/") || FileStatus(path: word) != nil {
      let file = name.contains(" ") ? "\"\(name)\"" : name
      throw .usage(
        "'\(name)' is not a command" + didYouMean("\(HelpText.tool) render \(file)"), of: nil)
    }
    let near = suggestion(for: name, among: all.map(\.name))
    throw .usage("Unknown command '\(name)'" + didYouMean(near), of: nil)
  }
}
