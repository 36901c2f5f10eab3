extension CodeExplanation {
  /// Small counts of people, and what is withheld because of them.
  static let suppression = [
    CodeExplanation(
      "withheld",
      "With `--suppress-below`, these figures and ratings are withheld: small counts of people, and what "
        + "would let a reader work one out. They are named by cell, never by value.",
      why: "The board must know that the report is not short of figures by mistake.",
      "Nothing. The report's notes explain `[c]`."),
    CodeExplanation(
      "base-unknown",
      "With `--suppress-below`, some percentages have no `denominator`, so that nobody can say "
        + "whether small counts of people are behind them. They are printed. One warning a file.",
      why: "Half of four children is a small count, although it is printed as 50%.",
      "Fill in `numerator` and `denominator`; write `no` into `disclosive` where no people are counted."
    ),
    CodeExplanation(
      "small-count",
      "With `--suppress-below`, a text that is printed has a small number directly before a word for "
        + "people, in digits or in words. The finding does not show it.",
      why: "What is withheld from the tables must not be told in the commentary.",
      "Write the sentence without the number. If it tells nothing of the figures, let it through with "
        + "`--ignore small-count:3.14`, where `3.14` is the indicator's number."),
    CodeExplanation(
      "sum-not-found", "`--sum` names an indicator that none of the files has.",
      why: "A reader who knows the sum could work out a count that is withheld.",
      "Write the number as the files have it or, without numbers, the title."),
  ]
}
