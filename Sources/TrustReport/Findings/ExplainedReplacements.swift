extension CodeExplanation {
  /// Cells that are read as if they held something else.
  static let replacements = [
    CodeExplanation(
      "column-not-known", "`--column` names something that is no column.",
      why: "The column that was meant would be read from another header, or not at all.",
      "Write the name of a column, then `=` and the header as the file has it."),
    CodeExplanation(
      "column-not-found", "`--column` names a header that none of the files has.",
      why: "The column that was meant would be read from another header, or not at all.",
      "Write the header as the file has it, or the spreadsheet's letter for the column: `:F`."),
    CodeExplanation(
      "replaced", "A cell is read as if it held something else, because `--replace` says so.",
      why: "The paper shows what you wrote in place of what was sent.",
      "Nothing. The report's notes say how many cells there are of each replacement."),
    CodeExplanation(
      "replaced-nothing", "`--replace` names a cell that none of the files has.",
      why: "A cell that was meant to be read otherwise is read as it stands.",
      "Write the whole cell as the file has it, capitals included, or leave the option out."),
  ]
}
