/// Remembers what a column's cells mean, for columns in which few different words stand in many rows:
/// a quarter or a polarity is read once, however many rows repeat it.
struct Memo<Value: Sendable>: Sendable {
  private var names = NameTable()
  private var texts = TextStore()
  private var values: [Meaning] = []
  /// The short words asked for last, and their values: two, as of two polarities now the one and now
  /// the other stands there.
  private var recent: (ShortWord, Value)?
  private var lessRecent: (ShortWord, Value)?
  /// With so many different words the column is none of those, and nothing is looked up any more.
  private static var limit: Int { 1000 }

  enum Meaning: Sendable {
    case value(Value)
    case fault(CellFault)

    fileprivate init(
      of cell: Span<UInt8>, _ read: (Span<UInt8>) throws(CellFault) -> Value
    ) {
      do { self = .value(try read(cell)) } catch { self = .fault(error) }
    }
  }

  /// What a cell means, or what is wrong with it: as remembered, or as `read` reads it.
  @inline(__always)
  mutating func meaning(
    of cell: Span<UInt8>, _ read: (Span<UInt8>) throws(CellFault) -> Value
  ) -> Meaning {
    guard let word = ShortWord(cell) else { return remembered(cell, read) }
    if let recent, recent.0 == word { return .value(recent.1) }
    if let lessRecent, lessRecent.0 == word {
      swap(&recent, &self.lessRecent)
      return .value(lessRecent.1)
    }
    let meaning = remembered(cell, read)
    if case .value(let value) = meaning { (recent, lessRecent) = ((word, value), recent) }
    return meaning
  }

  private mutating func remembered(
    _ cell: Span<UInt8>, _ read: (Span<UInt8>) throws(CellFault) -> Value
  ) -> Meaning {
    // Where there are so many, the next is likely to be another.
    guard values.count < Self.limit else { return Meaning(of: cell, read) }
    if let known = names.knownNumber(of: cell, in: texts) { return values[Int(known)] }
    let meaning = Meaning(of: cell, read)
    _ = names.number(of: cell, in: &texts)
    values.append(meaning)
    return meaning
  }
}

/// A word of at most sixteen bytes, as two numbers.
private struct ShortWord: Equatable {
  let count: Int
  let start: UInt64
  let end: UInt64

  @inline(__always)
  init?(_ word: Span<UInt8>) {
    guard word.count <= 16 else { return nil }
    count = word.count
    start = count > 8 ? word.word(at: 0) : 0
    end = word.lastWord
  }
}

/// What a file's cells are known to mean.
struct WordMemory {
  var quarters = Memo<Quarter?>()
  var polarities = Memo<Polarity?>()
  var targets = Memo<Target.Read?>()
  var targetDates = Memo<TargetDate?>()
}
