import TrustReport

/// The values of all options, each at its default unless it is given.
struct OptionValues: Sendable {
  var reading = ReadingOptions()
  /// The path of the output; `nil` is standard output.
  var output: RawText?
  var title: String?
  /// From 1 to 4; `nil` for 1.
  var headingLevel: Int?
  var includesGreen = false
  var form = ReportForm.sections
  var ratingFormat = RatingFormat.table
  /// Other rules, to see which ratings would change.
  var whatIf: [WhatIf] = []
  var explanationFormat = ExplanationFormat.text
  var findingFormat = FindingFormat.text
  var changesFormat = ChangesFormat.markdown
  /// How to write the report; `nil` if the name of the output says it.
  var reportFormat: ReportFormat?
  var language = PageLanguage.english
  /// The reference document that `new` writes; `nil` for a paper.
  var referenceDocument: RawText?
  /// Whether cells that a spreadsheet would calculate get an apostrophe.
  var guardsFormulas = false
  /// How wide a table may be, in characters; `nil` for the width of the terminal.
  var width: Int?
  /// The folder of the report's pictures; `nil` for a report that shows none.
  var pictures: RawText?
  /// The quarter of the old scorecard; `nil` for its latest.
  var since: Quarter?
  /// The kinds of change to print; `nil` for all.
  var kinds: [String]?
  /// Whether `diff` exits with 1 if anything has changed.
  var reportsChangesByExitCode = false
  /// The paper whose blocks are filled; `nil` for a report of its own.
  var paper: RawText?
  var onlyChecks = false
  var overwritesEdits = false
  /// The file of priorities.
  var priorities: RawText?
  var isStrict = false
  /// The codes of the findings that are not printed.
  var ignoredCodes: [String] = []
  /// The code to explain, in place of reading files.
  var explainedCode: CodeExplanation?
  /// Counts below this number are withheld; `nil` for none.
  var suppressBelow: Int?
  /// The counts of which one is the sum of others.
  var sums: [CountSum] = []
  /// The indicators whose text may name a small count.
  var allowedTexts: [String] = []
  var isQuiet = false
  var color = ColorChoice.auto
  /// The shell whose completion script is printed.
  var shell: Shell?
  /// Whether `help` prints a manual page.
  var printsManual = false
  /// The file with settings.
  var settings: RawText?
}

extension OptionValues {
  /// How to write the report: as the option says, or as the name of the output does.
  var formatOfReport: ReportFormat {
    if let reportFormat { return reportFormat }
    let name = output?.text.lowercased() ?? ""
    if name.hasSuffix(".docx") { return .docx }
    return name.hasSuffix(".html") || name.hasSuffix(".htm") ? .html : .markdown
  }
}

/// When to use colour.
enum ColorChoice: String, CaseIterable { case auto, always, never }
/// What `rate` prints.
enum RatingFormat: String, CaseIterable { case table, csv, json }
/// What `explain` prints.
enum ExplanationFormat: String, CaseIterable { case text, json }
/// What `check` prints.
enum FindingFormat: String, CaseIterable { case text, json, github }
/// What `diff` prints.
enum ChangesFormat: String, CaseIterable { case markdown, text, json }
/// How `render` writes the report.
enum ReportFormat: String, CaseIterable { case markdown, html, docx }
/// The language of a page.
enum PageLanguage: String, CaseIterable {
  case english = "en-GB"
  case welsh = "cy"
}
