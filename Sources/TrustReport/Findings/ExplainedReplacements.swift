extension CodeExplanation {
  /// Cells that are read as if they held something else.
  static let replacements = [
    CodeExplanation(
      "column-not-known", "`--column` names something that is no column.",
      "Write the name of a column, then `=` and the header as the file has it."),
    CodeExplanation(
      "column-not-found", "`--column` names a header that none of the files has.",
      "Write the header as the file has it, or the spreadsheet's letter for the column: `:F`."),
    CodeExplanation(
      "replaced", "A cell is read as if it held something else, because `--replace` says so.",
      "Nothing. The report's notes say how many cells there are of each replacement."),
    CodeExplanation(
      "replaced-nothing", "`--replace` names a cell that none of the files has.",
      "Write the whole cell as the file has it, capitals included, or leave the option out."),
  ]
}
