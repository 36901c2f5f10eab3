/// A row as its record says it, before it has its place among the returns: its names are still text.
struct RowDraft {
  /// The row, without its series and names.
  var row: Row
  /// Which of the batch's records it was read from.
  let record: Int
  /// Whether its quarter could be read: if not, which row it is cannot be known.
  let hasQuarter: Bool
  // Where its texts stand among those of the batch; an empty one is none.
  /// What the indicator is known by.
  let key: Range<Int>
  let part: Range<Int>
  let figure: Range<Int>
  let unit: Range<Int>
  let priority: Range<Int>
  let formerly: Range<Int>
  /// The cells that a report may print, as ``KeptCells`` has them.
  let kept: Range<Int>
  /// The key's hash.
  let hash: UInt32
}
