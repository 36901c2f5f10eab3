/// A manual page as `man` shows it, made from the same texts as the help.
enum ManualPage {
  /// The page of a command, or of the tool itself.
  static func of(_ command: Command?) -> String {
    let name = pageName(command)
    let abstract = command?.abstract ?? HelpText.abstract
    let title =
      ".TH \(escaped(name.uppercased())) 1 \(releaseDate) \(quoted("\(HelpText.tool) \(version)")) \"User commands\""
    let sections = [
      section("NAME", ["\(escaped(name)) \\- \(escaped(phrase(abstract)))"]),
      section("SYNOPSIS", [synopsis(command)]),
      section("DESCRIPTION", paragraphs([abstract, command?.discussion].compactMap(\.self))),
      section("ARGUMENTS", (command?.arguments ?? []).flatMap(entry)),
      section("OPTIONS", (command?.allOptions ?? Option.whole).flatMap(entry)),
      section("COMMANDS", command == nil ? Command.all.flatMap(entry) : []),
      section("EXIT STATUS", ExitCode.allCases.flatMap(entry)),
      section("SEE ALSO", seeAlso(command)),
    ]
    return title + "\n" + sections.joined()
  }

  private static func pageName(_ command: Command?) -> String {
    [HelpText.tool, command?.name].compactMap(\.self).joined(separator: "-")
  }

  private static func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : ".SH \(title)\n" + lines.joined(separator: "\n") + "\n"
  }

  private static func paragraphs(_ texts: [String]) -> [String] {
    Array(texts.map(text).joined(separator: [".PP"]))
  }

  private static func synopsis(_ command: Command?) -> String {
    // What is in angle brackets is in italics, as in all manual pages.
    let words = HelpText.usage(of: command).split(separator: " ").map { word in
      guard let open = word.firstIndex(of: "<"), let close = word.lastIndex(of: ">") else {
        return word == "..." || word == "...]" ? escaped(String(word)) : bold(String(word))
      }
      return escaped(String(word[..<open]))
        + italic(String(word[open...close].dropFirst().dropLast()))
        + escaped(String(word[close...].dropFirst()))
    }
    return words.joined(separator: " ")
  }

  private static func entry(_ argument: Argument) -> [String] {
    [".TP", italic(argument.name)] + text(argument.help)
  }

  private static func entry(_ option: Option) -> [String] {
    let names = [option.short.map { "-\($0)" }, "--\(option.name)"].compactMap(\.self).map(bold)
    let value = option.valueName.map { " " + italic($0) } ?? ""
    return [".TP", names.joined(separator: ", ") + value] + text(option.help)
  }

  private static func entry(_ command: Command) -> [String] {
    [".TP", bold(command.name)] + text(command.abstract)
  }

  private static func entry(_ status: ExitCode) -> [String] {
    [".TP", bold("\(status.rawValue)")] + text(status.meaning)
  }

  private static func seeAlso(_ command: Command?) -> [String] {
    let others: [Command?] = [nil] + Command.all.map(\.self)
    let names = others.filter { $0?.name != command?.name }.map { bold(pageName($0)) + "(1)" }
    return [names.joined(separator: ",\n")]
  }

  /// A sentence as the list of all manual pages has it: without its capital and its full stop.
  private static func phrase(_ sentence: String) -> String {
    let text = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A text in lines of the usual width.
  private static func text(_ text: String) -> [String] {
    HelpText.wrap(text, to: 60).map(escaped)
  }

  private static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }
  private static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }
  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// A text in which nothing is a command to the formatter: hyphens that are typed stay hyphens, and quotes
  /// stay straight.
  private static func escaped(_ text: String) -> String {
    let characters = text.map { character in
      switch character {
      case "\\": "\\e"
      case "-": "\\-"
      case "'": "\\(aq"
      case "\"": "\\(dq"
      default: String(character)
      }
    }
    // A line that began with a full stop would be a command.
    return (text.hasPrefix(".") ? "\\&" : "") + characters.joined()
  }
}
