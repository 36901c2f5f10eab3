/// Something wrong or doubtful in an input: what it is, where it stands, and what to do about it.
///
/// A finding carries the excerpt that shows it, so that nothing is read twice to print it. How it is
/// laid out (a line of text, JSON, an annotation) is for whoever prints it.
public struct Finding: Sendable {
  /// How much a finding weighs.
  public enum Severity: String, Sendable, Comparable {
    /// Worth knowing; nothing need be done.
    case note
    /// Doubtful: the report is made, but a person should look.
    case warning
    /// Wrong: no report is made of it.
    case error

    private var weight: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    /// A note is less than a warning, which is less than an error.
    public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
  }

  /// How much it weighs.
  public let severity: Severity
  /// A stable name for this kind of finding, such as `unreadable-value`.
  public let code: String
  /// The name of the input, as it was given.
  public let file: String
  /// The line of the file, from 1, on which the cell begins; `nil` for a finding about a whole file.
  public let line: Int?
  /// The column in that line, from 1, counted in Unicode scalars.
  public let column: Int?
  /// The spreadsheet's name for the cell, such as `C14`; its row counts records.
  public let cell: String?
  /// The value at fault, as it stands in the file, without control characters.
  public let value: String?
  /// What is wrong, as part of a sentence without a full stop.
  public let message: String
  /// What to do about it, where that helps.
  public let hint: String?
  /// The line of the file that shows it.
  public let excerpt: Excerpt?
  /// Whether the input could not be opened or read at all, which outranks wrong data.
  public let isUnreadableInput: Bool

  /// At most 100 characters of a line, and the part of them that a finding is about.
  public struct Excerpt: Sendable {
    /// The number of the line, from 1.
    public let line: Int
    /// The characters; control characters are replaced.
    public let text: String
    /// How many characters of `text` stand before the part at fault.
    public let leading: Int
    /// How many characters the part at fault has; at least 1.
    public let length: Int

    /// The part at fault.
    var value: String {
      String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(leading).prefix(length)))
    }
  }
}

extension Finding {
  init(_ problem: Problem, file: String, place: Place? = nil, value: String? = nil) {
    severity = problem.severity
    code = problem.code
    self.file = file
    line = place?.line
    column = place?.column
    cell = place?.cell
    self.value = value
    message = problem.message(value: value ?? "")
    hint = problem.hint
    excerpt = place?.excerpt
    isUnreadableInput = problem.isUnreadableInput
  }
}

/// Where a cell stands: in the file, and in the spreadsheet.
struct Place: Sendable {
  var line: Int
  var column: Int?
  var cell: String?
  var excerpt: Finding.Excerpt?

  init(line: Int) { self.line = line }
}
