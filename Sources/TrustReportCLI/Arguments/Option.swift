import TrustReport

/// An option as data: parsing and the help text are both derived from it.
struct Option: Sendable {
  /// The long name, without dashes.
  let name: String
  /// The letter of the short form, if any.
  var short: Unicode.Scalar?
  /// What the help calls its value; `nil` for a flag.
  var valueName: String?
  /// What a shell offers as its value.
  var completion = Completion.nothing
  /// Makes the help text, which few runs show.
  private let makeHelp: @Sendable () -> String
  /// Stores a value (empty for a flag) in the values of all options.
  let store: @Sendable (_ value: RawText, _ values: inout OptionValues) throws(InvalidValue) -> Void

  init(
    name: String, short: Unicode.Scalar? = nil, valueName: String? = nil,
    completion: Completion = .nothing,
    help: @autoclosure @escaping @Sendable () -> String,
    store: @escaping @Sendable (RawText, inout OptionValues) throws(InvalidValue) -> Void
  ) {
    (self.name, self.short, self.valueName) = (name, short, valueName)
    self.completion = completion
    (makeHelp, self.store) = (help, store)
  }

  var help: String { makeHelp() }
  /// The option as messages name it: `--output <file>`.
  var spelling: String { "--\(name)" + (valueName.map { " <\($0)>" } ?? "") }
  /// The option as the help lists it: `-o, --output <file>`.
  var label: String { (short.map { "-\($0), " } ?? "") + spelling }
}

/// What a shell offers where a value or an argument is to be typed.
enum Completion: Sendable {
  case nothing, file, folder
  /// A few words; made only when a script is.
  case words(@Sendable () -> [String])
}

/// Why an option does not take a value: what to write instead.
struct InvalidValue: Error {
  let reason: String
}

extension Option {
  static func flag(
    _ name: String, short: Unicode.Scalar? = nil, help: String,
    set: @escaping @Sendable (inout OptionValues) -> Void
  ) -> Option {
    Option(name: name, short: short, help: help) { _, values in set(&values) }
  }

  /// An option whose value is parsed: `store` returns `nil` if it cannot be, and `reason` says what to
  /// write.
  static func value(
    _ name: String, _ valueName: String, completion: Completion = .nothing, help: String,
    orWrite reason: String,
    store: @escaping @Sendable (String, inout OptionValues) -> Void?
  ) -> Option {
    Option(name: name, valueName: valueName, completion: completion, help: help) {
      (value, values) throws(InvalidValue) in
      if store(value.text, &values) == nil { throw InvalidValue(reason: reason) }
    }
  }

  /// An option whose value is one of a few words.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ valueName: String, help: String, default standard: Choice,
    store: @escaping @Sendable (Choice, inout OptionValues) -> Void
  ) -> Option {
    let words: @Sendable () -> [String] = { Choice.allCases.map(\.rawValue) }
    return Option(
      name: name, valueName: valueName, completion: .words(words),
      help: "\(help) (values: \(words().joined(separator: ", ")); default: \(standard.rawValue))"
    ) { (value, values) throws(InvalidValue) in
      guard let choice = Choice(rawValue: value.text) else {
        throw InvalidValue(reason: "write \(English.list(words(), "or"))")
      }
      store(choice, &values)
    }
  }
}
