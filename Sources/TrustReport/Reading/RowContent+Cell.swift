extension RowContent {
  /// What a cell of figures says; one that cannot be read was meant as a figure.
  ///
  /// - Parameter cell: UTF-8 without white space around it.
  init(reading cell: Span<UInt8>) {
    self = cell.isEmpty ? .nothing : (try? FigureCell(reading: cell))?.content ?? .reported
  }
}
