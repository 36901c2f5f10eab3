/// Slips as they really come: in brackets, in capitals, in wide files, in the second place of a list.
extension OddSlip {
  static let inWords = [
    OddSlip(
      "reference-unknown", "the second of two, in brackets", line: 2,
      """
      number,indicator,quarter,value,target,polarity,commentary
      3.1,Children we care for,2022/23 Q3,803,750,lower,Rates differ by district (see 3.2 and 4.6 above).
      3.2,Children in need,2022/23 Q3,810,750,lower,A panel reviews all plans.
      """),
    OddSlip(
      "reference-unknown", "in capitals, with a full stop", line: 2,
      """
      number,indicator,quarter,value,target,polarity,commentary
      3.1,Children we care for,2022/23 Q3,803,750,lower,PLEASE SEE 4.6 ABOVE.
      """),
    OddSlip(
      "reference-not-listed", "it was there a quarter ago and has another number now", line: 3,
      """
      number,indicator,quarter,value,target,polarity,commentary,formerly
      3.14,Children we care for,2022/23 Q2,803,750,lower,A panel reviews all plans.,
      2.6,First appointments,2022/23 Q3,40%,55%,higher,As per 3.14 above.,
      1.1,Children we care for,2022/23 Q3,803,750,lower,The panel now meets each week.,3.14
      """),
    OddSlip(
      "reference-below", "the commentary of a part", line: 2,
      """
      number,indicator,part,quarter,value,target,polarity,commentary
      2.3,Attainment,Key Stage 2,2022/23 Q3,29%,40%,higher,"Schools have plans; see 3.14 above."
      3.14,Children we care for,,2022/23 Q3,803,750,lower,A panel reviews all plans.
      """),
    OddSlip(
      "reference-circular", "it refers to itself by its long name", line: 2,
      """
      number,indicator,quarter,value,target,polarity,commentary
      3.14,Children we care for,2022/23 Q3,803,750,lower,As described under indicator 3.14.
      """),
    OddSlip(
      "no-commentary", "only no-break spaces and a dash", line: 2,
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q3,70%,90%,higher,\u{A0}–\u{A0}
      1.2,Visits,2022/23 Q3,70%,90%,higher,Rotas were changed in November.
      """),
    OddSlip(
      "no-commentary", "Red as given, without a figure", line: 2,
      """
      number,indicator,quarter,value,target,polarity,published,commentary
      1.1,Referrals,2022/23 Q3,,90%,higher,R,
      1.2,Visits,2022/23 Q3,70%,90%,higher,,Rotas were changed in November.
      """),
    OddSlip(
      "same-commentary", "pasted from a Green one, with another line end", line: 4,
      """
      number,indicator,quarter,value,target,polarity,commentary
      1.1,Referrals,2022/23 Q3,95%,90%,higher,"The duty team is at full strength.
      A third team starts in May."
      1.2,Visits,2022/23 Q3,70%,90%,higher,"The duty team is at full strength.
      A third team starts in May.
      "
      """),
    OddSlip(
      "figures-of-another", "with commas, signs and another order, below one that is not rated",
      line: 4,
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.6,Cost of a placement,2022/23 Q2,"£5,120","£5,000",lower,Contracts are let anew.
      2.6,Cost of a placement,2022/23 Q3,"£5,310","£5,000",lower,Two contracts were let anew.
      3.14,Contacts,2022/23 Q3,780,,none,"Against £5,000 we paid £5,310 (£5,120 in the autumn)."
      """),
    OddSlip(
      "unchanged-commentary", "a wide file that has it for each quarter", line: 2,
      """
      number,indicator,polarity,2022/23 Q2,2022/23 Q3,target,2022/23 Q2 comments,2022/23 Q3 comments
      1.1,Referrals,higher,70%,68%,90%,Rotas were changed in the summer.,Rotas were changed in the summer.
      """),
    OddSlip(
      "figure-in-words", "a figure with its comma, in the second sentence, with the quarter named",
      line: 2,
      """
      number,indicator,quarter,value,target,polarity,unit,commentary
      3.1,Children in need,2022/23 Q3,"3,803",3750,lower,children,"Demand is high. In Q3 the number rose to 3,308."
      """),
    OddSlip(
      "figure-in-words", "per cent in words", line: 2,
      """
      number,indicator,quarter,value,target,polarity,commentary
      2.6,First appointments,2022/23 Q3,54.5%,72%,higher,Performance stands at 45.5 per cent against the target of 72 per cent.
      """),
  ]

  static let inData = [
    OddSlip(
      "target-date-passed", "a date in the target's own cell", line: 2,
      """
      number,indicator,quarter,value,target,polarity
      1.1,Children we care for,2022/23 Q3,780,750 by March 2022,lower
      """),
    OddSlip(
      "target-moved", "only the threshold moved", line: 3,
      """
      number,indicator,quarter,value,target,polarity,red threshold
      1.1,Referrals,2022/23 Q2,60%,90%,higher,85%
      1.1,Referrals,2022/23 Q3,81%,90%,higher,80%
      """),
    OddSlip(
      "target-out-of-range", "a nought too many, in a wide file", line: 2,
      """
      number,indicator,polarity,2022/23 Q1,2022/23 Q2,2022/23 Q3,2022/23 Q1 target,2022/23 Q2 target,2022/23 Q3 target
      1.1,Visits,higher,780,790,781,800,800,8000
      """),
    OddSlip(
      "zero-tolerance", "nought as a percentage with decimals", line: 2,
      """
      number,indicator,quarter,value,target,polarity,tolerance
      1.1,Late reviews,2022/23 Q3,0.5%,0.0%,lower,10%
      """),
    OddSlip(
      "bare-tolerance", "the unit column says that it is a percentage", line: 2,
      """
      number,indicator,quarter,value,target,polarity,unit,tolerance
      1.1,Reviews in time,2022/23 Q3,52,55,higher,Percent,5
      """),
    OddSlip(
      "override-idle", "the ratings agree in two ways of writing", line: 2,
      """
      number,indicator,quarter,value,target,polarity,RAG,reason for override
      1.1,Reviews in time,2022/23 Q3,56%,55%,higher,🟢,Checked by the manager
      """),
    OddSlip(
      "impossible", "the unit is in the header", line: 2,
      """
      number,indicator,quarter,Actual (%),Target (%),polarity
      1.1,Reviews in time,2022/23 Q3,952,95,higher
      """),
    OddSlip(
      "impossible", "the title is an aim, and what is measured is a proportion", line: 2,
      """
      number,indicator,quarter,value,target,polarity
      1.1,Increase the proportion of children seen within 12 weeks,2022/23 Q3,545%,72%,higher
      """),
    OddSlip(
      "impossible", "a plan that is no forecast", line: 2,
      """
      number,indicator,quarter,value,target,polarity
      1.1,Children on a child protection plan who were visited,2022/23 Q3,103%,95%,higher
      """),
    OddSlip(
      "impossible", "a return that is no yield, and a risk that does not rise", line: 3,
      """
      number,indicator,quarter,value,target,polarity
      1.1,Children at risk who have a named worker,2022/23 Q3,94%,95%,higher
      1.2,Missing children at risk who had a return interview,2022/23 Q3,103%,95%,higher
      """),
    OddSlip(
      "impossible", "half a carer", line: 2,
      """
      number,indicator,quarter,value,target,polarity,unit
      1.1,New carers,2022/23 Q3,12.5,10,higher,foster carers
      """),
    OddSlip(
      "jump", "with commas and pounds", line: 3,
      """
      number,indicator,quarter,value,target,polarity
      1.1,Cost of a placement,2022/23 Q2,"£5,120","£5,000",lower
      1.1,Cost of a placement,2022/23 Q3,£512,"£5,000",lower
      """),
    OddSlip(
      "flat", "the same figure with another number of noughts", line: 2,
      """
      number,indicator,polarity,2021/22 Q4,2022/23 Q1,2022/23 Q2,2022/23 Q3,target
      1.1,Reviews in time,higher,62%,62.0%,62%,62.00%,70%
      """),
    OddSlip(
      "gap", "a blank cell between two figures of a wide file", line: 3,
      """
      number,indicator,polarity,2022/23 Q1,2022/23 Q2,2022/23 Q3,target
      1.1,Reviews in time,higher,62%,63%,64%,70%
      1.2,Visits in time,higher,62%,,64%,70%
      """),
    OddSlip(
      "later-quarter", "one forecast in a wide file", line: 2,
      """
      number,indicator,polarity,2022/23 Q2,2022/23 Q3,2022/23 Q4,target
      1.1,Reviews in time,higher,62%,63%,64% [f],70%
      """),
    OddSlip(
      "polarity-in-title", "in capitals and with a number before it", line: 2,
      """
      number,indicator,quarter,value,target,polarity
      1.1,REDUCE THE NUMBER OF LATE REVIEWS,2022/23 Q3,62,70,higher
      """),
    OddSlip(
      "cumulative-in-title", "in brackets, in capitals", line: 2,
      """
      number,indicator,quarter,value,target,polarity
      1.1,Homes built (YTD),2022/23 Q3,62,70,higher
      """),
    OddSlip(
      "number-like-1-10", "two noughts were dropped from 2.20", line: 3,
      """
      number,indicator,quarter,value,target,polarity
      2.20,Late reviews,2022/23 Q2,62,70,lower
      2.2,Late reviews,2022/23 Q3,61,70,lower
      """),
    OddSlip(
      "renumbered-title", "in other capitals, with a full stop", line: 3,
      """
      number,indicator,quarter,value,target,polarity
      3.14,Children we care for,2022/23 Q2,780,800,lower
      1.1,Children We Care For,2022/23 Q3,781,800,lower
      """),
    OddSlip(
      "same-title", "in other capitals, far apart", line: 2,
      """
      number,indicator,quarter,value,target,polarity
      1.1,Late reviews,2022/23 Q3,62,70,lower
      1.2,Missed visits,2022/23 Q3,62,70,lower
      1.3,Late Reviews,2022/23 Q3,63,70,lower
      """),
    OddSlip(
      "priority-alike", "an ampersand and an apostrophe", line: 4,
      """
      number,indicator,priority,quarter,value,target,polarity
      1.1,Calls answered,Children's Services,2022/23 Q3,71%,70%,higher
      1.2,Letters answered,Children's Services,2022/23 Q3,71%,70%,higher
      2.1,Visits made,Childrens Services,2022/23 Q3,72%,70%,higher
      """),
  ]
}
