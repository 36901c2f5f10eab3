import TrustReport

/// A file of options, one a line: `quarter = 2022/23 Q3`.
///
/// One file serves all commands, so an option that this command does not have is passed over if another
/// command has it.
struct SettingsFile {
  /// One option of the file.
  fileprivate struct Line {
    let number: Int
    let name: String
    /// `nil` without a `=`.
    let value: String?
  }

  private let path: RawText
  private let lines: [Line]

  /// The most bytes that a file of settings may have.
  private static let limit = 1 << 20

  /// Reads a file; what cannot be one is refused.
  init(_ path: RawText, of command: Command) throws(Failure) {
    self.path = path
    guard path != "-" else {
      throw .usage("'--settings' needs a file; '-' is an indicator CSV", of: command)
    }
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try readFile(path, atMost: Self.limit + 1)
    } catch {
      throw Failure(.unreadableInput, "Cannot read the settings '\(path)': \(error)")
    }
    guard bytes.count <= Self.limit, let text = String(validating: bytes, as: UTF8.self) else {
      let limit = "\(Self.limit >> 20) MiB"
      throw .usage(
        "'\(path)' is not a file of settings: it is not UTF-8 of up to \(limit)", of: command)
    }
    lines = Self.lines(of: text)
  }

  private static func lines(of text: String) -> [Line] {
    let withoutMark =
      text.unicodeScalars.first == "\u{FEFF}"
      ? Substring(text.unicodeScalars.dropFirst()) : text[...]
    let ends: Set<Character> = ["\n", "\r\n", "\r"]
    return withoutMark.split(omittingEmptySubsequences: false, whereSeparator: ends.contains)
      .enumerated().compactMap { index, line in
        // Scalars, because a mark may combine with the character before it.
        let parts = line.unicodeScalars
          .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          .map(Substring.init)
        let name = Matching.trimmed(parts[0])
        guard name.unicodeScalars.first != "#", !(name.isEmpty && parts.count == 1) else {
          return nil
        }
        let value = parts.count > 1 ? unquoted(Matching.trimmed(parts[1])) : nil
        return Line(number: index + 1, name: name, value: value)
      }
  }

  /// A value without the quotes around it, which a shell would take off an argument too.
  private static func unquoted(_ value: String) -> String {
    let scalars = value.unicodeScalars
    guard scalars.count > 1, scalars.first == "\"", scalars.last == "\"" else { return value }
    let inner = scalars.dropFirst().dropLast()
    return inner.contains("\"") ? value : String(inner)
  }

  /// Stores the file's values, for the command line to outrank.
  func store(in values: inout OptionValues, of command: Command) throws(Failure) {
    for line in lines {
      do throws(InvalidValue) {
        try store(line, in: &values, of: command)
      } catch {
        throw .usage("\(path):\(line.number): \(error.reason)", of: command)
      }
    }
  }

  private func store(
    _ line: Line, in values: inout OptionValues, of command: Command
  ) throws(InvalidValue) {
    if line.name == Option.settings.name {
      throw InvalidValue(reason: "A file of settings cannot name another")
    }
    let own = command.options.first { $0.name == line.name }
    let others = Command.all.flatMap(\.options).filter { $0.name == line.name }
    guard let any = own ?? others.first else { throw InvalidValue(reason: Self.unknown(line.name)) }
    guard let value = try line.value(of: any) else { return }
    // Two commands may have different options of one name, such as 'format'.
    if let own, Self.accepts(own, value) || !others.contains(where: { Self.accepts($0, value) }) {
      try Self.store(value, of: own, in: &values)
    } else if own == nil {
      var unused = OptionValues()
      try Self.store(value, of: any, in: &unused)
    }
  }

  private static func store(
    _ value: String, of option: Option, in values: inout OptionValues
  ) throws(InvalidValue) {
    do throws(InvalidValue) {
      try option.store(RawText(value), &values)
    } catch {
      throw InvalidValue(
        reason: "The value '\(value)' is invalid for '\(option.name)': \(error.reason)")
    }
  }

  private static func accepts(_ option: Option, _ value: String) -> Bool {
    var unused = OptionValues()
    return (try? option.store(RawText(value), &unused)) != nil
  }

  private static func unknown(_ name: String) -> String {
    if name.isEmpty { return "Missing option before '='" }
    let known = Command.all.flatMap(\.options).map(\.name)
    let near = suggestion(for: String(name.drop { $0 == "-" }), among: known)
    return "Unknown option '\(name)'" + didYouMean(near)
  }
}

extension SettingsFile.Line {
  /// The value to store, empty for a flag that is set; `nil` for a flag that is not set.
  fileprivate func value(of option: Option) throws(InvalidValue) -> String? {
    guard option.valueName == nil else {
      guard let value, !value.isEmpty else {
        throw InvalidValue(reason: "Missing value for '\(name)', as in '\(name) = …'")
      }
      return value
    }
    switch value?.lowercased() {
    case nil, "yes": return ""
    case "no": return nil
    default:
      throw InvalidValue(
        reason: "The value '\(value ?? "")' is invalid for '\(name)': write yes or no")
    }
  }
}
