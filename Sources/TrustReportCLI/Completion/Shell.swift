/// A shell that completes what is typed, by a script made from the tables of commands and options.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script, to be put where the shell looks for such scripts.
  var script: String {
    switch self {
    case .bash: BashCompletion.script
    case .zsh: ZshCompletion.script
    case .fish: FishCompletion.script
    }
  }
}

/// What the scripts of all shells share.
enum CompletionText {
  /// The first line of a script, a comment.
  static func heading(_ shell: Shell) -> String {
    "# Completion of '\(HelpText.tool)' \(version) for \(shell.rawValue), made by "
      + "'\(HelpText.tool) --\(Option.completionScript.name) \(shell.rawValue)'."
  }

  /// The first sentence of a help text, which is all that there is room for beside a name.
  static func summary(_ help: String) -> String {
    let sentence = help.pieces(between: ". ")[0]
    return sentence.hasSuffix(".") ? String(sentence) : sentence + "."
  }

  /// A text as one word of any of these shells.
  static func quoted(_ text: some StringProtocol) -> String {
    "'" + text.pieces(between: "'").joined(separator: "'\\''") + "'"
  }

  /// How an option is typed: `--output` and, if it has a short form, `-o`.
  static func spellings(_ option: Option) -> [String] {
    ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
  }
}
