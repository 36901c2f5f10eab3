import Testing

/// What is no target is an error, with a hint (the contract's section 2.5).
@Suite struct TargetRefusalTests {
  private static let words =
    "a target is a number or a range such as 10 to 15; words about it belong in 'target basis'"
  private static let looseHyphen = "write a range as in 10 to 15"
  private static let date =
    "write it as in March 2022, 31/03/2022, 2022-03-31, 2022/23 or 2022/23 Q4"
  private static let oneUnit = "a number is in one unit: % or £, and k, m or bn only without %"
  private static let ranged = "a range needs no >, <, ≥ or ≤"

  static let refusals: [(cell: String, hint: String)] = [
    ("rising to 10,000 by 2024/25", words),
    ("95% or so", "\" or so\" is not part of a number; words belong in 'unit' or 'note'"),
    ("10 days", "\" days\" is not part of a number; words belong in 'unit' or 'note'"),
    (
      "95% or more at least",
      "\" or more at least\" is not part of a number; words belong in 'unit' or 'note'"
    ),
    ("no-target 5", words),
    ("=95", words),
    ("10 to", "\" to\" is not part of a number; words belong in 'unit' or 'note'"),
    ("to 15", words),
    ("£lots", words), ("95 (stretch)", words), ("top ½", words),
    ("reach by 95%", words), ("between 10–15", words), ("between 10-15", words),
    ("(10)- 15", words), ("about 10 -15", words), ("10 -5", looseHyphen), ("5 -x", looseHyphen),
    ("10to 15", "\"to 15\" is not part of a number; words belong in 'unit' or 'note'"),
    ("10 to15", "\" to15\" is not part of a number; words belong in 'unit' or 'note'"),
    ("10 per-cent", words), ("10 by x", date), ("10 by the end", date),
    ("-5 days", "\" days\" is not part of a number; words belong in 'unit' or 'note'"),
    ("top 10", words),
    ("10 -15", looseHyphen),
    ("at least 10 to 15", ranged),
    (">=10 to 15", ranged),
    ("<10-15", ranged),
    ("≥ 10–15", ranged),
    ("9O", "the second character is the letter O"),
    ("1,23", "write decimals with a point, as in 92.5"),
    ("10 to 1,23", "write decimals with a point, as in 92.5"),
    ("1E+05", "a spreadsheet shortened it: format the column as a number and save it again"),
    (
      "#REF!",
      "the spreadsheet's formula failed: correct it, or give --replace \"target:#REF!=[x]\" for no figure"
    ),
    ("0x10", "write it in decimal digits"),
    (">>5", "write the number itself; > and < belong in 'target'"),
    ("£62%", oneUnit), ("10%–15k", oneUnit), ("10%-£15k", oneUnit), ("0.001k to 15%", oneUnit),
    ("1234567890123456789", "at most 18 digits are held exactly: round it"),
  ]

  @Test(arguments: refusals) func isRefusedWithItsHint(_ refusal: (cell: String, hint: String)) {
    let outcome = read(oneRow(["target": refusal.cell, "value": "5"]))
    #expect(
      findingsWithHints(outcome) == ["error 2:14 unreadable-target C2: \(refusal.hint)"])
  }

  @Test func saysThatItIsNoTarget() throws {
    let outcome = read(oneRow(["target": "top 10", "value": "5"]))
    let finding = try #require(outcome.findings.first)
    #expect(finding.message == "'target' is \"top 10\", not a target")
  }

  @Test(arguments: [
    ("15 to 10", "'target' is \"15 to 10\", whose first number is the larger"),
    ("10--15", "'target' is \"10--15\", whose first number is the larger"),
  ])
  func endsOfARangeAreInOrder(_ cell: String, _ message: String) {
    let outcome = read(oneRow(["target": cell, "value": "5"]))
    #expect(
      findingsWithHints(outcome) == [
        "error 2:14 reversed-range C2: write the smaller number first"
      ])
    #expect(outcome.findings.first?.message == message)
  }
}
