import Testing

@testable import TrustReport

/// Whether two criteria rate every figure alike: by the same lines, on the same side.
@Suite struct SameLinesTests {
  /// Target, polarity, tolerance, amber and red threshold; the same of the other; whether they rate alike.
  @Test(arguments: [
    (">=9,,,,", ">=9,,,,", true), (">=9,,,,", "9,higher,5%,,", true),
    (">=9,,,,", ",higher,,9,8.55", true), ("10 to 15,,20%,,", "10 to 15,range,20%,,", true),
    // The amber line, the red line, the same two above a range.
    (",higher,,9,8", ",higher,,8.5,8", false), (",higher,,9,8", ",higher,,9,7", false),
    ("10 to 15,,20%,,", "10 to 16,,2 points,,", false),
    ("10 to 15,,20%,,", "10 to 15,,2 points,,", false), ("0 to 10,,10%,,", "0 to 10,,20%,,", false),
    // The side, and whether the line itself is good enough.
    (",higher,,9,9", ",lower,,9,9", false), (">9,,,,8", ">=9,,,,8", false),
  ])
  func rateAlike(_ one: String, _ other: String, _ areAlike: Bool) throws {
    let (one, other) = (try Self.lines(one), try Self.lines(other))
    #expect((one == other) == areAlike)
    #expect((other == one) == areAlike)
  }

  /// A range is never strict: its ends are in it.
  @Test(arguments: [(">9", true), (">=9", false), ("10 to 15", false)])
  func isStrict(_ target: String, _ isStrict: Bool) throws {
    #expect(try Self.lines("\(target),,,,").isStrict == isStrict)
  }

  private static func lines(_ cells: String) throws -> Thresholds {
    let header = "value,target,polarity,tolerance,amber threshold,red threshold"
    let scorecard = try read("indicator,\(header)\nA,5,\(cells)\n").scorecard
    return try #require(scorecard.indicators.first?.criteria.thresholds)
  }
}
