/// Something wrong or doubtful in an input: what it is, where it is, and what to do about it.
///
/// A finding carries the excerpt that shows it, so that nothing is read twice to print it. How it is
/// laid out (a line of text, JSON, an annotation) is for whoever prints it.
public struct Finding: Sendable {
  /// How serious a finding is.
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

  /// How serious it is.
  public let severity: Severity
  /// A stable name for this kind of finding, such as `unreadable-value`.
  public let code: String
  /// The name of the input, as it was given.
  public let file: String
  /// Where it is in the input; `nil` for a finding about a whole file.
  public let location: InputLocation?
  /// The value at fault, as it is in the file, without control characters.
  public let value: String?
  /// What is wrong, as part of a sentence without a full stop and without control characters.
  public let message: String
  /// What to do about it, if there is something to say.
  public let hint: String?
  /// Whether the input could not be opened or read at all, which outranks wrong data.
  public let isUnreadableInput: Bool

  /// The finding as a note.
  var asNote: Finding {
    Finding(
      severity: .note, code: code, file: file, location: location, value: value, message: message,
      hint: hint, isUnreadableInput: isUnreadableInput)
  }

  init(
    severity: Severity, code: String, file: String, location: InputLocation?, value: String?,
    message: String, hint: String?, isUnreadableInput: Bool
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.location = location
    // What they quote is from the data, and they go to terminals, logs and other programs' messages.
    self.value = value.map(TerminalText.safe)
    self.message = TerminalText.safe(message)
    self.hint = hint.map(TerminalText.safe)
    self.isUnreadableInput = isUnreadableInput
  }

  /// The line of the file, from 1, on which the cell begins.
  public var line: Int? { location?.line }
  /// The column in that line, from 1, counted in Unicode scalars.
  public var column: Int? { location?.column }
  /// The spreadsheet's name for the cell, such as `C14`; its row counts records.
  public var cell: String? { location?.cell }
  /// The line of the file that shows it.
  public var excerpt: InputLocation.Excerpt? { location?.excerpt }
}

/// Where a cell is: in its file, and in the spreadsheet.
public struct InputLocation: Sendable {
  /// The line of the file, from 1, on which the cell begins.
  public var line: Int
  /// The column in that line, from 1, counted in Unicode scalars; `nil` for a whole row.
  public var column: Int?
  /// The spreadsheet's name for the cell, such as `C14`; its row counts records.
  public var cell: String?
  /// The line of the file that shows the cell.
  public var excerpt: Excerpt?

  init(line: Int) { self.line = line }

  /// At most 100 characters of a line, and the part of them that a finding is about.
  public struct Excerpt: Sendable {
    /// The number of the line, from 1.
    public let line: Int
    /// The characters; control characters are replaced.
    public let text: String
    /// How many characters of `text` are before the part at fault.
    public let leading: Int
    /// How many characters the part at fault has; at least 1.
    public let length: Int
  }
}

/// The findings of one run: of each code the first 100, and how many more there are.
public struct Findings: Sendable, RandomAccessCollection {
  private let kept: [Finding]
  /// How many findings of a code there are beyond the first 100, by code.
  public let leftOut: [String: Int]

  init(_ kept: [Finding] = [], leftOut: [String: Int] = [:]) {
    self.kept = kept
    self.leftOut = leftOut
  }

  /// The place of the first finding.
  public var startIndex: Int { kept.startIndex }
  /// The place behind the last finding.
  public var endIndex: Int { kept.endIndex }
  /// The finding at a place.
  public subscript(index: Int) -> Finding { kept[index] }

  /// Whether any finding is an error. Of each code at least one finding is kept.
  public var hasErrors: Bool { kept.contains { $0.severity == .error } }

  /// The findings of two returns that are read with the same options: what is said of the options, and not of
  /// a file, counts only if both returns say it, and then once.
  package static func of(_ old: Findings, and new: Findings) -> Findings {
    func isSaidOfOptions(_ finding: Finding, in findings: Findings) -> Bool {
      finding.file.isEmpty
        && findings.contains {
          $0.file.isEmpty && $0.code == finding.code && $0.message == finding.message
        }
    }
    return Findings(old.kept.filter { !$0.file.isEmpty }, leftOut: old.leftOut)
      + Findings(
        new.kept.filter { !$0.file.isEmpty || isSaidOfOptions($0, in: old) }, leftOut: new.leftOut)
  }

  /// The findings of two runs, one behind the other.
  public static func + (left: Findings, right: Findings) -> Findings {
    Findings(
      left.kept + right.kept, leftOut: left.leftOut.merging(right.leftOut, uniquingKeysWith: +))
  }
}

/// The data is wrong: no report can be made of it.
public struct InvalidData: Error, Sendable {
  /// All that is wrong or doubtful, warnings and notes included.
  public let findings: Findings
}
