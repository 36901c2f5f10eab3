import Testing

/// The figures that are in most lines of a report: of a rating that improved since the quarter before.
@Suite("A small change where much has changed")
struct SmallChangeCaseTests {
  private func difference(
    _ csv: (String) -> String, _ old: String, _ new: String
  ) throws -> LineDifference {
    let (old, new) = (read(csv(old)), read(csv(new)))
    let ratings = try [old, new].map { try $0.scorecard.indicators.map(\.rating.standing) }
    #expect(ratings[0] == ratings[1])
    return LineDifference(try markdown(old), try markdown(new))
  }

  @Test(
    "a rating that improved: the figure is in the changes, the table and the passage")
  func improved() throws {
    func csv(_ figure: String) -> String {
      "number,indicator,quarter,value,target,polarity\n3.14,Children,2022/23 Q2,803,750,lower\n"
        + "3.14,Children,2022/23 Q3,\(figure),750,lower\n"
    }
    #expect(try difference(csv, "762", "763").count == 3)
  }

  @Test(
    "a part whose rating improved with that of its indicator")
  func part() throws {
    func csv(_ figure: String) -> String {
      "number,indicator,part,quarter,value,target,polarity\n4.1,Gap,Boys,2022/23 Q2,29,20,lower\n"
        + "4.1,Gap,Boys,2022/23 Q3,\(figure),20,lower\n"
    }
    let difference = try difference(csv, "20.5", "20.6")
    #expect(difference.count <= 6, "\(difference.text)")
  }

  @Test(
    "a rating that improved, and what it would be against the old target is another now")
  func eased() throws {
    func csv(_ figure: String) -> String {
      "number,indicator,quarter,value,target,polarity\n3.14,Children,2022/23 Q2,803,720,lower\n"
        + "3.14,Children,2022/23 Q3,\(figure),750,lower\n"
    }
    let difference = try difference(csv, "756", "757")
    #expect(difference.count <= 6, "\(difference.text)")
  }
}
