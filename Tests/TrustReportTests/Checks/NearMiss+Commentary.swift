/// Commentary that is not there, or is there a second time, and rightly so.
extension NearMiss {
  static let commentary = [
    NearMiss(
      "no-commentary", "the indicator is Green",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q3,91%,90%,higher,
      1.2,Visits,2022/23 Q3,70%,90%,higher,Rotas were changed in November.
      """,
      edit: ("91%", "89%")),
    NearMiss(
      "no-commentary", "the row of the whole says it, and the parts have none of their own",
      """
      number,indicator,part,quarter,value,target,polarity,commentary
      2.3,Attainment,,2022/23 Q3,,,higher,Each school has a plan for catching up.
      2.3,Attainment,Key Stage 2,2022/23 Q3,29%,40%,higher,
      2.3,Attainment,Key Stage 4,2022/23 Q3,30%,40%,higher,
      """,
      edit: ("Each school has a plan for catching up.", "")),
    NearMiss(
      "no-commentary", "only a better part has commentary",
      """
      number,indicator,part,quarter,value,target,polarity,commentary
      2.3,Attainment,Key Stage 2,2022/23 Q3,29%,40%,higher,
      2.3,Attainment,Key Stage 4,2022/23 Q3,39%,40%,higher,Each school has a plan for catching up.
      """,
      edit: ("Each school has a plan for catching up.", "-")),
    NearMiss(
      "no-commentary", "a Red of an earlier quarter has none any more",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q2,60%,90%,higher,
      1.1,Referrals,2022/23 Q3,70%,90%,higher,Rotas were changed in November.
      """,
      edit: ("Rotas were changed in November.", "n/a")),
    NearMiss(
      "no-commentary", "there is no figure, and so no rating that calls for action",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q3,[x],90%,higher,
      1.2,Visits,2022/23 Q3,70%,90%,higher,Rotas were changed in November.
      """,
      edit: ("[x]", "70%")),
    NearMiss(
      "same-commentary", "a short remark that anybody writes twice",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q3,70%,90%,higher,Staffing has been the main issue.
      1.2,Visits,2022/23 Q3,71%,90%,higher,Staffing has been the main issue.
      """,
      edit: (
        """
        Staffing has been the main issue.
        1.2,Visits,2022/23 Q3,71%,90%,higher,Staffing has been the main issue.
        """,
        """
        The contract for translation was let in November.
        1.2,Visits,2022/23 Q3,71%,90%,higher,The contract for translation was let in November.
        """
      )),
    NearMiss(
      "same-commentary", "it says itself that it is of both",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q3,70%,90%,higher,The duty team has three vacancies; this is the cause of 1.2 too.
      1.2,Visits,2022/23 Q3,71%,90%,higher,The duty team has three vacancies; this is the cause of 1.2 too.
      """,
      edit: (
        """
        this is the cause of 1.2 too.
        1.2,Visits,2022/23 Q3,71%,90%,higher,The duty team has three vacancies; this is the cause of 1.2 too.
        """,
        """
        agency cover begins in March.
        1.2,Visits,2022/23 Q3,71%,90%,higher,The duty team has three vacancies; agency cover begins in March.
        """
      )),
    NearMiss(
      "same-commentary", "two that have no figure for one reason",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.1,Attainment at 11,2022/23 Q3,[x],65%,higher,Results are published once a year; the next are due in the autumn.
      2.2,Attainment at 16,2022/23 Q3,[x],45%,higher,Results are published once a year; the next are due in the autumn.
      """,
      edit: ("[x],45%", "30%,45%")),
    NearMiss(
      "same-commentary", "one differs in a figure, as the rows do",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q3,70%,90%,higher,"The duty team has three vacancies, and 40 cases wait for a decision."
      1.2,Visits,2022/23 Q3,71%,90%,higher,"The duty team has three vacancies, and 41 cases wait for a decision."
      """,
      edit: ("41 cases", "40 cases")),
    NearMiss(
      "same-commentary", "the whole and a part of one indicator",
      """
      number,indicator,part,quarter,value,target,polarity,commentary
      2.3,Attainment,Key Stage 2,2022/23 Q3,29%,40%,higher,Each school below the national average has a plan for catching up.
      2.3,Attainment,Key Stage 4,2022/23 Q3,30%,40%,higher,Each school below the national average has a plan for catching up.
      """,
      edit: ("2.3,Attainment,Key Stage 4", "2.4,Absence,")),
    NearMiss(
      "figures-of-another", "the paragraph names the indicator that it speaks of",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.6,Children placed far away,2022/23 Q2,121,115,lower,A panel reviews each placement.
      3.14,Children we care for,2022/23 Q2,794,672,lower,A panel reviews each plan.
      2.6,Children placed far away,2022/23 Q3,118,115,lower,A panel reviews each placement twice.
      3.14,Children we care for,2022/23 Q3,780,672,lower,"Those far away (2.6) were 118, after 121 and against a plan of 115."
      """,
      edit: ("Those far away (2.6) were 118", "They were 118")),
    NearMiss(
      "figures-of-another",
      "the paragraph gives the indicator's own figure, and some of them are the other's",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.6,Children placed far away,2022/23 Q2,121,115,lower,A panel reviews each placement.
      3.14,Children we care for,2022/23 Q2,794,672,lower,A panel reviews each plan.
      2.6,Children placed far away,2022/23 Q3,118,115,lower,A panel reviews each placement twice.
      3.14,Children we care for,2022/23 Q3,780,672,lower,"Of 780 children 118 live far away, after 121 and against a plan of 115."
      """,
      edit: ("Of 780 children 118 live", "Of all children 118 live")),
    NearMiss(
      "figures-of-another", "the figures are those of another part of the same indicator",
      """
      number,indicator,part,quarter,value,target,polarity,commentary
      2.6,Children placed far away,Under 12,2022/23 Q2,121,115,lower,A panel reviews each placement.
      2.6,Children placed far away,12 and over,2022/23 Q2,794,672,lower,A panel reviews each plan.
      2.6,Children placed far away,Under 12,2022/23 Q3,118,115,lower,A panel reviews each placement twice.
      2.6,Children placed far away,12 and over,2022/23 Q3,780,672,lower,"They were 118, after 121 and against a plan of 115."
      """,
      edit: (
        """
        2.6,Children placed far away,12 and over,2022/23 Q2,794,672,lower,A panel reviews each plan.
        2.6,Children placed far away,Under 12,2022/23 Q3,118,115,lower,A panel reviews each placement twice.
        2.6,Children placed far away,12 and over,
        """,
        """
        3.14,Children we care for,,2022/23 Q2,794,672,lower,A panel reviews each plan.
        2.6,Children placed far away,Under 12,2022/23 Q3,118,115,lower,A panel reviews each placement twice.
        3.14,Children we care for,,
        """
      )),
    NearMiss(
      "figures-of-another", "short figures meet by chance",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.6,Visits,2022/23 Q2,21,15,lower,A panel reviews each visit.
      3.14,Children we care for,2022/23 Q2,794,672,lower,A panel reviews each plan.
      2.6,Visits,2022/23 Q3,18,15,lower,A panel reviews each visit twice.
      3.14,Children we care for,2022/23 Q3,780,672,lower,"Teams of 18, 21 and 15 workers were set up in 2022."
      """,
      edit: (
        """
        2.6,Visits,2022/23 Q3,18,15,lower,A panel reviews each visit twice.
        3.14,Children we care for,2022/23 Q3,780,672,lower,"Teams of 18,
        """,
        """
        2.6,Visits,2022/23 Q3,1812.5,15,lower,A panel reviews each visit twice.
        3.14,Children we care for,2022/23 Q3,780,672,lower,"Teams of 1812.5,
        """
      )),
    NearMiss(
      "figures-of-another", "the figures stand in two paragraphs",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.6,Children placed far away,2022/23 Q2,121,115,lower,A panel reviews each placement.
      3.14,Children we care for,2022/23 Q2,794,672,lower,A panel reviews each plan.
      2.6,Children placed far away,2022/23 Q3,118,115,lower,A panel reviews each placement twice.
      3.14,Children we care for,2022/23 Q3,780,672,lower,"Reviews: 118 in October and 121 in November.
      In December they were 115."
      """,
      edit: ("121 in November.\n", "121 in November. ")),
    NearMiss(
      "unchanged-commentary", "the figure is what it was, written in another way",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q2,70%,90%,higher,Rotas were changed in the summer.
      1.1,Referrals,2022/23 Q3,70.0%,90%,higher,Rotas were changed in the summer.
      """,
      edit: ("70.0%", "70.1%")),
    NearMiss(
      "unchanged-commentary", "one sentence was added",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q2,70%,90%,higher,Rotas were changed in the summer.
      1.1,Referrals,2022/23 Q3,68%,90%,higher,Rotas were changed in the summer. A third team starts in May.
      """,
      edit: (" A third team starts in May.", "")),
    NearMiss(
      "unchanged-commentary", "it is the commentary of a year ago, and not of last quarter",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2021/22 Q3,60%,90%,higher,Rotas are changed each Christmas.
      1.1,Referrals,2022/23 Q2,70%,90%,higher,Rotas were changed in the summer.
      1.1,Referrals,2022/23 Q3,68%,90%,higher,Rotas are changed each Christmas.
      """,
      edit: ("Rotas were changed in the summer.", "Rotas are changed each Christmas.")),
    NearMiss(
      "unchanged-commentary", "it is Green, so that the report does not print it",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q2,91%,90%,higher,The team is at full strength.
      1.1,Referrals,2022/23 Q3,93%,90%,higher,The team is at full strength.
      """,
      edit: ("93%", "89%")),
    NearMiss(
      "unchanged-commentary", "a data-only indicator says what it is, each quarter",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Contacts,2022/23 Q2,1204,,none,This is a measure of demand and has no target.
      1.1,Contacts,2022/23 Q3,1310,,none,This is a measure of demand and has no target.
      """,
      edit: (
        """
        1204,,none,This is a measure of demand and has no target.
        1.1,Contacts,2022/23 Q3,1310,,none
        """,
        """
        1204,1250,lower,This is a measure of demand and has no target.
        1.1,Contacts,2022/23 Q3,1310,1250,lower
        """
      )),
  ]
}
