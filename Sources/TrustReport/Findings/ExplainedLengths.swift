extension CodeExplanation {
  /// Rows that are shorter or longer than others.
  static let lengths = [
    CodeExplanation(
      "extra-cells",
      "A row has more cells than the header. Mostly a comma stands in a cell without quotation marks, "
        + "and all cells after it have moved.",
      why: "Figure and target may stand in each other's columns.",
      "Put the cell in quotation marks, or save from the spreadsheet program."),
    CodeExplanation(
      "short-row",
      "A row ends before the last of the cells that most rows fill, or the file ends inside its last row. "
        + "Trailing cells that most rows leave empty may be missing: spreadsheets leave them out.",
      why: "What is missing may be half a target: `>=95` cut short is `>=9`, and Green.",
      "Compare the row with those beside it. If it is the last, save or fetch the file again."),
    CodeExplanation(
      "no-line-end",
      "The last line has no line end, although the others have one. Some programs save files so; a "
        + "file that was cut short looks the same.",
      why: "The last cell may be half of what was written.",
      "Look at the last cell. If it is whole, nothing need be done."),
    CodeExplanation(
      "shifted-columns",
      "Each row has one cell more than the header, and the cell to the right of `value` holds the figures: "
        + "a column has no name, so every cell after it is below the name of another. The file is not read.",
      why: "Figures, targets and ratings would stand in each other's columns.",
      "Name every column in the header, or take the empty cells out of the rows."),
    CodeExplanation(
      "long-rows",
      "Each row has one cell more than the header, and that cell is empty. The figures are where the header "
        + "says, so nothing is lost.",
      why: "If a column's name is missing instead, cells stand below the names of others.",
      "Nothing need be done if the columns are right."),
  ]
}
