import Testing

/// `rate --what-if` on the command line.
@Suite("rate --what-if")
struct WhatIfCommandTests {
  private static let csv = """
    number,indicator,part,quarter,value,target,polarity,unit,amber threshold
    3.14,Children we care for,,2022/23 Q3,780,672,lower,children,
    3.15,Visits in time,,2022/23 Q3,92,95,higher,%,93
    2.3,Attainment,Key Stage 2,2022/23 Q3,60,66,higher,%,
    2.3,Attainment,Key Stage 4,2022/23 Q3,40,50,higher,%,

    """

  private func rate(_ arguments: String...) throws -> RunResult {
    let folder = try TemporaryFolder()
    try folder.write(Self.csv, to: "q3.csv")
    return runInProcess(["rate", folder.path("q3.csv")] + arguments)
  }

  @Test("prints what would change in place of the list, in each format")
  func formats() throws {
    let table = try rate("--what-if", "target.3.14=750", "--what-if=tolerance.3.15=2 points")
    #expect(
      table.output == """
        2 ratings would change with a target of 750 or below for 3.14 and a tolerance of 2 points \
        for 3.15: 1 from Red to Amber and 1 from Amber to Red.

        Number  Indicator             Actual        Target        Now    What if
        ------  --------------------  ------------  ------------  -----  -------
        3.14    Children we care for  780 children  750 or below  Red    Amber
        3.15    Visits in time        92%           95% or above  Amber  Red

        Ratings  Red  Amber  Green  Not rated  Total
        -------  ---  -----  -----  ---------  -----
        Now      2    1      0      0          3
        What if  2    1      0      0          3

        """)
    #expect(table.status == 0)
    let json = try rate("--what-if", "target.3.14=750", "--format", "json").output
    #expect(json.contains(#""whatIf": ["target.3.14=750"],"#))
    let csv = try rate("--what-if", "target.3.14=750", "--format", "csv").output
    #expect(csv.hasPrefix("number,indicator,priority,part,ratingBefore,ratingAfter,"))
    let colored = try rate("--what-if", "target.3.14=900", "--color=always").output
    #expect(colored.contains("  \u{1B}[31mRed\u{1B}[0m  \u{1B}[32mGreen\u{1B}[0m\n"))
  }

  static let refused: [(rule: String, message: String)] = [
    (
      "target.3.14=",
      "write 'tolerance=10%', or of one indicator 'tolerance.3.14=5%' or 'target.3.14=700'"
    ),
    ("10%", "write 'tolerance=10%', or of one indicator 'tolerance.3.14=5%' or 'target.3.14=700'"),
    (
      "tolerence=10%",
      """
      did you mean 'tolerance'? write 'tolerance=10%', or of one indicator 'tolerance.3.14=5%' or \
      'target.3.14=700'
      """
    ),
    (
      "target=700",
      """
      did you mean 'target'? write 'tolerance=10%', or of one indicator 'tolerance.3.14=5%' or \
      'target.3.14=700'
      """
    ),
    (
      "tolerance=ten",
      "'tolerance' is \"ten\", not a tolerance; write 5% (of the target) or 2 points"
    ),
    (
      "tolerance=10", "'tolerance' is \"10\", not a tolerance; write 5% (of the target) or 2 points"
    ),
    (
      "tolerance=-5%",
      """
      'tolerance' is "-5%", which is negative; write how far from the target is still Amber: 5% or \
      2 points
      """
    ),
    (
      "target.3.14=7OO",
      "'target' is \"7OO\", not a number; the second character is the letter O"
    ),
    (
      "target.3.14=as few as we can",
      """
      'target' is "as few as we can", not a target; a target is a number or a range such as 10 to \
      15; words about it belong in 'target basis'
      """
    ),
  ]

  @Test("a rule that cannot be read is refused in the words for a cell", arguments: refused)
  func unreadable(_ rule: String, _ message: String) throws {
    let result = try rate("--what-if", rule)
    #expect(
      result.errors.hasPrefix(
        "Error: The value '\(rule)' is invalid for '--what-if <rule>': \(message)\nUsage: "))
    #expect(result.output.isEmpty && result.status == 64)
  }

  static let contradicted: [(rule: String, message: String)] = [
    (
      "target.3.41=700",
      "No indicator that is reported has the number or title '3.41'. Did you mean '3.14'?"
    ),
    (
      "target.2.3/Key Stage 3=50",
      "'--what-if <rule>': '2.3' has no part 'Key Stage 3'; its parts are 'Key Stage 2' and 'Key Stage 4'"
    ),
    (
      "target.2.3=50",
      """
      '--what-if <rule>': '2.3' has parts, each with its own target: write '2.3/Key Stage 2' or \
      '2.3/Key Stage 4'
      """
    ),
    (
      "target.3.14=>=700",
      """
      '--what-if <rule>': 'polarity' is lower, and the target says higher; correct one of them: \
      write higher, or the target as a number alone
      """
    ),
    (
      "target.3.15=£95",
      """
      '--what-if <rule>': % against £: 'value' and 'target' are in different units; write both in \
      one unit: a figure can only be held against a target in its own
      """
    ),
    (
      "target.3.14=700%",
      """
      '--what-if <rule>': 'value' is "780" without %, and 'target' has it; write % in both, or in \
      the column 'unit'
      """
    ),
    (
      "target.3.14=700 days",
      """
      '--what-if <rule>': 'target' is "700 days", not a number; " days" is not part of a number; \
      words belong in 'unit' or 'note'
      """
    ),
    (
      "target.3.14=10 to 5",
      "'--what-if <rule>': '3.14': 'target' is \"10 to 5\", whose first number is the larger"
    ),
    (
      "tolerance=1%",
      "'--what-if <rule>': '3.15': the red line (94.05) is better than the amber line (93)"
    ),
  ]

  @Test("a rule that the data contradicts is refused", arguments: contradicted)
  func contradiction(_ rule: String, _ message: String) throws {
    let result = try rate("--quiet", "--what-if", rule)
    #expect(result.errors == "Error: \(message)\n")
    #expect(result.output.isEmpty && result.status == 64)
  }

  @Test("a target in £ is refused where the unit is £k", arguments: ["£750", "£700 to £750"])
  func scaledUnit(_ target: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "number,indicator,quarter,value,target,polarity,unit\n1,Spend,2022/23 Q3,800,700,lower,£k\n",
      to: "q3.csv")
    let result = runInProcess(
      ["rate", "--quiet", folder.path("q3.csv"), "--what-if", "target.1=\(target)"])
    #expect(
      result.errors == """
        Error: '--what-if <rule>': "\(target)" has £, k, m or bn of its own, and 'unit' is £k; \
        write it in £k, without a unit

        """)
    #expect(result.output.isEmpty && result.status == 64)
  }
}
