import Testing

@testable import TrustReport

/// What is withheld, rule by rule (the contract's section 9, rules 1 to 5).
@Suite struct WithholdingTests {
  private func single(_ figure: String, unit: String = "", more: String = "") throws -> [String] {
    let names = more.isEmpty ? "" : ",disclosive"
    return try shown(
      suppressed(
        """
        number,indicator,quarter,value,unit\(names)
        1,A,2022/23 Q3,\(figure),"\(unit)"\(more.isEmpty ? "" : "," + more)

        """))
  }

  /// Boys and Girls come to Both, beside parts by age: that Girls are printed would tell the Boys.
  @Test func partsThatFollowEachOtherAndComeToTheWholeAreARelation() throws {
    let csv = """
      number,indicator,part,quarter,value,unit
      1,A,Boys,2022/23 Q3,3,children
      1,A,Girls,2022/23 Q3,18,children
      1,A,Under 10,2022/23 Q3,9,children
      1,A,10 and over,2022/23 Q3,12,children
      1,A,Both,2022/23 Q3,21,children

      """
    #expect(
      try shown(suppressed(csv)) == [
        "1 Boys [c] -", "1 Girls [c] -", "1 Under 10 9 -", "1 10 and over 12 -", "1 Both 21 -",
      ])
  }

  @Test(arguments: ["children", "", "referrals", "homes"])
  func countsOfOneToFourAreWithheld(unit: String) throws {
    for figure in ["1", "4", "[c]", "<5"] { #expect(try single(figure, unit: unit) == ["1 [c] -"]) }
    for figure in ["0", "5", "2.5", "-3"] {
      #expect(try single(figure, unit: unit) == ["1 \(figure) -"])
    }
  }

  @Test(arguments: [
    "%", "£", "£m", "days", "working weeks", "per 10,000", "incidents per child", "points", "score",
  ])
  func figuresInOtherUnitsAreNoCounts(unit: String) throws {
    #expect(try single("3", unit: unit) == ["1 3 -"])
  }

  @Test func columnDisclosiveOutranksTheUnit() throws {
    #expect(try single("3", unit: "points", more: "yes") == ["1 [c] -"])
    #expect(try single("3", unit: "children", more: "no") == ["1 3 -"])
    #expect(try single("3", unit: "children", more: "n/a") == ["1 [c] -"])
  }

  @Test func smallestCountBesideASmallOneIsWithheldOfEqualsTheLater() throws {
    #expect(
      try shown(
        suppressed(parts(["Boys": "2", "Girls": "0", "B": "9", "C": "9", "D": "12", "All": "32"])))
        == [
          "3.1 Boys [c] -", "3.1 Girls 0 -", "3.1 B 9 -", "3.1 C [c] -", "3.1 D 12 -",
          "3.1 All 32 -",
        ])
  }

  @Test func wholeIsWithheldWhereNoPartIsLeft() throws {
    #expect(
      try shown(suppressed(parts(["Boys": "2", "Girls": "0", "Both": "2"]), below: 2))
        == ["3.1 Boys 2 -", "3.1 Girls 0 -", "3.1 Both 2 -"])
    #expect(
      try shown(suppressed(parts(["Boys": "1", "Girls": "4", "Everyone": "5"])))
        == ["3.1 Boys [c] -", "3.1 Girls [c] -", "3.1 Everyone 5 -"])
    #expect(
      try shown(suppressed(parts(["Boys": "1", "Girls": "1", "Everyone": "2"])))
        == ["3.1 Boys [c] -", "3.1 Girls [c] -", "3.1 Everyone [c] -"])
    #expect(
      try shown(suppressed(parts(["Boys": "4", "Girls": "4", "Total": "8"])))
        == ["3.1 Boys [c] -", "3.1 Girls [c] -", "3.1 Total [c] -"])
  }

  @Test func partsThatDoNotComeToTheWholeGiveNothingAway() throws {
    // One part has no figure: it may be anything.
    #expect(
      try shown(suppressed(parts(["Boys": "2", "Girls": "20", "Not known": "[x]", "All": "40"])))
        == ["3.1 Boys [c] -", "3.1 Girls 20 -", "3.1 Not known  -", "3.1 All 40 -"])
    // More than the whole: they overlap.
    #expect(
      try shown(suppressed(parts(["Boys": "2", "Girls": "20", "All": "21"])))
        == ["3.1 Boys [c] -", "3.1 Girls 20 -", "3.1 All 21 -"])
    // Less than the whole, by so little that it bounds the part.
    #expect(
      try shown(suppressed(parts(["Boys": "1", "Girls": "20", "All": "22"])))
        == ["3.1 Boys [c] -", "3.1 Girls [c] -", "3.1 All 22 -"])
  }

  @Test func sumsThatTheOptionsNameCountLikeParts() throws {
    let csv = """
      number,indicator,quarter,value,unit
      3.1,A,2022/23 Q3,23,children
      3.1a,B,2022/23 Q3,3,children
      3.1b,C,2022/23 Q3,20,children

      """
    #expect(try shown(suppressed(csv)) == ["3.1 23 -", "3.1a [c] -", "3.1b 20 -"])
    #expect(
      try shown(suppressed(csv, sums: ["3.1 = 3.1a + 3.1b"]))
        == ["3.1 23 -", "3.1a [c] -", "3.1b [c] -"])
    #expect(
      findings(try suppressed(csv, sums: ["3.1 = 3.1a + 3.1c"])) == [
        "note withheld", "error sum-not-found",
      ])
  }

  @Test func laterQuarterIsWithheldForAnEarlierOne() throws {
    let csv = """
      number,indicator,quarter,value,unit,frequency
      1,A,2022/23 Q1,14,children,cumulative
      1,A,2022/23 Q2,15,children,cumulative
      1,A,2022/23 Q3,15,children,cumulative

      """
    // From 14 and 15 a reader would know that 1 came in between.
    #expect(try shown(suppressed(csv, quarter: "2022/23 Q1")) == ["1 14 -"])
    #expect(try shown(suppressed(csv, quarter: "2022/23 Q2")) == ["1 [c] -"])
    #expect(try shown(suppressed(csv, quarter: "2022/23 Q3")) == ["1 [c] -"])
  }

  @Test func differencesOfOtherFiguresAreNoCounts() throws {
    for (quarters, frequency) in [("Q1 Q2", "quarterly"), ("Q4 Q1", "cumulative")] {
      let names = quarters.split(separator: " ")
      let years = quarters == "Q4 Q1" ? ["2021/22", "2022/23"] : ["2022/23", "2022/23"]
      let csv = """
        number,indicator,quarter,value,unit,frequency
        1,A,\(years[0]) \(names[0]),14,children,\(frequency)
        1,A,\(years[1]) \(names[1]),17,children,\(frequency)

        """
      #expect(try shown(suppressed(csv)) == ["1 17 -"])
    }
  }

  @Test func percentagesOfSmallCountsAreWithheld() throws {
    func figure(_ value: String, _ numerator: String, _ denominator: String) throws -> [String] {
      try shown(
        suppressed(
          """
          number,indicator,quarter,value,numerator,denominator
          1,A,2022/23 Q3,\(value),\(numerator),\(denominator)

          """))
    }
    #expect(try figure("20%", "4", "20") == ["1 [c] -"])
    #expect(try figure("80%", "16", "20") == ["1 [c] -"])
    #expect(try figure("75%", "3", "4") == ["1 [c] -"])
    #expect(try figure("0%", "0", "20") == ["1 0 -"])
    #expect(try figure("25%", "5", "20") == ["1 25 -"])
    // The numerator follows from the base.
    #expect(try figure("20%", "", "20") == ["1 [c] -"])
    #expect(try figure("50%", "", "20") == ["1 50 -"])
  }

  @Test func numeratorsOfPartsAddUp() throws {
    let csv = """
      number,indicator,part,quarter,value,numerator,denominator
      1,A,Boys,2022/23 Q3,15%,3,20
      1,A,Girls,2022/23 Q3,50%,10,20
      1,A,All,2022/23 Q3,32.5%,13,40

      """
    #expect(
      try shown(suppressed(csv)) == ["1 Boys [c] -", "1 Girls [c] -", "1 All 32.5 -"])
  }

  @Test func givenRatingOfAWithheldFigureDoesNotGiveItAway() throws {
    func figure(_ published: String, _ reason: String = "") throws -> [String] {
      try shown(
        suppressed(
          """
          number,indicator,quarter,value,unit,target,tolerance,polarity,published,override reason
          1,A,2022/23 Q3,4,children,3,2,lower,\(published),\(reason)
          2,B,2022/23 Q3,4,children,9,2,lower,\(published),\(reason)

          """))
    }
    #expect(try figure("") == ["1 [c] -", "2 [c] green"])
    #expect(try figure("A") == ["1 [c] -", "2 [c] -"])
    #expect(try figure("G") == ["1 [c] -", "2 [c] green"])
    #expect(try figure("R", "agreed") == ["1 [c] -", "2 [c] -"])
  }

  @Test func ratingOfTheWholeDoesNotTellThatOfAWithheldPart() throws {
    func whole(_ girls: String) throws -> String? {
      let csv = """
        number,indicator,part,quarter,value,unit,target,tolerance,polarity,published
        1,A,,2022/23 Q3,,,,,,A
        1,A,Boys,2022/23 Q3,4,children,3,2,lower,
        1,A,Girls,2022/23 Q3,\(girls),children,30,2,lower,

        """
      return try suppressed(csv).scorecard.indicators.first?.rating.text
    }
    #expect(try whole("28") == "not rated: withheld")
    // Red is the worst, whatever the other part is.
    #expect(try whole("40") == "Red")
  }

  @Test func earlierReportsAreNotChangedByLaterFigures() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<40 {
      let scorecard = RandomCounts(using: &generator)
      for quarter in 1...3 {
        let name = "2022/23 Q\(quarter)"
        let alone = try suppressed(scorecard.csv(upTo: quarter), quarter: name)
        let among = try suppressed(scorecard.csv(upTo: 3), quarter: name)
        #expect(try shown(alone) == shown(among))
      }
    }
  }

  @Test func figureOfTheLastQuarterIsWithheldBesideTheOther() throws {
    let csv = """
      number,indicator,quarter,value,last quarter,unit,target
      1,A,2022/23 Q3,12,3,children,20 or below
      2,B,2022/23 Q3,12,8,children,20 or below

      """
    let outcome = try suppressed(csv)
    #expect(outcome.findings.map(\.message) == ["the figure in E2 is withheld"])
    let directions = try outcome.scorecard.indicators.map { $0.sinceLastQuarter?.direction }
    #expect(directions == [nil, .worsening])
    #expect(!(try markdown(outcome, includesGreen: true)).contains("3 children"))
  }

  @Test func nothingIsWithheldWithoutTheOption() throws {
    #expect(
      try shown(read(parts(["Boys": "1", "Girls": "1", "All": "2"])))
        == ["3.1 Boys 1 -", "3.1 Girls 1 -", "3.1 All 2 -"])
  }

  @Test func thousandsOfRowsTakeNoTime() throws {
    var csv = "number,indicator,part,quarter,value,unit,target,polarity,frequency\n"
    for indicator in 1...250 {
      for quarter in 1...4 {
        for part in 1...4 {
          let value = quarter * (1 + (indicator * part) % 7)
          csv +=
            "\(indicator),A,P\(part),2022/23 Q\(quarter),\(value),children,9,lower,cumulative\n"
        }
        let whole = (1...4).reduce(0) { $0 + quarter * (1 + (indicator * $1) % 7) }
        csv += "\(indicator),A,All,2022/23 Q\(quarter),\(whole),children,9,lower,cumulative\n"
      }
    }
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try suppressed(csv).scorecard }
    #expect(time < .seconds(60))
  }
}
