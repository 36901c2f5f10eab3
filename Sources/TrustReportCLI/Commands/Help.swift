extension Command {
  static let help = Command(
    name: "help",
    abstract: "Show help information, for a subcommand if one is named.",
    arguments: [
      Argument(
        name: "subcommand", help: "The subcommand to explain.", isOptional: true,
        // `all` holds this command, so it must not be needed to make it.
        completion: .words { Command.all.map(\.name) })
    ],
    options: [.manual]
  ) { (invocation) throws(Failure) in
    let command = try invocation.words.first.map(Command.named)
    let text =
      invocation.options.printsManual
      ? ManualPage.of(command) : command.map(HelpText.of) ?? HelpText.root
    return try invocation.console.print(text)
  }
}

/// Help and usage, in the layout of swift-argument-parser that Swift users know.
enum HelpText {
  static let tool = "trustreport"
  /// What the tool does, in one sentence.
  static let abstract =
    "Turn a council's indicator CSV into the board's Red/Amber performance report."
  /// The width of a terminal for which text is broken into lines.
  static let width = 80
  /// The column at which the text beside a name begins.
  private static let textColumn = 26

  /// The help of the tool itself.
  static var root: String {
    overview(abstract, nil)
      + "USAGE: \(usage(of: nil))\n"
      + section("OPTIONS", Option.whole.map { ($0.label, $0.help) })
      + section("SUBCOMMANDS", Command.all.map { ($0.name, $0.abstract) })
      + "\n  See '\(tool) help <subcommand>' for detailed help.\n"
  }

  /// The help of one command.
  static func of(_ command: Command) -> String {
    overview(command.abstract, command.discussion) + "USAGE: \(usage(of: command))\n"
      + section("ARGUMENTS", command.arguments.map { ("<\($0.name)>", $0.help) })
      + section("OPTIONS", command.allOptions.map { ($0.label, $0.help) })
  }

  /// How a command, or the tool itself, is called, on one line.
  static func usage(of command: Command?) -> String {
    guard let command else { return "\(tool) <subcommand>" }
    let options = command.options.isEmpty ? nil : "[<options>]"
    return [tool, command.name, options, command.usage].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func overview(_ abstract: String, _ discussion: String?) -> String {
    ["OVERVIEW: \(abstract)", discussion].compactMap(\.self)
      .map { wrap($0, to: width).joined(separator: "\n") + "\n\n" }.joined()
  }

  private static func section(_ title: String, _ rows: [(label: String, text: String)]) -> String {
    rows.isEmpty ? "" : "\n\(title):\n" + rows.map(entry).joined()
  }

  /// A name with its text beside it, or below it if the name is too long.
  private static func entry(_ label: String, _ text: String) -> String {
    let indent = String(repeating: " ", count: textColumn)
    let lines = wrap(text, to: width - textColumn).map { indent + $0 + "\n" }.joined()
    let name = "  " + label
    guard name.count + 2 <= textColumn else { return name + "\n" + lines }
    return name + lines.dropFirst(name.count)
  }

  /// Breaks a text between words into lines of at most `width` characters.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let line = lines.last, line.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
