import TrustReport

extension Option {
  /// The options that every command takes.
  static let everywhere = [version, help]
  /// Every option of every command; the same name may stand here more than once.
  static var all: [Option] { everywhere + Command.all.flatMap(\.options) }
  /// The options of every command that reads inputs.
  static let reading = [quarter, tolerance, delimiter, strict, quiet, color]

  // These two are answered before any command runs, so they leave nothing behind.
  static let version = Option(
    name: "version", short: nil, valueName: nil, help: "Show the version."
  ) { _, _ in }
  static let help = Option(
    name: "help", short: "h", valueName: nil, help: "Show help information."
  ) { _, _ in }

  static let output = Option(
    name: "output", short: "o", valueName: "file",
    help: """
      Write to this file instead of standard output. What stood in it is replaced only when all \
      has gone well.
      """
  ) { value, values in
    values.output = value == "-" ? nil : value
  }

  static let quarter = Option(
    name: "quarter", short: nil, valueName: "quarter",
    help: """
      Report this quarter, such as '2022/23 Q3'. (default: the latest with any figure) It also \
      dates a file that names no quarter.
      """
  ) { (value, values) throws(InvalidValue) in
    guard let quarter = Quarter(value) else {
      throw InvalidValue(reason: "write a quarter and its financial year, such as '2022/23 Q3'")
    }
    values.reading.quarter = quarter
  }

  static let tolerance = Option(
    name: "tolerance", short: nil, valueName: "amount",
    help: """
      How far off target is still Amber, where a row does not say so itself: '5%' of the target, \
      or '2 points' of the figure. (default: 5%)
      """
  ) { (value, values) throws(InvalidValue) in
    guard let tolerance = Tolerance(value) else {
      throw InvalidValue(
        reason: "write '5%' for a share of the target, or '5 points' for the figure's own unit")
    }
    values.reading.tolerance = tolerance
  }

  static let delimiter = Option(
    name: "delimiter", short: nil, valueName: "char",
    help: """
      The character between two cells, or 'tab'. (default: the comma, semicolon or tab that the \
      header shows)
      """
  ) { (value, values) throws(InvalidValue) in
    values.reading.delimiter = try delimiterByte(value)
  }

  static let title = Option(
    name: "title", short: nil, valueName: "text",
    help: "The title of the report; the quarter stays. (default: Performance report)"
  ) { (value, values) throws(InvalidValue) in
    guard !value.allSatisfy(\.isWhitespace) else {
      throw InvalidValue(reason: "a title has at least one character that can be seen")
    }
    values.title = value
  }

  static let headingLevel = Option(
    name: "heading-level", short: nil, valueName: "1-4",
    help: "The level of the report's top heading, from 1 to 4. (default: 1)"
  ) { (value, values) throws(InvalidValue) in
    guard let level = Int(value), (1...4).contains(level) else {
      throw InvalidValue(reason: "write a whole number from 1 to 4")
    }
    values.headingLevel = level
  }

  static let green = flag("green", help: "Add a section 'Rated Green'.", \.includesGreen)

  static let ratingFormat = choice(
    "format", "format", help: "How to print the ratings.", \.ratingFormat)

  static let findingFormat = choice(
    "format", "format", help: "How to print the findings.", \.findingFormat)

  static let comparisonFormat = choice(
    "format", "format", help: "How to print the changes.", \.comparisonFormat)

  static let since = Option(
    name: "since", short: nil, valueName: "quarter",
    help: "The quarter of the old return. (default: the latest with any figure)"
  ) { (value, values) throws(InvalidValue) in
    guard let quarter = Quarter(value) else {
      throw InvalidValue(reason: "write a quarter and its financial year, such as '2022/23 Q3'")
    }
    values.since = quarter
  }

  static let kinds = Option(
    name: "only", short: nil, valueName: "kinds",
    help: """
      Print these kinds of change alone, with commas between: \
      \(Comparison.kinds.joined(separator: ", ")).
      """
  ) { (value, values) throws(InvalidValue) in
    let kinds = value.split { $0 == "," || $0.isWhitespace }.map(String.init)
    for kind in kinds where !Comparison.kinds.contains(kind) {
      let near = nearest(to: kind, among: Comparison.kinds).map { "did you mean '\($0)'? " } ?? ""
      throw InvalidValue(
        reason: near + "write \(list(Comparison.kinds, "or")), with commas between")
    }
    values.kinds = kinds
  }

  static let exitCode = flag(
    "exit-code", help: "Exit with 1 if anything has changed.", \.tellsByExitCode)

  static let into = Option(
    name: "into", short: nil, valueName: "paper",
    help: """
      Rewrite the blocks of this paper instead: what stands between the lines '<!-- \
      trustreport:begin NAME -->' and '<!-- trustreport:end NAME -->'.
      """
  ) { value, values in
    values.paper = value
  }

  static let check = flag(
    "check",
    help: """
      With --into: write nothing, print what is out of date as a diff, and exit with 1 if \
      anything is.
      """, \.onlyChecks)

  static let force = flag(
    "force", help: "With --into: overwrite blocks that were edited by hand.", \.overwritesEdits)

  static let priorities = Option(
    name: "priorities", short: nil, valueName: "file",
    help: """
      A CSV of the board's priorities, with the columns priority, focus, deliverable, progress \
      and outcomes: it gives their order, and the blocks 'priorities' and 'progress'.
      """
  ) { value, values in
    values.priorities = value
  }

  static let strict = flag(
    "strict", help: "Count warnings as errors.", \.isStrict)

  static let quiet = flag(
    "quiet", short: "q",
    help: "Leave out warnings and notes (with --strict, notes only).", \.isQuiet)

  static let color = choice("color", "when", help: "When to use colour.", \.color)
}

/// The byte between two cells; what numbers, words and quoted cells are made of cannot be one.
private func delimiterByte(_ value: String) throws(InvalidValue) -> UInt8 {
  if value == "tab" || value == #"\t"# { return UInt8(ascii: "\t") }
  let scalars = value.unicodeScalars
  guard scalars.count == 1, let scalar = scalars.first, scalar.isASCII,
    !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar),
    !["\"", "'", ".", "\n", "\r", "\0"].contains(scalar)
  else {
    throw InvalidValue(
      reason: "write one character that is no letter, digit, quote, dot or line end, or 'tab'")
  }
  return UInt8(ascii: scalar)
}
