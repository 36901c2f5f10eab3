import Testing

@testable import TrustReport

/// What moved of the criteria, and which way (the contract's section 5): "eased" or "tightened" only if every line
/// that moved went that way, otherwise "changed".
@Suite struct CriteriaMoveTests {
  /// The columns; the cells before and after; each criterion that moved, with its way.
  @Test(arguments: [
    ("target", ">=9", ">=9", ""),
    ("target", ">=9", ">=8", "target easier"),
    ("target", ">=9", ">=10", "target harder"),
    ("target", "<=9", "<=10", "target easier"),
    ("target", "<=9", "<=8", "target harder"),
    // A figure on the line: the line stays, and the side of it that is Green changes.
    ("target", ">9", ">=9", "target easier"),
    ("target", ">=9", ">9", "target harder"),
    ("target", "<9", "<=9", "target easier"),
    // The line outweighs the side.
    ("target", ">9", ">=10", "target harder"),
    ("target", ">=9", ">8", "target easier"),
    ("target,red threshold", ">9,7", ">=10,7", "target harder"),
    ("target", "10 to 20", "9 to 21", "target easier"),
    ("target", "10 to 20", "11 to 19", "target harder"),
    ("target", "10 to 20", "9 to 19", "target mixed"),
    ("target", "10 to 20", "10 to 21", "target easier"),
    ("target", "10 to 20", ">=12", "target mixed"),
    ("target", ">=12", "10 to 20", "target mixed"),
    // Where a row has thresholds of its own, a target moves no line.
    ("target,amber threshold,red threshold", ">=9,8,7", ">=10,8,7", "target mixed"),
    ("target,amber threshold,red threshold", ">=9,8,7", ">=9,7,6", "thresholds easier"),
    ("target,amber threshold,red threshold", ">=9,8,7", ">=9,8.5,7", "thresholds harder"),
    ("target,amber threshold,red threshold", ">=9,8,6", ">=9,8.5,5", "thresholds mixed"),
    ("target,amber threshold,red threshold", ">=9,8,7", ">=9,,", "thresholds harder"),
    ("target,amber threshold,red threshold", ">=9,,", ">=9,8,7", "thresholds easier"),
    ("target,amber threshold,red threshold", ">=9,,", ">=9,,8.55", ""),
    ("target,tolerance", ">=9,10%", ">=9,20%", "tolerance easier"),
    ("target,tolerance", ">=9,20%", ">=9,", "tolerance harder"),
    ("target,tolerance", ">=9,", ">=9,20%", "tolerance easier"),
    ("target,tolerance", ">=9,", ">=9,5%", ""),
    ("target,tolerance", ">=9,10%", ">=8,20%", "target easier, tolerance easier"),
    // A tolerance beside a red threshold does nothing.
    ("target,red threshold,tolerance", ">=9,7,10%", ">=9,7,20%", ""),
  ])
  func moves(_ columns: String, _ before: String, _ after: String, _ expected: String) throws {
    let old = try Self.criteria("value,\(columns)", "5,\(before)")
    let new = try Self.criteria("value,\(columns)", "5,\(after)")
    let move = CriteriaMove(old: old, new: new)
    #expect(Self.description(of: move) == expected)
    #expect(move.hasMoved == !expected.isEmpty)
  }

  /// The standard tolerance of one return is another than that of the other.
  @Test func standardTolerance() throws {
    let old = try Self.criteria("value,target", "5,>=9")
    let new = try Self.criteria("value,target", "5,>=9", tolerance: "2 points")
    #expect(Self.description(of: CriteriaMove(old: old, new: new)) == "tolerance easier")
    #expect(CriteriaMove(old: old, new: new).hasMoved)
    #expect(Self.description(of: CriteriaMove(old: new, new: old)) == "tolerance harder")
  }

  /// The columns; the cells before and after; what is said of it: nothing where there was or is nothing to compare a
  /// figure with.
  @Test(
    arguments: [
      ("target", ">=9", ">=8", "the target was eased"),
      ("target", "", ">=9", nil), ("target", ">=9", "", nil),
      (
        "target,polarity,amber threshold,red threshold", ",higher,8,7", ">=9,higher,8,7",
        "the target was changed"
      ),
      ("target,polarity,amber threshold,red threshold", ",higher,8,7", ",higher,,", nil),
      ("target", "10 to 20", "9 to 21", "the target was widened"),
      ("target", "10 to 20", "11 to 19", "the target was narrowed"),
      (
        "target,tolerance", ">=9,10%", ">=8,20%",
        "the target was eased and the tolerance was widened"
      ),
    ] as [(String, String, String, String?)])
  func description(
    _ columns: String, _ before: String, _ after: String, _ expected: String?
  ) throws {
    let old = try Self.criteria("value,\(columns)", "5,\(before)")
    let new = try Self.criteria("value,\(columns)", "5,\(after)")
    #expect(CriteriaMove(old: old, new: new).description == expected)
  }

  /// A target is met by a figure, thresholds aside; none is met by any.
  @Test(arguments: [
    ("target", ">=9", "9", true), ("target", ">=9", "8.9", false),
    ("target,amber threshold,red threshold", ">=9,8,7", "8.5", false),
    ("target,polarity", ",higher", "5", false), ("target", "", "5", false),
    ("target,polarity", "9,none", "9", false),
  ])
  func meetsTheTarget(
    _ columns: String, _ cells: String, _ figure: String, _ expected: Bool
  ) throws {
    let criteria = try Self.criteria("value,\(columns)", "5,\(cells)")
    let value = try Number(reading: Array(figure.utf8).span).value
    #expect(criteria.isTargetMet(by: value) == expected)
  }

  private static func criteria(
    _ columns: String, _ cells: String, tolerance: String? = nil
  ) throws -> Criteria {
    let outcome = read("number,indicator,\(columns)\n1.1,A,\(cells)\n", tolerance: tolerance)
    return try #require(try outcome.scorecard.indicators.first).criteria
  }

  private static func description(of move: CriteriaMove) -> String {
    move.moved.map { "\($0) \(move.way($0))" }.joined(separator: ", ")
  }
}
