extension CodeExplanation {
  /// The header, and rows that are left out.
  static let headers = [
    CodeExplanation(
      "no-header",
      "None of the first twenty rows names the column `indicator` and at least one other.",
      why: "Without a header nothing says which column is the figure and which the target.",
      "Name the columns in the first row. The hint shows a row that comes near."),
    CodeExplanation(
      "rows-passed-over", "Rows stand above the header: a title, a date. They are not read.",
      why: "An indicator among them would be missing from the paper.",
      "Nothing, if no data is among them."),
    CodeExplanation(
      "rows-above-header",
      "A row above the header has three or more filled cells, and a figure among them.",
      why: "An indicator in that row would be missing from the paper.",
      "If it is data, move it below the header."),
    CodeExplanation(
      "columns-guessed",
      "Columns are read by names that also mean other things, because no plainer name for them is there.",
      why: "A column that is taken for another fills the paper with the wrong figures.",
      "Look whether they are what the note says; if one is not, give `--column`."),
    CodeExplanation(
      "annual-target",
      "A target is given for a year, and counts as the target of each of its quarters.",
      why: "A target for the whole year makes every earlier quarter look far off.",
      "Of figures that add up over the year, give the quarter's own target."),
    CodeExplanation(
      "periods-left-out",
      "Columns of months, of years or of the year to date stand beside the figures of quarters. They are not read.",
      why: "The paper is about quarters, and shows none of those figures.",
      "Nothing."),
    CodeExplanation(
      "only-months", "The figures are given by month, and no column holds the quarter's.",
      why: "No single month stands for the quarter that the paper is about.",
      "Add a column with the quarter's figure."),
    CodeExplanation(
      "year-from-title",
      "Columns are headed `Q1` to `Q4`, and take their year from the rows above the header.",
      why: "With the wrong year the figures land in the wrong quarters.",
      "Nothing, if the year is right."),
    CodeExplanation(
      "title-quarter",
      "The rows above the header name quarters, and the one that is reported is not among them; or they name one, "
        + "and no row does.",
      why:
        "Either the title is last quarter's, or the rows are: the paper would be headed by the wrong quarter.",
      "Correct the title, or the quarter of the rows."),
    CodeExplanation(
      "number-and-title",
      "The column `Indicator number` holds number and title in one cell, as the board's table does.",
      why: "An indicator is followed over the quarters by its number alone.",
      "Split it into two columns, `number` and `indicator`."),
    CodeExplanation(
      "doubled-column",
      "Two columns of the header are names for the same thing, and which one counts is not known.",
      why: "The wrong one of the two would put wrong figures into the paper.",
      "Take one of them out, or give the one that counts the canonical name."),
    CodeExplanation(
      "unknown-column",
      "A column has a name that is not known, or one that the canonical column beside it makes void. "
        + "It is not read.",
      why: "What the column holds is not in the paper.",
      "Nothing, if it is your own; otherwise correct the name. A name one slip away is suggested."),
    CodeExplanation(
      "no-figure-column",
      "No column is named as the one with the figures, and one that is not known looks like it.",
      why: "Every indicator would be without a figure, and so not rated.",
      "Call it `value`, or name it by its quarter: `2024/25 Q2`."),
    CodeExplanation(
      "unnamed-column", "A column has cells but no name. It is not read.",
      why: "What the column holds is not in the paper.",
      "Name it in the header if it is to be read."),
    CodeExplanation(
      "quarter-without-year", "A column is headed `Q1`, and nothing says of which year.",
      why: "A figure in the wrong year would be reported in the wrong paper.",
      "Give `--quarter`, or write the year into the heading: `2024/25 Q1`."),
    CodeExplanation(
      "value-beside-quarters",
      "The file has a column for each quarter, and `value` or `quarter` beside them.",
      why: "Two figures for one quarter could disagree.",
      "Keep one form or the other."),
    CodeExplanation(
      "footnote",
      "A row has one filled cell, a source or a remark, or two that belong to a box beside the table. It is left out.",
      why: "What the row says is not in the paper.",
      "Nothing. A remark on one figure belongs in `note`."),
    CodeExplanation(
      "lone-title",
      "A row has a title and nothing beside it: a heading, or an indicator without a figure.",
      why: "A heading that is read as an indicator is one too many in the board's counts.",
      "Put a heading into the column `priority`; write `[x]` where there is no figure."),
    CodeExplanation(
      "blank-priority",
      "Fewer than half of the rows name a priority: merged cells arrive as blanks below the first.",
      why: "The paper counts ratings by priority, and most indicators would be under none.",
      "Give `--fill-down priority`, which repeats the cell above."),
    CodeExplanation(
      "heading-rows",
      "Rows of one cell are read as the priorities of the rows below them, because the first row is one.",
      why: "The paper counts ratings by priority.",
      "Nothing, if they are the priorities."),
    CodeExplanation(
      "repeated-header",
      "The header stands among the rows once more, as for a second page. It is passed over.",
      why: "Read as a row it would be one indicator too many.",
      "Nothing."),
    CodeExplanation(
      "split-number",
      "A row is shorter than the header, and a number of one to three digits is before one of three: a comma without "
        + "quotes may have made two cells of one number.",
      why: "The figure would be its first digits alone, and the rating wrong.",
      "Put the number in quotes, or save the sheet without thousands commas."),
    CodeExplanation(
      "total-row", "A row is called Total. It is no indicator, and is left out.",
      why: "Counted as an indicator it would be one too many.",
      "Nothing; the report counts by itself."),
    CodeExplanation(
      "no-return", "A row of a file with a column for each quarter has nothing in any of them.",
      why: "The indicator is not in the paper, and the board may take it for forgotten.",
      "Write `[x]` where there is no figure, and the report says so."),
  ]

  /// Rows, and the returns together.
  static let rows = [
    CodeExplanation(
      "missing-title", "A row has no title in `indicator`, nor has the indicator it is a part of.",
      why: "The board would read a figure and not know of what.",
      "Fill it in. The rows of parts may leave it to the row for the whole."),
    CodeExplanation(
      "missing-quarter", "A row names no quarter, though others of the file do.",
      why: "A figure without its quarter would be reported in the wrong paper, or in none.",
      "Fill it in, as in `2024/25 Q2`."),
    CodeExplanation(
      "year-differs",
      "A row's `year` is another than that of its `quarter`.",
      why: "The figure would be reported in the wrong year.",
      "Correct one of them."),
    CodeExplanation(
      "duplicate-row",
      "Two rows are for the same indicator, part and quarter, and differ. The other is named.",
      why: "The paper would show one of two figures, and nobody would have chosen which.",
      "Keep the right one, or tell them apart by `part` or `quarter`."),
    CodeExplanation(
      "several-months",
      "Rows of one indicator give different figures for months of one quarter. The other is named.",
      why: "No single month stands for the quarter that the paper is about.",
      "Give the quarter's figure, in one row: a sum, a mean or the last month's, as the measure has it."
    ),
    CodeExplanation(
      "repeated-row", "Two rows are the same in every cell. They count once.",
      why: "If one of them was to be another indicator's row, that indicator is missing.",
      "Nothing; files that overlap may be given together."),
    CodeExplanation(
      "missing-indicator",
      "An indicator had a row in one of the four quarters before, or an annual one in the same quarter a year before, "
        + "and has none in the quarter that is reported.",
      why: "An indicator that drops out unsaid is one that the board stops asking about.",
      "Add its row, with `[x]` if there is no figure; if it was renumbered, fill in `formerly`; if it ended, write "
        + "`discontinued` as its value."),
    CodeExplanation(
      "missing-part",
      "A part of an indicator had a row in one of the quarters before, and has none in the one that is reported.",
      why: "The indicator takes its worst part's rating, and the missing part may be the worst.",
      "Add its row, with `[x]` if there is no figure; if it ended, write `discontinued` as its value."
    ),
    CodeExplanation(
      "not-reported",
      "The files hold indicators that the report does not have, and that are not expected in its quarter.",
      why: "The board cannot miss what the paper does not name.",
      "Nothing, if that is meant."),
    CodeExplanation(
      "formerly-unknown",
      "No earlier quarter of the files has the number in `formerly`. It is a note where each of them has "
        + "fewer than half as many indicators as the one reported.",
      why: "The indicator's history begins anew, and the paper shows no direction for it.",
      "Write the number as the earlier quarter has it."),
    CodeExplanation(
      "formerly-still-there",
      "The number in `formerly` has a row of its own in the quarter in which that is first said.",
      why: "Two indicators would share one history.",
      "If that is another indicator now, write `new` into its own `formerly`."),
    CodeExplanation(
      "formerly-ambiguous",
      "Two indicators that had changed numbers say again what they said in the quarter before, and their titles say that "
        + "they have changed back. The statement counts as the first, said again.",
      why: "The two would be compared with each other's figures.",
      "If they did change back, give each a number that neither had before."),
    CodeExplanation(
      "last-quarter-differs",
      "A row's `last quarter` is not the figure that the row of that quarter has. The row counts.",
      why: "One of the two is wrong or was revised, and the direction of travel rests on it.",
      "If it was revised, say so in `note`; otherwise correct one of them."),
    CodeExplanation(
      "backwards", "`diff` was given the later return first: what improved is told as worsened.",
      why: "The board would be told the opposite of what happened.",
      "Name the earlier file first."),
    CodeExplanation(
      "number-like-date",
      "An indicator's number looks like a date: spreadsheets make `03-May` of `3-5`.",
      why: "Under another number the indicator has no history.",
      "Format the column as text and type the number again."),
    CodeExplanation(
      "override-without-published",
      "There is an `override reason`, but no `published` rating that it could speak for.",
      why: "The computed rating stands, and the reason says why it should not.",
      "Fill in `published`, or take the reason out."),
    CodeExplanation(
      "whole-with-figure",
      "An indicator has parts, and the row for the whole has a value or a target of its own.",
      why: "The whole and its parts could be rated differently.",
      "Give it to a part, or leave it empty: the whole takes its worst part's rating."),
    CodeExplanation(
      "dated-and-undated",
      "Some files name their quarters and another does not, so its place in the history is not known.",
      why: "Its figures could not be compared with any quarter before.",
      "Give it a column `quarter`, or date it with `--quarter`."),
    CodeExplanation(
      "nothing-reported",
      "No row has a figure, a symbol or a given rating for the quarter, or for any quarter. Without "
        + "`--quarter` a forecast does not count.",
      why: "A paper without a figure tells the board nothing.",
      "Fill in `value`, or choose one of the quarters that the hint lists with `--quarter`."),
    CodeExplanation(
      "quarter-in-doubt",
      "The latest quarter has a figure or a given R, A or G for fewer than half as many indicators as "
        + "the fullest of the four quarters before it; if these have none, of the last four up to one "
        + "that has. Annual indicators are compared with the same quarter of the year before, and "
        + "forecasts do not count. It may be one row with a wrong quarter.",
      why: "The paper would be about the wrong quarter, with most indicators missing.",
      "Correct the quarter of those rows; or, if the quarter is the right one, name it with "
        + "`--quarter` (the older file of `diff` with `--since`)."),
    CodeExplanation(
      "later-quarter",
      "The files hold a later quarter than the one reported. It has only forecasts (`[f]`), or only "
        + "words, dashes and given ratings of N/A, which do not make a quarter the one reported. Or a file of "
        + "settings names the quarter to report, and there is something to report for a later one.",
      why:
        "The paper would be about the earlier quarter, where the board may expect the later one.",
      "Nothing, if the earlier quarter is to be reported. For the later one, do what the hint says."
    ),
  ]
}
