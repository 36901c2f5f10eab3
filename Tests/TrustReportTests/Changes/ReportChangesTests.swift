import Testing
import TrustReport

/// The report's sections on what changed: whether they are there, where, and what they say.
@Suite("What changed, in the report")
struct ReportChangesTests {
  static let header = "number,indicator,priority,quarter,value,target,polarity,formerly\n"
  static let before = """
    3.14,Children,Be Safe,2022/23 Q2,780,672,lower,
    3.15,Plans,Be Safe,2022/23 Q2,540,550,lower,
    3.16,Visits,Be Safe,2022/23 Q2,90,95,higher,

    """
  static let now = """
    1.1,Children,Be Safe,2022/23 Q3,762,750,lower,3.14
    3.15,Plans,Be Safe,2022/23 Q3,648,550,lower,
    3.16,Visits,Be Safe,2022/23 Q3,91,95,higher,
    3.17,Checks,Be Safe,2022/23 Q3,8,,lower,

    """

  /// The report's headings and what is under each until the next.
  static func sections(_ report: String) -> [(heading: String, text: String)] {
    var sections: [(heading: String, text: String)] = []
    for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        sections.append((String(line), ""))
      } else if let last = sections.indices.last {
        sections[last].text += line + "\n"
      }
    }
    return sections
  }

  private static func headings(_ report: String, level: Int = 2) -> [String] {
    let mark = String(repeating: "#", count: level) + " "
    return sections(report).map(\.heading).filter { $0.hasPrefix(mark) }
      .map { String($0.dropFirst(level + 1)) }
  }

  static let changes = "Changes since the last quarter"
  static let shoots = "Green shoots"

  @Test("they have their places: changes behind the counts, green shoots behind Red and Amber")
  func places() throws {
    let outcome = read(Self.header + Self.before + Self.now)
    let offTarget = "What is being done in areas rated Red or Amber"
    let first = [
      "Ratings by priority", Self.changes, offTarget, Self.shoots, "Early warnings",
    ]
    #expect(Self.headings(try markdown(outcome)) == first + ["Not rated", "Notes"])
    #expect(
      Self.headings(try markdown(outcome, includesGreen: true))
        == first + ["Rated Green", "Not rated", "Notes"])
    let deep = try markdown(outcome, headingLevel: 3)
    #expect(Self.headings(deep, level: 4) == first + ["Not rated", "Notes"])
    #expect(Self.headings(deep, level: 2) == [])
  }

  @Test(
    "they are there whenever the files hold the quarter before, and not otherwise",
    arguments: [
      ([header + before + now], nil, true), ([header + before, header + now], nil, true),
      ([header + now, header + before], nil, true), ([header + now], nil, false),
      ([header + before + now], "2022/23 Q2", false),
      ([header + before + now.replacing("Q3", with: "Q4")], nil, false),
      ([header + before + now.replacing("2022/23 Q3", with: "2023/24 Q2")], nil, false),
      ([header + before.replacing("2022/23 Q2", with: "")], nil, false),
      (["indicator,2022/23 Q2,2022/23 Q3,polarity\nA,5,6,lower\n"], nil, true),
      (["indicator,2022/23 Q2,2022/23 Q3,polarity\nA,,6,lower\n"], nil, false),
      (["indicator,q2,q3,polarity\nA,5,6,lower\n"], "2022/23 Q3", true),
    ] as [([String], String?, Bool)])
  func presence(_ files: [String], _ quarter: String?, _ isThere: Bool) throws {
    let inputs = files.enumerated().map { Input.bytes(Array($1.utf8), name: "q\($0).csv") }
    let options = ReadingOptions(quarter: quarter.flatMap { Quarter($0) })
    let headings = Self.headings(try markdown(Outcome(inputs, options: options)))
    #expect(headings.contains(Self.changes) == isThere)
    #expect(headings.contains(Self.shoots) == isThere)
  }

  private static func section(_ heading: String, of csv: String) throws -> String? {
    sections(try markdown(read(csv))).first { $0.heading == "## \(heading)" }?.text
  }

  @Test("changes name what moved, and count each kind")
  func changesSection() throws {
    #expect(
      try Self.section(Self.changes, of: Self.header + Self.before + Self.now) == """

        1 rating has worsened and 2 have improved, 1 of them only because the target was eased. \
        1 indicator is new. Also: 1 with other criteria, 1 renumbered.

        | Number | Indicator | Change | Before | After |
        | --- | --- | --- | --- | --- |
        | 3.15 | Plans | Worsened | Green: 540, target 550 or below | Red: 648, target 550 or below |
        | 1.1 | Children | Improved: only because the target was eased | \
        Red: 780, target 672 or below | Amber: 762, target 750 or below |
        | 3.16 | Visits | Improved | Red: 90, target 95 or above | Amber: 91, target 95 or above |
        | 1.1 | Children | Renumbered | 3.14 | 1.1 |
        | 3.17 | Checks | New | – | Not rated: 8 |


        """)
  }

  @Test("nothing changed, nothing is improving: a sentence each")
  func nothing() throws {
    let csv = Self.header + Self.before + Self.before.replacing("Q2", with: "Q3")
    #expect(
      try Self.section(Self.changes, of: csv)
        == "\nNo rating, figure or target has changed: Quarter 2 2022/23 to Quarter 3 2022/23.\n\n")
    #expect(
      try Self.section(Self.shoots, of: csv)
        == "\nNo rating has really improved. Two quarters are too few to show a trend.\n\n")
  }

  @Test(
    "what is not compared with the quarter before is not said to be as it was",
    arguments: [
      // Figures that add up over the year, and an annual row that is not due in both quarters.
      (
        """
        3.1,Visits,Be Safe,2022/23 Q2,30,28,higher,,cumulative
        3.1,Visits,Be Safe,2022/23 Q3,45,42,higher,,cumulative
        """, "No rating has changed"
      ),
      (
        """
        3.1,Visits,Be Safe,2022/23 Q2,30,28,higher,,
        3.1,Visits,Be Safe,2022/23 Q3,30,28,higher,,
        3.2,Tests,Be Safe,2021/22 Q3,92,90,higher,,annual
        3.2,Tests,Be Safe,2022/23 Q3,70,90,higher,,annual
        """, "No rating of what is due in both has changed"
      ),
    ])
  func notCompared(_ rows: String, _ sentence: String) throws {
    let csv = Self.header.replacing("\n", with: ",frequency\n") + rows + "\n"
    #expect(
      try Self.section(Self.changes, of: csv)
        == "\n\(sentence): Quarter 2 2022/23 to Quarter 3 2022/23.\n\n")
    #expect(
      try Self.section(Self.shoots, of: csv)?.contains("No quarterly rating has really improved")
        == true)
  }

  @Test(
    "figures that moved twice and are no trend are not denied",
    arguments: [
      // A forecast, no target, and a rating that an easier target improved.
      ["90,80,higher", "88,80,higher", "85 [f],80,higher"],
      ["90,,higher", "88,,higher", "85,,higher"],
      ["90,95,higher", "88,95,higher", "85,80,higher"],
    ])
  func passedOver(_ cells: [String]) throws {
    let rows = cells.enumerated().map { index, cells in
      "3.1,Visits,Be Safe,2022/23 Q\(index + 1),\(cells),,G\n"
    }
    let csv = Self.header.replacing("\n", with: ",published\n") + rows.joined()
    #expect(
      try Self.section("Early warnings", of: csv) == """

        No rating has really worsened. Figures that moved the worse way in each of the last 2 quarters are \
        forecasts, have no target, or their indicator's rating has improved.


        """)
  }

  @Test(
    "figures that moved the better way twice",
    arguments: [
      // Without a target none moves towards it.
      (
        ["80,,higher", "82,,higher", "84,,higher"],
        "No rating has really improved, and no figure that missed its target has moved towards it in each of "
          + "the last 2 quarters."
      ),
      // The target was tightened.
      (
        ["80,82,higher", "82,82,higher", "84,95,higher"],
        "No rating has really improved. Figures that moved towards their target in each of the last 2 "
          + "quarters are forecasts, or their indicator's rating has worsened."
      ),
    ])
  func betterAndNoShoot(_ cells: [String], _ sentence: String) throws {
    let rows = cells.enumerated().map { index, cells in
      "3.1,Visits,Be Safe,2022/23 Q\(index + 1),\(cells),\n"
    }
    #expect(try Self.section(Self.shoots, of: Self.header + rows.joined()) == "\n\(sentence)\n\n")
  }

  @Test("green shoots say what is improving, and how")
  func shootsSection() throws {
    let earlier = "3.16,Visits,Be Safe,2022/23 Q1,89,95,higher,\n"
    #expect(
      try Self.section(Self.shoots, of: Self.header + earlier + Self.before + Self.now) == """

        - 3.16 Visits: Red to Amber; better in each of the last 2 quarters (89, then 90, then 91)


        """)
  }

  @Test(
    "the shorthand that the two sections print is explained in the notes")
  func notes() throws {
    let csv =
      Self.header + """
        3.14,Children,Be Safe,2022/23 Q1,830 [e],750,lower,
        3.14,Children,Be Safe,2022/23 Q2,803 [r],750,lower,
        3.14,Children,Be Safe,2022/23 Q3,740 [p],750,lower,

        """
    #expect(
      try Self.section("Notes", of: csv)
        == "\n\(standardRule)\n\n- \\[e]: estimated.\n- \\[p]: provisional.\n- \\[r]: revised.\n\n")
  }
}
