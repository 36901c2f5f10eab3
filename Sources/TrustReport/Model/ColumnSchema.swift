/// The columns that a kind of file may have, and the names that spreadsheets give them.
///
/// Names are compared without regard to case, spaces and punctuation.
protocol ColumnSchema: CaseIterable, Hashable, Sendable {
  /// The canonical name, then the other names that spreadsheets use.
  var names: [String] { get }
  /// Every name's key (see ``Matching/key(_:)``), with the column that it means.
  static var byKey: [String: Self] { get }
}

extension ColumnSchema {
  /// The canonical name.
  var name: String { names[0] }

  /// The column that a header's key names, and whether by its canonical name.
  static func named(_ key: String) -> (column: Self, isCanonical: Bool)? {
    byKey[key].map { ($0, key == Matching.key($0.name)) }
  }

  /// The known name that is one edit away from a header's key.
  static func suggestion(for key: String) -> String? {
    guard 3...64 ~= key.utf8.count else { return nil }
    // The least of equals, so that the answer does not depend on the order of a dictionary.
    let nearest = Matching.nearest(to: key, in: byKey.keys.sorted()) { _ in 1 }
    return nearest.flatMap { nearest in
      allCases.lazy.flatMap(\.names).first { Matching.key($0) == nearest }
    }
  }

  /// Makes the table for ``byKey``.
  static func keys() -> [String: Self] {
    var keys: [String: Self] = [:]
    for column in allCases {
      for name in column.names { keys[Matching.key(name)] = column }
    }
    return keys
  }
}
