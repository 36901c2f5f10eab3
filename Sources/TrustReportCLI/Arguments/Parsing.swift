import TrustReport

extension Command {
  /// Checks the tokens of a command line, without the command's name, against what the command takes.
  func invocation(with tokens: [Token], _ console: Console) throws(Failure) -> Invocation {
    var words: [RawText] = []
    var values = OptionValues()
    // The settings come first, so that the command line outranks them.
    for case .option(let option, let path) in tokens where option.name == Option.settings.name {
      values.settings = path
    }
    if let path = values.settings, options.contains(where: { $0.name == Option.settings.name }) {
      try SettingsFile(path, of: self).store(in: &values, of: self)
      values.reading.isQuarterOfSettings = values.reading.quarter != nil
    }
    for token in tokens {
      switch token {
      case .problem(let message): throw .usage(message, of: self)
      case .word(let word): words.append(word)
      case .option(let option, let value):
        // Of a repeated option the last value counts.
        try store(option.name, value, &values)
        if option.name == Option.quarter.name { values.reading.isQuarterOfSettings = false }
      }
    }
    try checkCount(of: words, values, console)
    return Invocation(command: self, words: words, options: values, console: console)
  }

  /// Stores a value. Two commands may have different options of one name: the command's own counts.
  private func store(
    _ name: String, _ value: RawText, _ values: inout OptionValues
  ) throws(Failure) {
    guard let option = allOptions.first(where: { $0.name == name }) else {
      let others = Command.all.filter { $0.options.contains { $0.name == name } }
      let names = English.list(others.map { "'\($0.name)'" })
      let verb = others.count == 1 ? "does" : "do"
      throw .usage("'\(self.name)' does not take '--\(name)'; \(names) \(verb)", of: self)
    }
    try option.store(value, in: &values, of: self)
  }

  private func checkCount(
    of words: [RawText], _ values: OptionValues, _ console: Console
  ) throws(Failure) {
    // A page on a code is about no file.
    if values.explainedCode != nil {
      guard let word = words.first else { return }
      throw .usage(
        "Unexpected argument '\(word)': '\(Option.explainCode.spelling)' reads no file", of: self)
    }
    if values.referenceDocument != nil {
      guard let word = words.first else { return }
      throw .usage(
        "Unexpected argument '\(word)': with '\(Option.referenceDocument.spelling)' no paper is written",
        of: self)
    }
    let required = arguments.filter { !$0.isOptional }
    if words.count < required.count {
      let missing = required[words.count]
      var message = "Missing expected argument '<\(missing.name)>'"
      if let last = words.last {
        message += " ('\(usage)' is needed, and only '\(last)' was given)"
      } else if missing.isRepeated, !console.environment.inputIsTerminal {
        message += " (write '-' to read standard input)"
      }
      throw .usage(message, help: "<\(missing.name)>  \(missing.help)", of: self)
    }
    if words.count > arguments.count, !arguments.contains(where: \.isRepeated) {
      throw .usage("Unexpected argument '\(words[arguments.count])'", of: self)
    }
  }
}

extension Option {
  /// Stores a value that the command line gives, or says what is wrong with it.
  func store(
    _ value: RawText, in values: inout OptionValues, of command: Command?
  ) throws(Failure) {
    do {
      try store(value, &values)
    } catch {
      let message = "The value '\(value)' is invalid for '\(spelling)': \(error.reason)"
      throw .usage(message, of: command)
    }
  }
}

/// The name that was probably meant: one with few typing errors, or one that begins in the same way.
func suggestion(for typed: String, among names: [String]) -> String? {
  let typed = typed.lowercased()
  return Matching.nearest(to: typed, in: names) { min(3, ($0.count + 1) / 3) }
    ?? names.first { typed.count > 1 && $0.hasPrefix(typed) }
}

/// The suggestion at the end of a message; empty if there is none.
func didYouMean(_ suggestion: String?) -> String {
  suggestion.map { ". Did you mean '\($0)'?" } ?? ""
}
