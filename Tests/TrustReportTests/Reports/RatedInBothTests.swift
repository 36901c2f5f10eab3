import Foundation
import Testing

@testable import TrustReport

/// How many of the indicators that are rated in both quarters were Red or Amber, and are.
@Suite struct RatedInBothTests {
  /// The ratings of one indicator after another, before and now; `-` where it has no row.
  @Test(arguments: [
    ("RG-", "RGG", "1 of 2 rated was Red or Amber; of the 2 rated in both, 1 then and 1 now."),
    ("RGG", "GG-", "1 of 3 rated was Red or Amber; of the 2 rated in both, 1 then and 0 now."),
    ("GG-", "RRG", "0 of 2 rated were Red or Amber; of the 2 rated in both, 0 then and 2 now."),
  ])
  func summary(_ before: String, _ now: String, _ sentence: String) throws {
    var csv = "number,indicator,quarter,value,target,polarity\n"
    for (quarter, ratings) in [("2022/23 Q2", before), ("2022/23 Q3", now)] {
      for (index, rating) in ratings.enumerated() where rating != "-" {
        csv += "\(index + 1),A\(index + 1),\(quarter),\(rating == "R" ? 5 : 9),8,higher\n"
      }
    }
    let summary = try markdown(read(csv)).split(separator: "\n").first {
      $0.contains("rated in both")
    }
    #expect(summary?.components(separatedBy: "In the quarter before, ").last == sentence)
  }
}
