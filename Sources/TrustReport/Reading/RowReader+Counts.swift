/// What a row says of the people behind its figure (the contract's section 9).
extension RowReader {
  /// Reads numerator, denominator and whether the figure counts people; `nil` without any.
  mutating func countBasis() -> CountBasis? {
    if isEmpty(.numerator), isEmpty(.denominator), isEmpty(.disclosive) { return nil }
    return CountBasis(
      numerator: count(.numerator), denominator: count(.denominator), isDisclosive: isDisclosive())
  }

  private mutating func count(_ column: Column) -> ExactDecimal? {
    read(column) { cell throws(CellFault) in
      if MissingReason.isNone(cell) { return nil }
      let number = try Number(reading: cell)
      guard number.mark == .none, number.value.wholeNumber.map({ $0 >= 0 }) ?? false else {
        throw .notCount
      }
      return number.value
    }
  }

  private mutating func isDisclosive() -> Bool? {
    read(.disclosive) { cell throws(CellFault) in
      // "No" is a word here, although it stands for nothing elsewhere.
      if cell.isWord("yes") || cell.isWord("y") || cell.isWord("true") { return true }
      if cell.isWord("no") || cell.isWord("n") || cell.isWord("false") { return false }
      if MissingReason.isNone(cell) { return nil }
      throw .notYesOrNo
    }
  }
}

/// Where the cells of a row are in its file.
struct RowCells: Sendable {
  private let record: Int
  private let layout: Layout

  init(of subject: borrowing RowSubject, in reader: borrowing RowReader) {
    record = reader.batch.records[subject.record].row
    layout = subject.layout ?? reader.layout
  }

  /// The spreadsheet's name for the cell of a column; `nil` if the file does not have it.
  func cell(of column: Column) -> String? {
    layout[column].map { InputLocation.letters(of: $0) + String(record) }
  }
}
