extension Suppression {
  /// What names a small count of people in a title that somebody gave the report: it is printed too (the
  /// contract's section 9, rule 7).
  ///
  /// - Parameter title: the title; `small-count:title` among the texts let through is this one.
  package func smallCounts(inTitle title: String) -> Findings {
    var collector = FindingCollector()
    if SmallCountText(smallCounts: smallCounts).isFound(in: title) {
      let isAllowed = allowedTexts.map(Matching.folded).contains("title")
      // It is about no file.
      collector.add(
        SuppressionFault.smallCount(
          column: "--title", limit: threshold, name: "title", isLetThrough: isAllowed), file: 0)
    }
    return collector.findings
  }
}
