extension CodeExplanation {
  /// Cells that cannot be read.
  static let cells = [
    CodeExplanation(
      "unreadable-value",
      "The cell is neither a number nor a word for a missing one. Nothing is guessed: `1,23` could "
        + "be a decimal comma or a digit too few.",
      why: "A guessed figure could turn a rating, and the board could not see that it was guessed.",
      "Do what the hint says; each slip below has one of its own."),
    CodeExplanation(
      "unreadable-numerator",
      "The cell does not say how many people a percentage counts.",
      why: "Whether a percentage rests on a small count can then not be told.",
      "Write a whole number that is not negative, or leave it empty."),
    CodeExplanation(
      "unreadable-denominator",
      "The cell does not say how many people a percentage is of.",
      why: "Whether a percentage rests on a small count can then not be told.",
      "Write a whole number that is not negative, or leave it empty."),
    CodeExplanation(
      "unreadable-disclosive",
      "The cell does not say whether the figure counts people.",
      why: "A small count might be printed that should be withheld.",
      "Write `yes` or `no`, or leave it empty to go by the unit."),
    CodeExplanation(
      "read-as-estimated",
      "A word such as `circa` before the figure says that it is estimated. It is marked as such.",
      why: "The board should know which figures are firm.",
      "Write the number with `[e]` behind it."),
    CodeExplanation(
      "words-for-figure",
      "Words are in place of the figure. They are taken as the reason why there is none, and printed as "
        + "its note.",
      why: "The board reads the words as the reason why there is no figure.",
      "Write `[x]`, or `[c]` or `[z]` if that is meant, and the reason into `note`."),
    CodeExplanation(
      "arrow-passed-over",
      "Arrows behind figures are passed over: the direction of travel is worked out from the figures.",
      why: "An arrow from the sheet may contradict the direction that the paper gives.",
      "Nothing."),
    CodeExplanation(
      "zero-given-green",
      "The figure is 0 and given as Green, although higher is better. Perhaps there was no figure, and a "
        + "spreadsheet wrote 0.",
      why: "A missing figure that is read as 0 becomes a Red that nobody earned.",
      "Write `[x]` if there is no figure."),
    CodeExplanation(
      "target-in-words",
      "The target is words, such as `Top quartile`. They are taken as the target basis, and there is "
        + "nothing to rate against.",
      why: "Without a number the indicator is not rated, and the board sees no Red or Amber.",
      "Give the target as a number, and the words in `target basis`; write `no target` if there is none."
    ),
    CodeExplanation(
      "unreadable-target",
      "The target is neither a number, with or without an operator such as `>=` or `at least`, nor a range.",
      why: "The rating rests on the target, and a guessed one could turn it.",
      "Write words about the target into `target basis`, and `tbc` where there is none yet."),
    CodeExplanation(
      "unreadable-quarter", "The cell names no quarter of a financial year.",
      why: "A figure without its quarter would be reported in the wrong paper, or in none.",
      "Write it as in `2024/25 Q2`. Years begin in April."),
    CodeExplanation(
      "quarter-from-month",
      "A month, several months of one quarter or the last day of a month is read as the quarter that it is "
        + "in. One note a file shows the first of them.",
      why: "A month's figure may not be the quarter's.",
      "Nothing, if the figure is the quarter's."),
    CodeExplanation(
      "date-as-quarter",
      "The first day of a month is read as the quarter that it is in: spreadsheets make a date of a month.",
      why: "The date may be the day on which the sheet was last updated, and not the quarter.",
      "Write the quarter, as in `2024/25 Q2`."),
    CodeExplanation(
      "unreadable-polarity", "The cell is none of the words for which way is better.",
      why: "The wrong way round, the worst figures are Green.",
      "Write `higher`, `lower`, `range` or `none`."),
    CodeExplanation(
      "unreadable-frequency", "The cell is none of the words for how often figures come.",
      why: "It decides with which earlier figure this one is compared.",
      "Write `quarterly`, `annual` or `cumulative`, or leave it empty for quarterly."),
    CodeExplanation(
      "unreadable-published", "The cell is no rating.",
      why:
        "The paper compares the author's own rating with the computed one, and needs to know it.",
      "Write `R`, `A`, `G` or `N/A`, or leave it empty."),
    CodeExplanation(
      "completed-rating",
      "The given rating is blue or complete, which says that the work is done and not how the figure "
        + "compares with its target. It counts as not given.",
      why: "The board asks how the indicator does, not whether a project has ended.",
      "Write `R`, `A`, `G` or `N/A`, and that it is complete into `commentary`."),
    CodeExplanation(
      "unreadable-tolerance", "The cell is no distance from a target.",
      why: "It decides between Amber and Red.",
      "Write `5%` for a share of the target, or `2 points` in the figure's own unit."),
    CodeExplanation(
      "unreadable-amber-threshold", "The threshold is no number.",
      why: "It decides between Green and Amber.",
      "Write the worst figure that is still Green, without words."),
    CodeExplanation(
      "unreadable-red-threshold", "The threshold is no number.",
      why: "It decides between Amber and Red.",
      "Write the worst figure that is still Amber, without words."),
    CodeExplanation(
      "unreadable-target-date", "The cell is no date, or names a day that does not exist.",
      why: "The paper says by when a target is due, and whether that day has passed.",
      "Write it as in `March 2025`, `31/03/2025` or `2024/25 Q4`: the day comes before the month."),
    CodeExplanation(
      "negative-tolerance", "A tolerance is negative.",
      why: "With it a figure on target would not be Green.",
      "Write how far from its target a figure may be and still be Amber."),
  ]

  /// What a figure is held against.
  static let goals = [
    CodeExplanation(
      "missing-polarity",
      "There is a target or a threshold, and nothing says whether higher or lower is better. It is "
        + "never guessed.",
      why: "The wrong way round, the worst figures are Green.",
      "Fill in `polarity`, or write the target with `>=` or `<=`."),
    CodeExplanation(
      "contradictory-polarity", "The target's own form says one way, and `polarity` the other.",
      why: "One of the two would make Green what the other makes Red.",
      "Correct whichever is wrong."),
    CodeExplanation(
      "unit-mismatch",
      "One of value, target and unit is in %, and another in £ or in k, m or bn; or a number has £, k, m or "
        + "bn of its own, other than those of a unit such as `£m`.",
      why:
        "A percentage cannot be compared with pounds or thousands, so a rating of it would mean nothing. Of £5 "
        + "with a unit of £m nobody can tell whether it is £5 or £5m.",
      "Write them in one unit."),
    CodeExplanation(
      "unit-on-one-side",
      "Of value and target, or of value and a threshold, one carries % or £, and the other nothing.",
      why: "If the two are not in one unit, the rating is wrong.",
      "Write the sign in both, or in `unit`."),
    CodeExplanation(
      "threshold-in-percent",
      "A threshold is in %, and neither figure nor target is. A threshold is a figure, not a share of the "
        + "target.",
      why: "A share of the target that is read as a figure would rate everything wrongly.",
      "If it is a tolerance, put it into `tolerance`."),
    CodeExplanation(
      "scale-on-one-side",
      "Of value and target, or of value and a threshold, one is written with `k`, `m` or `bn`, and the other is "
        + "more than ten times as large or as small; or a tolerance is beside figure and target that differ in that.",
      why:
        "If one of the two is in thousands or millions and does not say so, the rating is wrong.",
      "Write `k`, `m` or `bn` in both, or in `unit`."),
    CodeExplanation(
      "scale",
      "A figure is about a hundred or a thousand times its target, its threshold or the figure before it, or the "
        + "other way round; or a percentage is written as a fraction, 0.93 against 95% or against 0.95.",
      why: "A figure a hundred times too large or too small is rated all the same.",
      "Write both in one unit. If the figure is right, nothing."),
    CodeExplanation(
      "range-needs-two", "The polarity is `range`, and the target is a single number.",
      why: "A single number does not say where the range ends, and so not what is Green.",
      "Write both ends: `10 to 15`."),
    CodeExplanation(
      "reversed-range", "The first number of a range is the larger.",
      why: "No figure would be within the range.", "Write the smaller one first."
    ),
    CodeExplanation(
      "range-with-thresholds",
      "The target is a range, whose ends are its thresholds, and another threshold stands beside it.",
      why: "Two lines for one rating could disagree.",
      "Take the threshold out, and use `tolerance` for the Amber band."),
    CodeExplanation(
      "crossed-lines",
      "The red line is better than the amber line, so that a figure would be Red and Green at once.",
      why: "The rating would depend on which line is looked at first.",
      "Exchange the thresholds, or correct the polarity. One left out is made from the target."),
    CodeExplanation(
      "incomplete-thresholds",
      "One threshold stands alone, and there is no target to make the other.",
      why: "One line alone cannot tell Green, Amber and Red apart.",
      "Give both, or a target."),
    CodeExplanation(
      "range-target",
      "The target is a range, and `polarity` says higher or lower. The range counts.",
      why: "If it is not a range, a figure that is better than both numbers is not Green.",
      "Write `range`, or give the target as one number."),
    CodeExplanation(
      "rating-of-data-only",
      "The author rates an indicator that is for information only. The given rating counts.",
      why: "The board sees a rating that no target and no polarity explain.",
      "Give it a polarity if it is to be rated, or take the rating out."),
    CodeExplanation(
      "counted-quarterly", "Rows say that they are reported every month or every week.",
      why: "One month's or one week's figure may not be the quarter's.",
      "Nothing, if the figure is the quarter's."),
    CodeExplanation(
      "published-differs",
      "The rating that the author wrote down is not the one that the arithmetic gives, which stands.",
      why: "The paper shows both, and the board will ask which is right.",
      "Check figure and target. If the published one is to stand, fill in `override reason`."),
  ]
}
