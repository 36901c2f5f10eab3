/// Figures that look wrong by themselves or beside those of other quarters, and are right.
extension NearMiss {
  static let figures = [
    NearMiss(
      "impossible", "rent of earlier years is collected too",
      """
      number,indicator,quarter,value,target,polarity
      4.1,Rent collected as a percentage of rent due,2022/23 Q3,100.4%,98%,higher
      """,
      edit: ("Rent collected as a percentage of rent due", "Tenants who pay on time")),
    NearMiss(
      "impossible", "a change can be below nothing",
      """
      number,indicator,quarter,value,target,polarity
      4.1,Change in referrals since last year,2022/23 Q3,-4%,0%,lower
      """,
      edit: ("Change in referrals since last year", "Repeat referrals")),
    NearMiss(
      "impossible", "what is closed may be more than what is new",
      """
      number,indicator,quarter,value,target,polarity
      4.1,Case closures as % of new cases,2022/23 Q3,118%,95%,higher
      """,
      edit: ("Case closures as % of new cases", "Cases that were closed in time")),
    NearMiss(
      "impossible", "more staff than there are posts",
      """
      number,indicator,quarter,value,target,polarity
      4.1,Staff in post against the establishment,2022/23 Q3,103%,95%,higher
      """,
      edit: ("Staff in post against the establishment", "Staff who had an appraisal")),
    NearMiss(
      "impossible", "homes can be fuller than full",
      """
      number,indicator,quarter,value,target,polarity
      4.1,Occupancy of children's homes,2022/23 Q3,104%,95%,higher
      """,
      edit: ("Occupancy of children's homes", "Children with a plan")),
    NearMiss(
      "impossible", "what was delivered against a requirement",
      """
      number,indicator,quarter,value,target,polarity
      4.1,Housing delivered as % of the requirement,2022/23 Q3,127%,95%,higher
      """,
      edit: ("Housing delivered as % of the requirement", "Households in their own home")),
    NearMiss(
      "impossible", "a variance of the budget is under or over it",
      """
      number,indicator,quarter,value,target,polarity
      4.1,Revenue budget variance,2022/23 Q3,-1.8%,0%,lower
      """,
      edit: ("Revenue budget variance", "Invoices paid late")),
    NearMiss(
      "impossible", "a net figure of people counts those who left too",
      """
      number,indicator,quarter,value,target,polarity,unit
      4.1,Net gain of foster carers,2022/23 Q3,-6,4,higher,carers
      """,
      edit: ("Net gain of foster carers", "Foster carers approved")),
    NearMiss(
      "impossible", "a mean of children is a fraction",
      """
      number,indicator,quarter,value,target,polarity,unit
      4.1,Average caseload of a social worker,2022/23 Q3,17.4,16,lower,children
      """,
      edit: ("Average caseload of a social worker", "Children with a plan")),
    NearMiss(
      "impossible", "children for each worker are a fraction",
      """
      number,indicator,quarter,value,target,polarity,unit
      4.1,Children per social worker,2022/23 Q3,17.4,16,lower,children
      """,
      edit: ("Children per social worker", "Children with a plan")),
    NearMiss(
      "impossible", "what was built against the plan",
      """
      number,indicator,quarter,value,target,polarity
      4.1,Homes built as % of plan,2022/23 Q3,104%,95%,higher
      """,
      edit: ("Homes built as % of plan", "Homes with a safety plan")),
    NearMiss(
      "jump", "small counts jump by chance",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Serious incidents,2022/23 Q2,3,10,lower
      1.1,Serious incidents,2022/23 Q3,29,10,lower
      """,
      edit: ("Q2,3,", "Q2,300,")),
    NearMiss(
      "jump", "a year's count begins anew in April",
      """
      number,indicator,quarter,value,target,polarity,frequency
      1.1,Homes built,2021/22 Q4,1000,900,higher,cumulative
      1.1,Homes built,2022/23 Q1,105,90,higher,cumulative
      """,
      edit: (
        """
        cumulative
        1.1,Homes built,2022/23 Q1,105,90,higher,cumulative
        """,
        """
        quarterly
        1.1,Homes built,2022/23 Q1,105,90,higher,quarterly
        """
      )),
    NearMiss(
      "jump", "each summer has its visitors",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Visits to outdoor pools,2021/22 Q2,41000,,none
      1.1,Visits to outdoor pools,2021/22 Q3,4100,,none
      1.1,Visits to outdoor pools,2022/23 Q2,42000,,none
      1.1,Visits to outdoor pools,2022/23 Q3,4200,,none
      """,
      edit: ("2021/22 Q3,4100", "2021/22 Q3,40100")),
    NearMiss(
      "jump", "the note says why",
      """
      number,indicator,quarter,value,target,polarity,note
      1.1,Free school meal vouchers,2022/23 Q2,410,,none,
      1.1,Free school meal vouchers,2022/23 Q3,4000,,none,The national scheme began in October.
      """,
      edit: ("The national scheme began in October.", "")),
    NearMiss(
      "jump", "it rose by half in each of three quarters",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Homes upgraded,2022/23 Q1,100,,none
      1.1,Homes upgraded,2022/23 Q2,400,,none
      1.1,Homes upgraded,2022/23 Q3,1000,,none
      """,
      edit: ("Q2,400", "Q2,100")),
    NearMiss(
      "flat", "it is what the target is",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Children's homes open,2022/23 Q1,14,14,higher
      1.1,Children's homes open,2022/23 Q2,14,14,higher
      1.1,Children's homes open,2022/23 Q3,14,14,higher
      1.1,Children's homes open,2022/23 Q4,14,14,higher
      """,
      edit: ("Q4,14,14", "Q4,14,15")),
    NearMiss(
      "flat", "all of them, as it should be",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Plans reviewed in time,2022/23 Q1,100%,95%,higher
      1.1,Plans reviewed in time,2022/23 Q2,100%,95%,higher
      1.1,Plans reviewed in time,2022/23 Q3,100%,95%,higher
      1.1,Plans reviewed in time,2022/23 Q4,100%,95%,higher
      """,
      edit: (
        """
        Q1,100%,95%,higher
        1.1,Plans reviewed in time,2022/23 Q2,100%,95%,higher
        1.1,Plans reviewed in time,2022/23 Q3,100%,95%,higher
        1.1,Plans reviewed in time,2022/23 Q4,100%
        """,
        """
        Q1,97.2%,95%,higher
        1.1,Plans reviewed in time,2022/23 Q2,97.2%,95%,higher
        1.1,Plans reviewed in time,2022/23 Q3,97.2%,95%,higher
        1.1,Plans reviewed in time,2022/23 Q4,97.2%
        """
      )),
    NearMiss(
      "flat", "a grade given by inspectors, which few visits change",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Ofsted grade of the service (1 is best),2022/23 Q1,3,2,lower
      1.1,Ofsted grade of the service (1 is best),2022/23 Q2,3,2,lower
      1.1,Ofsted grade of the service (1 is best),2022/23 Q3,3,2,lower
      1.1,Ofsted grade of the service (1 is best),2022/23 Q4,3,2,lower
      """,
      edit: (
        """
        Q1,3,2,lower
        1.1,Ofsted grade of the service (1 is best),2022/23 Q2,3,2,lower
        1.1,Ofsted grade of the service (1 is best),2022/23 Q3,3,2,lower
        1.1,Ofsted grade of the service (1 is best),2022/23 Q4,3,
        """,
        """
        Q1,33,2,lower
        1.1,Ofsted grade of the service (1 is best),2022/23 Q2,33,2,lower
        1.1,Ofsted grade of the service (1 is best),2022/23 Q3,33,2,lower
        1.1,Ofsted grade of the service (1 is best),2022/23 Q4,33,
        """
      )),
    NearMiss(
      "flat", "the same figure three times, and another before",
      """
      number,indicator,quarter,value,target,polarity
      1.1,Referrals,2022/23 Q1,71.2%,95%,higher
      1.1,Referrals,2022/23 Q2,71.3%,95%,higher
      1.1,Referrals,2022/23 Q3,71.3%,95%,higher
      1.1,Referrals,2022/23 Q4,71.3%,95%,higher
      """,
      edit: ("71.2%", "71.3%")),
  ]
}
