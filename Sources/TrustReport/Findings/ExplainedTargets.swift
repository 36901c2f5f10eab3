extension CodeExplanation {
  /// What is doubtful about targets, tolerances and overrides.
  static let targets = [
    CodeExplanation(
      "target-date-passed",
      "The target was due by a date that has passed by the end of the quarter reported.",
      why:
        "The board compares the figure with an aim of the past, and cannot tell what is wanted now.",
      "Give the new target and its date. If the old one still holds, say so in `target basis` and take the date out."
    ),
    CodeExplanation(
      "target-moved",
      "The target, or a threshold, is another than in the quarter before, and against the old one the rating would "
        + "be another. Neither `target basis` nor `note` says why. From one financial year to the next it is a note.",
      why: "A rating that turns because the target moved looks like an improvement of the service.",
      "Say why in `target basis` or `note`, or correct the target. If it rises quarter by quarter, the `frequency` "
        + "may be `cumulative`."),
    CodeExplanation(
      "target-out-of-range",
      "The target is about ten times every figure of the series, or a tenth of every one. It is a warning where the "
        + "quarter before had another target.",
      why: "One misplaced decimal point turns Red into Green, or Green into Red.",
      "Look where the target comes from, and correct its decimal point. An ambition that is far off may stay."
    ),
    CodeExplanation(
      "zero-tolerance",
      "The row's own tolerance is a share of its target, and the target is 0: any share of 0 is 0, and no figure is "
        + "Amber.",
      why: "Somebody wanted an Amber here, and the first case makes it Red.",
      "Write the tolerance in points, as in `2 points`, or give a red threshold."),
    CodeExplanation(
      "bare-tolerance",
      "A tolerance without a sign, such as `5`, is beside a percentage. It counts as percentage points, and may be "
        + "meant as a share of the target. So may a fraction, such as `0.05`, that is less than 1% of any target. It "
        + "is a warning where the rating would be another, and one finding for a column of them.",
      why:
        "Against 20%, 5 points is Amber down to 15% and 5% down to 19%. A spreadsheet holds 5% as 0.05.",
      "Write `5%` or `5 points`, or put the sign into the header, as in `Tolerance (%)`."),
    CodeExplanation(
      "override-idle",
      "There is a reason for an override, and the rating that was given is the computed one.",
      why:
        "The reason is not printed. It may be last quarter's, or the given rating may be a slip.",
      "Take the reason out, or correct the given rating."),
  ]
}
