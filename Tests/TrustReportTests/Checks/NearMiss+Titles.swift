/// Titles and priorities that look like slips of the pen.
extension NearMiss {
  static let titles = [
    NearMiss(
      "polarity-in-title", "many rates are improved when they fall",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Improve the rate of emergency readmissions,2022/23 Q3,14%,12%,lower
      """,
      edit: (
        "Improve the rate of emergency readmissions",
        "Improve the proportion of children with a dentist"
      )),
    NearMiss(
      "polarity-in-title", "two aims, and the second is measured",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Raise attainment and close the disadvantage gap,2022/23 Q3,29%,20%,lower
      """,
      edit: (" and close the disadvantage gap", " of disadvantaged pupils")),
    NearMiss(
      "polarity-in-title", "it is measured by how much",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Reduce carbon emissions by tonnes since 2019,2022/23 Q3,120,100,higher
      """,
      edit: (" by tonnes since 2019", " in tonnes")),
    NearMiss(
      "cumulative-in-title", "the year is a year of school",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Young carers supported during the year 11 exams,2022/23 Q3,91,80,higher
      """,
      edit: ("during the year 11 exams", "during the year: total")),
    NearMiss(
      "polarity-in-title", "the reduction is what is measured",
      """
      number,indicator,quarter,value,target,polarity
      1.1,% reduction in emissions,2022/23 Q3,12%,10%,higher
      """,
      edit: ("% reduction in emissions", "Reduce emissions")),
    NearMiss(
      "polarity-in-title", "'lower' says which one, and is no order",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Lower tier councils that have signed the pledge,2022/23 Q3,12,10,higher
      """,
      edit: ("Lower tier councils that have signed the pledge", "Lower the number of evictions")),
    NearMiss(
      "polarity-in-title", "to improve a wait is to shorten it",
      """
      number,indicator,quarter,value,target,polarity,unit
      1.1,Improve the average wait for a first visit,2022/23 Q3,12,10,lower,days
      """,
      edit: (
        "Improve the average wait for a first visit", "Increase the average wait for a first visit"
      )),
    NearMiss(
      "polarity-in-title", "an aim, and behind a colon what is measured",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Reduce smoking: people who quit for four weeks,2022/23 Q3,120,100,higher
      """,
      edit: (": people who quit for four weeks", " at 15")),
    NearMiss(
      "polarity-in-title", "a noun: it is to be kept small",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Increase in the number of complaints,2022/23 Q3,12,10,lower
      """,
      edit: ("Increase in the number of complaints", "Increase the number of complaints")),
    NearMiss(
      "polarity-in-title", "the aim and its measure are divided by a comma",
      """
      number,indicator,quarter,value,target,polarity
      1.1,"Reduce homelessness, % of cases prevented",2022/23 Q3,52%,50%,higher
      """,
      edit: (", % of cases prevented", " among the young")),
    NearMiss(
      "polarity-in-title", "an adjective: the meals are cheap already",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Reduced-price meals taken up,2022/23 Q3,52%,50%,higher
      """,
      edit: ("Reduced-price meals taken up", "Reduce meals left over")),
    NearMiss(
      "cumulative-in-title", "a cohort is followed for a year, each quarter another",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Young people who reoffend during the year after their sentence,2022/23 Q3,31%,30%,lower
      """,
      edit: ("during the year after their sentence", "during the year")),
    NearMiss(
      "cumulative-in-title", "a rolling year is compared from quarter to quarter",
      """
      number,indicator,quarter,value,target,polarity,unit
      1.1,Days lost to sickness (rolling year),2022/23 Q3,9.1,8.5,lower,days
      """,
      edit: ("(rolling year)", "(year to date)")),
    NearMiss(
      "cumulative-in-title", "the frequency says it too",
      """
      number,indicator,quarter,value,target,polarity,frequency
      1.1,Homes built (cumulative),2022/23 Q3,210,300,higher,YTD
      """,
      edit: ("higher,YTD", "higher,quarterly")),
    NearMiss(
      "cumulative-in-title", "it happened during the quarter",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Children who came into care during the quarter,2022/23 Q3,91,80,lower
      """,
      edit: ("during the quarter", "during the year")),
    NearMiss(
      "same-title", "one of each of two priorities",
      """
      number,indicator,priority,quarter,value,target,polarity
      1.1,Calls answered in time,Housing,2022/23 Q3,71%,70%,higher
      2.1,Calls answered in time,Council tax,2022/23 Q3,72%,70%,higher
      """,
      edit: ("Council tax", "Housing")),
    NearMiss(
      "same-title", "a number of cases and their share",
      """
      number,indicator,quarter,value,target,polarity,unit
      1.1,Children on a plan for two years,2022/23 Q3,21,30,lower,children
      1.2,Children on a plan for two years,2022/23 Q3,4%,5%,lower,%
      """,
      edit: ("4%,5%,lower,%", "4,5,lower,children")),
    NearMiss(
      "same-title", "the titles differ in the age that they are of",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Care leavers in work or learning (17 to 18),2022/23 Q3,71%,70%,higher
      1.2,Care leavers in work or learning (19 to 21),2022/23 Q3,72%,70%,higher
      """,
      edit: ("(19 to 21)", "(17 to 18)")),
    NearMiss(
      "priority-alike", "two wards that a digit tells apart",
      """
      number,indicator,priority,quarter,value,target,polarity
      1.1,Calls answered,Priority 1,2022/23 Q3,71%,70%,higher
      1.2,Letters answered,Priority 1,2022/23 Q3,71%,70%,higher
      2.1,Visits made,Priority 2,2022/23 Q3,72%,70%,higher
      """,
      edit: ("Priority 2", "Priorty 1")),
    NearMiss(
      "priority-alike", "two words that differ in more than a letter",
      """
      number,indicator,priority,quarter,value,target,polarity
      1.1,Calls answered,Communities,2022/23 Q3,71%,70%,higher
      1.2,Letters answered,Communities,2022/23 Q3,71%,70%,higher
      2.1,Visits made,Community safety,2022/23 Q3,72%,70%,higher
      """,
      edit: ("Community safety", "Comunities")),
    NearMiss(
      "priority-alike", "two departments with many indicators each",
      """
      number,indicator,priority,quarter,value,target,polarity
      1.1,Calls answered,Policy,2022/23 Q3,71%,70%,higher
      1.2,Letters answered,Policy,2022/23 Q3,71%,70%,higher
      1.3,Papers on time,Policy,2022/23 Q3,71%,70%,higher
      1.4,Plans in date,Policy,2022/23 Q3,71%,70%,higher
      2.1,Visits made,Police,2022/23 Q3,72%,70%,higher
      2.2,Crimes solved,Police,2022/23 Q3,72%,70%,higher
      2.3,Victims seen,Police,2022/23 Q3,72%,70%,higher
      2.4,Posts filled,Police,2022/23 Q3,72%,70%,higher
      """,
      edit: (
        """
        Police,2022/23 Q3,72%,70%,higher
        2.2,Crimes solved,Police,2022/23 Q3,72%,70%,higher
        2.3,Victims seen,Police,2022/23 Q3,72%,70%,higher
        2.4,Posts filled,Police
        """,
        """
        Polic y,2022/23 Q3,72%,70%,higher
        2.2,Crimes solved,Policy,2022/23 Q3,72%,70%,higher
        2.3,Victims seen,Policy,2022/23 Q3,72%,70%,higher
        2.4,Posts filled,Policy
        """
      )),
    NearMiss(
      "priority-alike", "two sides of the town",
      """
      number,indicator,priority,quarter,value,target,polarity
      1.1,Calls answered,North East,2022/23 Q3,71%,70%,higher
      1.2,Letters answered,North East,2022/23 Q3,71%,70%,higher
      2.1,Visits made,North West,2022/23 Q3,72%,70%,higher
      """,
      edit: ("North West", "North-East")),
  ]
}
