/// Numbers in the commentary that refer to nothing, or to something that is where it should be.
extension NearMiss {
  static let references = [
    NearMiss(
      "reference-unknown", "a paragraph of another paper has a number too",
      """
      number,indicator,quarter,value,target,polarity,commentary
      3.1,Children we care for,2022/23 Q3,803,750,lower,See paragraph 4.6 of the sufficiency strategy for the plan.
      """,
      edit: ("paragraph 4.6 of the sufficiency strategy", "4.6 above")),
    NearMiss(
      "reference-unknown", "a chapter of a plan is set out, and the plan is named behind it",
      """
      number,indicator,quarter,value,target,polarity,commentary
      3.1,Children we care for,2022/23 Q3,803,750,lower,The actions are set out in 4.6 of the improvement plan.
      """,
      edit: ("4.6 of the improvement plan", "4.6 below")),
    NearMiss(
      "reference-unknown", "a number behind 'see' that counts something",
      """
      number,indicator,quarter,value,target,polarity,commentary
      3.1,Referrals answered in time,2022/23 Q3,71%,80%,higher,"Duty teams now see 4.6 more families a day, and a third team starts in May."
      """,
      edit: ("Duty teams now see 4.6 more families a day", "For duty teams see 4.6")),
    NearMiss(
      "reference-unknown", "a recommendation of an inspection",
      """
      number,indicator,quarter,value,target,polarity,commentary
      3.1,Referrals answered in time,2022/23 Q3,71%,80%,higher,Please refer to recommendation 4.2 of the inspection report.
      """,
      edit: ("recommendation 4.2 of the inspection report", "indicator 4.2")),
    NearMiss(
      "reference-unknown", "the number of an indicator with two rated rows, a and b",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.1,Waits for a first visit,2022/23 Q3,40,30,lower,The same team does both: see 3.2 below.
      3.2a,Waits for a plan,2022/23 Q3,41,30,lower,Two planners started in November.
      3.2b,Waits for a review,2022/23 Q3,42,30,lower,Reviews are held online since October.
      """,
      edit: ("see 3.2 below", "see 3.3 below")),
    NearMiss(
      "reference-unknown", "a date with full stops",
      """
      number,indicator,quarter,value,target,polarity,commentary
      3.1,Children we care for,2022/23 Q3,803,750,lower,See the board's minutes and see 4.6.22 for the decision.
      """,
      edit: ("see 4.6.22 for the decision", "see 4.6 for the decision")),
    NearMiss(
      "reference-not-listed", "the indicator referred to is Amber",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.1,Absence,2022/23 Q3,98,100,higher,A new line is open to schools.
      2.6,First appointments,2022/23 Q3,40%,55%,higher,See 2.1 for the work with schools.
      """,
      edit: ("Q3,98,100", "Q3,101,100")),
    NearMiss(
      "reference-not-listed",
      "the indicator referred to is not rated, and its commentary is printed",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.1,Waits for core services,2022/23 Q3,[x],30,lower,The trust is rebuilding its records.
      2.6,First appointments,2022/23 Q3,40%,55%,higher,See 2.1 for the records.
      """,
      edit: ("[x]", "29")),
    NearMiss(
      "reference-not-listed",
      "the reference is in the commentary on a Green indicator, which is not printed",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.1,Absence,2022/23 Q3,101,100,higher,A new line is open to schools.
      2.6,First appointments,2022/23 Q3,60%,55%,higher,See 2.1 for the work with schools.
      """,
      edit: ("60%", "50%")),
    NearMiss(
      "reference-not-listed", "a number that is also that of a Green indicator counts something",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.1,Absence,2022/23 Q3,101,100,higher,A new line is open to schools.
      2.6,First appointments,2022/23 Q3,40%,55%,higher,"We expect to see 2.1 full-time posts filled by March."
      """,
      edit: ("We expect to see 2.1 full-time posts filled", "We expect to fill posts (see 2.1)")),
    NearMiss(
      "reference-below", "the report prints Red before Amber, so that a later number is above",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.5,Absence,2022/23 Q3,98,100,higher,See 3.14 above for the panel.
      3.14,Children we care for,2022/23 Q3,803,750,lower,A panel reviews all plans.
      """,
      edit: ("98,100", "80,100")),
    NearMiss(
      "reference-below", "'above' is said of a target and not of the place in the report",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.5,Absence,2022/23 Q3,80,100,higher,"See 3.14, which is also above its target, for the panel."
      3.14,Children we care for,2022/23 Q3,803,750,lower,A panel reviews all plans.
      """,
      edit: ("See 3.14, which is also above its target,", "See 3.14 above")),
    NearMiss(
      "reference-below", "a new sentence begins with 'Below'",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.5,Absence,2022/23 Q3,98,100,higher,See 3.14. Below 95 a recovery plan would begin.
      3.14,Children we care for,2022/23 Q3,803,750,lower,A panel reviews all plans.
      """,
      edit: ("3.14. Below 95", "3.14 below. At 95")),
    NearMiss(
      "reference-below", "what is not rated comes behind Red and Amber, whatever its number",
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.3,Waits,2022/23 Q3,[x],30,lower,The same suppliers are late as in 3.14 above.
      3.14,Children we care for,2022/23 Q3,803,750,lower,Two suppliers are late.
      """,
      edit: ("3.14 above", "3.14 below")),
    NearMiss(
      "reference-circular", "a section of a strategy with the indicator's own number",
      """
      number,indicator,quarter,value,target,polarity,commentary
      3.14,Children we care for,2022/23 Q3,803,750,lower,See section 3.14 of the sufficiency strategy.
      """,
      edit: ("section 3.14 of the sufficiency strategy", "3.14 above")),
    NearMiss(
      "reference-circular", "a part refers to the other part of its indicator",
      """
      number,indicator,part,quarter,value,target,polarity,commentary
      2.3,Attainment,Key Stage 2,2022/23 Q3,29%,40%,higher,Each school has a plan for catching up.
      2.3,Attainment,Key Stage 4,2022/23 Q3,30%,40%,higher,See 2.3 above.
      """,
      edit: (
        """
        2.3,Attainment,Key Stage 2,2022/23 Q3,29%,40%,higher,Each school has a plan for catching up.
        2.3,Attainment,Key Stage 4,
        """, "2.3,Attainment,,"
      )),
    NearMiss(
      "reference-circular", "two that name each other, and each says what is being done",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.1,Health assessments,2022/23 Q3,62%,80%,higher,"A second nurse began in May and holds two clinics a week in the north; for consent see 2.2."
      2.2,Dental checks,2022/23 Q3,64%,80%,higher,"Consent is now asked for on the day that a child comes into care; for clinics see 2.1."
      """,
      edit: (
        """
        "A second nurse began in May and holds two clinics a week in the north; for consent see 2.2."
        2.2,Dental checks,2022/23 Q3,64%,80%,higher,"Consent is now asked for on the day that a child comes into care; for clinics see 2.1."
        """,
        """
        See 2.2.
        2.2,Dental checks,2022/23 Q3,64%,80%,higher,See 2.1.
        """
      )),
    NearMiss(
      "reference-circular", "a chain of references that ends where something is said",
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.1,Health assessments,2022/23 Q3,62%,80%,higher,See 2.2.
      2.2,Dental checks,2022/23 Q3,64%,80%,higher,See 2.3.
      2.3,Eye tests,2022/23 Q3,64%,80%,higher,The trust has set up a clinic.
      """,
      edit: ("The trust has set up a clinic.", "See 2.1.")),
  ]
}
