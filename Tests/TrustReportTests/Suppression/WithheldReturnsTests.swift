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
