extension FindingCollector {
  /// Warns of a record above the header that looks like data: three or more filled cells, a figure among
  /// them.
  mutating func addFigures(above record: Record, in bytes: Span<UInt8>) {
    let texts = HeaderSearch.texts(of: record, in: bytes).filter { !$0.isEmpty }
    guard texts.count >= 3, texts.contains(where: Self.isFigure) else { return }
    add(
      HeaderFault.rowsAboveHeader, value: TerminalText.excerpt(texts[0]),
      at: InputLocation(record, in: bytes))
  }

  private static func isFigure(_ text: String) -> Bool {
    text.withUTF8Span(Number.isNumber)
  }
}
