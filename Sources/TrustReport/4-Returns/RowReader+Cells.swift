extension RowReader {
  /// Lets `body` look at a column's cell.
  @inline(__always)
  func with<Result, Failure: Error>(
    _ column: Column, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withText(of: filled.contains(column) ? layout[column] : nil, body)
  }

  /// Lets `body` look at a field's text; that of a field that there is not is empty.
  @inline(__always)
  func withText<Result, Failure: Error>(
    of field: Int?, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let cell = cells[field]
    return try batch.withBytes { bytes throws(Failure) in
      try cell.with(bytes, cells.remade.span, body)
    }
  }

  /// Whether a field of the record taken holds nothing.
  func isEmpty(_ field: Int?) -> Bool { cells.isEmpty(field) }

  /// Whether a column's cell holds nothing, or is not there.
  @inline(__always)
  func isEmpty(_ column: Column) -> Bool { !filled.contains(column) }

  /// Reads a column's cell; where it cannot be read that is logged, and the result is `nil`.
  @inline(__always)
  mutating func read<Result>(
    _ column: Column, _ body: (Span<UInt8>) throws(CellFault) -> Result?
  ) -> Result? {
    isEmpty(column) ? nil : readFilled(column, body)
  }

  private mutating func readFilled<Result>(
    _ column: Column, _ body: (Span<UInt8>) throws(CellFault) -> Result?
  ) -> Result? {
    do {
      return try with(column, body)
    } catch {
      report(.unreadable(column: column, fault: error), column)
      return nil
    }
  }

  /// Reads a column's cell by what is remembered of such cells.
  @inline(__always)
  mutating func recall<Value>(
    _ column: Column,
    _ meaning: (inout WordMemory, Span<UInt8>) -> Memo<Value?>.Meaning
  ) -> Value? {
    if isEmpty(column) { return nil }
    let cell = cells[layout[column]]
    guard cell.isRemade else {
      return value(of: column, batch.withBytes { meaning(&memory, $0.extracting(cell.range)) })
    }
    let remade = cells.remade
    return value(of: column, meaning(&memory, remade.span.extracting(cell.range)))
  }

  /// The value that a column's cell means; what is wrong with it is logged.
  @inline(__always)
  private mutating func value<Value>(
    of column: Column, _ meaning: Memo<Value?>.Meaning
  ) -> Value? {
    switch meaning {
    case .value(let value): return value
    case .fault(let fault):
      report(.unreadable(column: column, fault: fault), column)
      return nil
    }
  }

  /// A column's cell as the row's draft has it: one made anew is kept among the texts of the batch,
  /// the others stand in its bytes.
  @inline(__always)
  mutating func draft(_ column: Column) -> RowCells.Cell {
    if isEmpty(column) { return .none }
    let cell = cells[layout[column]]
    return cell.isRemade ? draftRemade(column) : cell
  }

  private mutating func draftRemade(_ column: Column) -> RowCells.Cell {
    let start = texts.count
    append(column)
    return RowCells.Cell(start..<texts.count, isRemade: true)
  }

  /// Appends a column's cell to the texts of the batch.
  mutating func append(_ column: Column) {
    let (cell, remade) = (cells[layout[column]], cells.remade)
    batch.withBytes { bytes in cell.with(bytes, remade.span) { texts.append($0) } }
  }

  /// Logs a problem at a column's cell; without such a cell, at the indicator's.
  mutating func report(_ problem: Problem, _ column: Column) {
    let isKept = log.keeps(problem)
    let value = isKept ? layout[column].map { shown($0) } : nil
    let place = isKept ? place(of: column) : nil
    log.add(problem, value: value, place: place)
  }

  /// Logs a problem at a field of the record.
  mutating func report(_ problem: Problem, field: Int) {
    let isKept = log.keeps(problem)
    let value = isKept ? shown(field) : nil
    let place = isKept ? place(ofField: field) : nil
    log.add(problem, value: value, place: place)
  }

  /// Where a column's cell stands; without one, where the indicator's does.
  func place(of column: Column) -> Place {
    let fields = [layout[column], layout[.indicator], 0]
    let count = batch[current].fields.count
    return place(ofField: fields.compactMap(\.self).first { $0 < count } ?? 0)
  }

  /// Where a field of the record stands.
  func place(ofField field: Int) -> Place {
    batch.withBytes { Place(batch[current], field: field, in: $0) }
  }

  /// A field's text as a finding shows it.
  private func shown(_ field: Int) -> String {
    withText(of: field) { text in
      Finding.Excerpt.printable(text.string.unicodeScalars.prefix(200))
    }
  }
}
