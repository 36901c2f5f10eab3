extension CodeExplanation {
  /// Files of definitions, and the rows that they are about.
  static let definitions = [
    CodeExplanation(
      "definition-differs",
      "A row says something else of its indicator than the file of definitions, or two such files differ.",
      why: "The same indicator would be rated by one rule in one file and by another in the next.",
      "Correct one of them, or leave the row's cell blank: then the definition holds."),
    CodeExplanation(
      "definition-outranks",
      "A file of definitions says that an indicator is for information only, or has a range, and a row says "
        + "something else. The definition counts.",
      why: "It changes whether the indicator is rated, or by what rule.",
      "Nothing, if the definition is right."),
    CodeExplanation(
      "undefined-title",
      "With `--identity title` numbers come from a file of definitions, and none has a row's title with a number. The "
        + "row's own number is left out.",
      why: "Without its number the indicator cannot be followed from quarter to quarter by it.",
      "Add number and title to the definitions, or correct the title."),
    CodeExplanation(
      "definitions",
      "A file has neither figures nor quarters, and is read as definitions: they hold where a row's own cell "
        + "is blank.",
      why: "If the file was a return, all of its indicators are missing from the paper.",
      "Nothing, if it is one. Otherwise name its figures `value`, and its quarter `quarter`."),
  ]
}
