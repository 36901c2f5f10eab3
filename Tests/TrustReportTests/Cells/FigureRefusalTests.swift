import Testing

/// What is no figure is an error, with a hint that says what to do (the contract's section 2.4).
@Suite struct FigureRefusalTests {
  static let refusals: [(cell: String, hint: String)] = [
    ("1,23", "write decimals with a point, as in 92.5"),
    ("92,5", "write decimals with a point, as in 92.5"),
    ("1234,567", "a thousands comma stands before every third digit, as in 1,234"),
    ("1,2345", "a thousands comma stands before every third digit, as in 1,234"),
    ("12,34,567", "a thousands comma stands before every third digit, as in 1,234"),
    (",123", "a thousands comma stands before every third digit, as in 1,234"),
    ("1,,234", "a thousands comma stands before every third digit, as in 1,234"),
    ("9O.2", "the second character is the letter O"),
    ("1o4", "the second character is the letter o"),
    ("l5", "the first character is the letter l, not the digit 1"),
    ("12I%", "the third character is the letter I, not the digit 1"),
    ("12abc", "\"abc\" is not part of a number; words belong in 'unit' or 'note'"),
    ("12 children", "\" children\" is not part of a number; words belong in 'unit' or 'note'"),
    ("1 234", "write thousands with commas, as in 1,234"),
    ("1.234,56", "write thousands with commas and decimals with a point, as in 1,234.56"),
    ("12/30", "a figure is one number: work out the share, as in 40%"),
    ("12 of 30", "a figure is one number: work out the share, as in 40%"),
    ("12-15", "\"-15\" is not part of a number; words belong in 'unit' or 'note'"),
    ("1.2.3", "\".3\" is not part of a number; words belong in 'unit' or 'note'"),
    ("5mk", "\"k\" is not part of a number; words belong in 'unit' or 'note'"),
    ("3.2)", "\")\" is not part of a number; words belong in 'unit' or 'note'"),
    ("nan", "a program writes it where it has no number: write [x] for no figure"),
    ("inf", "a program writes it where it has no number: write [x] for no figure"),
    ("none", "is it 0? write 0, or [x] where there is no figure"),
    ("Nil", "is it 0? write 0, or [x] where there is no figure"),
    ("zero", "is it 0? write 0, or [x] where there is no figure"),
    ("no", "is it 0? write 0, or [x] where there is no figure"),
    ("Yes", "a figure is a number: write how many, or [x] where there is none"),
    ("nought", "is it 0? write 0, or [x] where there is no figure"),
    ("False", "a figure is a number: write how many, or [x] where there is none"),
    ("Infinity", "a program writes it where it has no number: write [x] for no figure"),
    ("~", "write the figure, or [x] where there is none; words belong in 'note'"),
    ("c.", "write the figure, or [x] where there is none; words belong in 'note'"),
    ("▲", "write the figure, or [x] where there is none; words belong in 'note'"),
    ("▲ [p]", "write the figure, or [x] where there is none; words belong in 'note'"),
    ("TRUE", "a figure is a number: write how many, or [x] where there is none"),
    ("O", "the first character is the letter O"),
    ("Green", "is that the rating? it belongs in 'published'; here write the figure, or [x]"),
    ("R", "is that the rating? it belongs in 'published'; here write the figure, or [x]"),
    ("a", "is that the rating? it belongs in 'published'; here write the figure, or [x]"),
    ("G", "is that the rating? it belongs in 'published'; here write the figure, or [x]"),
    ("not met", "is that the rating? it belongs in 'published'; here write the figure, or [x]"),
    ("Complete", "is that the rating? it belongs in 'published'; here write the figure, or [x]"),
    ("ok", "write the figure, or [x] where there is none; words belong in 'note'"),
    ("£", "write the figure, or [x] where there is none; words belong in 'note'"),
    ("0x10", "write it in decimal digits"),
    ("1E+05", "a spreadsheet shortened it: format the column as a number and save it again"),
    ("1.5e-3", "a spreadsheet shortened it: format the column as a number and save it again"),
    (
      "#N/A",
      "the spreadsheet's formula failed: correct it, or give --replace \"value:#N/A=[x]\" for no figure"
    ),
    (
      "#DIV/0!",
      "the spreadsheet's formula failed: correct it, or give --replace \"value:#DIV/0!=[x]\" for no figure"
    ),
    (
      "780*",
      "put what * stands for into 'note', or use a shorthand such as [p] for provisional"
    ),
    (
      "780†",
      "put what † stands for into 'note', or use a shorthand such as [p] for provisional"
    ),
    (">95%", "write the figure itself, or [c] if it is suppressed; > and < belong in 'target'"),
    ("<33%", "write the figure itself, or [c] if it is suppressed; > and < belong in 'target'"),
    ("<5.5", "write the figure itself, or [c] if it is suppressed; > and < belong in 'target'"),
    ("<red", "write the figure itself, or [c] if it is suppressed; > and < belong in 'target'"),
    ("> met", "write the figure itself, or [c] if it is suppressed; > and < belong in 'target'"),
    ("≥95", "write the figure itself, or [c] if it is suppressed; > and < belong in 'target'"),
    ("1234567890123456789", "at most 18 digits are held exactly: round it"),
    ("0.1234567890123456789", "at most 18 digits are held exactly: round it"),
    ("0.0000000000000000000000000000001", "at most 18 digits are held exactly: round it"),
    ("£62%", "a number is in one unit: % or £, and k, m or bn only without %"),
    ("92.", "digits are missing after the point"),
    (
      "780 [q]",
      "the shorthand is [b], [e], [f], [p], [r] or [u], and of StatsWales [a], [t], [s] to [sss] or [ns]"
    ),
    ("[p]", "it belongs behind a figure, as in 780 [p]"),
    ("(p)", "it belongs behind a figure, as in 780 [p]"),
    ("780 (x)", "(x) stands for a missing figure: write one or the other"),
    ("780 [x]", "[x] stands for a missing figure: write one or the other"),
    ("780 [c]", "[c] stands for a missing figure: write one or the other"),
  ]

  @Test(arguments: refusals) func isRefusedWithItsHint(_ refusal: (cell: String, hint: String)) {
    let outcome = read(oneRow(["value": refusal.cell]))
    #expect(
      findingsWithHints(outcome) == ["error 2:14 unreadable-value C2: \(refusal.hint)"])
  }

  /// What reads as part of a number in other programs, or in other scripts, is none here.
  @Test(arguments: [
    "--5", "+-5", "-(3.2)", "(-3.2)", "(3.2", "((3.2))", "££5", "5%%", "%5", "5mm", "k", "- 5",
    "1'234", "$5", "1/2", "½", "١٢", "１２", "½ full", "[]", "780 p", "780 [p",
    "780 [p] x", "[p] 780", "**", "5 m%", "5k%", "1_000", "1e", "0b1", "00x1", "tbc 5", "…",
    "– late", "/late", "£abc", "–5", "— 5", "\u{2212}", "x5", "5b", "5bx", "(5k)k", "(5k)%", "<",
  ])
  func isRefused(_ cell: String) {
    #expect(findings(read(oneRow(["value": cell]))) == ["error 2:14 unreadable-value C2"])
  }

  /// The finding of the contract's section 8, as a whole.
  @Test func namesPlaceValueAndFault() throws {
    let outcome = read(
      """
      number,indicator,value,target
      A2,4-hour standard,9O.2,
      """)
    let finding = try #require(outcome.findings.first)
    #expect(findings(outcome) == ["error 2:20 unreadable-value C2"])
    #expect(finding.value == "9O.2")
    #expect(finding.message == "'value' is \"9O.2\", not a number")
    #expect(finding.hint == "the second character is the letter O")
    #expect(finding.excerpt?.text == "A2,4-hour standard,9O.2,")
    #expect(finding.excerpt?.leading == 19)
    #expect(finding.excerpt?.length == 4)
  }

  /// All of them are found in one run (section 8), in the other columns of numbers too.
  @Test func allAreFoundInOneRun() {
    let outcome = read(
      """
      indicator,value,target,amber threshold,red threshold,tolerance,polarity
      A,9O,9O%,1E+05,1x,"1,23%",higher
      B,nan,>0x10,#N/A,≤5,2 pints,higher
      """)
    #expect(
      findings(outcome) == [
        "error 2:3 unreadable-value B2", "error 2:6 unreadable-target C2",
        "error 2:10 unreadable-amber-threshold D2", "error 2:16 unreadable-red-threshold E2",
        "error 2:19 unreadable-tolerance F2",
        "error 3:3 unreadable-value B3", "error 3:7 unreadable-target C3",
        "error 3:13 unreadable-amber-threshold D3", "error 3:18 unreadable-red-threshold E3",
        "error 3:21 unreadable-tolerance F3",
      ])
  }
}
