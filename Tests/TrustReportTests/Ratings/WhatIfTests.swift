import Testing
import TrustReport

/// `rate --what-if` says which ratings would change under another rule.
@Suite("Under another rule")
struct WhatIfTests {
  /// The library's own tables of what would change.
  private func table(_ csv: String, _ rules: String...) throws -> String {
    let ratings = try WhatIfRatings(of: read(csv).scorecard, under: rules.map { try WhatIf($0) })
    return text { ratings.writeTable(colored: false, to: &$0) }
  }

  private static let csv = """
    number,indicator,priority,quarter,value,target,polarity,tolerance,red threshold,published,override reason
    3.5,Referrals,Be Safe,2022/23 Q3,88,95,higher,,,,
    3.14,Children we care for,Be Safe,2022/23 Q3,780,672,lower,,,,
    3.20,Visits,Be Safe,2022/23 Q3,92,100,higher,1%,,,
    3.21,Assessments,Be Safe,2022/23 Q3,92,100,higher,,90,,
    3.22,Reviews,Be Safe,2022/23 Q3,92,100,higher,,,G,two were late by a day
    3.23,Placements,Be Safe,2022/23 Q3,5,,,,,R,

    """

  @Test("a tolerance for all is that of the rows without their own")
  func tolerance() throws {
    #expect(
      try table(Self.csv, "tolerance=10%") == """
        1 rating would change with a tolerance of 10%: 1 from Red to Amber.
        1 computed rating would change, but not the rating that counts, which is given.
        2 indicators have tolerances or red thresholds of their own, which stay as they are.

        Number  Indicator  Actual  Target        Now                             What if
        ------  ---------  ------  ------------  ------------------------------  --------------------------------
        3.5     Referrals  88      95 or above   Red                             Amber
        3.22    Reviews    92      100 or above  Green (as given; computed Red)  Green (as given; computed Amber)

        Ratings  Red  Amber  Green  Not rated  Total
        -------  ---  -----  -----  ---------  -----
        Now      4    1      1      0          6
        What if  3    2      1      0          6

        """)
  }

  @Test("what is withheld by either rule is left out, and counted as it is")
  func withheld() throws {
    let csv = """
      number,indicator,quarter,value,target,polarity,unit
      1.4,Children without a place,2022/23 Q3,2,10,lower,children
      1.5,Children waiting,2022/23 Q3,44,50,lower,children

      """
    let options = ReadingOptions(suppression: Suppression(below: 5))
    let scorecard = try Outcome(
      [.bytes(Array(csv.utf8), name: "q3.csv")], options: options
    ).scorecard
    let ratings = try WhatIfRatings(of: scorecard, under: [WhatIf("tolerance=50%")])
    #expect(
      text { ratings.writeTable(colored: false, width: nil, to: &$0) } == """
        No rating would change with a tolerance of 50%.

        Ratings  Red  Amber  Green  Not rated  Total
        -------  ---  -----  -----  ---------  -----
        Now      0    0      2      0          2
        What if  0    0      2      0          2

        """)
  }

  @Test("a target and a tolerance of one indicator are as a row's own")
  func oneIndicator() throws {
    #expect(
      try table(
        Self.csv, "target.3.14=750", "tolerance.3.20=10%", "target. placements =<=5",
        "tolerance.3.21=20%") == """
          3 ratings would change with a target of 750 or below for 3.14, a tolerance of 10% for 3.20, \
          a target of 5 or below for placements and a tolerance of 20% for 3.21: 2 from Red to Amber \
          and 1 from Red to Green.

          Number  Indicator             Actual  Target        Now             What if
          ------  --------------------  ------  ------------  --------------  --------------------
          3.14    Children we care for  780     750 or below  Red             Amber
          3.20    Visits                92      100 or above  Red             Amber
          3.23    Placements            5       5 or below    Red (as given)  Green (given as Red)

          Ratings  Red  Amber  Green  Not rated  Total
          -------  ---  -----  -----  ---------  -----
          Now      4    1      1      0          6
          What if  1    3      2      0          6

          """)
  }

  @Test("where nothing would change it says so")
  func nothing() throws {
    #expect(
      try table(Self.csv, "tolerance=6%") == """
        No rating would change with a tolerance of 6%.
        2 indicators have tolerances or red thresholds of their own, which stay as they are.

        Ratings  Red  Amber  Green  Not rated  Total
        -------  ---  -----  -----  ---------  -----
        Now      4    1      1      0          6
        What if  4    1      1      0          6

        """)
  }

  private static let parts = """
    number,indicator,part,quarter,value,target,polarity,unit
    2.3,Attainment,Key Stage 2,2022/23 Q3,60,66,higher,%
    2.3,Attainment,Key Stage 4,2022/23 Q3,40,50,higher,%

    """

  @Test("a part is named behind a slash, and its indicator takes the worst part")
  func ofParts() throws {
    #expect(
      try table(Self.parts, "target.2.3/key stage 2=60%") == """
        No rating would change with a target of 60% or above for 2.3/key stage 2.
        The rating of 1 part would change, but not that of its indicator.

        Number  Indicator      Actual  Target        Now  What if
        ------  -------------  ------  ------------  ---  -------
        2.3     Attainment                           Red  Red
                  Key Stage 2  60%     60% or above  Red  Green

        Ratings  Red  Amber  Green  Not rated  Total
        -------  ---  -----  -----  ---------  -----
        Now      1    0      0      0          1
        What if  1    0      0      0          1

        """)
    #expect(
      try table(Self.parts, "tolerance.2.3=20%").hasPrefix(
        """
        1 rating would change with a tolerance of 20% for 2.3: 1 from Red to Amber.

        Number  Indicator      Actual  Target        Now  What if
        ------  -------------  ------  ------------  ---  -------
        2.3     Attainment                           Red  Amber
                  Key Stage 2  60%     66% or above  Red  Amber
                  Key Stage 4  40%     50% or above  Red  Amber

        """))
  }

  @Test("no target is none to rate against; a bare number keeps the side of the target before")
  func forms() throws {
    let csv = "number,indicator,quarter,value,target\n1,Waits,2022/23 Q3,80,<85\n"
    #expect(
      try table(csv, "target.1=no target").hasPrefix(
        "1 rating would change with no target for 1: 1 from Green to not rated.\n"))
    #expect(
      try table(csv, "target.waits=70").hasPrefix(
        "1 rating would change with a target of 70 or below for waits: 1 from Green to Red.\n"))
    #expect(
      try table(csv, "target.1=60 to 70 by March 2023").hasPrefix(
        "1 rating would change with a target of 60 to 70 due by March 2023 for 1: "))
  }

  @Test("the unit of another target is that of the figure, as in a cell")
  func units() throws {
    func csv(_ value: String, _ unit: String, _ target: String) -> String {
      "number,indicator,value,unit,target,polarity\n1,Waits,\(value),\(unit),\(target),higher\n"
    }
    for (csv, rule) in [
      (csv("90", "", "95"), "target.1=96%"), (csv("4", "£k", "6"), "target.1=5m"),
      (csv("4", "£m", "6"), "target.1=5 to 6bn"), (csv("90%", "", "95"), "target.1=£96"),
    ] {
      #expect(throws: InvalidWhatIf.self, "\(rule)") { try table(csv, rule) }
    }
    for (csv, rule, words) in [
      (csv("90", "", "95%"), "target.1=96%", "a target of 96% or above"),
      (csv("[x]", "", "95"), "target.1=96%", "a target of 96% or above"),
      (csv("4", "£k", "6"), "target.1=5k", "a target of £5k or above"),
      (csv("4", "£m", "6"), "target.1=5 to 6m", "a target of £5m to £6m"),
    ] {
      #expect(try table(csv, rule).contains(words), "\(rule)")
    }
  }

  @Test("as JSON and as CSV it has every key, and the lines between ratings")
  func data() throws {
    let csv =
      "number,indicator,quarter,value,target,polarity\n1,Waits,2022/23 Q3,88,95,higher\n"
    let ratings = try WhatIfRatings(of: read(csv).scorecard, under: [WhatIf("tolerance=10%")])
    #expect(
      text { ratings.writeJSON(to: &$0) } == """
        {"schema": 1, "quarter": "2022/23 Q3",
         "whatIf": ["tolerance=10%"],
         "counts": {"before": {"red": 1, "amber": 0, "green": 0, "notRated": 0}, "after": {"red": 0, "amber": 1, "green": 0, "notRated": 0}},
         "changes": [
           {"number": "1", "indicator": "Waits", "priority": null, "part": null, "ratingBefore": "red", "ratingAfter": "amber", "basisBefore": "computed", "basisAfter": "computed", "computedBefore": "red", "computedAfter": "amber", "published": null, "value": "88", "unit": null, "targetBefore": "95", "targetAfter": "95", "amberLineBefore": "95", "amberLineAfter": "95", "redLineBefore": "90.25", "redLineAfter": "85.5", "amberLineHighBefore": null, "amberLineHighAfter": null, "redLineHighBefore": null, "redLineHighAfter": null}]}

        """)
    #expect(
      text { ratings.writeCSV(to: &$0) } == """
        number,indicator,priority,part,ratingBefore,ratingAfter,basisBefore,basisAfter,computedBefore,computedAfter,published,value,unit,targetBefore,targetAfter,amberLineBefore,amberLineAfter,redLineBefore,redLineAfter,amberLineHighBefore,amberLineHighAfter,redLineHighBefore,redLineHighAfter
        1,Waits,,,red,amber,computed,computed,red,amber,,88,,95,95,95,95,90.25,85.5,,,,

        """)
    let same = try WhatIfRatings(of: read(csv).scorecard, under: [WhatIf("tolerance=5%")])
    #expect(text { same.writeJSON(to: &$0) }.hasSuffix("\n \"changes\": []}\n"))
  }
}
