/// Targets and tolerances that are odd, and are meant so.
extension NearMiss {
  static let targets = [
    NearMiss(
      "target-date-passed",
      "the year-end target in the report of the year's last quarter, which is to say whether it was met",
      """
      number,indicator,quarter,value,target,polarity,target date
      1.1,Children we care for,2022/23 Q4,780,750,lower,March 2023
      """,
      edit: ("March 2023", "February 2023")),
    NearMiss(
      "target-date-passed", "a target of the financial year, which is not over",
      """
      number,indicator,quarter,value,target,polarity,target date
      1.1,Children we care for,2022/23 Q3,780,750,lower,2022/23
      """,
      edit: ("2022/23\n", "2021/22\n")),
    NearMiss(
      "target-date-passed", "last quarter's target was due then, and there is a new one",
      """
      number,indicator,quarter,value,target,polarity,target date
      1.1,Children we care for,2022/23 Q2,780,750,lower,September 2022
      1.1,Children we care for,2022/23 Q3,780,750,lower,September 2023
      """,
      edit: ("September 2023", "Sep-22")),
    NearMiss(
      "target-date-passed", "a date and no target that it could be of",
      """
      number,indicator,quarter,value,target,polarity,target date
      1.1,Contacts,2022/23 Q3,780,,none,March 2022
      """,
      edit: ("780,,none", "780,750,lower")),
    NearMiss(
      "target-moved", "the rating is the same against both",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q2,60%,90%,higher
      1.1,Referrals,2022/23 Q3,61%,85%,higher
      """,
      edit: ("85%", "62%")),
    NearMiss(
      "target-moved", "the figure turned the rating, and would have done so against the old target",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q2,60%,90%,higher
      1.1,Referrals,2022/23 Q3,91%,88%,higher
      """,
      edit: ("91%", "89%")),
    NearMiss(
      "target-moved", "the same target, written with an operator and a nought",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q2,60%,90%,higher
      1.1,Referrals,2022/23 Q3,89%,≥90.0%,higher
      """,
      edit: ("≥90.0%", "≥89.0%")),
    NearMiss(
      "target-moved", "the note says who set it",
      """
      number,indicator,quarter,value,target,polarity,note
      1.1,Referrals,2022/23 Q2,60%,90%,higher,
      1.1,Referrals,2022/23 Q3,82%,80%,higher,The board set a new target in November.
      """,
      edit: ("The board set a new target in November.", "")),
    NearMiss(
      "target-moved", "a profile that adds up over the year",
      """
      number,indicator,quarter,value,target,polarity,frequency
      1.1,Homes built,2022/23 Q2,150,200,higher,cumulative
      1.1,Homes built,2022/23 Q3,250,300,higher,cumulative
      """,
      edit: (
        """
        cumulative
        1.1,Homes built,2022/23 Q3,250,300,higher,cumulative
        """,
        """
        quarterly
        1.1,Homes built,2022/23 Q3,250,300,higher,quarterly
        """
      )),
    NearMiss(
      "target-out-of-range", "an aim of none at all",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Children without a school place,2022/23 Q1,412,0,lower
      1.1,Children without a school place,2022/23 Q2,405,0,lower
      1.1,Children without a school place,2022/23 Q3,421,0,lower
      """,
      edit: (
        """
        412,0,lower
        1.1,Children without a school place,2022/23 Q2,405,0,lower
        1.1,Children without a school place,2022/23 Q3,421,0,
        """,
        """
        412,400,lower
        1.1,Children without a school place,2022/23 Q2,405,400,lower
        1.1,Children without a school place,2022/23 Q3,421,40,
        """
      )),
    NearMiss(
      "target-out-of-range", "a small count that is to fall to one",
      """
      number,indicator,quarter,value,target,polarity,unit
      1.1,Children in unregistered homes,2022/23 Q1,9,1,lower,children
      1.1,Children in unregistered homes,2022/23 Q2,8,1,lower,children
      1.1,Children in unregistered homes,2022/23 Q3,9,1,lower,children
      """,
      edit: (
        """
        9,1,lower,children
        1.1,Children in unregistered homes,2022/23 Q2,8,1,lower,children
        1.1,Children in unregistered homes,2022/23 Q3,9,1,
        """,
        """
        900,90,lower,children
        1.1,Children in unregistered homes,2022/23 Q2,880,90,lower,children
        1.1,Children in unregistered homes,2022/23 Q3,890,90,
        """
      )),
    NearMiss(
      "target-out-of-range", "a scheme that has just begun and aims at all of them",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Settings with the new award,2022/23 Q1,9%,90%,higher
      1.1,Settings with the new award,2022/23 Q2,10%,90%,higher
      1.1,Settings with the new award,2022/23 Q3,11%,90%,higher
      """,
      edit: (
        """
        9%,90%,higher
        1.1,Settings with the new award,2022/23 Q2,10%,90%,higher
        1.1,Settings with the new award,2022/23 Q3,11%,90%,
        """,
        """
        90%,9%,higher
        1.1,Settings with the new award,2022/23 Q2,91%,9%,higher
        1.1,Settings with the new award,2022/23 Q3,89%,9%,
        """
      )),
    NearMiss(
      "target-out-of-range", "it was met before a bad year",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Visitors to museums,2021/22 Q4,41000,40000,higher
      1.1,Visitors to museums,2022/23 Q1,4100,40000,higher
      1.1,Visitors to museums,2022/23 Q2,4200,40000,higher
      1.1,Visitors to museums,2022/23 Q3,4300,40000,higher
      """,
      edit: ("41000", "4100")),
  ]

  static let tolerances = [
    NearMiss(
      "zero-tolerance", "the tolerance is in the figure's own unit",
      """
      number,indicator,quarter,value,target,polarity,tolerance
      1.1,Children without a school place,2022/23 Q3,1,0,lower,2
      """,
      edit: ("lower,2\n", "lower,2%\n")),
    NearMiss(
      "zero-tolerance", "a percentage, and a target that is not zero",
      """
      number,indicator,quarter,value,target,polarity,tolerance
      1.1,Children without a school place,2022/23 Q3,1,1,lower,10%
      """,
      edit: ("1,1,lower", "1,0,lower")),
    NearMiss(
      "zero-tolerance", "the row leaves the tolerance to the report's own",
      """
      number,indicator,quarter,value,target,polarity,tolerance
      1.1,Children without a school place,2022/23 Q3,1,0,lower,
      1.2,Children missing from care,2022/23 Q3,31,30,lower,10%
      """,
      edit: ("0,lower,\n", "0,lower,10%\n")),
    NearMiss(
      "zero-tolerance", "nothing is rated, so that no tolerance is used",
      """
      number,indicator,quarter,value,target,polarity,tolerance
      1.1,Children without a school place,2022/23 Q3,1,0,none,10%
      """,
      edit: ("none", "lower")),
    NearMiss(
      "bare-tolerance", "a count, of which 5 can only be children",
      """
      number,indicator,quarter,value,target,polarity,unit,tolerance
      1.1,Children we care for,2022/23 Q3,780,750,lower,children,5
      """,
      edit: ("780,750,lower,children,5", "78%,75%,lower,%,5")),
    NearMiss(
      "bare-tolerance", "it says points",
      """
      number,indicator,quarter,value,target,polarity,tolerance
      1.1,Referrals,2022/23 Q3,52%,55%,higher,5pp
      """,
      edit: ("5pp", "5")),
    NearMiss(
      "bare-tolerance", "the header says per cent",
      """
      number,indicator,quarter,value,target,polarity,Tolerance %
      1.1,Referrals,2022/23 Q3,52%,55%,higher,5
      """,
      edit: ("Tolerance %", "Tolerance")),
    NearMiss(
      "bare-tolerance", "thresholds are given, and the tolerance is not used",
      """
      number,indicator,quarter,value,target,polarity,amber threshold,red threshold,tolerance
      1.1,Referrals,2022/23 Q3,52%,55%,higher,54%,50%,5
      """,
      edit: ("54%,50%,5", ",,5")),
    NearMiss(
      "bare-tolerance", "none at all is none in points and in per cent",
      """
      number,indicator,quarter,value,target,polarity,tolerance
      1.1,Referrals,2022/23 Q3,52%,55%,higher,0
      """,
      edit: ("higher,0", "higher,1")),
    NearMiss(
      "override-idle", "the given rating differs, which is what the reason is for",
      """
      number,indicator,quarter,value,target,polarity,published,override reason
      1.1,Referrals,2022/23 Q3,91%,90%,higher,Amber,Delays are rising
      """,
      edit: ("Amber", "Green")),
    NearMiss(
      "override-idle", "there is no figure, so that the given rating is the only one",
      """
      number,indicator,quarter,value,target,polarity,published,override reason
      1.1,Referrals,2022/23 Q3,[x],90%,higher,Green,The audit found no delay
      """,
      edit: ("[x]", "91%")),
    NearMiss(
      "override-idle", "it was idle last quarter, and is not now",
      """
      number,indicator,quarter,value,target,polarity,published,override reason
      1.1,Referrals,2022/23 Q2,91%,90%,higher,Green,Delays are rising
      1.1,Referrals,2022/23 Q3,92%,90%,higher,Amber,Delays are rising
      """,
      edit: ("92%,90%,higher,Amber", "92%,90%,higher,G")),
    NearMiss(
      "override-idle", "a dash stands where others have a reason",
      """
      number,indicator,quarter,value,target,polarity,published,override reason
      1.1,Referrals,2022/23 Q3,91%,90%,higher,Green,–
      1.2,Visits,2022/23 Q3,91%,90%,higher,Amber,Delays are rising
      """,
      edit: ("Green,–", "Green,Checked twice")),
  ]
}
