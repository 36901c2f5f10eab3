import Testing

@testable import TrustReport

/// Nothing that prints a scorecard can tell what is withheld of it: with other figures in the same cells every
/// format prints the same bytes.
@Suite struct WithheldReturnsTests {
  /// The returns of a file with the same figures and ratings withheld as of another.
  private func scorecard(_ csv: String, asOf model: String, quarter: Int) throws -> Scorecard {
    let suppression = try #require(Suppression(below: 5))
    let (returns, others) = (try read(csv).scorecard.returns, try read(model).scorecard.returns)
    let withheld = others.withheld(by: suppression)
    return Scorecard(
      returns.withholding(withheld, below: 5), quarter: Quarter("2022/23 Q\(quarter)"))
  }

  private func everything(_ csv: String, asOf model: String) throws -> String {
    var all = ""
    for quarter in 1...3 {
      let scorecard = try scorecard(csv, asOf: model, quarter: quarter)
      let list = RatingList(of: scorecard)
      all += Report(of: scorecard, includesGreen: true).markdown()
      all += text { list.writeJSON(to: &$0) } + text { list.writeCSV(to: &$0) }
      all += text { list.writeTable(colored: false, to: &$0) }
      for number in ["1", "2"] {
        let explanation = try #require(Explanation(of: scorecard, indicator: number))
        all += text { explanation.write(to: &$0) }
      }
      guard let before = scorecard.periodBefore else { continue }
      let changes = Changes(from: before, to: scorecard)
      all +=
        text { changes.writeText(colored: false, to: &$0) } + text { changes.writeJSON(to: &$0) }
    }
    return all
  }

  @Test func otherFiguresInWithheldCellsPrintTheSame() throws {
    let header =
      "number,indicator,part,quarter,value,unit,target,tolerance,polarity,published,override reason,frequency\n"
    func csv(_ a: (Int, Int, Int), _ b: (Int, Int, Int), _ c: (Int, Int, Int)) -> String {
      var rows = header
      for (index, figures) in [a, b, c].enumerated() {
        let quarter = "2022/23 Q\(index + 1)"
        rows += "1,A,,\(quarter),,,,,,,,\n"
        rows += "1,A,Boys,\(quarter),\(figures.0),children,9,2,lower,G,,\n"
        rows += "1,A,Girls,\(quarter),\(figures.1),children,60,2,lower,,,\n"
        rows += "1,A,All,\(quarter),40,children,50,,lower,,,\n"
        rows += "2,B,,\(quarter),\(figures.2),children,3,2,lower,,,\n"
      }
      return rows
    }
    let model = csv((3, 37, 4), (2, 38, 4), (4, 36, 4))
    let other = csv((1, 39, 5), (4, 36, 4), (3, 37, 4))
    #expect(try everything(model, asOf: model) == everything(other, asOf: model))
  }

  /// What a later quarter withholds is no news of an earlier one.
  @Test func noteOfWhatIsWithheld() throws {
    let csv = "number,indicator,quarter,value\n1,A,2022/23 Q2,20\n1,A,2022/23 Q3,3\n"
    for (quarter, isNoted) in [("2022/23 Q2", false), ("2022/23 Q3", true)] {
      let report = Report(of: try suppressed(csv, quarter: quarter).scorecard).markdown()
      #expect(report.contains("a count under 5") == isNoted)
    }
  }

  /// What is left of a row whose figure, or rating too, is withheld.
  @Test(arguments: [
    ("3,children,3,lower,,", false, "children: green"),
    ("3,children,3,lower,,", true, "children: withheld"),
    ("3,children,,,,", false, "children: suppressed"),
    ("3,children,,,R,", false, "children: suppressed, given red"),
    ("3,children,,,R,", true, "children: withheld"),
    ("3,children,,,,", true, "children: suppressed"),
    ("3,children,,none,,", true, "children: dataOnly"),
    ("3,children,,none,G,", true, "children: dataOnly"),
    ("3,children,,none,G,", false, "children: dataOnly, given green"),
    // An override and its reason, which is that of the rating.
    ("3,children,3,lower,R,late", false, "children: green, given red, by override, late"),
    ("3,children,3,lower,R,late", true, "children: withheld"),
    // The target keeps the mark of the figure.
    ("50%,,,,,", false, "%: suppressed"), ("£3,,,,,", false, "£: suppressed"),
    ("3,,,,,", false, ": suppressed"),
    ("£3,visits,,,,", false, "visits: suppressed"),
  ])
  func rows(_ cells: String, _ hidesRating: Bool, _ expected: String) throws {
    let csv =
      "number,indicator,quarter,value,unit,target,polarity,published,override reason\n"
      + "1,A,2022/23 Q3,\(cells)\n"
    let returns = try read(csv).scorecard.returns
    let key = returns.countKey(of: 0)
    let row = returns.withholding(
      Returns.Withheld(figures: [key], ratings: hidesRating ? [key] : []), below: 5
    ).rows[0]
    let words = [
      row.rating.reason.map { "\($0)" } ?? row.rating.computed.map { "\($0)" },
      row.rating.given?.rating.map { "given \($0)" },
      row.rating.basis == .override ? "by override" : nil,
      row.prose.map(\.overrideReason).flatMap { $0.isEmpty ? nil : $0 },
    ]
    #expect("\(row.unit): " + words.compactMap(\.self).joined(separator: ", ") == expected)
    if case .missing(.withheld) = row.figure {} else { Issue.record("the figure is left") }
  }

  /// The reason for the rating of a whole goes with the rating of a part, and stays with its figure alone.
  @Test(arguments: [false, true])
  func reasonOfTheWhole(_ hidesRating: Bool) throws {
    let csv = """
      number,indicator,part,quarter,value,unit,target,polarity,published,override reason
      1,A,,2022/23 Q3,,,,,G,late
      1,A,Boys,2022/23 Q3,3,children,2,lower,,
      1,A,Girls,2022/23 Q3,30,children,40,lower,,

      """
    let returns = try read(csv).scorecard.returns
    let key = try #require(returns.rows.indices.map(returns.countKey).first { $0.part == "boys" })
    let withheld = Returns.Withheld(figures: [key], ratings: hidesRating ? [key] : [])
    let reasons = returns.withholding(withheld, below: 5).rows.compactMap(\.prose?.overrideReason)
    #expect(reasons.filter { !$0.isEmpty } == (hidesRating ? [] : ["late"]))
  }

  /// Whether anything is printed rounded is found out again without what is withheld.
  @Test(arguments: [
    ("3.1234567", "9", true, false), ("3.1234567", "9", false, true),
    ("3", "9.1234567", true, true),
    ("3", "9", true, false),
  ])
  func rounding(_ value: String, _ before: String, _ isWithheld: Bool, _ isRounded: Bool) throws {
    let csv =
      "number,indicator,quarter,value,last quarter\n1,A,2022/23 Q3,\(value),\(before)\n"
    let returns = try read(csv).scorecard.returns
    let figures = isWithheld ? [returns.countKey(of: 0)] : []
    let left = returns.withholding(
      Returns.Withheld(figures: Set(figures), ratings: []), below: 5)
    #expect(left.collected.isRounded == isRounded)
    #expect(left.collected.roundedSince == (isRounded ? Quarter("2022/23 Q3") : nil))
  }

  /// Where the rating is withheld in one of two files, the other does not print it either, given for information
  /// only or not.
  @Test func givenRatingOfDataOnlyIsWithheldWithThatOfAnotherFile() throws {
    let header = "number,indicator,quarter,value,unit,target,polarity,published\n"
    let first = try read(header + "1,A,2022/23 Q3,1,children,1,lower,\n").scorecard.returns
    let second = try read(header + "1,A,2022/23 Q3,1,children,,none,G\n").scorecard.returns
    let suppression = try #require(Suppression(below: 5))
    let withheld = Returns.withheld(of: [first, second], by: suppression)
    let ratings = [first, second].map { $0.withholding(withheld, below: 5).rows[0].rating }
    #expect(ratings.map(\.reason) == [.withheld, .dataOnly])
    #expect(ratings.map(\.standing) == [nil, nil])
    #expect(ratings.map(\.given) == [nil, nil])
    // Alone the second says nothing of the figure.
    let alone = second.withholding(second.withheld(by: suppression), below: 5).rows[0].rating
    #expect(alone.standing == .green)
  }
}
