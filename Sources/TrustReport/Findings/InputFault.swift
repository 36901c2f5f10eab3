// The words for what can be wrong with any CSV, whatever is in it.

extension InputFault: Fault {
  var severity: Finding.Severity { .error }

  var isUnreadableInput: Bool {
    switch self {
    case .cannotOpen, .cannotRead, .changedWhileRead, .isDirectory: true
    case .emptyFile, .notCSV: false
    }
  }

  var code: String {
    switch self {
    case .cannotOpen: "cannot-open"
    case .cannotRead: "cannot-read"
    case .changedWhileRead: "changed-while-read"
    case .isDirectory: "is-directory"
    case .emptyFile: "empty-file"
    case .notCSV(.workbook), .notCSV(.oldWorkbook): "workbook"
    case .notCSV(.pdf): "pdf"
    case .notCSV(.unmarkedUTF16), .notCSV(.binary): "not-text"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .cannotOpen(let refusal): "the file cannot be opened: \(refusal.words)"
    case .cannotRead(let reason): "the file cannot be read: \(reason)"
    case .changedWhileRead: "the file changed while it was read: what was read may be half of each"
    case .isDirectory: "this is a folder, not a file"
    case .emptyFile: "the file is empty"
    case .notCSV(.workbook): "this is an Office file, such as an Excel workbook, not a CSV file"
    case .notCSV(.oldWorkbook): "this is an old Excel workbook, not a CSV file"
    case .notCSV(.pdf): "this is a PDF, not a CSV file"
    case .notCSV(.unmarkedUTF16): "the text looks like UTF-16 without its mark, and cannot be read"
    case .notCSV(.binary): "this is not a text file"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .cannotOpen(let refusal): refusal.hint
    case .cannotRead: nil
    case .changedWhileRead: "wait until it is saved, and run the command again"
    case .isDirectory: "name the CSV file in it"
    case .emptyFile: "'trustreport template' prints a CSV to begin with"
    case .notCSV(.workbook), .notCSV(.oldWorkbook):
      "in the spreadsheet program, save the sheet as CSV UTF-8"
    case .notCSV(.pdf): "the figures must come from the spreadsheet: save it as CSV UTF-8"
    case .notCSV(.unmarkedUTF16): "save the file as CSV UTF-8"
    case .notCSV(.binary): "a CSV is text: save the sheet as CSV UTF-8"
    }
  }
}

extension Refusal {
  /// What to do; `nil` where the system's words are all that is known.
  var hint: String? {
    switch cause {
    case .missing: "check the spelling of the name, and the folder that you are in"
    case .brokenLink: "it is a link to a file that is not there: name the file itself"
    case .ringOfLinks: "the links lead to each other and to no file: name the file itself"
    case .notAFolder: "a name before a '/' is a file's, not a folder's: check the path"
    case .noRight: "ask its owner for the right to read it, and to enter the folders above it"
    case .longName: "give it, or the folders above it, a shorter name"
    case .tooManyOpen: "close other programs, or raise the limit, as with 'ulimit -n 1024'"
    case .notAFile: "name a file, a pipe or '-'"
    case .other: nil
    }
  }
}

extension TextFault: Fault {
  var severity: Finding.Severity {
    switch self {
    case .windows1252: .note
    case .undefinedByte, .manyMarks, .brokenUTF16: .error
    }
  }

  var code: String {
    switch self {
    case .windows1252: "windows-1252"
    case .undefinedByte: "undefined-byte"
    case .manyMarks: "many-marks"
    case .brokenUTF16: "broken-utf-16"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .windows1252(let cells):
      "\(cells) \(cells == 1 ? "cell is" : "cells are") not UTF-8, and read as Windows-1252"
    case .undefinedByte(let byte):
      "byte \(String(byte, radix: 16, uppercase: true)) is no character, in UTF-8 or Windows-1252"
    case .manyMarks: "a letter has more than 30 marks above or below it; the row is not read"
    case .brokenUTF16: "the UTF-16 text is broken: half a character was found"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .windows1252: nil
    case .manyMarks: "type the text again: no language writes so"
    case .undefinedByte, .brokenUTF16: "save the file again as CSV UTF-8"
    }
  }
}

extension RecordFault: Fault {
  var severity: Finding.Severity { .error }

  var code: String {
    switch self {
    case .unclosedQuote: "unclosed-quote"
    case .strayQuote: "stray-quote"
    case .cellTooLong: "cell-too-long"
    case .recordTooLong, .tooManyCells: "record-too-long"
    case .extraCells: "extra-cells"
    }
  }

  func message(value: String, headers: ColumnHeaders) -> String {
    switch self {
    case .unclosedQuote(let from, let to):
      "a quote is opened here and never closed; "
        + (from == to ? "line \(from) is not read" : "lines \(from) to \(to) are not read")
    case .strayQuote(let lines) where lines > 1:
      "text after the closing quote of a cell that spans \(lines) lines; they are not read"
    case .strayQuote: "text after the closing quote of a cell; the row is not read"
    case .cellTooLong: "a cell of more than 1 MiB; the row is not read"
    case .recordTooLong: "a row of more than 64 MiB; the file is not read from here on"
    case .tooManyCells:
      "a row of more than 16,384 cells; it is not read"
    case .extraCells(let columns):
      "\"\(value)\" stands beyond the last of the header's \(columns) columns"
    }
  }

  func hint(headers: ColumnHeaders) -> String? {
    switch self {
    case .unclosedQuote: "close it; inside a quoted cell a quote is written twice"
    case .strayQuote(let lines) where lines > 1:
      "a quote that is never closed takes in the lines below it, up to the next quote: close it here, or write it twice"
    case .strayQuote:
      "inside a quoted cell a quote is written twice, as in \"the \"\"good\"\" one\""
    case .tooManyCells: "a spreadsheet has no more columns: is this file a table?"
    case .cellTooLong, .recordTooLong:
      "a quote that is never closed makes a cell of all that follows"
    case .extraCells:
      "a cell must stand in quotes if it holds the character between the cells, as \"1,234\" does between commas"
    }
  }
}
