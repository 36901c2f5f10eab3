/// The script for bash, from version 3.2 on: it uses nothing but bash itself.
enum BashCompletion {
  static var script: String {
    """
    \(CompletionText.heading(.bash))
    _trustreport_words() { COMPREPLY=($(compgen -W "$1" -- "$word")); }
    _trustreport_none() { compopt +o default 2>/dev/null; }
    _trustreport_folders() { compopt +o default -o dirnames 2>/dev/null; }

    _trustreport() {
      local word="${COMP_WORDS[COMP_CWORD]}" command= option= i
      # Bash splits '--format=json' into three words.
      [ "$word" != = ] || word=
      for ((i = 1; i < COMP_CWORD; i++)); do
        case "${COMP_WORDS[i]}" in
        =) ;;
        \(valueOptions))
          # An option whose value is still to be typed stays in 'option'.
          option="${COMP_WORDS[i]}"
          [ "${COMP_WORDS[i + 1]}" != = ] || i=$((i + 1))
          if ((i + 1 < COMP_CWORD)); then i=$((i + 1)); option=; fi ;;
        -*) ;;
        *) [ -n "$command" ] || command="${COMP_WORDS[i]}" ;;
        esac
      done
      # Where nothing is set, bash itself completes the name of a file.
      COMPREPLY=()
      case "$command $option" in
    \(Command.all.map(cases).joined())\
      " --\(Option.completionScript.name)") _trustreport_words \(words(of: Option.completionScript)) ;;
      *" "-*) _trustreport_none ;;
      *)
        case "$word" in
        -*) _trustreport_words \(list(Option.whole.flatMap(CompletionText.spellings))) ;;
        *) _trustreport_words \(list(Command.all.map(\.name))) ;;
        esac ;;
      esac
    }
    complete -o default -F _trustreport \(HelpText.tool)

    """
  }

  /// A pattern of all options that take a value.
  private static var valueOptions: String {
    let options = Option.all.filter { $0.valueName != nil }
    return Set(options.flatMap(CompletionText.spellings)).sorted().joined(separator: " | ")
  }

  /// What is completed once a command is typed: the values of its options, its options, its arguments.
  private static func cases(of command: Command) -> String {
    let values = command.options.filter { $0.valueName != nil }.map { option in
      let patterns = CompletionText.spellings(option).map { "\"\(command.name) \($0)\"" }
      return "  \(patterns.joined(separator: " | "))) \(action(option.completion)) ;;\n"
    }
    let options = list(command.allOptions.flatMap(CompletionText.spellings))
    let arguments = command.arguments.first?.completion ?? .nothing
    return values.joined() + """
        "\(command.name) ")
          case "$word" in
          -*) _trustreport_words \(options) ;;
          *) \(action(arguments)) ;;
          esac ;;

      """
  }

  private static func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: "_trustreport_none"
    case .file: ":"
    case .folder: "_trustreport_folders"
    case .words(let words): "_trustreport_words \(list(words()))"
    }
  }

  private static func words(of option: Option) -> String {
    if case .words(let words) = option.completion { list(words()) } else { "''" }
  }

  private static func list(_ words: [String]) -> String { "'\(words.joined(separator: " "))'" }
}
