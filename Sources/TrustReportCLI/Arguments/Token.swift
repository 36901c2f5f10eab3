/// A piece of a command line.
///
/// A mistake is a token too, so that `--help` is answered whatever else was typed.
enum Token {
  /// The command, a file, or another positional argument.
  case word(RawText)
  case option(Option, value: RawText)
  case problem(String)

  /// The text of a word.
  var word: RawText? {
    if case .word(let text) = self { text } else { nil }
  }

  /// What is wrong, if anything.
  var problem: String? {
    if case .problem(let message) = self { message } else { nil }
  }

  func isOption(named name: String) -> Bool {
    if case .option(let option, value: _) = self { option.name == name } else { false }
  }

  /// Splits a command line into tokens.
  ///
  /// An option takes a value or not, whatever the command; so the command need not be known yet, and
  /// may be anywhere.
  static func tokens(of arguments: [RawText], options: [Option]) -> [Token] {
    var reader = TokenReader(options: options, rest: arguments[...])
    while let word = reader.rest.popFirst() { reader.read(word) }
    return reader.tokens
  }
}

/// Reads words scalar by scalar: a mark that combines with the `=` or the letter before it is the value's.
private struct TokenReader {
  let options: [Option]
  var rest: ArraySlice<RawText>
  var tokens: [Token] = []

  mutating func read(_ word: RawText) {
    let text = word.text
    if text == "--" {
      tokens += rest.map(Token.word)
      rest = []
    } else if let (name, value) = longOption(text) {
      readLong(name, value: value.map { bytes(of: $0, in: word) }, typed: text)
    } else if text.unicodeScalars.first == "-", text != "-" {
      readShort(text, of: word)
    } else {
      tokens.append(.word(word))
    }
  }

  /// The end of a word, of which it is a part of the text. An option that is known is before it: that is
  /// UTF-8, so that it has as many bytes in the text.
  private func bytes(of end: Substring.UnicodeScalarView, in word: RawText) -> RawText {
    let text = Substring(end).base
    return RawText(
      word.bytes.dropFirst(text.utf8.distance(from: text.startIndex, to: end.startIndex)))
  }

  /// The name and the value of `--name=value`.
  ///
  /// Word processors turn `--` into a dash, and some people type a long name after a single dash: if
  /// the name is known, both are split here too, and the right spelling is suggested.
  private func longOption(
    _ word: String
  ) -> (name: String, value: Substring.UnicodeScalarView?)? {
    let dashes = word.unicodeScalars.prefix { "-–—−".unicodeScalars.contains($0) }
    let parts = word.unicodeScalars.dropFirst(dashes.count)
      .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard !dashes.isEmpty, let name = parts.first.map(String.init) else { return nil }
    let isKnown = name.utf8.count > 1 && options.contains { $0.name == name }
    guard word.utf8.starts(with: "--".utf8) || isKnown else { return nil }
    return (name, parts.count > 1 ? parts[1] : nil)
  }

  private mutating func readLong(_ name: String, value: RawText?, typed: String) {
    guard let option = options.first(where: { $0.name == name }),
      typed.utf8.starts(with: "--\(name)".utf8)
    else {
      let typedName = typed.unicodeScalars.split(separator: "=").first.map(String.init) ?? ""
      let near = suggestion(for: name, among: options.map(\.name)).map { "--\($0)" }
      tokens.append(.problem("Unknown option '\(typedName)'" + didYouMean(near)))
      return
    }
    add(option, spelling: option.spelling, value: value)
  }

  /// Reads `-q`, `-o value`, `-ovalue`, `-o=value` and combined flags.
  private mutating func readShort(_ text: String, of word: RawText) {
    var letters = text.unicodeScalars.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        let place = text.unicodeScalars.count > 2 ? " in '\(text)'" : ""
        tokens.append(.problem("Unknown option '-\(letter)'\(place)"))
        return
      }
      var value: RawText?
      if letters.first == "=" || option.valueName != nil && !letters.isEmpty {
        value = bytes(of: letters.first == "=" ? letters.dropFirst() : letters, in: word)
        letters = Substring("").unicodeScalars
      }
      add(option, spelling: "-\(letter)", value: value)
    }
  }

  /// Adds an option; if its value is not in the same word, it is the next one, unless that is an option.
  private mutating func add(_ option: Option, spelling: String, value: RawText?) {
    if option.valueName == nil {
      let problem = Token.problem("'\(spelling)' does not take a value")
      tokens.append(value == nil ? .option(option, value: "") : problem)
    } else if value == nil, let next = rest.first, isOption(next) {
      tokens.append(.problem("Missing value for '\(option.spelling)' before '\(next)'"))
    } else if let value = value ?? rest.popFirst(), !value.bytes.isEmpty {
      tokens.append(.option(option, value: value))
    } else {
      tokens.append(.problem("Missing value for '\(option.spelling)'"))
    }
  }

  /// Whether a word would be read as an option: `-5%` and `- draft` would not.
  private func isOption(_ word: RawText) -> Bool {
    let scalars = word.text.unicodeScalars
    guard scalars.first == "-", let second = scalars.dropFirst().first else { return false }
    return second == "-" || second.properties.isAlphabetic
  }
}
