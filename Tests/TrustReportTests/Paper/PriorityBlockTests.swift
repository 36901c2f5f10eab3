import Testing

@Suite("The blocks of the board's priorities")
struct PriorityBlockTests {
  static let plan = """
    priority,focus,deliverable,progress,outcomes
    Be Safe,Domestic abuse,See the plan. It lists 6 deliverables.,"Good progress was made. More is due.
    Two targets are new:
    • 25 children by 2019/20
    • 34 schools

    1. See https://example.org/plan for all.","Be protected.
    Have a place. Belong somewhere."
    Be Healthy,Well-being *and* <b>mental</b> health,,- only a bullet,"1. x # y
    ## Heading
    3
    4
    5
    6
    7
    8. Ends in two. Sentences."
    Be Supported,,,,

    """

  @Test("priorities: headings, outcomes numbered throughout, and the focus")
  func priorities() throws {
    #expect(
      try PaperCase.fill("## Priorities\n\n\(PaperCase.block("priorities"))", plan: Self.plan)
        == """
        ## Priorities

        <!-- trustreport:begin priorities -->

        ### Be Safe

        1. Be protected.
        2. Have a place.
           Belong somewhere.

        **Priority focus:** Domestic abuse

        ### Be Healthy

        3. x # y
        4. \\## Heading
        5. 3
        6. 4
        7. 5
        8. 6
        9. 7
        10. Ends in two.
            Sentences.

        **Priority focus:** Well-being \\*and\\* \\<b>mental\\</b> health

        ### Be Supported

        Neither outcomes nor a focus are given.

        <!-- trustreport:end priorities crc32:777f77cb -->

        """)
  }

  @Test("progress: focus, deliverable and progress report of each priority")
  func progress() throws {
    #expect(
      try PaperCase.fill("# Progress\n\n\(PaperCase.block("progress"))", plan: Self.plan) == """
        # Progress

        <!-- trustreport:begin progress -->

        ## Be Safe

        **Focus:** Domestic abuse

        **Deliverable:** See the plan.
        It lists 6 deliverables.

        **Progress report:** Good progress was made.
        More is due.

        Two targets are new:

        - 25 children by 2019/20
        - 34 schools

        1\\. See <https://example.org/plan> for all.

        ## Be Healthy

        **Focus:** Well-being \\*and\\* \\<b>mental\\</b> health

        **Progress report:**

        - only a bullet

        ## Be Supported

        No progress report is given.

        <!-- trustreport:end progress crc32:949354a1 -->

        """)
  }

  @Test("the file gives the priorities their order, those without indicators too")
  func order() throws {
    let filled = try PaperCase.fill(PaperCase.block("summary"), plan: Self.plan)
    let rows = filled.split(separator: "\n").filter { $0.hasPrefix("| Be") }
    #expect(
      rows == [
        "| Be Safe | 1 | 0 | 0 | 0 | 1 |", "| Be Healthy | 0 | 0 | 1 | 0 | 1 |",
        "| Be Supported | 0 | 0 | 0 | 0 | 0 |",
      ])
    let reversed = try PaperCase.fill(
      PaperCase.block("summary"), plan: "priority,focus\nBe Healthy,\nBe Safe,\n")
    #expect(reversed.contains("1 |\n| Be Safe | 1 |"))
  }

  @Test("without the file the blocks stay as they are, with a warning")
  func noFile() throws {
    let priorities = try PaperCase.fill(PaperCase.block("priorities"), plan: Self.plan)
    let paper = PaperCase.block("progress") + priorities
    let filled = try PaperCase.filled(Array(paper.utf8))
    #expect(text { filled.write(to: &$0) } == paper)
    #expect(filled.left == 2)
    #expect(filled.findings.map(\.severity) == [.warning, .warning])
  }

  @Test("a priority of the file that has no indicator can have a block")
  func emptyPriority() throws {
    let paper = PaperCase.block("priority \"Be Supported\"")
    #expect(try PaperCase.faults(paper, plan: Self.plan) == [])
    #expect(try PaperCase.fill(paper, plan: Self.plan).contains("No indicator"))
  }

  @Test(
    "an unknown priority gets the nearest name, or all of them",
    arguments: [
      ("Be Saef", "did you mean 'Be Safe'?"), ("be helthy", "did you mean 'Be Healthy'?"),
      ("Housing", "the priorities are Be Safe and Be Healthy"),
    ])
  func unknown(_ name: String, _ hint: String) throws {
    let findings = try PaperCase.filled(
      Array(PaperCase.block("priority \"\(name)\"").utf8)
    ).findings
    #expect(findings.map(\.hint) == [hint])
    #expect(findings.map(\.message) == ["'\(name)' is not a priority that is known"])
  }
}
