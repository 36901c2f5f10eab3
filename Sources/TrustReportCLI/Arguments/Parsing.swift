extension Command {
  /// Holds the pieces of a command line, without the command's name, against what the command takes.
  func invocation(with tokens: [Token], _ console: Console) throws(Failure) -> Invocation {
    var words: [String] = []
    var values = OptionValues()
    var given: [String] = []
    for token in tokens {
      switch token {
      case .problem(let message):
        throw .usage(message, of: self)
      case .word(let word):
        words.append(word)
      case .option(let option, let value):
        if given.contains(option.name) {
          throw .usage("'\(option.spelling)' was given twice", of: self)
        }
        given.append(option.name)
        try store(option.name, value, &values)
      }
    }
    try check(words, console)
    return Invocation(command: self, words: words, options: values, console: console)
  }

  private func store(
    _ name: String, _ value: String, _ values: inout OptionValues
  ) throws(Failure) {
    guard let option = allOptions.first(where: { $0.name == name }) else {
      throw .usage(doesNotTake(name), of: self)
    }
    do {
      try option.store(value, &values)
    } catch {
      let message = "The value '\(value)' is invalid for '\(option.spelling)': \(error.reason)"
      throw .usage(message, of: self)
    }
  }

  private func doesNotTake(_ option: String) -> String {
    let others = Command.all.filter { $0.options.contains { $0.name == option } }
    let names = list(others.map { "'\($0.name)'" }, "and")
    return "'\(name)' does not take '--\(option)'; \(names) \(others.count == 1 ? "does" : "do")"
  }

  /// Checks how many words there are.
  private func check(_ words: [String], _ console: Console) throws(Failure) {
    let required = arguments.filter { !$0.isOptional }
    if words.count < required.count {
      let missing = required[words.count]
      var message = "Missing expected argument '<\(missing.name)>'"
      if let last = words.last {
        message += " ('\(usage)' is needed, and only '\(last)' was given)"
      } else if missing.isRepeated, !console.surroundings.inputIsTerminal {
        message += " (write '-' to read standard input)"
      }
      throw .usage(message, help: "<\(missing.name)>  \(missing.help)", of: self)
    }
    if words.count > arguments.count, !arguments.contains(where: \.isRepeated) {
      throw .usage("Unexpected argument '\(words[arguments.count])'", of: self)
    }
  }
}
