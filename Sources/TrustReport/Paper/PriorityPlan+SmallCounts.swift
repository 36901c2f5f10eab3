extension PriorityPlan {
  /// What names a small count of people in the texts that a paper prints (the contract's section 9, rule 7).
  ///
  /// - Parameter suppression: the counts that are small, and the priorities whose texts are let through.
  public func smallCounts(_ suppression: Suppression) -> Findings {
    let text = SmallCountText(smallCounts: suppression.smallCounts)
    let allowed = Set(suppression.allowedTexts.map(Matching.folded))
    var collector = FindingCollector()
    collector.begin(file: file)
    for priority in priorities {
      let isAllowed = allowed.contains(Matching.folded(priority.name))
      for (column, words) in priority.texts where text.isFound(in: words) {
        collector.add(
          SuppressionFault.smallCount(
            column: column.name, limit: suppression.threshold,
            name: TerminalText.excerpt(priority.name), isLetThrough: isAllowed))
      }
    }
    return collector.findings
  }
}

extension PriorityPlan.Priority {
  /// The texts that are printed, by their columns.
  fileprivate var texts: [(column: PlanColumn, words: String)] {
    [
      (.priority, name), (.outcomes, outcomes.joined(separator: "\n")), (.focus, focus),
      (.deliverable, deliverable), (.progress, progress),
    ]
  }
}
