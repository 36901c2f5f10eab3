extension RowReader {
  /// Lets `body` look at a column's cell.
  @inline(__always)
  func with<Result, Failure: Error>(
    _ column: Column, _ bytes: Span<UInt8>,
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try cells.with(filled.contains(column) ? layout[column] : nil, in: bytes, body)
  }

  /// Whether a field of the record taken holds nothing.
  func isEmpty(_ field: Int?) -> Bool { cells.isEmpty(field) }

  /// Whether a column's cell holds nothing, or is not there.
  @inline(__always)
  func isEmpty(_ column: Column) -> Bool { !filled.contains(column) }

  /// Reads a column's cell; where it cannot be read that is logged, and the result is `nil`.
  mutating func read<Result>(
    _ column: Column, _ bytes: Span<UInt8>, _ log: inout FindingLog,
    _ body: (Span<UInt8>) throws(CellFault) -> Result?
  ) -> Result? {
    if isEmpty(column) { return nil }
    do {
      return try with(column, bytes, body)
    } catch {
      report(.unreadable(column: column, fault: error), column, bytes, &log)
      return nil
    }
  }

  /// Reads a column's cell by what is remembered of such cells.
  @inline(__always)
  mutating func recall<Value>(
    _ column: Column, _ bytes: Span<UInt8>, _ log: inout FindingLog,
    _ meaning: (inout WordMemory, Span<UInt8>) -> Result<Value?, CellFault>
  ) -> Value? {
    if isEmpty(column) { return nil }
    switch cells.with(layout[column], in: bytes, { meaning(&memory, $0) }) {
    case .success(let value): return value
    case .failure(let fault):
      report(.unreadable(column: column, fault: fault), column, bytes, &log)
      return nil
    }
  }

  /// Logs a problem at a column's cell; without such a cell, at the indicator's.
  mutating func report(
    _ problem: Problem, _ column: Column, _ bytes: Span<UInt8>, _ log: inout FindingLog
  ) {
    log.add(
      problem, value: layout[column].map { shown($0, bytes) }, place: place(of: column, bytes))
  }

  /// Where a column's cell stands; without one, where the indicator's does.
  func place(of column: Column, _ bytes: Span<UInt8>) -> Place {
    let fields = [layout[column], layout[.indicator], 0]
    let field = fields.compactMap(\.self).first { $0 < record.fields.count }
    return Place(record, field: field ?? 0, in: bytes)
  }
}
