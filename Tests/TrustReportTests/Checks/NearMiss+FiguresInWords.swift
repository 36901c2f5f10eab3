/// Figures in the commentary that are not the row's, and do not claim to be.
extension NearMiss {
  static let figuresInWords = [
    NearMiss(
      "figure-in-words", "another measure of the same thing, with its own unit",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      3.1,Children we care for,2022/23 Q3,780,672,lower,children,The figure is 52 per 1000.
      """,
      edit: ("52 per 1000", "790")),
    NearMiss(
      "figure-in-words", "a later count at the time of writing",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,At the end of January performance was 58%.
      """,
      edit: (
        "At the end of January performance was 58%", "At the end of Q3 performance was 58%"
      )),
    NearMiss(
      "figure-in-words", "performance within the quarter, month by month",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,"Performance was 52% in October, 55% in November and 57% in December."
      """,
      edit: ("52% in October, 55% in November and 57% in December", "57% this quarter")),
    NearMiss(
      "figure-in-words", "what the figure would be without something",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,"Performance is 61.2% excluding families who asked for a later date."
      """,
      edit: ("61.2% excluding families who asked for a later date", "61.2%")),
    NearMiss(
      "figure-in-words", "what the figure would be, behind a comma",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,"The figure is 60%, if late returns are left out."
      """,
      edit: (", if late returns are left out", ", and late returns are in it")),
    NearMiss(
      "figure-in-words", "a later month in brackets",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,The latest figure is 58% (January 2023).
      """,
      edit: ("January 2023", "a record")),
    NearMiss(
      "figure-in-words", "a target in the long run",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,"Our target is 80%, in the long run."
      """,
      edit: (", in the long run", ", and it is hard")),
    NearMiss(
      "figure-in-words", "how far it is from the target",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,Performance is 17.5% below target this quarter.
      """,
      edit: ("17.5% below target this quarter", "45.5% this quarter")),
    NearMiss(
      "figure-in-words", "the same money with its noughts",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      5.1,Spend on placements,2022/23 Q3,5.4,5,lower,£m,"The figure is £5,400,000, and two reviews are under way."
      """,
      edit: ("5.4,5,lower,£m", "5.1,5,lower,£")),
    NearMiss(
      "figure-in-words", "the target of somebody else, and one to stretch for",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,Half are seen in time against a stretch target of 80%.
      """,
      edit: ("a stretch target of 80%", "a target of 80%")),
    NearMiss(
      "figure-in-words", "the target is spoken of as a share that it is not",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      3.1,Children we care for,2022/23 Q3,780,672,lower,children,Numbers have risen against a target of 10% fewer by the spring.
      """,
      edit: ("a target of 10% fewer by the spring", "a target of 720")),
    NearMiss(
      "figure-in-words", "the quarter before of statistical neighbours",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q2,46%,72%,higher,%,Rotas were changed.
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,"Performance is 54.5%, compared with 51% for statistical neighbours last quarter."
      """,
      edit: ("51% for statistical neighbours last quarter", "51% last quarter")),
    NearMiss(
      "figure-in-words", "the figure of the year before",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      2.6,First appointments in time,2022/23 Q2,46%,72%,higher,%,Rotas were changed.
      2.6,First appointments in time,2022/23 Q3,54.5%,72%,higher,%,"This is up from 49% in the same quarter last year."
      """,
      edit: ("49% in the same quarter last year", "49% last quarter")),
    NearMiss(
      "figure-in-words", "a forecast for the year's end",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      3.1,Children we care for,2022/23 Q3,780,672,lower,children,The figure is expected to be 750 by the end of March.
      """,
      edit: ("expected to be 750 by the end of March", "750")),
    NearMiss(
      "figure-in-words", "how much the figure moved",
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      3.1,Children we care for,2022/23 Q2,794,672,lower,children,A panel meets each week.
      3.1,Children we care for,2022/23 Q3,780,672,lower,children,The number fell by 14 this quarter.
      """,
      edit: ("fell by 14 this quarter", "fell to 770 this quarter")),
  ]
}
