extension CodeExplanation {
  /// The file itself, its text and its records.
  static let inputs = [
    CodeExplanation(
      "cannot-open",
      "There is no such file, or it may not be opened. The reason is the system's own.",
      why: "What is in the file would be missing from the paper.",
      "Check the path and the permissions; on a network drive, check the connection."),
    CodeExplanation(
      "cannot-read",
      "The file was opened, but reading it failed. The reason is the system's own.",
      why: "What was not read would be missing from the paper.",
      "Copy the file to a local folder and try again."),
    CodeExplanation(
      "changed-while-read",
      "The file was another, or held something else, at the end of reading than at its beginning.",
      why: "What was read may be half of the old file and half of the new one.",
      "Wait until it is saved or copied, and run the command again."),
    CodeExplanation(
      "is-directory", "A folder was named where a file is needed.",
      why: "Which of its files are meant is not known, and a paper needs all of them.",
      "Name the CSV files in it, one after the other."),
    CodeExplanation(
      "empty-file", "The file holds nothing, or nothing but blank lines.",
      why: "A paper made without it would lack its indicators.",
      "Save the sheet again; `trustreport template` prints a CSV to begin with."),
    CodeExplanation(
      "workbook", "The file is an Excel or OpenDocument workbook. Only CSV is read.",
      why: "A workbook has many sheets, and a guess could report the wrong one.",
      "Open it in the spreadsheet program and save the sheet as CSV UTF-8."),
    CodeExplanation(
      "pdf", "The file is a PDF. Figures cannot be read out of one.",
      why: "A figure that is read wrongly from a page looks as sure as one that is right.",
      "Ask for the spreadsheet that it was made from, and save that as CSV UTF-8."),
    CodeExplanation(
      "not-text",
      "The file is no text: a picture, a program, or UTF-16 without the mark that says so.",
      why: "A figure read from it would be an accident.",
      "Save the sheet as CSV UTF-8."),
    CodeExplanation(
      "broken-utf-16",
      "The file says that it is UTF-16, and half a character stands in it. It reads as �.",
      why: "What stood there is lost, and it may have been part of a name or a figure.",
      "Save the sheet again as CSV UTF-8."),
    CodeExplanation(
      "windows-1252",
      "Some cells are not UTF-8, and were read as Windows-1252, as older spreadsheets save CSV.",
      why: "A wrong character in a title or commentary is in front of the board.",
      "Look at the £ signs, dashes and quotation marks; if they are right, nothing need be done."),
    CodeExplanation(
      "undefined-byte",
      "A byte stands for no character, neither in UTF-8 nor in Windows-1252. It reads as �.",
      why: "The board would read the wrong character, or none.",
      "Type the character again, and save the sheet as CSV UTF-8."),
    CodeExplanation(
      "many-marks",
      "A letter has more than 30 accents or other marks above or below it. The row is not read.",
      why: "It covers the lines around it, and takes long to compare with other text.",
      "Type the text again; a copy from a web page may bring such marks."),
    CodeExplanation(
      "cell-too-long",
      "A cell holds more than 1 MiB. Such a cell is nearly always a quotation mark never closed.",
      why: "Everything that the cell swallowed would be missing from the paper.",
      "Look for a quotation mark at the beginning of the cell, and close it or take it out."),
    CodeExplanation(
      "record-too-long",
      "A row holds more than 64 MiB, or more than 16,384 cells, which are as many as a spreadsheet has "
        + "columns. Such a file is no table, or a quotation mark is never closed.",
      why: "A tool that holds it all would fill the computer's memory.",
      "Look at the beginning of the row; save the sheet again as CSV UTF-8."),
    CodeExplanation(
      "unclosed-quote",
      "A cell begins with a quotation mark that is never closed, so the rest of the file stands in "
        + "that cell. It is not read.",
      why: "The indicators behind it would be missing from the paper.",
      "Close it. Inside a quoted cell a quotation mark is written twice."),
    CodeExplanation(
      "stray-quote",
      "A quoted cell goes on after its closing quotation mark, so where it ends is a guess. The row "
        + "is not read.",
      why: "The indicator in that row would be missing from the paper, or have another's cells.",
      "Inside a quoted cell write each quotation mark twice; spreadsheet programs do it themselves."
    ),
  ]
}
