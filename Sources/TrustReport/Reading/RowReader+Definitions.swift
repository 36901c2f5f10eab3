extension RowReader {
  /// Gives the record's blank cells what is defined of its indicator: whatever reads a cell then reads that.
  mutating func define(_ definitions: Definitions) {
    let (number, title, part) = (string(.number), string(.indicator), string(.part))
    // Known by its title, an indicator has the number that is defined, whatever a spreadsheet made of it.
    let isKnownByTitle = options.identity == .title && !title.isEmpty
    if isKnownByTitle { setCell(.number, "") }
    let asked = isKnownByTitle ? "" : number
    if !part.isEmpty, let own = definitions.entry(number: asked, title: title, part: part) {
      for cell in own.cells { define(cell, isOfPart: false) }
    }
    let entry = definitions.entry(number: asked, title: title, part: "")
    if isKnownByTitle, !number.isEmpty, entry?[.number] == nil {
      report(DefinitionFault.undefinedTitle, .number)
    }
    for cell in entry?.cells ?? [] { define(cell, isOfPart: !part.isEmpty) }
  }

  private mutating func setCell(_ column: Column, _ text: String) {
    if let field = layout[column] { replaceCell(field, with: Array(text.utf8)) }
  }

  /// - Parameter isOfPart: whether the row is about a part, and the definition about the whole: parts may
  ///   differ from it.
  private mutating func define(_ cell: Definitions.Cell, isOfPart: Bool) {
    // What cannot be read is reported when the row is.
    guard
      let own = try? with(cell.column, { text in try DefinedMeaning(cell.column, reading: text) })
    else {
      if isBlank(cell.column) { setCell(cell.column, cell.text) }
      return
    }
    guard own != cell.meaning else { return }
    let isOfWhole = [.number, .indicator, .priority].contains(cell.column)
    // A part leaves its title to the whole, and may have one of its own.
    if isOfPart, !isOfWhole || cell.column == .indicator { return }
    report(cell.meaning.outranks ? cell.outranks : cell.differs, cell.column)
    if cell.meaning.outranks { setCell(cell.column, cell.text) }
  }

  /// Whether a column's cell says nothing.
  private func isBlank(_ column: Column) -> Bool {
    isEmpty(column)
      || (try? with(column, { try DefinedMeaning(column, reading: $0) }) == nil) ?? false
  }

  /// The cells of a row of a file of definitions; what cannot be read is reported.
  mutating func definedCells() -> [Definitions.Cell] {
    Definitions.columns.compactMap { column in
      let meaning = read(column) { cell throws(CellFault) in
        try DefinedMeaning(column, reading: cell)
      }
      guard let meaning else { return nil }
      return Definitions.Cell(
        column: column, text: string(column), meaning: meaning, file: input,
        place: "\(findings.files[input]):\(batch.records[current].line)")
    }
  }
}

extension Header {
  /// The header with a cell for each column of which anything is defined: the records do not have those
  /// cells, which are filled from the definitions.
  func adding(_ columns: [Column]) -> Header {
    var header = self
    for (index, column) in columns.filter({ layout[$0] == nil }).enumerated() {
      header.layout[column] = count + index
    }
    return header
  }
}
