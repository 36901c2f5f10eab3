/// Numbers that look as if they had changed by mistake.
extension NearMiss {
  static let numbers = [
    NearMiss(
      "number-like-1-10", "1.1 and 1.10 both have their row",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q2,71%,70%,higher
      1.10,Visits,2022/23 Q2,81%,80%,higher
      1.1,Referrals,2022/23 Q3,72%,70%,higher
      1.10,Visits,2022/23 Q3,82%,80%,higher
      """,
      edit: (
        """
        1.1,Referrals,2022/23 Q2,71%,70%,higher
        1.10,Visits,2022/23 Q2,81%,80%,higher
        1.1,Referrals,2022/23 Q3,72%,70%,higher
        1.10,Visits,2022/23 Q3
        """,
        """
        1.10,Visits,2022/23 Q2,81%,80%,higher
        1.1,Visits,2022/23 Q3
        """
      )),
    NearMiss(
      "number-like-1-10", "1.10 has ended, and 1.1 was always there",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q2,71%,70%,higher
      1.10,Visits,2022/23 Q2,81%,80%,higher
      1.1,Referrals,2022/23 Q3,72%,70%,higher
      1.10,Visits,2022/23 Q3,discontinued,,higher
      """,
      edit: (
        """
        1.1,Referrals,2022/23 Q3,72%,70%,higher
        1.10,Visits,2022/23 Q3,discontinued,,higher
        """,
        """
        1.1,Visits,2022/23 Q3,82%,80%,higher
        """
      )),
    NearMiss(
      "number-like-1-10", "1.10 is reported once a year",
      """
      number,indicator,quarter,value,target,polarity,frequency
      1.10,Visits,2022/23 Q2,81%,80%,higher,annual
      1.1,Referrals,2022/23 Q3,72%,70%,higher,quarterly
      """,
      edit: ("annual", "quarterly")),
    NearMiss(
      "number-like-1-10", "the row says what it was called",
      """
      number,indicator,quarter,value,target,polarity,formerly
      1.10,Visits,2022/23 Q2,81%,80%,higher,
      1.1,Visits,2022/23 Q3,82%,80%,higher,1.10
      """,
      edit: ("higher,1.10", "higher,")),
    NearMiss(
      "renumbered-title", "the row says what it was called",
      """
      number,indicator,quarter,value,target,polarity,formerly
      3.14,Children we care for,2022/23 Q2,780,800,lower,
      1.1,Children we care for,2022/23 Q3,781,800,lower,3.14
      """,
      edit: ("lower,3.14", "lower,")),
    NearMiss(
      "renumbered-title", "the old number still has its row",
      """
      number,indicator,priority,quarter,value,target,polarity
      3.14,Calls answered,Housing,2022/23 Q2,780,700,higher
      3.14,Calls answered,Housing,2022/23 Q3,781,700,higher
      1.1,Calls answered,Council tax,2022/23 Q3,790,700,higher
      """,
      edit: ("3.14,Calls answered,Housing,2022/23 Q3,781,700,higher\n", "")),
    NearMiss(
      "renumbered-title", "the old one has ended, and says so",
      """
      number,indicator,quarter,value,target,polarity
      3.14,Children we care for,2022/23 Q2,780,800,lower
      3.14,Children we care for,2022/23 Q3,retired,,lower
      1.1,Children we care for,2022/23 Q3,781,800,lower
      """,
      edit: ("3.14,Children we care for,2022/23 Q3,retired,,lower\n", "")),
    NearMiss(
      "renumbered-title", "the number is the same, without a nought before it",
      """
      number,indicator,quarter,value,target,polarity
      3.4,Children we care for,2022/23 Q2,780,800,lower
      3.4,Children in our care,2022/23 Q3,781,800,lower
      """,
      edit: ("3.4,Children in our care", "3.5,Children we care for")),
  ]
}
