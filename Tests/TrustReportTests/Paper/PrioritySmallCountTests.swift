import Testing

/// Small numbers of people in the texts of a file of priorities (the contract's section 9, rule 7).
@Suite("Small counts in a file of priorities")
struct PrioritySmallCountTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      number,indicator,priority,quarter,value,target,polarity,unit,disclosive,commentary
      3.14,Cases,Be Safe,2022/23 Q3,24,20,lower,children,yes,Each is reviewed.

      """, to: "q3.csv")
    try folder.write(
      """
      priority,focus,deliverable,progress,outcomes
      Be Safe,Domestic abuse,A pathway,Three children came home.,Be protected.
      Be Well,2 girls,,,
      Be Heard,30 girls,,,

      """, to: "p.csv")
    try folder.write(PaperCase.block("progress"), to: "paper.md")
  }

  private func render(_ options: String...) throws -> Product.Result {
    try Product.run(
      ["render", "q3.csv", "--into", "paper.md", "--priorities", "p.csv"] + options, in: folder.url)
  }

  @Test("each is an error that does not show it, and the paper stays as it was")
  func found() throws {
    let result = try render("--suppress-below", "5")
    #expect(result.status == 65)
    #expect(
      result.errors == """
        p.csv: error: 'progress' names a number of people under 5 [small-count]
        hint: write it without the number, or let it through with --ignore "small-count:Be Safe"
        p.csv: error: 'focus' names a number of people under 5 [small-count]
        hint: write it without the number, or let it through with --ignore "small-count:Be Well"
        2 errors

        """)
    #expect(try folder.text("paper.md") == PaperCase.block("progress"))
  }

  @Test("those of a priority can be let through, and that is said")
  func letThrough() throws {
    let result = try render(
      "--suppress-below", "5", "--ignore", "small-count:Be Safe", "--ignore", "small-count:be well")
    #expect(result.status == 0)
    #expect(
      result.errors == """
        paper.md: 1 block rewritten
        p.csv: note: 'progress' names a number of people under 5, and is let through [small-count]
        p.csv: note: 'focus' names a number of people under 5, and is let through [small-count]
        2 notes

        """)
    #expect(try folder.text("paper.md").contains("Three children came home."))
  }

  @Test("without the option nothing is looked for")
  func unasked() throws {
    #expect(try render().errors == "paper.md: 1 block rewritten\n")
  }
}
