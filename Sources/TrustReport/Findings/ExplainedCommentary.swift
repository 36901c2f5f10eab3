extension CodeExplanation {
  /// What the authors wrote about the indicators.
  static let commentary = [
    CodeExplanation(
      "no-commentary",
      "An indicator is rated Red or Amber, and nothing is given on what is being done, neither for the indicator "
        + "nor for any of its parts. A file without a column for commentary draws one note.",
      why:
        "The board asks of every Red and Amber what is being done. The report can only say that nothing is "
        + "given.",
      "Write it into `commentary`. If the file has it under another name, say so with `--column`."),
    CodeExplanation(
      "same-commentary",
      "The commentary on an indicator is word for word that on another. Perhaps it was pasted below the wrong "
        + "one.",
      why: "A reader learns nothing of one of the two, and may act on what belongs to the other.",
      "Write what belongs to each. If one text is meant for both, refer from one to the other: `See 2.3.`"
    ),
    CodeExplanation(
      "unchanged-commentary",
      "The commentary is word for word that of the quarter before, although the figure moved.",
      why: "The board reads it as news. It may explain a rise where there is now a fall.",
      "Write what is being done now, or that nothing has changed."),
    CodeExplanation(
      "figures-of-another",
      "A paragraph of the commentary gives the figure, the target and the figure before of another indicator, "
        + "and no figure of its own. Perhaps it was pasted below the wrong one.",
      why: "A reader takes them for the figures of the indicator that they stand under.",
      "Move the paragraph to the indicator that it is about. If it is meant to be here, let it name the number of "
        + "the other."),
    CodeExplanation(
      "reference-unknown",
      "The commentary refers to an indicator's number that no row of the files has.",
      why: "The reader looks for it in vain. Often the indicator was renumbered.",
      "Write the number as it is in the files."),
    CodeExplanation(
      "reference-not-listed",
      "The commentary refers to an indicator whose commentary the report does not print: it is rated Green, or "
        + "has no row in the quarter reported.",
      why: "The reader of a Red or Amber indicator is sent to words that are not in the paper.",
      "Write here what is being done, or print the indicators rated Green with `--green`."),
    CodeExplanation(
      "reference-below",
      "The commentary says that another indicator is above, and the report prints it below; or the other way "
        + "round. Red comes first, then Amber, then what is not rated, each in the order of the numbers.",
      why: "The order changes with the ratings: what was true last quarter may not be true now.",
      "Write the other word, or leave it out: `See 3.14.` is always true."),
    CodeExplanation(
      "reference-circular",
      "The commentary refers to its own indicator, or says hardly more than to see another, whose commentary "
        + "leads back.",
      why: "Nothing is said of what is being done, and no gap shows it.",
      "Say in one of them what is being done."),
    CodeExplanation(
      "figure-in-words",
      "A sentence of the commentary plainly gives the figure, the target or the figure of the quarter before, "
        + "and the row has another.",
      why:
        "The paper prints both, a line apart. One of them is wrong, and the reader cannot know which.",
      "Correct the one that is wrong. If the sentence speaks of something else, say so in it."),
  ]
}
