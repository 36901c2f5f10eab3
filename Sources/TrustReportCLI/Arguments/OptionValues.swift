import TrustReport

/// What the options of a command line say, each at its default where it is not given.
struct OptionValues: Sendable {
  var reading = ReadingOptions()
  /// The path of the output; `nil` is standard output.
  var output: String?
  var title: String?
  var headingLevel = 1
  var includesGreen = false
  var ratingFormat = RatingFormat.table
  var findingFormat = FindingFormat.text
  var comparisonFormat = ComparisonFormat.markdown
  /// The quarter of the old return; `nil` for its latest.
  var since: Quarter?
  /// The kinds of change to print; empty for all.
  var kinds: [String] = []
  var tellsByExitCode = false
  /// The paper whose blocks are filled; `nil` for a report on its own.
  var paper: String?
  var onlyChecks = false
  var overwritesEdits = false
  /// The file of priorities.
  var priorities: String?
  var isStrict = false
  var isQuiet = false
  var color = ColorChoice.auto
}

/// When to use colour.
enum ColorChoice: String, CaseIterable {
  case auto
  case always
  case never
}

/// What `rate` prints.
enum RatingFormat: String, CaseIterable {
  case table
  case csv
  case json
}

/// What `diff` prints.
enum ComparisonFormat: String, CaseIterable {
  case markdown
  case text
  case json
}

/// What `check` prints.
enum FindingFormat: String, CaseIterable {
  case text
  case json
  case github
}
