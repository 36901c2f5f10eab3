import Testing

/// What improved its rating, or moved towards its target in each of the last two quarters.
@Suite("Green shoots")
struct GreenShootTests {
  /// A figure for each quarter, the reported one last, and what is said of it.
  struct Case: Sendable {
    var figures: [String]
    var rest: String
    var why: String?

    init(_ figures: String..., rest: String, why: String?) {
      (self.figures, self.rest, self.why) = (figures, rest, why)
    }
  }

  private static let quarters = ["2022/23 Q1", "2022/23 Q2", "2022/23 Q3"]
  private static let header = "number,indicator,part,quarter,value,target,polarity,unit,frequency\n"

  /// The lines of the report's list of them, without the marks of Markdown.
  private func shoots(_ csv: String) -> [String] {
    let outcome = read(csv)
    guard let report = try? markdown(outcome) else { return findings(outcome) }
    let section = ReportChangesTests.sections(report).first { $0.heading == "## Green shoots" }
    return (section?.text ?? "").split(separator: "\n").filter { $0.hasPrefix("- ") }
      .map { $0.dropFirst(2).filter { $0 != "\\" } }
  }

  private static func rows(_ figures: [String], _ rest: String, part: String = "") -> String {
    zip(quarters.suffix(figures.count), figures)
      .map { "3.14,Children,\(part),\($0),\($1),\(rest)\n" }.joined()
  }

  @Test(
    "an indicator without parts",
    arguments: [
      // The rating improved, however it did.
      Case("803", "762", rest: "750,lower,,", why: "Red to Amber"),
      Case("762", "740", rest: "750,lower,,", why: "Amber to Green"),
      Case("740", "803", rest: "750,lower,,", why: nil),
      Case("[x]", "740", rest: "750,lower,,", why: nil),
      // Better in each of two quarters, rated or not.
      Case("820", "810", "803", rest: "750,lower,,", why: "(820, then 810, then 803)"),
      Case("820", "810", "810", rest: "750,lower,,", why: nil),
      Case("820", "830", "810", rest: "750,lower,,", why: nil),
      Case("820", "[x]", "810", rest: "750,lower,,", why: nil),
      Case("810", "803", rest: "750,lower,,", why: nil),
      Case("80%", "85%", "88%", rest: "95%,higher,,", why: "(80%, then 85%, then 88%)"),
      // Without a target there is nothing to move towards; nor if it was met a quarter ago.
      Case("80%", "85%", "88%", rest: ",higher,,", why: nil),
      Case("80%", "85%", "88%", rest: "82%,higher,,", why: nil),
      Case("80", "85", "88", rest: ",none,,", why: nil),
      // Towards a range from either side, and no further within it.
      Case("30", "25", "20", rest: "10 to 15,,,", why: "(30, then 25, then 20)"),
      Case("5", "6", "7", rest: "10 to 15,,,", why: "(5, then 6, then 7)"),
      Case("11", "12", "13", rest: "10 to 15,,,", why: nil),
      // Not across a break in the series, nor from one unit to another, nor if it counts by the year.
      Case("820", "810", "803 [b]", rest: "750,lower,,", why: nil),
      Case("820", "810 [b]", "803", rest: "750,lower,,", why: nil),
      Case("820 [b]", "810", "803", rest: "750,lower,,", why: "(820 [b], then 810, then 803)"),
      Case("820", "810", "803", rest: "750,lower,,annual", why: nil),
    ])
  func whole(_ shoot: Case) {
    let shoots = shoots(Self.header + Self.rows(shoot.figures, shoot.rest))
    #expect(shoots.count == (shoot.why == nil ? 0 : 1))
    guard let why = shoot.why else { return }
    #expect(shoots.allSatisfy { $0.hasSuffix(why) })
    let isTwice = why.hasPrefix("(")
    #expect(shoots.allSatisfy { $0.contains("better in each of the last 2 quarters") == isTwice })
  }

  @Test("parts are named, and each counts")
  func parts() {
    let csv =
      Self.header + Self.rows(["30%", "29%", "28%"], "20%,lower,,", part: "Boys")
      + Self.rows(["25%", "24%", "23%"], "20%,lower,,", part: "Girls")
      + Self.rows(["10%", "10%", "10%"], "20%,lower,,", part: "All")
    #expect(
      shoots(csv) == [
        "3.14 Children: Boys: better in each of the last 2 quarters (30%, then 29%, then 28%);"
          + " Girls: better in each of the last 2 quarters (25%, then 24%, then 23%)"
      ])
  }

  @Test("an indicator whose worst part improved has a better rating")
  func worstPart() {
    let csv =
      Self.header + Self.rows(["30%", "20%"], "20%,lower,,", part: "Boys")
      + Self.rows(["20%", "20%"], "20%,lower,,", part: "Girls")
    #expect(shoots(csv) == ["3.14 Children: Red to Green"])
  }

  @Test(
    "another part is the worst now: its target is not the old one's, eased")
  func otherPart() {
    let csv =
      Self.header + Self.rows(["29", "15"], "20,lower,,", part: "Boys")
      + Self.rows(["10", "30"], "29,lower,,", part: "Girls")
    #expect(shoots(csv) == ["3.14 Children: Red to Amber, Girls is the worst part now"])
  }

  @Test("an indicator is followed through its renumbering")
  func renumbered() {
    let csv = """
      number,indicator,quarter,value,target,polarity,formerly
      5.1,Children,2022/23 Q1,820,750,lower,
      3.14,Children,2022/23 Q2,810,750,lower,5.1
      1.1,Children,2022/23 Q3,803,750,lower,3.14

      """
    #expect(
      shoots(csv) == [
        "1.1 Children: better in each of the last 2 quarters (820, then 810, then 803)"
      ])
  }

  @Test("natural order, unnumbered ones last")
  func order() throws {
    func rows(_ name: String) -> String {
      "\(name),,2022/23 Q2,803,750,lower,,\n\(name),,2022/23 Q3,762,750,lower,,\n"
    }
    let csv = Self.header + [",Waits", "1.10,Visits", "1.9,Plans"].map(rows).joined()
    #expect(
      shoots(csv) == [
        "1.9 Plans: Red to Amber", "1.10 Visits: Red to Amber", "Waits: Red to Amber",
      ])
    let unnumbered = try markdown(read(Self.header + rows(",Waits")))
    #expect(unnumbered.contains("\n\n- Waits: Red to Amber\n\n"))
  }
}
