/// An input, opened or still to be opened.
///
/// A pipe can be read only once, so that it stays open after its header was looked at.
final class PendingInput {
  let input: Input
  var isOfDefinitions = false
  private var reader: RecordReader?

  init(_ input: Input) { self.input = input }

  /// Looks at the header; what is wrong is reported when the input is read.
  func examine(_ options: ReadingOptions) {
    guard var opened = try? RecordReader(input, onBytesRead: nil) else { return }
    isOfDefinitions = (try? opened.isOfDefinitions(options)) ?? false
    if !isReopened(opened.inputSize) { reader = consume opened }
  }

  /// Whether the input can be opened again, and begins anew then.
  private func isReopened(_ size: Int?) -> Bool {
    if case .descriptor = input { false } else { size != nil }
  }

  /// Calls `body` with the reader, at the beginning of the input.
  func read(
    onBytesRead: (@Sendable (Int) -> Void)?,
    _ body: (inout RecordReader) throws(InputFault) -> Void
  ) throws(InputFault) {
    if var opened = reader.take() {
      try body(&opened)
    } else {
      var opened = try RecordReader(input, onBytesRead: onBytesRead)
      try body(&opened)
    }
  }
}

extension RecordReader {
  /// Whether the header is that of a file of definitions: with numbers or titles, and without figures,
  /// quarters and ratings.
  fileprivate mutating func isOfDefinitions(_ options: ReadingOptions) throws(InputFault) -> Bool {
    if fileKind != nil { return false }
    let assigned = AssignedColumns(options.columns)
    let delimiters = options.delimiter.map { [$0] } ?? FileReader.delimiters
    var found: IndicatorHeaderSearch.Found?
    for need in HeaderColumns.needs(isReadingDefinitions: true, hasTitles: false) where found == nil
    {
      found = try IndicatorHeaderSearch.find(
        &self, delimiters: delimiters, HeaderColumns(need: need, assigned: assigned))
    }
    guard let found else { return false }
    let context = HeaderContext(found, options, assigned, firstRows: [])
    var reader = HeaderReader(found.rows, context: context, findings: FindingCollector())
    let header = reader.read()
    let isWithoutFigures =
      !header.isWide
      && [Column.value, .quarter, .published].allSatisfy { header.layout[$0] == nil }
    // A header with a slip in it is that of a file of figures, and is reported so.
    let isDoubtful = reader.findings.findings.contains { $0.severity > .note }
    return isWithoutFigures && !isDoubtful
      && !found.rows.texts.contains(where: \.isLikeColumnOfFigures)
  }
}

extension String {
  /// Whether a header's cell is nearly the name of a column that no file of definitions has.
  fileprivate var isLikeColumnOfFigures: Bool {
    let key = Matching.key(self)
    guard Column.named(key) == nil, let near = Column.near(key) else { return false }
    return [.value, .quarter, .published].contains(near.column)
  }
}

extension FileReader {
  /// Reads inputs, the files of definitions first; what is wrong with them is reported.
  mutating func read(_ inputs: [Input]) {
    let pending = inputs.map { PendingInput($0) }
    // Definitions alone define nothing: they are read as a file that lacks its figures.
    if inputs.count > 1 {
      for input in pending { input.examine(options) }
      if pending.allSatisfy(\.isOfDefinitions) {
        for input in pending { input.isOfDefinitions = false }
      }
    }
    for input in pending where input.isOfDefinitions { read(input) }
    for input in pending where !input.isOfDefinitions { read(input) }
  }

  /// Whether titles are defined, so that a file need not have them.
  var hasTitles: Bool { definitions?.definedColumns.contains(.indicator) ?? false }

  /// Reads the rows of a file of definitions.
  mutating func readDefinitions(
    _ reader: inout RecordReader, _ rows: inout RowReader
  ) throws(InputFault) -> FileTally {
    var known = definitions ?? Definitions()
    while try reader.next(&rows.batch) {
      rows.eachRow { rows in
        let part = rows.string(.part)
        let cells = rows.definedCells()
        guard cells.contains(where: { $0.column == .number || $0.column == .indicator }) else {
          return rows.report(RowFault.missingTitle(blank: []), .indicator)
        }
        for (cell, fault) in known.add(cells, part: part) { rows.report(fault, cell.column) }
      }
    }
    definitions = known
    findings.join(rows.findings)
    rows.tally.isBrokenUTF16 = reader.isBrokenUTF16
    let leftOut = rows.header.layout.entries.map(\.column).filter {
      $0 != .part && !Definitions.columns.contains($0)
    }
    definitionFiles.append((findings.files.count - 1, leftOut.map(\.name)))
    return rows.tally
  }

  /// Says which files were read as definitions, and which of the indicators have no row.
  func definitionNotes() -> [(file: Int, fault: DefinitionFault)] {
    guard let definitions else { return [] }
    return definitionFiles.map { file, leftOut in
      let own = definitions.entries.filter { $0.cells.contains { $0.file == file } }
      let unused = own.filter { !isUsed($0) }.compactMap { ($0[.number] ?? $0[.indicator])?.text }
      return (
        file,
        .definitions(
          indicators: own.count, leftOut: leftOut, unused: unused.map { TerminalText.excerpt($0) })
      )
    }
  }

  private func isUsed(_ entry: Definitions.Entry) -> Bool {
    let identities = [
      entry[.number].map { Identity(number: $0.text) },
      entry[.indicator].map { Identity(title: $0.text) },
    ]
    return identities.compactMap(\.self).contains {
      collector.collected.identities.index(of: $0) != nil
    }
  }
}
