extension Command {
  static let help = Command(
    name: "help",
    abstract: "Show help information, for a subcommand if one is named.",
    arguments: [
      Argument(name: "subcommand", help: "The subcommand to explain.", isOptional: true)
    ],
    options: []
  ) { (invocation) throws(Failure) in
    let name = invocation.words.first
    return try invocation.console.print(name.map(Command.named).map(HelpText.of) ?? HelpText.root)
  }
}
