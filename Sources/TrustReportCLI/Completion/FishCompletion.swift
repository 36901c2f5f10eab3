/// The script for fish, from version 3.0 on.
enum FishCompletion {
  static var script: String {
    let tool = "complete -c \(HelpText.tool)"
    let lines =
      ["\(tool) -f"]
      + Option.whole.map { "\(tool) -n __fish_use_subcommand \(specification($0))" }
      + Command.all.map {
        "\(tool) -n __fish_use_subcommand -a \($0.name) -d \(description($0.abstract))"
      }
      + Command.all.flatMap { command in
        let seen = "\(tool) -n '__fish_seen_subcommand_from \(command.name)'"
        return command.allOptions.map { "\(seen) \(specification($0))" }
          + (command.arguments.first.map { ["\(seen)\(values($0.completion))"] } ?? [])
      }
    return CompletionText.heading(.fish) + "\n" + lines.joined(separator: "\n") + "\n"
  }

  private static func specification(_ option: Option) -> String {
    let name = (option.short.map { "-s \($0) " } ?? "") + "-l \(option.name)"
    let value = option.valueName == nil ? "" : " -r\(values(option.completion))"
    return "\(name)\(value) -d \(description(option.help))"
  }

  private static func values(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " -f"
    case .file: " -F"
    case .folder: " -f -a '(__fish_complete_directories)'"
    case .words(let words): " -f -a '\(words().joined(separator: " "))'"
    }
  }

  /// In fish a backslash escapes within quotes.
  private static func description(_ help: String) -> String {
    let escaped = CompletionText.summary(help).pieces(between: "\\").joined(separator: "\\\\")
    return "'" + escaped.pieces(between: "'").joined(separator: "\\'") + "'"
  }
}
