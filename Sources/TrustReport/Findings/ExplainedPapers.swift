extension CodeExplanation {
  /// Papers that `render --into` fills.
  static let papers = [
    CodeExplanation(
      "no-marker", "The paper has no marker, so nothing of it is filled.",
      why: "The paper would keep the figures that it has, however old they are.",
      "Write a pair of markers where the report belongs; `trustreport new` writes a paper with all."
    ),
    CodeExplanation(
      "malformed-marker", "A comment that is meant for `trustreport` cannot be understood.",
      why: "The block would keep the figures of an earlier quarter.",
      "Write it as in `<!-- trustreport:begin summary -->`."),
    CodeExplanation(
      "marker-not-alone", "Something else stands on a marker's line.",
      why: "What else is on the line would be lost or show in the paper.",
      "Give the marker a line of its own."),
    CodeExplanation(
      "marker-in-list", "A marker belongs to a list, so that it is no comment of its own.",
      why: "The block would become part of the list, and its headings and tables would not show.",
      "Begin its line at the margin, below a blank line."),
    CodeExplanation(
      "marker-in-front-matter", "A marker is in the front matter, in which there are no comments.",
      why: "Filled there, the block would break the front matter, and the paper would not show it.",
      "Put it below the line that ends the front matter."),
    CodeExplanation(
      "indented-marker", "A marker is indented so far that it is code or part of a paragraph.",
      why: "The marker would be printed in the paper as text.",
      "Begin its line at the margin."),
    CodeExplanation(
      "marker-in-code",
      "A marker is in a fenced code block, and so is an example. It is not filled.",
      why: "A block that was meant to be filled keeps its old figures.",
      "Nothing, if that is meant; otherwise take it out of the code block."),
    CodeExplanation(
      "unknown-block", "A marker names a block that is not known.",
      why: "The block would stay as it is, with old figures or none.",
      "Choose one of the names in the hint."),
    CodeExplanation(
      "unclosed-block", "A block begins and never ends, so where the paper goes on is not known.",
      why: "Your own words behind it could be overwritten.",
      "Write its end marker."),
    CodeExplanation(
      "unopened-block", "A block ends that never began.",
      why: "What was meant to be filled stays as it is, with old figures or none.",
      "Write its begin marker, or take the end marker out."),
    CodeExplanation(
      "doubled-block", "A block stands in the paper twice.",
      why: "A block that the board reads twice was probably to be another one.",
      "Keep one of the two."),
    CodeExplanation(
      "nested-block", "A block begins inside another, which would overwrite it.",
      why: "What one block writes the other would remove.",
      "End the outer block first, or take one of the two out."),
    CodeExplanation(
      "mismatched-end", "An end marker names another block than the one that is open.",
      why: "Your own words between the two could be overwritten.",
      "Mend the name."),
    CodeExplanation(
      "unknown-priority", "A marker names a priority that the indicators do not have.",
      why: "The paper would have nothing under that priority.",
      "Write its name as the indicators have it."),
    CodeExplanation(
      "edited-block",
      "What stands between two markers was changed by hand. It is not overwritten, and the change is "
        + "shown: alone, if the text before it can be generated again; otherwise together with the "
        + "changes in the data, as the message then says. With `--check` that is a note.",
      why: "The edit may be a correction, which the next run would undo without a word.",
      "Put your own words outside the markers, or give `--force` to overwrite them."),
    CodeExplanation(
      "no-priorities-file",
      "The paper has a block on the board's priorities, and no file of them was given.",
      why: "The block keeps the progress of an earlier quarter.",
      "Name it with `--priorities`. Without it the block stays as it is."),
    CodeExplanation(
      "older-quarter",
      "The paper holds a block of a later quarter than the data that it is filled from.",
      why: "The board would be given last quarter's figures under this quarter's date.",
      "Check that you named the file of the latest quarter."),
    CodeExplanation(
      "not-utf-8", "A line of the paper is not UTF-8. The paper is not touched.",
      why: "Rewriting it could change your own words.",
      "Save the paper as UTF-8."),
  ]

  /// The file of priorities that `--priorities` names.
  static let priorities = [
    CodeExplanation(
      "no-priorities", "The file of priorities has a header and no row.",
      why: "The blocks on the board's priorities would be empty.",
      "Write a row for each priority."),
    CodeExplanation(
      "missing-column",
      "The file of priorities lacks one of its columns, so the paper says nothing of it.",
      why: "The board may expect to read it.",
      "Nothing, if that is meant; otherwise add the column."),
    CodeExplanation(
      "missing-priority", "A row names no priority, and no row above it does.",
      why: "What the row says would be under no priority in the paper.",
      "Fill in `priority` in the first row of each."),
    CodeExplanation(
      "doubled-priority",
      "A priority has two texts for its focus, a deliverable or its progress.",
      why: "The paper would show one of the two, and nobody would have chosen which.",
      "Give it in one row; the others add outcomes alone."),
    CodeExplanation(
      "repeated-outcome", "An outcome of a priority is listed twice. It counts once.",
      why: "It may have been meant to be another outcome.",
      "Nothing."),
    CodeExplanation(
      "unplanned-priority", "The indicators have a priority that the file of priorities has not.",
      why: "In the paper its indicators come after the board's own priorities.",
      "Where one name is a slip of the other, write the same in both."),
  ]
}
