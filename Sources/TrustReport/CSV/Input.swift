/// Something to read a CSV from.
public enum Input: Sendable {
  /// A file, by its path; findings name it as it is given here.
  ///
  /// The name of the file is the UTF-8 of the path. For a name that is not UTF-8, and which no `String`
  /// holds, there is ``path(_:name:)``.
  case file(String)
  /// A file, by the bytes of its path, which need not be UTF-8; and the name for findings.
  case path([UInt8], name: String)
  /// An open file descriptor, such as standard input, and the name for findings.
  case descriptor(Int32, name: String)
  /// Bytes in memory, and the name for findings.
  case bytes([UInt8], name: String)

  /// The name for findings.
  var name: String {
    switch self {
    case .file(let path): path
    case .path(_, let name), .descriptor(_, let name), .bytes(_, let name): name
    }
  }
}

/// What can be wrong with an input as a whole.
enum InputFault: Error, Sendable {
  case cannotOpen(Refusal)
  case cannotRead(reason: String)
  case changedWhileRead
  case isDirectory
  case emptyFile
  case notCSV(FileKind)
}

/// What can be wrong or doubtful about the encoding of an input.
enum TextFault: Error, Sendable {
  /// A file has cells that are not UTF-8, and are read as Windows-1252.
  case windows1252(cells: Int)
  /// A byte that is no character in either encoding.
  case undefinedByte(UInt8)
  /// A letter with more marks than any language has.
  case manyMarks
  /// UTF-16 with half a character in it.
  case brokenUTF16
}

/// What can be wrong with the form of a record.
enum RecordFault: Error, Sendable {
  /// A quote that is never closed, and the lines of the file that are not read for it.
  case unclosedQuote(from: Int, to: Int)
  /// Text after the closing quote of a cell, which may span lines: then its quote was perhaps closed by
  /// accident.
  case strayQuote(lines: Int)
  /// A cell above the limit of its bytes.
  case cellTooLong
  /// A record above the limit of its bytes, whose end was not looked for.
  case recordTooLong
  /// A record with more cells than a spreadsheet has columns.
  case tooManyCells
  /// More cells than the header has.
  case extraCells(columns: Int)

  /// Whether nothing of the file is read after the record.
  var endsReading: Bool {
    switch self {
    case .unclosedQuote, .recordTooLong: true
    case .strayQuote, .cellTooLong, .tooManyCells, .extraCells: false
    }
  }
}
