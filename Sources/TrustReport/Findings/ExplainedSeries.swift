extension CodeExplanation {
  /// What is doubtful about figures, by themselves and beside those of other quarters.
  static let series = [
    CodeExplanation(
      "impossible",
      "A percentage is over 100% or below 0% although nothing speaks of a change, of growth or of an achievement; or a "
        + "count of people is negative or a fraction; or (as a note) a series has a unit in some quarters only.",
      why: "Somebody on the board will see it, and will then doubt the other figures.",
      "Correct the figure or its unit. If it is right, say in `note` how it comes about."),
    CodeExplanation(
      "jump",
      "A figure is about ten times those before it, or a tenth. The smaller is at least 10, and the series does not "
        + "add up over the year. Where the figures on both sides of an earlier one are alike, that one is questioned, "
        + "as a note.",
      why: "A digit that is missing, or one too many, is the most common slip of the hand.",
      "Correct the figure. If it is right, say why in `note`, or mark a break in the series with `[b]`."
    ),
    CodeExplanation(
      "flat",
      "The figure is the same in four quarters in a row. It is not 0, 100% or the target, and no small count.",
      why: "The report calls it steady, and perhaps nobody has measured it since.",
      "Write `annual` into `frequency` if it is that, `[x]` if there is no new figure, or a `note` if it is right."
    ),
    CodeExplanation(
      "gap",
      "A series has no row in a quarter between two with one, within two years. Most other indicators have one there.",
      why: "Neither the direction of travel nor a run of ratings goes across a hole.",
      "Add the row, with `[x]` if there was no figure. If it is half-yearly or annual, say so in `frequency`."
    ),
  ]
}
