/// A row as its record says it, before it has its place among the returns.
///
/// What the row is of is apart from what it says, so that the latter need not be copied.
typealias ParsedRow = (subject: RowSubject, row: Row)

/// What a row is of.
struct RowSubject {
  /// The record of the batch that it was read from.
  let record: Int
  /// What the indicator is known by.
  let identity: Identity
  /// The part's name; `nil` for the whole.
  let part: String?
  /// The priority's name; empty without one.
  let priority: String
  /// The number that the indicator had before; empty without one.
  let formerly: String
  /// Its cells, if the record is of a wide file and holds other rows too.
  let layout: Layout?
  /// Whether there is nothing beside its title and number.
  let isLone: Bool
  /// `nil` if no cell says anything of the people behind the figure.
  let countBasis: CountBasis?
  /// Whether the quarter can be read; if not, nobody can say which row it is.
  let hasQuarter: Bool
}
