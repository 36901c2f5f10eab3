/// How a file names its columns, so that a finding says what its reader sees in the sheet (the contract's section 8).
struct ColumnHeaders: Sendable {
  private let headers: [Column: String]

  /// - Parameter headers: the header of each column that the file has, safe to print.
  init(_ headers: [Column: String] = [:]) { self.headers = headers }

  /// The header of a column; its canonical name if the file has no such column.
  subscript(column: Column) -> String { headers[column] ?? column.name }
}
