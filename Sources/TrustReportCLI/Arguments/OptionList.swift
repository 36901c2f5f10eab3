import TrustReport

extension Option {
  /// The options of every command.
  static let everywhere = [version, help]
  /// The options of every command that reads indicator CSVs.
  static let reading =
    [quarter, tolerance, delimiter] + columns + suppression
    + [strict, ignore, quiet, color, settings]
  /// All options of all commands; an option of several commands is listed for each.
  static var all: [Option] { whole + Command.all.flatMap(\.options) }
  /// The options that are given without a command.
  static let whole = [completionScript] + everywhere

  // These two are answered before any command runs, so they store nothing.
  static let version = Option(name: "version", help: "Show the version.") { _, _ in }
  static let help = Option(name: "help", short: "h", help: "Show help information.") { _, _ in }
  static let completionScript = Option(
    name: "generate-completion-script", valueName: "shell",
    completion: .words { Shell.allCases.map(\.rawValue) },
    help: """
      Print a script that completes commands, options, values and files in this shell. (values: \
      \(Shell.allCases.map(\.rawValue).joined(separator: ", ")))
      """
  ) { (shell, values) throws(InvalidValue) in
    guard let shell = Shell(rawValue: shell.text) else {
      throw InvalidValue(reason: "write \(English.list(Shell.allCases.map(\.rawValue), "or"))")
    }
    values.shell = shell
  }

  static let manual = flag(
    "man", help: "Print a manual page, in the form that 'man' shows."
  ) { $0.printsManual = true }

  static let output = Option(
    name: "output", short: "o", valueName: "file", completion: .file,
    help: """
      Write to this file instead of standard output. Nothing is written to it unless all has gone well.
      """
  ) { $1.output = $0 == "-" ? nil : $0 }

  static let quarter = value(
    "quarter", "quarter",
    help: """
      Report this quarter, such as '2022/23 Q3'. (default: the latest with any figure) It also \
      dates a file that names no quarter.
      """,
    orWrite: quarterForm
  ) { text, values in Quarter(text).map { values.reading.quarter = $0 } }

  static let tolerance = value(
    "tolerance", "amount",
    help: """
      Amber tolerance for rows without their own: '5%' of the target, \
      or '2 points' of the figure. (default: 5%)
      """,
    orWrite: "write '5%' for a share of the target, or '5 points' for the figure's own unit"
  ) { text, values in Tolerance(text).map { values.reading.tolerance = $0 } }

  static let delimiter = value(
    "delimiter", "char",
    help: """
      The character between two cells, or 'tab'. (default: the comma, semicolon or tab that the \
      header shows)
      """,
    orWrite: "write one character that is no letter, digit, quote, dot or line end, or 'tab'"
  ) { text, values in delimiterByte(text).map { values.reading.delimiter = $0 } }

  static let title = value(
    "title", "text",
    help: "The title of the report; the quarter stays. (default: Performance report)",
    orWrite: "a title has at least one character that can be seen"
  ) { text, values in
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    values.title = text
    return
  }

  static let headingLevel = value(
    "heading-level", "1-4", completion: .words { (1...4).map(String.init) },
    help: "The level of the report's top heading, from 1 to 4. (default: 1)",
    orWrite: "write a whole number from 1 to 4"
  ) { text, values in
    guard let level = Int(text), (1...4).contains(level) else { return nil }
    values.headingLevel = level
    return
  }

  static let green = flag("green", help: "Add a section 'Rated Green'.") {
    $0.includesGreen = true
  }

  static let form = choice(
    "form", "form",
    help: """
      How to show the indicators rated Red or Amber: a section for each, or the board's own table of indicator, \
      rating and what is being done to improve performance.
      """,
    default: OptionValues().form
  ) { $1.form = $0 }

  static let ratingFormat = choice(
    "format", "format", help: "How to print the ratings.", default: OptionValues().ratingFormat
  ) { $1.ratingFormat = $0 }
  static let safeCSV = flag(
    "safe-csv",
    help: """
      With --format csv: put an apostrophe before each cell that a spreadsheet would calculate, because it begins \
      with '=', '+', '-', '@' or a tab and is no number.
      """
  ) { $0.guardsFormulas = true }
  static let whatIf = Option(
    name: "what-if", valueName: "rule",
    help: """
      Print instead which ratings would change under another rule: 'tolerance=10%', or of one \
      indicator 'tolerance.3.14=5%' or 'target.3.14=700'; of a part 'target.2.3/Key Stage 2=60'. \
      May be repeated: all of them count together.
      """
  ) { (rule, values) throws(InvalidValue) in
    do throws(InvalidWhatIf) {
      values.whatIf.append(try WhatIf(rule.text))
    } catch {
      throw InvalidValue(reason: error.remedy)
    }
  }
  static let explanationFormat = choice(
    "format", "format", help: "How to print the explanation.",
    default: OptionValues().explanationFormat
  ) { $1.explanationFormat = $0 }
  static let findingFormat = choice(
    "format", "format", help: "How to print the findings.", default: OptionValues().findingFormat
  ) { $1.findingFormat = $0 }
  static let changesFormat = choice(
    "format", "format", help: "How to print the changes.", default: OptionValues().changesFormat
  ) { $1.changesFormat = $0 }

  static let reportFormat = choice(
    "format", "format",
    help:
      "How to write the report. A name of the output that ends in '.html' or '.docx' says it too.",
    default: ReportFormat.markdown
  ) { $1.reportFormat = $0 }
  static let charts = Option(
    name: "charts", valueName: "folder", completion: .folder,
    help: """
      Write a picture of each indicator's figures into this folder, and show them in the report. A web page \
      has its pictures in it.
      """
  ) { (value, values) throws(InvalidValue) in
    guard !value.bytes.isEmpty else { throw InvalidValue(reason: "name a folder") }
    values.pictures = value
  }
  static let referenceDocument = Option(
    name: "reference-doc", valueName: "file", completion: .file,
    help: """
      Write instead a Word file from which pandoc takes pages and styles: A4, page numbers, tables with lines. No \
      paper is named then.
      """
  ) { (value, values) throws(InvalidValue) in
    guard !value.bytes.isEmpty, value != "-" else { throw InvalidValue(reason: "name a file") }
    values.referenceDocument = value
  }
  static let width = value(
    "width", "characters",
    help: "Fit a table to this width: long texts wrap. (default: the terminal's width)",
    orWrite: "write a whole number from 20 to 1000"
  ) { text, values in
    guard let width = Int(text), (20...1000).contains(width) else { return nil }
    values.width = width
    return
  }
  static let language = choice(
    "lang", "language",
    help: "The language that a web page or a Word file says it is in.",
    default: OptionValues().language
  ) { $1.language = $0 }

  static let since = value(
    "since", "quarter",
    help: "The quarter of the old return. (default: the latest with any figure)",
    orWrite: quarterForm
  ) { text, values in Quarter(text).map { values.since = $0 } }

  static let kinds = Option(
    name: "only", valueName: "kinds", completion: .words { Changes.kinds },
    help: """
      Print these kinds of change alone, with commas between: \
      \(Changes.kinds.joined(separator: ", ")).
      """
  ) { (value, values) throws(InvalidValue) in
    let kinds = value.text.split { $0 == "," || $0.isWhitespace }.map(String.init)
    if let unknown = kinds.first(where: { !Changes.kinds.contains($0) }) {
      let near = suggestion(for: unknown, among: Changes.kinds)
      throw InvalidValue(
        reason: (near.map { "did you mean '\($0)'? " } ?? "")
          + "write \(English.list(Changes.kinds, "or")), with commas between")
    }
    values.kinds = kinds.isEmpty ? nil : kinds
  }

  static let exitCode = flag(
    "exit-code", help: "Exit with 1 if anything has changed, of the kinds asked for."
  ) { $0.reportsChangesByExitCode = true }

  static let into = Option(
    name: "into", valueName: "paper", completion: .file,
    help: """
      Rewrite the blocks of this paper instead: what stands between the lines '<!-- \
      trustreport:begin NAME -->' and '<!-- trustreport:end NAME -->'.
      """
  ) { $1.paper = $0 }

  static let check = flag(
    "check",
    help: """
      With --into: write nothing, print what is out of date as a diff, and exit with 1 if \
      anything is.
      """
  ) { $0.onlyChecks = true }

  static let force = flag(
    "force", help: "With --into: overwrite blocks that were edited by hand."
  ) { $0.overwritesEdits = true }

  static let priorities = Option(
    name: "priorities", valueName: "file", completion: .file,
    help: """
      A CSV of the board's priorities, with the columns priority, focus, deliverable, progress \
      and outcomes: it gives their order, and the blocks 'priorities' and 'progress'.
      """
  ) { $1.priorities = $0 }

  static let strict = flag("strict", help: "Count warnings as errors.") { $0.isStrict = true }
  static let ignore = Option(
    name: "ignore", valueName: "code", completion: .words { FindingCode.warningsAndNotes },
    help: """
      Do not print the warnings or notes with this code, such as 'footnote', and do not count them \
      with --strict. The last line says how many were ignored. 'small-count:3.14' lets the texts of \
      that indicator name a small count. May be repeated.
      """
  ) { (code, values) throws(InvalidValue) in
    let (code, codes) = (code.text, FindingCode.warningsAndNotes)
    guard !codes.contains(code) else { return values.ignoredCodes.append(code) }
    if let name = textAllowed(by: code) { return values.allowedTexts.append(name) }
    if FindingCode.errors.contains(code) {
      throw InvalidValue(reason: "it is an error, and an error cannot be ignored")
    }
    let near = suggestion(for: code, among: codes)
    throw InvalidValue(
      reason: (near.map { "did you mean '\($0)'? " } ?? "")
        + "write the code of a warning or note, as it is printed in square brackets")
  }
  static let explainCode = Option(
    name: "explain", valueName: "code",
    completion: .words { CodeExplanation.all.map(\.code) },
    help: """
      Explain a code instead, such as 'footnote': what it means, why it matters, an example, and \
      what to do. No file is needed.
      """
  ) { (code, values) throws(InvalidValue) in
    let (code, all) = (code.text, CodeExplanation.all)
    guard let explanation = all.first(where: { $0.code == code }) else {
      let near = suggestion(for: code, among: all.map(\.code))
      throw InvalidValue(
        reason: (near.map { "did you mean '\($0)'? " } ?? "")
          + "write the code of a finding, as it is printed in square brackets")
    }
    values.explainedCode = explanation
  }
  static let settings = Option(
    name: "settings", valueName: "file", completion: .file,
    help: """
      Read options from this file too, one a line: 'quarter = 2022/23 Q3', 'strict'. What is given \
      here outranks it.
      """
  ) { $1.settings = $0 }
  static let quiet = flag(
    "quiet", short: "q",
    help: "Leave out warnings and notes (with --strict, notes only)."
  ) { $0.isQuiet = true }
  static let color = choice(
    "color", "when", help: "When to use colour.", default: OptionValues().color
  ) { $1.color = $0 }
}

private let quarterForm = "write a quarter and its financial year, such as '2022/23 Q3'"

/// The byte of a delimiter; `nil` for text that has none, or that belongs to numbers, words and quotes.
private func delimiterByte(_ text: String) -> UInt8? {
  if text == "tab" || text == #"\t"# { return UInt8(ascii: "\t") }
  let scalars = text.unicodeScalars
  guard scalars.count == 1, let scalar = scalars.first, scalar.isASCII,
    !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar),
    !["\"", "'", ".", "\n", "\r", "\0"].contains(scalar)
  else { return nil }
  return UInt8(ascii: scalar)
}
