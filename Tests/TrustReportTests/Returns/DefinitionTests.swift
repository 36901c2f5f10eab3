import Testing

@testable import TrustReport

/// A file with numbers or titles, and without figures and quarters, defines indicators.
@Suite struct DefinitionTests {
  private func read(
    _ csv: String..., identity: RowIdentity = .number, quarter: String? = nil
  ) -> Outcome {
    let inputs = csv.enumerated().map { index, text in
      Input.bytes(Array(text.utf8), name: "\(index + 1).csv")
    }
    return Outcome(
      inputs, options: ReadingOptions(quarter: quarter.flatMap { Quarter($0) }, identity: identity))
  }

  /// Number, title, standing, unit and priority of the indicators.
  private func rows(_ outcome: Outcome) throws -> [String] {
    try outcome.scorecard.indicators.map { indicator in
      let rating = indicator.rating.standing.map { "\($0)" } ?? "none"
      return [
        indicator.number ?? "–", indicator.title, rating, indicator.figure.unit,
        indicator.priority ?? "–",
      ].joined(separator: "|")
    }
  }

  private let list = """
    number,indicator,priority,polarity,unit,tolerance
    1,Waits,Be Safe,lower,days,
    2,Visits,Be Well,higher,%,20%

    """
  @Test func aRowWithoutNumberAndTitleIsAnError() throws {
    let outcome = read("number,indicator,part,unit\n1,Waits,,days\n,,Boys,days\n", data)
    let faults = outcome.findings.filter { $0.code == "missing-title" }
    #expect(
      faults.map { "\($0.line ?? 0) \($0.code): \($0.message)" } == [
        "3 missing-title: the row has no title"
      ])
  }

  private let data = """
    number,indicator,quarter,value,target
    1,Waits,2022/23 Q3,12,10
    2,Visits,2022/23 Q3,80,95

    """

  @Test func whatIsDefinedHoldsWhereTheSheetSaysNothing() throws {
    let expected = ["1|Waits|red|days|Be Safe", "2|Visits|amber|%|Be Well"]
    for outcome in [read(list, data), read(data, list)] {
      #expect(try rows(outcome) == expected)
      #expect(findings(outcome) == ["note definitions"])
    }
    #expect(read(data).hasErrors, "without a polarity")
    let blank = "number,quarter,value,target,polarity,indicator\n1,2022/23 Q3,12,10,,\n"
    #expect(try rows(read(blank, list)) == ["1|Waits|red|days|Be Safe"])
  }

  @Test func aRowWithoutANumberHasTheOneOfItsTitle() throws {
    let data = "indicator,quarter,value,target\n waits ,2022/23 Q3,12,10\nOther,2022/23 Q3,1,>2\n"
    let outcome = read(data, list)
    #expect(try rows(outcome) == ["1|waits|red|days|Be Safe", "–|Other|red||–"])
    // Two numbers have the title: neither is meant.
    let shared = "number,indicator,unit\n1,Waits,days\n2,waits,weeks\n"
    let row = "indicator,quarter,value\nWaits,2022/23 Q3,12\n"
    #expect(try rows(read(row, shared)) == ["–|Waits|none||–"])
  }

  @Test func theListMayHaveNumbersAlone() throws {
    let list = "ref,good is\n1,low\n2,high\n"
    #expect(try rows(read(list, data)) == ["1|Waits|red||–", "2|Visits|red||–"])
  }

  @Test(
    "a contradiction is an error",
    arguments: [
      ("polarity,higher", "lower"), ("unit,weeks", "days"), ("priority,Be Well", "Be Safe"),
      ("tolerance,6%", "5%"), ("tolerance,5 points", "5%"), ("frequency,annual", "quarterly"),
      ("amber threshold,11", "10.0"), ("target basis,a guess", "the board"),
    ])
  func contradiction(_ own: String, _ defined: String) throws {
    let parts = own.split(separator: ",").map(String.init)
    let data =
      "number,indicator,quarter,value,target,\(parts[0])\n1,Waits,2022/23 Q3,12,<=10,\(parts[1])\n"
    let list = "number,indicator,\(parts[0])\n1,Waits,\(defined)\n"
    let outcome = read(data, list)
    #expect(findings(outcome).contains("error 2:28 definition-differs F2"))
    #expect(
      outcome.findings.first { $0.severity == .error }?.message
        == "'\(parts[0])' is \"\(parts[1])\", and 2.csv:2 defines it as \"\(defined)\"")
    // What means the same, in other words, is none.
    for same in [defined, defined.uppercased(), " \(defined) "] {
      let outcome = read(data.replacing(parts[1], with: same), list)
      #expect(!outcome.findings.contains { $0.code == "definition-differs" }, "\(same)")
    }
  }

  @Test func anotherTitleOfANumberIsAContradiction() throws {
    let list = "number,indicator,unit\n1.1,Waits,days\n1.10,Visits,days\n"
    let data = "number,indicator,quarter,value\n1.1,Waits,2022/23 Q3,1\n1.1,Visits,2022/23 Q3,2\n"
    let outcome = read(data, list)
    #expect(findings(outcome).contains("error 3:5 definition-differs B3"))
    let byTitle = read(data, list, identity: .title)
    #expect(try rows(byTitle) == ["1.1|Waits|none|days|–", "1.10|Visits|none|days|–"])
    #expect(findings(byTitle) == ["note definitions"])
    // A number that the definitions do not have, with a title that they have.
    let other = "number,indicator,quarter,value\n9,Waits,2022/23 Q3,1\n"
    #expect(findings(read(other, list)).contains("error 2:1 definition-differs A2"))
  }

  @Test func knownByTitleRowsNeedNoDefinitions() throws {
    let csv = "number,indicator,value\n1.1,Waits,1\n1.1,Visits,2\n"
    #expect(read(csv).hasErrors)
    let outcome = read(csv, identity: .title)
    #expect(try rows(outcome) == ["–|Waits|none||–", "–|Visits|none||–"])
    // The numbers are left out, and that is said.
    #expect(
      findings(outcome) == ["warning 2:1 undefined-title A2", "warning 3:1 undefined-title A3"])
    let unnumbered = csv.replacing("1.1,", with: ",")
    #expect(findings(read(unnumbered, identity: .title)) == [])
    let same = "number,indicator,value\n1.1,Waits,1\n1.2, WAITS,2\n"
    #expect(findings(read(same, identity: .title)).contains { $0.contains("duplicate-row") })
  }

  @Test(arguments: [("range", "10 to 15"), ("none", "10"), ("data only", "10")])
  func rangeAndNoneOutrankTheSheet(_ polarity: String, _ target: String) throws {
    let list = "number,indicator,polarity\n1,Waits,\(polarity)\n"
    let data = """
      number,indicator,quarter,value,polarity,target
      1,Waits,2022/23 Q3,12,lower,\(target)

      """
    let outcome = read(data, list)
    // The polarity that counts is the defined one: the range is not questioned.
    #expect(findings(outcome) == ["note definitions", "note 2:23 definition-outranks E2"])
    #expect(
      outcome.findings.last?.message
        == "'polarity' is \"lower\", and 2.csv:2 defines it as \"\(polarity)\", which counts")
    // The sheet may not say so of what is defined as higher or lower.
    let back = read(
      data.replacing("lower", with: polarity), list.replacing(polarity, with: "lower"))
    #expect(findings(back).contains("error 2:23 definition-differs E2"))
    let same = read(data.replacing("lower", with: polarity), list)
    #expect(findings(same) == ["note definitions"])
  }

  @Test func twoListsFollowTheSameRule() throws {
    let more = "number,indicator,polarity,unit\n1,Waits,,days\n2,Visits,none,\n3,Calls,higher,\n"
    let outcome = read(list, data, more)
    #expect(
      findings(outcome) == [
        "note definitions", "note definitions", "note 3:10 definition-outranks C3",
      ])
    #expect(try rows(outcome) == ["1|Waits|red|days|Be Safe", "2|Visits|none|%|Be Well"])
    let wrong = read(list, data, "number,indicator,unit\n1,Waits,weeks\n")
    #expect(findings(wrong).contains("error 2:9 definition-differs C2"))
    let later = read(more, data, list)
    #expect(try rows(later) == ["1|Waits|red|days|Be Safe", "2|Visits|none|%|Be Well"])
  }

  @Test func partsMayDifferFromTheWhole() throws {
    let list = "number,indicator,part,polarity,unit\n1,Waits,,lower,days\n1,Waits,B,higher,\n"
    let data = """
      number,indicator,part,quarter,value,target,unit
      1,Waits,A,2022/23 Q3,12,10,weeks
      1,Waits,b,2022/23 Q3,12,10,

      """
    let outcome = read(data, list)
    #expect(findings(outcome) == ["note definitions"])
    let indicator = try #require(try outcome.scorecard.indicators.first)
    #expect(indicator.parts.map { $0.rating.standing } == [.red, .green])
    #expect(indicator.parts.map { $0.figure.unit } == ["weeks", "days"])
  }

  @Test func wideFilesAreDefinedToo() throws {
    let data = "number,indicator,2022/23 Q1,2022/23 Q2,target\n1,Waits,9,12,10\n2,Visits,9,80,95\n"
    #expect(
      try rows(read(data, list)) == ["1|Waits|red|days|Be Safe", "2|Visits|amber|%|Be Well"])
  }

  @Test func whatIsLeftOutAndWhatHasNoRowIsNamed() throws {
    let list = "number,indicator,polarity,target,commentary\n1,Waits,lower,5,a\n7,Calls,lower,5,b\n"
    let note = try #require(read(list, data.replacing("95", with: ">95")).findings.first)
    #expect(
      note.message == """
        read as definitions of 2 indicators, because it has no figures and no quarters; 'target' and \
        'commentary' are left out; no other file has a row for 7
        """)
  }

  @Test(
    "a file that is no list of definitions is read as it was",
    arguments: [
      "number,indicator,value,polarity\n2,B,1,lower\n",
      "number,indicator,quarter,polarity\n2,B,2022/23 Q3,lower\n",
      "number,indicator,published,polarity\n2,B,R,lower\n",
      "number,indicator,2022/23 Q2,polarity\n2,B,1,lower\n",
      // A slip in the name of the figures.
      "number,indicator,valeu,polarity\n2,B,1,lower\n",
    ])
  func otherFiles(_ csv: String) {
    let outcome = read(csv, "number,indicator,quarter,value\n1,A,2022/23 Q3,4\n")
    #expect(!outcome.findings.contains { $0.code == "definitions" })
  }

  @Test func definitionsAloneAreAFileThatLacksItsFigures() {
    #expect(findings(read(list)).contains { $0.contains("nothing-reported") })
    #expect(findings(read(list, list)).contains { $0.contains("nothing-reported") })
  }

  @Test func whatCannotBeReadInAListIsSaidThere() throws {
    let list =
      "number,indicator,polarity,tolerance\n1,Waits,sideways,5 miles\n,,lower,\n2,Visits,higher,n/a\n"
    let outcome = read(list, data)
    let own = outcome.findings.filter { $0.file == "1.csv" }.map(\.code)
    #expect(own.contains("unreadable-polarity") && own.contains("unreadable-tolerance"))
    #expect(!outcome.findings.contains { $0.file == "2.csv" && $0.code == "unreadable-polarity" })
  }
}
