import Testing
import TrustReport

/// Of a figure that is withheld in either return no change is told (the contract's section 9, rule 6).
@Suite("A figure that is withheld")
struct WithheldChangeTests {
  /// A small count and one that may be shown, either of them first.
  private static let orders = [("3", "8"), ("8", "3")]

  private func changes(_ old: [String], _ new: [String]) throws -> Changes {
    func scorecard(_ rows: [String]) throws -> Scorecard {
      let header = "number,indicator,quarter,value,target,polarity,unit\n"
      return try suppressed(header + rows.map { "3.14,Children,\($0)\n" }.joined(), below: 5)
        .scorecard
    }
    return Changes(from: try scorecard(old), to: try scorecard(new))
  }

  @Test("has not moved", arguments: orders)
  func figure(_ before: String, _ after: String) throws {
    let changes = try changes(
      ["2022/23 Q2,\(before),10,lower,children"], ["2022/23 Q3,\(after),10,lower,children"])
    #expect(told(changes) == [])
    #expect(
      summary(of: changes) == "Nothing has changed: Quarter 2 2022/23 to Quarter 3 2022/23."
        + " What is withheld is not compared.")
  }

  @Test("was not revised", arguments: orders)
  func revised(_ before: String, _ after: String) throws {
    let later = "2022/23 Q2,9,10,lower,children"
    let changes = try changes(
      ["2022/23 Q1,\(before),10,lower,children", later],
      ["2022/23 Q1,\(after),10,lower,children", later, "2022/23 Q3,9,10,lower,children"])
    #expect(told(changes) == [])
  }
}
