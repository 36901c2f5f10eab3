extension CodeExplanation {
  /// What is doubtful about numbers, titles and the names of priorities.
  static let titles = [
    CodeExplanation(
      "polarity-in-title",
      "The title begins with an imperative (Reduce, Cut, Lower, Increase, Raise, Improve), and the polarity says the "
        + "opposite. A noun, as in \"% reduction in …\", is what is measured, and says nothing.",
      why: "With the wrong polarity every rating of the indicator is wrong.",
      "Correct the polarity, or the title if something else is measured."),
    CodeExplanation(
      "cumulative-in-title",
      "The title says \"year to date\", \"cumulative\" or \"during the year\", and the frequency is quarterly.",
      why:
        "A figure that adds up over the year is larger every quarter, and the report would call that a movement.",
      "Write `cumulative` into `frequency`, or correct the title."),
    CodeExplanation(
      "number-like-1-10",
      "An earlier quarter has a number such as 1.10, the quarter reported has none, and 1.1 is there in its place.",
      why: "The figure is compared with those of another indicator, and 1.10 is missing.",
      "Format the column as text, and type the number again. `--identity title` knows rows by their titles instead."
    ),
    CodeExplanation(
      "renumbered-title",
      "The title was that of another number before, which has it no more, and `formerly` does not say so.",
      why: "The indicator loses its history, or takes that of another one.",
      "Write the old number into `formerly`, or correct the number."),
    CodeExplanation(
      "same-title",
      "Two numbers have one title, in one priority and in one unit.",
      why:
        "If they are one indicator it counts twice; if they are two the board cannot tell them apart.",
      "Take one out, or let each title say what tells it apart."),
    CodeExplanation(
      "priority-alike",
      "Two priorities differ only in spaces and punctuation, or in one letter of a word, and one of them has up to "
        + "three indicators.",
      why: "They are two lines of the table of priorities, and two sections.",
      "Write them alike. `--replace` does it without an edit."),
  ]
}
