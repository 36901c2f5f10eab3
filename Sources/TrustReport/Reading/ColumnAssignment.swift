/// Says which header of the files is which column, whatever it is called: `--column NAME=HEADER`.
public struct ColumnAssignment: Sendable, Equatable {
  /// The name of the column, which may carry a quarter: `value`, `2022/23 Q1 target`.
  public var name: String
  /// The header as the file has it, or a spreadsheet's column (`:F`); empty if the file has no such
  /// column.
  public var header: String

  /// Makes an assignment.
  public init(name: String, header: String) {
    self.name = name
    self.header = header
  }

  /// Reads `NAME=HEADER`, split at the first `=`; `nil` for text without one, or without a name.
  public init?(_ text: String) {
    // Scalars, because a header may begin with a mark that combines with the character before it.
    let parts = text.unicodeScalars
      .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(Substring.init)
    guard parts.count == 2 else { return nil }
    self.init(name: Matching.trimmed(parts[0]), header: Matching.trimmed(parts[1]))
    if name.isEmpty { return nil }
  }
}
