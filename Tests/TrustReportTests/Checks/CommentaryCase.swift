import TrustReport

/// Rows of 2022/23 Q3 with commentary: what is drawn by one of them among the others.
///
/// The other rows are 2.3 and 3.14, rated Red, 2.5, rated Amber, 4.1, rated Green, and 4.2, not rated; 1.10 was there
/// in the quarter before.
struct CommentaryCase {
  static let header = "number,indicator,quarter,value,target,polarity,unit,commentary\n"
  private static let others = """
    2.3,Attainment,2022/23 Q3,50%,70%,higher,%,Schools that are behind have a plan.
    2.5,Absence,2022/23 Q3,98,100,higher,,A new line is open to schools.
    3.14,Children we care for,2022/23 Q3,803,750,lower,children,A panel reviews all plans.
    4.1,Early years,2022/23 Q3,80%,75%,higher,%,Settings share what works.
    4.2,Waits,2022/23 Q3,[x],,lower,days,The trust is rebuilding its records.
    1.10,Visits,2022/23 Q2,12,10,higher,,Ended.

    """

  /// The messages of the findings with a code, for a row 2.6 with this commentary: Amber, 54.5% against 55%, and
  /// 46% in the quarter before.
  static func messages(_ code: String, _ commentary: String, number: String = "2.6") -> [String] {
    let csv =
      header + others + "\(number),First appointment,2022/23 Q2,46%,55%,higher,%,\n"
      + "\(number),First appointment,2022/23 Q3,54.5%,55%,higher,%,\(CSVTable.quoted(commentary))\n"
    return read(csv).findings.filter { $0.code == code }.map(\.message)
  }
}

/// The messages of the findings with a code.
func messages(_ code: String, _ outcome: Outcome) -> [String] {
  outcome.allFindings.filter { $0.code == code }.map(\.message)
}
