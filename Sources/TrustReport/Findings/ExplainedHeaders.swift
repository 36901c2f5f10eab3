extension CodeExplanation {
  /// The header, and rows that are left out.
  static let headers = [
    CodeExplanation(
      "no-header",
      "None of the first twenty rows names the column `indicator` and at least one other.",
      "Name the columns in the first row. The hint shows a row that comes near."),
    CodeExplanation(
      "rows-passed-over", "Rows stand above the header: a title, a date. They are not read.",
      "Nothing, if no data is among them."),
    CodeExplanation(
      "rows-above-header",
      "A row above the header has three or more filled cells, and a figure among them.",
      "If it is data, move it below the header."),
    CodeExplanation(
      "columns-guessed",
      "Columns are read by names that also mean other things, because no plainer name for them is there.",
      "Look whether they are what the note says; if one is not, give `--column`."),
    CodeExplanation(
      "annual-target",
      "A target is given for a year, and counts as the target of each of its quarters.",
      "Of figures that add up over the year, give the quarter's own target."),
    CodeExplanation(
      "periods-left-out",
      "Columns of months, of years or of the year to date stand beside the figures of quarters. They are not read.",
      "Nothing."),
    CodeExplanation(
      "only-months", "The figures are given by month, and no column holds the quarter's.",
      "Add a column with the quarter's figure."),
    CodeExplanation(
      "year-from-title",
      "Columns are headed `Q1` to `Q4`, and take their year from the rows above the header.",
      "Nothing, if the year is right."),
    CodeExplanation(
      "title-quarter",
      "The rows above the header name quarters, and the one that is reported is not among them.",
      why:
        "Either the title is last quarter's, or the rows are: the paper would be headed by the wrong quarter.",
      "Correct the title, or the quarter of the rows."),
    CodeExplanation(
      "number-and-title",
      "The column `Indicator number` holds number and title in one cell, as the board's table does.",
      "Split it into two columns, `number` and `indicator`."),
    CodeExplanation(
      "doubled-column",
      "Two columns of the header are names for the same thing, and which one counts is not known.",
      "Take one of them out, or give the one that counts the canonical name."),
    CodeExplanation(
      "unknown-column",
      "A column has a name that is not known, or one that the canonical column beside it makes void. "
        + "It is not read.",
      "Nothing, if it is your own; otherwise mend the name. A name one slip away is suggested."),
    CodeExplanation(
      "no-figure-column",
      "No column is named as the one with the figures, and one that is not known looks like it.",
      "Call it `value`, or name it by its quarter: `2024/25 Q2`."),
    CodeExplanation(
      "unnamed-column", "A column has cells but no name. It is not read.",
      "Name it in the header if it is to be read."),
    CodeExplanation(
      "quarter-without-year", "A column is headed `Q1`, and nothing says of which year.",
      "Give `--quarter`, or write the year into the heading: `2024/25 Q1`."),
    CodeExplanation(
      "value-beside-quarters",
      "The file has a column for each quarter, and `value` or `quarter` beside them.",
      "Keep one form or the other."),
    CodeExplanation(
      "footnote",
      "A row has one filled cell, a source or a remark, or two that belong to a box beside the table. It is left out.",
      "Nothing. A remark on one figure belongs in `note`."),
    CodeExplanation(
      "lone-title",
      "A row has a title and nothing beside it: a heading, or an indicator without a figure.",
      "Put a heading into the column `priority`; write `[x]` where there is no figure."),
    CodeExplanation(
      "blank-priority",
      "Fewer than half of the rows name a priority: merged cells arrive as blanks below the first.",
      "Give `--fill-down priority`, which repeats the cell above."),
    CodeExplanation(
      "heading-rows",
      "Rows of one cell are read as the priorities of the rows below them, because the first row is one.",
      "Nothing, if they are the priorities."),
    CodeExplanation(
      "repeated-header",
      "The header stands among the rows once more, as for a second page. It is passed over.",
      "Nothing."),
    CodeExplanation(
      "split-number",
      "A row is shorter than the header, and a number of one to three digits is before one of three: a comma without "
        + "quotes may have made two cells of one number.",
      "Put the number in quotes, or save the sheet without thousands commas."),
    CodeExplanation(
      "total-row", "A row is called Total. It is no indicator, and is left out.",
      "Nothing; the report counts by itself."),
    CodeExplanation(
      "no-return", "A row of a file with a column for each quarter has nothing in any of them.",
      "Write `[x]` where there is no figure, and the report says so."),
    CodeExplanation(
      "extra-cells",
      "A row has more cells than the header. Mostly a comma stands in a cell without quotation marks, "
        + "and all cells after it have moved.",
      "Put the cell in quotation marks, or save from the spreadsheet program."),
  ]

  /// Rows, and the returns together.
  static let rows = [
    CodeExplanation(
      "missing-title", "A row has no title in `indicator`, nor has the indicator it is a part of.",
      "Fill it in. The rows of parts may leave it to the row for the whole."),
    CodeExplanation(
      "missing-quarter", "A row names no quarter, though others of the file do.",
      "Fill it in, as in `2024/25 Q2`."),
    CodeExplanation(
      "year-differs",
      "A row's `year` is another than that of its `quarter`.",
      why: "The figure would be reported in the wrong year.",
      "Correct one of them."),
    CodeExplanation(
      "duplicate-row",
      "Two rows are for the same indicator, part and quarter, and differ. The other is named.",
      "Keep the right one, or tell them apart by `part` or `quarter`."),
    CodeExplanation(
      "several-months",
      "Rows of one indicator give different figures for months of one quarter. The other is named.",
      "Give the quarter's figure, in one row: a sum, a mean or the last month's, as the measure has it."
    ),
    CodeExplanation(
      "repeated-row", "A row stands there twice, the same in every cell. It counts once.",
      "Nothing; files that overlap may be given together."),
    CodeExplanation(
      "missing-indicator",
      "An indicator had a row in one of the four quarters before, or an annual one in the same quarter a year before, "
        + "and has none in the quarter that is reported.",
      "Add its row, with `[x]` if there is no figure; if it was renumbered, fill in `formerly`; if it ended, write "
        + "`discontinued` as its value."),
    CodeExplanation(
      "missing-part",
      "A part of an indicator had a row in one of the quarters before, and has none in the one that is reported.",
      "Add its row, with `[x]` if there is no figure; if it ended, write `discontinued` as its value."
    ),
    CodeExplanation(
      "not-reported",
      "The files hold indicators that the report does not have, and that are not expected in its quarter.",
      "Nothing, if that is meant."),
    CodeExplanation(
      "formerly-unknown",
      "No earlier quarter of the files has the number in `formerly`. It is a note where each of them has "
        + "fewer than half as many indicators as the one reported.",
      "Write the number as the earlier quarter has it."),
    CodeExplanation(
      "formerly-still-there",
      "The number in `formerly` has a row of its own in the quarter in which that is first said.",
      "If that is another indicator now, write `new` into its own `formerly`."),
    CodeExplanation(
      "formerly-ambiguous",
      "Two indicators that had changed numbers say again what they said in the quarter before, and their titles say that "
        + "they have changed back. The statement counts as the first, said again.",
      "If they did change back, give each a number that neither had before."),
    CodeExplanation(
      "last-quarter-differs",
      "A row's `last quarter` is not the figure that the row of that quarter has. The row counts.",
      why: "One of the two is wrong or was revised, and the direction of travel rests on it.",
      "If it was revised, say so in `note`; otherwise correct one of them."),
    CodeExplanation(
      "backwards", "`diff` was given the later return first: what improved is told as worsened.",
      "Name the earlier file first."),
    CodeExplanation(
      "number-like-date",
      "An indicator's number looks like a date: spreadsheets make `03-May` of `3-5`.",
      "Format the column as text and type the number again."),
    CodeExplanation(
      "override-without-published",
      "There is an `override reason`, but no `published` rating that it could speak for.",
      "Fill in `published`, or take the reason out."),
    CodeExplanation(
      "whole-with-figure",
      "An indicator has parts, and the row for the whole has a value or a target of its own.",
      "Give it to a part, or leave it empty: the whole takes its worst part's rating."),
    CodeExplanation(
      "dated-and-undated",
      "Some files name their quarters and another does not, so its place in the history is not known.",
      "Give it a column `quarter`, or date it with `--quarter`."),
    CodeExplanation(
      "nothing-reported",
      "No row has a figure, a symbol or a given rating for the quarter, or for any quarter. Without "
        + "`--quarter` a forecast does not count.",
      "Fill in `value`, or choose one of the quarters that the hint lists with `--quarter`."),
    CodeExplanation(
      "quarter-in-doubt",
      "The latest quarter has a figure or a given R, A or G for fewer than half as many indicators as "
        + "the fullest of the four quarters before it. Annual indicators are compared with the same "
        + "quarter of the year before, and forecasts do not count. It may be one row with a wrong quarter.",
      "Correct the quarter of those rows; or, if the quarter is the right one, name it with "
        + "`--quarter` (the older file of `diff` with `--since`)."),
    CodeExplanation(
      "later-quarter",
      "The files hold a later quarter than the one reported. It has only forecasts (`[f]`), or only "
        + "words, dashes and given ratings of N/A, which do not make a quarter the one reported.",
      "Nothing, if the earlier quarter is to be reported. For the later one, do what the hint says."
    ),
  ]
}
