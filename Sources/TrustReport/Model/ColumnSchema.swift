/// The columns that a kind of file may have, and the names that spreadsheets give them.
///
/// Names are compared without regard to case, spaces and punctuation.
protocol ColumnSchema: CaseIterable, Hashable, Sendable {
  /// The canonical name, then the other names that spreadsheets use.
  var names: [String] { get }
  /// Every name's key (see ``Matching/key(_:)``), with the column that it means. There are too few for
  /// a dictionary to be worth making.
  static var keys: [(key: String, column: Self)] { get }
}

extension ColumnSchema {
  /// The canonical name.
  var name: String { names[0] }

  /// The column that a header's key names, and whether by its canonical name.
  static func named(_ key: String) -> (column: Self, isCanonical: Bool)? {
    keys.first { $0.key == key }.map { ($0.column, key == Matching.key($0.column.name)) }
  }

  /// The known name that is one edit away from a header's key.
  static func suggestion(for key: String) -> String? {
    guard 3...64 ~= key.utf8.count else { return nil }
    // The least of equals, whatever the order of the columns.
    let nearest = Matching.nearest(to: key, in: keys.map(\.key).sorted()) { _ in 1 }
    return nearest.flatMap { nearest in
      allCases.lazy.flatMap(\.names).first { Matching.key($0) == nearest }
    }
  }

  /// Makes ``keys``.
  static func makeKeys() -> [(key: String, column: Self)] {
    allCases.flatMap { column in column.names.map { (Matching.key($0), column) } }
  }
}
