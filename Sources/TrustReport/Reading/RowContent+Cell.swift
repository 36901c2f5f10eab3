extension RowContent {
  /// What the cell of a figure says.
  ///
  /// - Parameters:
  ///   - value: what was read from the cell.
  ///   - cell: UTF-8 without white space around it.
  init(_ value: FigureCell, in cell: Span<UInt8>) {
    if value.figure.value != nil {
      self = value.symbols.contains(.forecast) ? .forecast : .reported
    } else if cell.isEmpty {
      self = .nothing
    } else {
      self = value.isSmallCount || Self.beginsSymbol(cell[0]) ? .reported : .words
    }
  }

  /// What a cell of figures says; one that cannot be read was meant as a figure.
  init(reading cell: Span<UInt8>) {
    if cell.isEmpty {
      self = .nothing
    } else if let value = try? FigureCell(reading: cell) {
      self.init(value, in: cell)
    } else {
      self = .reported
    }
  }

  /// Whether a missing figure that begins so is a symbol, `[x]`, `*` or `<5`, and no word.
  private static func beginsSymbol(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "<")
  }
}
