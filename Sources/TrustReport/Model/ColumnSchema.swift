/// The columns that a kind of file may have, and the names that spreadsheets give them.
///
/// Names are compared without regard to case, spaces and punctuation.
protocol ColumnSchema: CaseIterable, Hashable, Sendable {
  /// Every name, with the column that it means: of each column the canonical one first.
  static var table: [ColumnName<Self>] { get }
}

/// A name that spreadsheets give a column.
struct ColumnName<Column: Sendable>: Sendable {
  let column: Column
  let naming: ColumnNaming
  /// The name as the program has it: nothing is made of it before it is shown.
  let literal: StaticString

  init(_ column: Column, _ naming: ColumnNaming, _ literal: StaticString) {
    (self.column, self.naming, self.literal) = (column, naming, literal)
  }

  /// The name.
  var text: String { literal.description }
}

/// How certainly a name means its column; a lower one outranks a higher one.
enum ColumnNaming: Int, Comparable, Sendable {
  /// The user says so.
  case assigned
  /// The column's own name.
  case canonical
  /// A name that works like it.
  case also
  /// A name that means the column only if no other name for it is there.
  case ifAlone

  static func < (left: ColumnNaming, right: ColumnNaming) -> Bool { left.rawValue < right.rawValue }
}

extension ColumnSchema {
  /// The canonical name.
  var name: String { Self.table.first { $0.column == self }?.text ?? "" }

  /// The canonical name, then the others that work like it.
  var names: [String] {
    Self.table.filter { $0.column == self && $0.naming < .ifAlone }.map(\.text)
  }

  /// The column that a header's key (see ``Matching/key(_:)``) names, and how certainly.
  static func named(_ key: String) -> ColumnName<Self>? {
    key.withUTF8Span { key in
      for name in table where Matching.isKey(key, of: name.literal) { return name }
      return nil
    }
  }

  /// The known name that is one edit away from a header's key, with its column.
  static func near(_ key: String) -> ColumnName<Self>? {
    guard 3...64 ~= key.utf8.count else { return nil }
    let keys = table.filter { $0.naming < .ifAlone }.map { (Matching.key($0.text), $0) }
    // The least of equals, whatever the order of the columns.
    let nearest = Matching.nearest(to: key, in: keys.map(\.0).sorted()) { _ in 1 }
    return nearest.flatMap { nearest in keys.first { $0.0 == nearest }?.1 }
  }

  /// The known name that is one edit away from a header's key.
  static func suggestion(for key: String) -> String? { near(key)?.text }
}
