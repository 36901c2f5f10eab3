/// A fact about what is wrong or doubtful in an input, with the words for it.
///
/// Each family of faults is an enum with a file of its own. Its words are switches without a default, so
/// that a new fault does not compile without its words.
protocol Fault: Error, Sendable {
  /// How serious it is.
  var severity: Finding.Severity { get }
  /// The stable name of the fault, in kebab case: scripts and baselines rely on it.
  var code: String { get }
  /// What is wrong, as part of a sentence; `value` is the text of the cell at fault.
  func message(value: String, headers: ColumnHeaders) -> String
  /// What to do about it; `nil` if there is nothing to say.
  func hint(headers: ColumnHeaders) -> String?
  /// Whether the input could not be opened or read at all (exit status 66).
  var isUnreadableInput: Bool { get }
}

extension Fault {
  var isUnreadableInput: Bool { false }
}

extension Finding {
  /// - Parameter headers: how the file names its columns.
  init(
    _ fault: some Fault, file: String, location: InputLocation? = nil, value: String? = nil,
    headers: ColumnHeaders = ColumnHeaders()
  ) {
    self.init(
      severity: fault.severity, code: fault.code, file: file, location: location, value: value,
      message: fault.message(value: value ?? "", headers: headers),
      hint: fault.hint(headers: headers),
      isUnreadableInput: fault.isUnreadableInput)
  }
}
