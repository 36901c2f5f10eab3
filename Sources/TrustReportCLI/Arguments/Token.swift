/// A piece of a command line.
///
/// What is wrong with a piece is a piece too, so that `--help` is heard whatever else was typed.
enum Token {
  /// The command, a file, or another positional argument.
  case word(String)
  case option(Option, value: String)
  case problem(String)

  /// The text of a word.
  var word: String? {
    if case .word(let text) = self { text } else { nil }
  }

  /// What is wrong, where something is.
  var problem: String? {
    if case .problem(let message) = self { message } else { nil }
  }

  func isOption(named name: String) -> Bool {
    if case .option(let option, value: _) = self { option.name == name } else { false }
  }

  /// Cuts a command line.
  ///
  /// Which options take a value is the same for every command, so the command need not be known yet,
  /// and may stand anywhere.
  static func tokens(of arguments: [String], options: [Option]) -> [Token] {
    var reader = TokenReader(rest: arguments[...], options: options)
    while let word = reader.rest.popFirst() { reader.read(word) }
    return reader.tokens
  }
}

private struct TokenReader {
  var rest: ArraySlice<String>
  let options: [Option]
  var tokens: [Token] = []

  mutating func read(_ word: String) {
    if word == "--" {
      tokens += rest.map(Token.word)
      rest = []
    } else if let (name, value) = longOption(word) {
      readLong(name, value: value, typed: word)
    } else if word.hasPrefix("-"), word != "-" {
      readShort(word)
    } else {
      tokens.append(.word(word))
    }
  }

  /// The name and the value of `--name=value`.
  ///
  /// Word processors turn `--` into a dash, and a long name after a single one is a common slip: both
  /// are cut here where the name is known, for a suggestion.
  private func longOption(_ word: String) -> (name: String, value: String?)? {
    let dashes = word.prefix { "-–—−".contains($0) }
    let parts = word.dropFirst(dashes.count)
      .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard !dashes.isEmpty, let name = parts.first.map(String.init) else { return nil }
    let isKnown = name.count > 1 && options.contains { $0.name == name }
    guard word.hasPrefix("--") || isKnown else { return nil }
    return (name, parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func readLong(_ name: String, value: String?, typed: String) {
    let known = options.first { $0.name == name }
    guard let option = known, typed.hasPrefix("--\(name)") else {
      let typedName = typed.split(separator: "=").first ?? ""
      let near = nearest(to: name, among: options.map(\.name))
      tokens.append(.problem("Unknown option '\(typedName)'" + didYouMean(near.map { "--\($0)" })))
      return
    }
    switch (option.valueName, value) {
    case (nil, nil): tokens.append(.option(option, value: ""))
    case (nil, _?): tokens.append(.problem("'\(option.spelling)' does not take a value"))
    case (_?, nil): readValue(of: option)
    case (_?, let value?): add(option, value)
    }
  }

  /// Reads `-q`, `-o value`, `-ovalue`, `-o=value` and flags side by side.
  private mutating func readShort(_ word: String) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        let place = word.count > 2 ? " in '\(word)'" : ""
        tokens.append(.problem("Unknown option '-\(letter)'\(place)"))
        return
      }
      let hasEqualsSign = letters.first == "="
      if option.valueName == nil, !hasEqualsSign {
        tokens.append(.option(option, value: ""))
      } else if option.valueName == nil {
        tokens.append(.problem("'-\(letter)' does not take a value"))
        return
      } else if letters.isEmpty {
        readValue(of: option)
      } else {
        add(option, String(letters.dropFirst(hasEqualsSign ? 1 : 0)))
        return
      }
    }
  }

  /// Takes the next word as a value, unless it is an option itself.
  private mutating func readValue(of option: Option) {
    let next = rest.first ?? ""
    if isOption(next) {
      tokens.append(.problem("Missing value for '\(option.spelling)' before '\(next)'"))
    } else {
      add(option, next)
      rest = rest.dropFirst()
    }
  }

  /// Whether a word would be read as an option: `-5%` and `- draft` would not.
  private func isOption(_ word: String) -> Bool {
    guard word.first == "-", let second = word.dropFirst().first else { return false }
    return second == "-" || second.isLetter
  }

  private mutating func add(_ option: Option, _ value: String) {
    tokens.append(
      value.isEmpty
        ? .problem("Missing value for '\(option.spelling)'") : .option(option, value: value))
  }
}
