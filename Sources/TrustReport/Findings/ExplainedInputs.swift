extension CodeExplanation {
  /// The file itself, its text and its records.
  static let inputs = [
    CodeExplanation(
      "cannot-open",
      "There is no such file, or it may not be opened. The reason is the system's own.",
      "Check the path and the permissions; on a network drive, check the connection."),
    CodeExplanation(
      "cannot-read",
      "The file was opened, but reading it failed. The reason is the system's own.",
      "Copy the file to a local folder and try again."),
    CodeExplanation(
      "is-directory", "A folder was named where a file is needed.",
      "Name the CSV files in it, one after the other."),
    CodeExplanation(
      "empty-file", "The file holds nothing, or nothing but blank lines.",
      "Save the sheet again; `trustreport template` prints a CSV to begin with."),
    CodeExplanation(
      "workbook", "The file is an Excel or OpenDocument workbook. Only CSV is read.",
      "Open it in the spreadsheet program and save the sheet as CSV UTF-8."),
    CodeExplanation(
      "pdf", "The file is a PDF. Figures cannot be read out of one.",
      "Ask for the spreadsheet that it was made from, and save that as CSV UTF-8."),
    CodeExplanation(
      "not-text",
      "The file is no text: a picture, a program, or UTF-16 without the mark that says so.",
      "Save the sheet as CSV UTF-8."),
    CodeExplanation(
      "broken-utf-16",
      "The file says that it is UTF-16, and half a character stands in it. It reads as �.",
      "Save the sheet again as CSV UTF-8."),
    CodeExplanation(
      "windows-1252",
      "Some cells are not UTF-8, and were read as Windows-1252, as older spreadsheets save CSV.",
      "Look at the £ signs, dashes and quotation marks; if they are right, nothing need be done."),
    CodeExplanation(
      "undefined-byte",
      "A byte stands for no character, neither in UTF-8 nor in Windows-1252. It reads as �.",
      "Type the character again, and save the sheet as CSV UTF-8."),
    CodeExplanation(
      "cell-too-long",
      "A cell holds more than 1 MiB. Such a cell is nearly always a quotation mark never closed.",
      "Look for a quotation mark at the beginning of the cell, and close it or take it out."),
    CodeExplanation(
      "unclosed-quote",
      "A cell begins with a quotation mark that is never closed, so the rest of the file stands in "
        + "that cell. It is not read.",
      "Close it. Inside a quoted cell a quotation mark is written twice."),
    CodeExplanation(
      "stray-quote",
      "A quoted cell goes on after its closing quotation mark, so where it ends is a guess. The row "
        + "is not read.",
      "Inside a quoted cell write each quotation mark twice; spreadsheet programs do it themselves."
    ),
  ]
}
