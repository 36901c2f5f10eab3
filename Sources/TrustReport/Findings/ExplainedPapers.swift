extension CodeExplanation {
  /// Papers that `render --into` fills.
  static let papers = [
    CodeExplanation(
      "no-marker", "The paper has no marker, so nothing of it is filled.",
      "Write a pair of markers where the report belongs; `trustreport new` writes a paper with all."
    ),
    CodeExplanation(
      "malformed-marker", "A comment that is meant for `trustreport` cannot be understood.",
      "Write it as in `<!-- trustreport:begin summary -->`."),
    CodeExplanation(
      "marker-not-alone", "Something else stands on a marker's line.",
      "Give the marker a line of its own."),
    CodeExplanation(
      "marker-in-list", "A marker belongs to a list, so that it is no comment of its own.",
      "Begin its line at the margin, below a blank line."),
    CodeExplanation(
      "marker-in-front-matter", "A marker is in the front matter, in which there are no comments.",
      "Put it below the line that ends the front matter."),
    CodeExplanation(
      "indented-marker", "A marker is indented so far that it is code or part of a paragraph.",
      "Begin its line at the margin."),
    CodeExplanation(
      "marker-in-code",
      "A marker is in a fenced code block, and so is an example. It is not filled.",
      "Nothing, if that is meant; otherwise take it out of the code block."),
    CodeExplanation(
      "unknown-block", "A marker names a block that is not known.",
      "Choose one of the names in the hint."),
    CodeExplanation(
      "unclosed-block", "A block begins and never ends, so where the paper goes on is not known.",
      "Write its end marker."),
    CodeExplanation(
      "unopened-block", "A block ends that never began.",
      "Write its begin marker, or take the end marker out."),
    CodeExplanation(
      "doubled-block", "A block stands in the paper twice.", "Keep one of the two."),
    CodeExplanation(
      "nested-block", "A block begins inside another, which would overwrite it.",
      "End the outer block first, or take one of the two out."),
    CodeExplanation(
      "mismatched-end", "An end marker names another block than the one that is open.",
      "Mend the name."),
    CodeExplanation(
      "unknown-priority", "A marker names a priority that the indicators do not have.",
      "Write its name as the indicators have it."),
    CodeExplanation(
      "edited-block",
      "What stands between two markers was changed by hand. It is not overwritten, and the change is "
        + "shown: alone, if the text before it can be generated again; otherwise together with the "
        + "changes in the data, as the message then says. With `--check` that is a note.",
      "Put your own words outside the markers, or give `--force` to overwrite them."),
    CodeExplanation(
      "no-priorities-file",
      "The paper has a block on the board's priorities, and no file of them was given.",
      "Name it with `--priorities`. Without it the block stays as it is."),
    CodeExplanation(
      "older-quarter",
      "The paper holds a block of a later quarter than the data that it is filled from.",
      "Check that you named the file of the latest quarter."),
    CodeExplanation(
      "not-utf-8", "A line of the paper is not UTF-8. The paper is not touched.",
      "Save the paper as UTF-8."),
  ]

  /// The file of priorities that `--priorities` names.
  static let priorities = [
    CodeExplanation(
      "no-priorities", "The file of priorities has a header and no row.",
      "Write a row for each priority."),
    CodeExplanation(
      "missing-column",
      "The file of priorities lacks one of its columns, so the paper says nothing of it.",
      "Nothing, if that is meant; otherwise add the column."),
    CodeExplanation(
      "missing-priority", "A row names no priority, and no row above it does.",
      "Fill in `priority` in the first row of each."),
    CodeExplanation(
      "doubled-priority",
      "Focus, deliverable or progress of a priority stands there twice, and differs.",
      "Give it in one row; the others add outcomes alone."),
    CodeExplanation(
      "repeated-outcome", "An outcome of a priority stands there twice. It counts once.",
      "Nothing."),
    CodeExplanation(
      "unplanned-priority", "The indicators have a priority that the file of priorities has not.",
      "Where one name is a slip of the other, write the same in both."),
  ]
}
