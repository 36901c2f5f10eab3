extension Scorecard {
  /// Questions what a careful officer would question in the data of the quarter reported.
  func checkData(_ findings: inout FindingCollector) {
    let rows = measuredRows
    checkTargetDates(rows, &findings)
    checkTolerances(rows, &findings)
    checkOverrides(rows, &findings)
    checkImpossible(rows, &findings)
    checkTitleWords(&findings)
    checkSameTitles(&findings)
    checkPriorityNames(&findings)
    // Most files hold one quarter. What could not be read may be what the others lack.
    guard let quarter, returns.reaches(quarter.previous), !findings.hasErrors else { return }
    checkTargetMoves(rows, &findings)
    checkTargetRanges(rows, &findings)
    checkUnits(rows, &findings)
    checkJumps(rows, &findings)
    checkFlatSeries(rows, &findings)
    checkGaps(rows, &findings)
    checkNumbers(&findings)
  }
}
