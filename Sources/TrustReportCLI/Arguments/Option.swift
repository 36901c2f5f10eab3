/// An option as data: parsing and the help text both come from it.
struct Option: Sendable {
  /// The long name, without dashes.
  let name: String
  /// The letter of the short form, if there is one.
  let short: Character?
  /// What the help calls its value; `nil` for a flag.
  let valueName: String?
  /// Reads a value (empty for a flag) into the values of all options.
  let store: @Sendable (_ value: String, _ values: inout OptionValues) throws(InvalidValue) -> Void
  private let makeHelp: @Sendable () -> String

  /// - Parameter help: put together only when it is asked for: most runs print no help.
  init(
    name: String, short: Character?, valueName: String?,
    help: @escaping @autoclosure @Sendable () -> String,
    store: @escaping @Sendable (String, inout OptionValues) throws(InvalidValue) -> Void
  ) {
    (self.name, self.short, self.valueName) = (name, short, valueName)
    (makeHelp, self.store) = (help, store)
  }

  var help: String { makeHelp() }
  /// The option as messages name it: `--output <file>`.
  var spelling: String { "--\(name)" + (valueName.map { " <\($0)>" } ?? "") }
  /// The option as the help lists it: `-o, --output <file>`.
  var label: String { (short.map { "-\($0), " } ?? "") + spelling }
}

/// Why an option cannot take a value: what to write instead.
struct InvalidValue: Error {
  let reason: String
}

extension Option {
  typealias Path<Value> = WritableKeyPath<OptionValues, Value> & Sendable

  static func flag(
    _ name: String, short: Character? = nil, help: String, _ path: Path<Bool>
  ) -> Option {
    Option(name: name, short: short, valueName: nil, help: help) { _, values in
      values[keyPath: path] = true
    }
  }

  /// An option whose value is one of a few words.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ valueName: String, help: String, _ path: Path<Choice>
  ) -> Option {
    @Sendable func words() -> [String] { Choice.allCases.map(\.rawValue) }
    @Sendable func usual() -> String { OptionValues()[keyPath: path].rawValue }
    return Option(
      name: name, short: nil, valueName: valueName,
      help: "\(help) (values: \(words().joined(separator: ", ")); default: \(usual()))"
    ) { (value, values) throws(InvalidValue) in
      guard let choice = Choice(rawValue: value) else {
        throw InvalidValue(reason: "write \(list(words(), "or"))")
      }
      values[keyPath: path] = choice
    }
  }
}
