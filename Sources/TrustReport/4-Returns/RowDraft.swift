/// A row as its record says it, before it has its place among the returns: its names are still text.
struct RowDraft {
  /// The row, without its series and names.
  var row: Row
  /// Which of the batch's records it was read from.
  let record: Int
  /// Whether its quarter could be read: if not, which row it is cannot be known.
  let hasQuarter: Bool
  /// What the indicator is known by, among the texts of the batch.
  let key: Range<Int>
  // Where the names and the figure stand; an empty one is none.
  let part: RowCells.Cell
  let figure: RowCells.Cell
  let unit: RowCells.Cell
  let priority: RowCells.Cell
  let formerly: RowCells.Cell
  /// The cells that a report may print, as ``KeptCells`` has them, among the texts of the batch.
  let kept: Range<Int>
  /// The key's hash.
  let hash: UInt32
}
