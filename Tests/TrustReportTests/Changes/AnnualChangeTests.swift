import Testing
import TrustReport

/// "An annual row that only one of two quarters has is not due in the other: neither new nor gone, unless the two
/// are the same quarter of two years" (section 3.2).
@Suite struct AnnualChangeTests {
  private let header = "number,indicator,quarter,value,target,polarity,frequency\n"

  private func diff(_ old: String, _ new: String) throws -> String {
    let changes = Changes(
      from: try read(header + old).scorecard, to: try read(header + new).scorecard)
    return text { changes.writeJSON(to: &$0) }
  }

  @Test func isNeitherGoneNorNew() throws {
    let fourth = "1,A,2022/23 Q4,5,9,higher,annual\n2,B,2022/23 Q4,6,9,higher,\n"
    let first = "2,B,2023/24 Q1,10,9,higher,\n"
    for (old, new, sign) in [(fourth, first, "-1"), (first, fourth, "1")] {
      let json = try diff(old, new)
      #expect(!json.contains("\"gone\"") && !json.contains("\"new\""), "\(json)")
      // The counts before and after add up all the same.
      #expect(
        json.contains(
          "\"notDue\": {\"red\": \(sign), \"amber\": 0, \"green\": 0, \"notRated\": 0}"),
        "\(json)")
    }
  }

  @Test func isGoneInTheSameQuarterOfAnotherYear() throws {
    let json = try diff(
      "1,A,2021/22 Q4,5,9,higher,annual\n2,B,2021/22 Q4,6,9,higher,\n",
      "2,B,2022/23 Q4,6,9,higher,\n")
    #expect(json.contains("\"gone\"") && !json.contains("notDue"), "\(json)")
  }

  @Test func aQuarterlyOneIsGone() throws {
    let json = try diff(
      "1,A,2022/23 Q4,5,9,higher,\n2,B,2022/23 Q4,6,9,higher,\n", "2,B,2023/24 Q1,6,9,higher,\n")
    #expect(json.contains("\"gone\"") && !json.contains("notDue"), "\(json)")
  }
}
