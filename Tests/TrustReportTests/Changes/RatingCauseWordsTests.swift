import Testing

/// The words for what moved a rating (the contract's section 5): "Named are those of target, tolerance and thresholds
/// whose return alone to the old value takes the new rating away; if none alone does, 'the criteria were changed'."
@Suite("The words for why a rating moved")
struct RatingCauseWordsTests {
  /// The columns, the cells before and after, and the remark beside the rating that moved.
  @Test(arguments: [
    ("value,target", "97,>=95", "97,>=99", "only because the target was tightened"),
    ("value,target", "98,>=95", "96,>=97", "not without the tighter target"),
    ("value,target", "97,>=99", "97,>=95", "only because the target was eased"),
    ("value,target", "96,>=97", "98,>=98", "the target moved too"),
    ("value,target", "93,>=97", "94,>=94", "not without the easier target"),
    (
      "value,target", "15.5,10 to 15", "20,18 to 22",
      "not without the changed target; against the old target it would be Red"
    ),
    ("value,target", "16,10 to 15", "16,10 to 16", "only because the target was widened"),
    ("value,target", "16,10 to 16", "16,10 to 15", "only because the target was narrowed"),
    (
      "value,target,tolerance", "92,>=95,2 points", "92,>=95,3 points",
      "only because the tolerance was widened"
    ),
    (
      "value,target,tolerance", "90,>=95,2 points", "92,>=95,3 points",
      "not without the wider tolerance"
    ),
    (
      "value,target,tolerance", "92,>=95,3 points", "92,>=95,2 points",
      "only because the tolerance was narrowed"
    ),
    (
      "value,target,tolerance", "93.5,>=95,3 points", "92.5,>=95,2 points",
      "not without the narrower tolerance"
    ),
    // The target's return alone, or the tolerance's, would leave the new rating as it is.
    (
      "value,target,tolerance", "92,>=95,2 points", "92,>=93,3 points",
      "only because the criteria were changed"
    ),
    (
      "value,target,tolerance", "89,>=95,2 points", "92,>=93,3 points",
      "not without the changed criteria"
    ),
    // Either's return alone takes it away.
    (
      "value,target,tolerance", "90,>=95,2 points", "90,>=93,3 points",
      "only because the target was eased and the tolerance was widened"
    ),
    (
      "value,target,tolerance", "803,<=672,5%", "690,<=700,10%",
      "against the old criteria it would be Amber"
    ),
    (
      "value,target,tolerance", "803,<=672,5%", "660,<=700,10%",
      "the target and the tolerance moved too"
    ),
    (
      "value,target,published,override reason", "803,<=750,A,falling", "740,<=750,,",
      "before by override"
    ),
  ])
  func remark(_ columns: String, _ before: String, _ after: String, _ expected: String) throws {
    let changes = try compare(
      ofOne(columns, "2022/23 Q2", before), ofOne(columns, "2022/23 Q3", after))
    #expect(try ChangesJSON(changes).changes.first?["remark"] == expected)
  }
}
