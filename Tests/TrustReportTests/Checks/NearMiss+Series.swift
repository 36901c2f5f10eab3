/// Quarters that are not there, or are there early, and rightly so.
extension NearMiss {
  static let series = [
    NearMiss(
      "gap", "it is half-yearly",
      """
      number,indicator,quarter,value,target,polarity,frequency
      1.1,Referrals,2022/23 Q2,71%,95%,higher,quarterly
      1.1,Referrals,2022/23 Q3,72%,95%,higher,quarterly
      1.1,Referrals,2022/23 Q4,73%,95%,higher,quarterly
      1.2,Survey of carers,2022/23 Q2,61%,95%,higher,half-yearly
      1.2,Survey of carers,2022/23 Q4,62%,95%,higher,half-yearly
      """,
      edit: (
        """
        half-yearly
        1.2,Survey of carers,2022/23 Q4,62%,95%,higher,half-yearly
        """,
        """
        quarterly
        1.2,Survey of carers,2022/23 Q4,62%,95%,higher,quarterly
        """
      )),
    NearMiss(
      "gap", "the row between says that there is no figure",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q2,71%,95%,higher
      1.1,Referrals,2022/23 Q3,72%,95%,higher
      1.1,Referrals,2022/23 Q4,73%,95%,higher
      1.2,Visits,2022/23 Q2,61%,95%,higher
      1.2,Visits,2022/23 Q3,[x],95%,higher
      1.2,Visits,2022/23 Q4,62%,95%,higher
      """,
      edit: ("1.2,Visits,2022/23 Q3,[x],95%,higher\n", "")),
    NearMiss(
      "gap", "nobody has a row in the quarter between",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q2,71%,95%,higher
      1.1,Referrals,2022/23 Q4,73%,95%,higher
      1.2,Visits,2022/23 Q2,61%,95%,higher
      1.2,Visits,2022/23 Q4,62%,95%,higher
      """,
      edit: (
        "1.2,Visits,2022/23 Q2", "1.1,Referrals,2022/23 Q3,72%,95%,higher\n1.2,Visits,2022/23 Q2"
      )),
    NearMiss(
      "gap", "it had another number in the quarter between",
      """
      number,indicator,quarter,value,target,polarity,formerly
      1.1,Referrals,2022/23 Q2,71%,95%,higher,
      1.1,Referrals,2022/23 Q3,72%,95%,higher,
      1.1,Referrals,2022/23 Q4,73%,95%,higher,
      3.2,Visits,2022/23 Q2,61%,95%,higher,
      3.2,Visits,2022/23 Q3,62%,95%,higher,
      1.2,Visits,2022/23 Q4,62.5%,95%,higher,3.2
      """,
      edit: ("3.2,Visits,2022/23 Q3,62%,95%,higher,\n", "")),
    NearMiss(
      "gap", "it began later than the others",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q2,71%,95%,higher
      1.1,Referrals,2022/23 Q3,72%,95%,higher
      1.1,Referrals,2022/23 Q4,73%,95%,higher
      1.2,Visits,2022/23 Q3,61%,95%,higher
      1.2,Visits,2022/23 Q4,62%,95%,higher
      """,
      edit: ("1.2,Visits,2022/23 Q3", "1.2,Visits,2022/23 Q2")),
    NearMiss(
      "later-quarter", "a sheet for the year, whose last quarter is still blank",
      """
      number,indicator,polarity,2022/23 Q2,2022/23 Q3,2022/23 Q4,2022/23 Q3 target,2022/23 Q4 target
      1.1,Referrals,higher,71%,72%,,95%,96%
      """,
      edit: ("72%,,95%", "72%,tbc,95%")),
    NearMiss(
      "later-quarter", "targets are set in advance, and their rows have no figure yet",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q3,72%,95%,higher
      1.1,Referrals,2022/23 Q4,,96%,higher
      """,
      edit: ("Q4,,96%", "Q4,tbc,96%")),
    NearMiss(
      "later-quarter", "a figure of an earlier quarter is pending",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q2,tbc,95%,higher
      1.1,Referrals,2022/23 Q3,72%,95%,higher
      """,
      edit: ("2022/23 Q2", "2022/23 Q4")),
  ]
}
