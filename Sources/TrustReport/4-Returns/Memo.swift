/// Remembers what a column's cells mean, for columns in which few different words stand in many rows:
/// a quarter or a polarity is read once, however many rows repeat it.
struct Memo<Value: Sendable>: Sendable {
  private var names = NameTable()
  private var texts = TextStore()
  private var values: [Result<Value, CellFault>] = []
  /// With so many different words the column is none of those, and nothing is looked up any more.
  private static var limit: Int { 1000 }

  /// What a cell means, or what is wrong with it: as remembered, or as `read` reads it.
  mutating func meaning(
    of cell: Span<UInt8>, _ read: (Span<UInt8>) throws(CellFault) -> Value
  ) -> Result<Value, CellFault> {
    // Where there are so many, the next is likely to be another.
    guard values.count < Self.limit else {
      return Result { () throws(CellFault) in try read(cell) }
    }
    if let known = names.knownNumber(of: cell, in: texts) { return values[Int(known)] }
    let result = Result { () throws(CellFault) in try read(cell) }
    _ = names.number(of: cell, in: &texts)
    values.append(result)
    return result
  }
}

/// What a file's cells are known to mean.
struct WordMemory {
  var quarters = Memo<Quarter?>()
  var polarities = Memo<Polarity?>()
  var targets = Memo<Target.Read?>()
  var targetDates = Memo<TargetDate?>()
}
