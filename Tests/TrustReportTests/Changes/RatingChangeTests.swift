import Testing

/// A rating that moved is told with both figures and targets.
@Suite("A rating that moved")
struct RatingChangeTests {
  static let columns = "value,target,polarity"

  @Test(
    "worsened or improved, between any two ratings",
    arguments: [
      ("740", "Green: 740", "762", "Amber: 762", "worsened"),
      ("740", "Green: 740", "803", "Red: 803", "worsened"),
      ("762", "Amber: 762", "803", "Red: 803", "worsened"),
      ("762", "Amber: 762", "740", "Green: 740", "improved"),
      ("803", "Red: 803", "740", "Green: 740", "improved"),
      ("803", "Red: 803", "762", "Amber: 762", "improved"),
    ])
  func moves(_ old: String, _ before: String, _ new: String, _ after: String, _ kind: String) {
    #expect(
      told(Self.columns, from: "\(old),750,lower", to: "\(new),750,lower") == [
        "\(kind) 3.14: \(before), target 750 or below → \(after), target 750 or below"
      ])
  }

  @Test(
    "exactly on the lines it moves as it is rated",
    arguments: [
      RowChange(
        columns, "787.5,750,lower", "787.51,750,lower",
        "worsened 3.14: Amber: 787.5, target 750 or below → Red: 787.51, target 750 or below"),
      RowChange(
        columns, "85,<85,", "84.9,<85,",
        "improved 3.14: Amber: 85, target below 85 → Green: 84.9, target below 85"),
      RowChange(
        "value,target", "20,10 to 15", "15.75,10 to 15",
        "improved 3.14: Red: 20, target 10 to 15 → Amber: 15.75, target 10 to 15"),
      RowChange(
        "value,target", "15,10 to 15", "9.49,10 to 15",
        "worsened 3.14: Green: 15, target 10 to 15 → Red: 9.49, target 10 to 15"),
      RowChange(
        "value,amber threshold,red threshold,polarity", "90,95,90,higher", "89.9,95,90,higher",
        "worsened 3.14: Amber: 90 → Red: 89.9"),
      RowChange(
        "value,target,polarity,target date,unit", "762,750,lower,March 2021,children",
        "803,750,lower,March 2022,children",
        "worsened 3.14: Amber: 762 children, target 750 or below was due by March 2021"
          + " → Red: 803 children, target 750 or below was due by March 2022",
        "wording 3.14: – → – (target date)"),
    ])
  func lines(_ change: RowChange) { expectTold(change) }

  @Test(
    "became rated, or ceased to be",
    arguments: [
      RowChange(
        columns, "[x],750,lower", "762,750,lower",
        "rated 3.14: Not rated, no figure, target 750 or below"
          + " → Amber: 762, target 750 or below"),
      RowChange(
        columns, "762,750,lower", "[c],750,lower",
        "unrated 3.14: Amber: 762, target 750 or below"
          + " → Not rated: suppressed, target 750 or below"),
      RowChange(
        columns, "780,,lower", "780,672,lower",
        "rated 3.14: Not rated: 780 → Red: 780, target 672 or below",
        "target 3.14: none → 672 or below"),
      RowChange(
        columns, "780,672,lower", "790,,lower",
        "unrated 3.14: Red: 780, target 672 or below → Not rated: 790",
        "target 3.14: 672 or below → none"),
    ])
  func rated(_ change: RowChange) { expectTold(change) }

  @Test(
    "ceased to be as its polarity did: the target has not moved")
  func dataOnly() {
    expectTold(
      RowChange(
        Self.columns, "780,672,lower", "780,672,none",
        "unrated 3.14: Red: 780, target 672 or below → Not rated: 780, target 672"
          + " (polarity changed too)",
        "polarity 3.14: lower → none"))
  }

  static let publishedColumns = "value,target,polarity,published,override reason"

  @Test(
    "published and overridden ratings count as they are",
    arguments: [
      RowChange(
        publishedColumns, ",,,A,", ",,,R,",
        "worsened 3.14: Amber (as given), no figure → Red (as given), no figure (as"
          + " given in both)",
        "published 3.14: Amber → Red"),
      RowChange(publishedColumns, ",,,R,", ",,,R,"),
      RowChange(
        publishedColumns, "[x],,,R,", "[x],,,N/A,",
        "unrated 3.14: Red (as given), no figure → Not rated, no figure (before as given)",
        "published 3.14: Red → Not rated"),
      RowChange(
        publishedColumns, "[x],,,N/A,", "[x],,,G,",
        "rated 3.14: Not rated, no figure → Green (as given), no figure (as given)",
        "published 3.14: Not rated → Green"),
      RowChange(
        publishedColumns, "[x],750,lower,R,", "762,750,lower,A,",
        "improved 3.14: Red (as given), no figure, target 750 or below → Amber: 762,"
          + " target 750 or below (before as given)",
        "published 3.14: Red → Amber"),
      // Without a reason the computed rating counts, whatever is published.
      RowChange(
        publishedColumns, "803,750,lower,R,", "803,750,lower,A,", "published 3.14: Red → Amber"),
      RowChange(
        publishedColumns, "803,750,lower,R,", "803,750,lower,A,delays are falling",
        "improved 3.14: Red: 803, target 750 or below → Amber (as given; computed"
          + " Red): 803, target 750 or below (by override)",
        "published 3.14: Red → Amber",
        "wording 3.14: – → – (override reason)"),
      RowChange(
        publishedColumns, "803,750,lower,,", "803,750,lower,N/A,the count is in dispute",
        "unrated 3.14: Red: 803, target 750 or below → Not rated (as given; computed"
          + " Red): 803, target 750 or below (by override)",
        "published 3.14: none → Not rated",
        "wording 3.14: – → – (override reason)"),
    ])
  func published(_ change: RowChange) { expectTold(change) }
}
