/// The script for zsh's own completion system, to be found in `$fpath` or to be sourced.
enum ZshCompletion {
  static var script: String {
    """
    #compdef \(HelpText.tool)
    \(CompletionText.heading(.zsh))
    _trustreport() {
      local context state state_descr line
      typeset -A opt_args
      local -a commands
      commands=(
    \(Command.all.map { "    \(named($0.name, $0.abstract))\n" }.joined())\
      )
      _arguments -C \\
    \(Option.whole.map { "    \(specification($0)) \\\n" }.joined())\
        '1: :->command' '*:: :->arguments'
      case $state in
      command) _describe -t commands command commands ;;
      arguments)
        case $line[1] in
    \(Command.all.map(section).joined())\
        esac ;;
      esac
    }
    # Sourced, it is named to the completion system; found in $fpath, it is called.
    if [[ $funcstack[1] = _trustreport ]]; then _trustreport "$@"; else compdef _trustreport \(HelpText.tool); fi

    """
  }

  private static func section(of command: Command) -> String {
    let options = command.allOptions.map(specification)
    let arguments = command.arguments.enumerated().map { index, argument in
      let place = argument.isRepeated ? "*" : "\(index + 1)"
      return CompletionText.quoted("\(place):\(argument.name):\(action(argument.completion))")
    }
    // An indicator is the last of many arguments, which zsh cannot tell from the files before it.
    let shown = command.arguments.first?.isRepeated == true ? arguments.prefix(1) : arguments[...]
    let lines = (options + shown).joined(separator: " \\\n        ")
    return """
          \(command.name)) _arguments -s \\
              \(lines) ;;

      """
  }

  /// An option as `_arguments` takes it: `'*'{-o+,--output=}'[help]:file:_files'`.
  private static func specification(_ option: Option) -> String {
    let help = CompletionText.summary(option.help).map {
      "[]\\".contains($0) ? "\\\($0)" : String($0)
    }.joined()
    guard let name = option.valueName else {
      let text = CompletionText.quoted("[\(help)]")
      return option.short.map { "'(-\($0) --\(option.name))'{-\($0),--\(option.name)}\(text)" }
        ?? "--\(option.name)\(text)"
    }
    let safeName = name.replacingColons
    let text = CompletionText.quoted("[\(help)]:\(safeName):\(action(option.completion))")
    return option.short.map { "'*'{-\($0)+,--\(option.name)=}\(text)" }
      ?? "'*--\(option.name)='\(text)"
  }

  private static func named(_ name: String, _ help: String) -> String {
    CompletionText.quoted("\(name):\(CompletionText.summary(help).replacingColons)")
  }

  private static func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " "
    case .file: "_files"
    case .folder: "_files -/"
    case .words(let words): "(\(words().joined(separator: " ")))"
    }
  }
}

extension String {
  /// With a backslash before each colon, which separates the parts of a specification.
  fileprivate var replacingColons: String { pieces(between: ":").joined(separator: "\\:") }
}
