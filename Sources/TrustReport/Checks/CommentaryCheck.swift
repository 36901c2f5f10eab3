extension Scorecard {
  /// Questions what the authors wrote about the indicators of the quarter reported, as far as the report prints it:
  /// not of those rated Green.
  ///
  /// - Parameter isComplete: whether all rows could be read.
  func checkCommentary(isComplete: Bool, _ findings: inout FindingCollector) {
    checkNoCommentary(&findings)
    checkSameCommentary(&findings)
    checkUnchangedCommentary(&findings)
    checkFiguresOfOthers(&findings)
    let commentary = spokenCommentary
    checkReferences(in: commentary, isComplete: isComplete, &findings)
    checkCircularReferences(in: commentary, &findings)
    checkFiguresInWords(in: commentary, &findings)
  }
}
