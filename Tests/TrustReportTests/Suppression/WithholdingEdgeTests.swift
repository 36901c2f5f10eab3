import Testing

@testable import TrustReport

/// The edges of what is withheld: how many values must be left, of whom, and by which relations (the contract's
/// section 9, rules 1 to 5).
@Suite struct WithholdingEdgeTests {
  /// Boys may be 2, 3 or 4, and nobody can tell.
  @Test func threeValuesAreEnough() throws {
    #expect(
      try shown(suppressed(parts(["Boys": "2", "Girls": "4", "All": "6"])))
        == ["3.1 Boys [c] -", "3.1 Girls [c] -", "3.1 All 6 -"])
    #expect(
      try shown(suppressed(parts(["Boys": "3", "Girls": "4", "All": "7"])))
        == ["3.1 Boys [c] -", "3.1 Girls [c] -", "3.1 All [c] -"])
  }

  /// Of how many a share is of, one to four have it, or have it not.
  @Test(arguments: [
    ("4%", "100", "[c]"), ("5%", "100", "5"), ("95%", "100", "95"), ("96%", "100", "[c]"),
    ("99%", "100", "[c]"), ("100%", "100", "100"), ("0%", "100", "0"),
    // Of four whatever share; of five only some.
    ("100%", "4", "[c]"), ("0%", "4", "[c]"), ("0%", "1", "[c]"), ("100%", "5", "100"),
    ("0%", "5", "0"),
  ])
  func shares(_ value: String, _ base: String, _ printed: String) throws {
    let csv = "number,indicator,quarter,value,denominator\n1,A,2022/23 Q3,\(value),\(base)\n"
    #expect(try shown(suppressed(csv)) == ["1 \(printed) -"])
  }

  /// Of few people none to all may be counted: the rating of the other part may leave so many.
  @Test(arguments: [
    ("100%", "1", "50.5%", "99", "51%", "50.4%"), ("25%", "4", "52.1%", "96", "51%", "51%"),
  ])
  func fewPeople(
    _ few: String, _ base: String, _ others: String, _ otherBase: String, _ all: String,
    _ target: String
  ) throws {
    let csv = """
      number,indicator,part,quarter,value,denominator,target,tolerance,polarity
      1,A,Boys,2022/23 Q3,\(few),\(base),,,
      1,A,Girls,2022/23 Q3,\(others),\(otherBase),\(target),0 points,higher
      1,A,All,2022/23 Q3,\(all),100,,,

      """
    #expect(
      try shown(suppressed(csv)).map { String($0.dropFirst(2)) } == [
        "Boys [c] -", "Girls [c] green", "All 51 -",
      ])
  }

  /// Only counts add up over a year, and a sum that falls was corrected.
  @Test(arguments: [
    ("50%,,40", "55%,,40", ["1 55 -"]), ("20,children,", "55%,,40", ["1 55 -"]),
    ("50%,,40", "22,children,", ["1 22 -"]), ("[c],children,", "20,children,", ["1 20 -"]),
    ("20,children,", "3,children,", ["1 [c] green"]), ("20,children,", "22,children,", ["1 [c] -"]),
    ("20,children,", "25,children,", ["1 25 -"]), ("20,children,", "20,children,", ["1 20 -"]),
  ])
  func sumsOverTheYear(_ before: String, _ after: String, _ expected: [String]) throws {
    let isSmall = after.hasPrefix("3,")
    let csv = """
      number,indicator,quarter,frequency,value,unit,denominator,target,tolerance,polarity
      1,A,2022/23 Q1,cumulative,\(before),,,
      1,A,2022/23 Q2,cumulative,\(after),\(isSmall ? "2,0 points,higher" : ",,")

      """
    #expect(try shown(suppressed(csv)) == expected)
  }

  /// A sum over the year that stays the same has not fallen: Boys are 6 at least, so that Girls are 2 at most.
  @Test func sumsThatStay() throws {
    func csv(before: Int) -> String {
      """
      number,indicator,part,quarter,frequency,value,unit
      1,A,Boys,2022/23 Q1,cumulative,\(before),children
      1,A,Boys,2022/23 Q2,cumulative,6,children
      1,A,Girls,2022/23 Q2,cumulative,2,children
      1,A,All,2022/23 Q2,cumulative,8,children

      """
    }
    #expect(
      try shown(suppressed(csv(before: 6))) == ["1 Boys [c] -", "1 Girls [c] -", "1 All [c] -"])
    // It fell, so it was corrected.
    #expect(
      try shown(suppressed(csv(before: 7))) == ["1 Boys [c] -", "1 Girls [c] -", "1 All 8 -"])
  }

  /// Indicators of a sum are named by number or, without one, by title; their parts add up each for itself.
  @Test(arguments: [("3.1", "3.1 = 3.1a + 3.1b"), ("", "Referrals = 3.1a + 3.1b")])
  func sumsOfParts(_ number: String, _ sum: String) throws {
    let csv = """
      number,indicator,part,quarter,value,unit
      \(number),Referrals,Boys,2022/23 Q3,23,children
      \(number),Referrals,Girls,2022/23 Q3,30,children
      3.1a,By schools,Girls,2022/23 Q3,10,children
      3.1a,By schools,Boys,2022/23 Q3,3,children
      3.1b,By others,Girls,2022/23 Q3,20,children
      3.1b,By others,Boys,2022/23 Q3,20,children

      """
    let outcome = try suppressed(csv, sums: [sum])
    #expect(findings(outcome) == ["note withheld"])
    let name = number.isEmpty ? "" : number + " "
    #expect(
      try Set(shown(outcome)) == [
        "\(name)Boys 23 -", "\(name)Girls 30 -", "3.1a Girls 10 -", "3.1a Boys [c] -",
        "3.1b Girls 20 -", "3.1b Boys [c] -",
      ])
  }

  /// A part that is no longer reported leaves the others complete, so that Boys can only be 3; one without a figure
  /// does not.
  @Test(arguments: [("retired", "[c]"), ("[x]", "20")])
  func endedParts(_ other: String, _ girls: String) throws {
    let csv = parts(["Boys": "[c]", "Girls": "20", "Not known": other, "All": "23"])
    let printed = try shown(suppressed(csv)).filter { !$0.contains("Not known") }
    #expect(printed == ["3.1 Boys [c] -", "3.1 Girls \(girls) -", "3.1 All 23 -"])
  }

  /// Files that are printed together are known together: the whole in one, and the other part in the other.
  @Test func filesTogether() throws {
    let first = try read(parts(["Boys": "3", "Girls": "14"])).scorecard.returns
    let second = try read(parts(["Boys": "3", "All": "17"])).scorecard.returns
    let suppression = try #require(Suppression(below: 5))
    func names(_ all: [Returns]) -> [String] {
      Returns.withheld(of: all, by: suppression).figures.map(\.part).sorted()
    }
    #expect(names([first]) == ["boys"] && names([second]) == ["boys"])
    #expect(names([first, second]) == ["boys", "girls"])
    #expect(names([second, first]) == ["boys", "girls"])
  }

  /// Where a search for other counts takes too long, everything that could give them away is withheld.
  @Test func searchesThatTakeTooLong() throws {
    let csv = parts(["Boys": "3", "Girls": "14", "Not known": "30", "All": "47"])
    let cells = try read(csv).scorecard.returns.countCells
    var withholding = Withholding(
      cells, incomplete: [], try #require(Suppression(below: 5)), stepLimit: 1)
    withholding.run()
    #expect(withholding.hidesFigure == [true, true, true, true])
  }
}
