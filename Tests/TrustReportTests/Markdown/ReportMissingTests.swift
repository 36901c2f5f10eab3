import Testing

/// The kinds of missing figure are told apart, and none of them is 0.
@Suite struct ReportMissingTests {
  @Test func whyAndTheLastFigure() throws {
    try expectReport(
      of: """
        number,indicator,quarter,value,polarity,target,unit,note
        1,Blank,2022/23 Q3,,lower,5,,
        2,Suspended,2022/23 Q3,[x],lower,5,,reporting suspended since February
        3,Few,2022/23 Q3,<5,lower,5,,
        4,Confidential,2022/23 Q3,[c],lower,5,,under 10
        5,Inapplicable,2022/23 Q3,[z],lower,5,,
        6,Nearly none,2022/23 Q3,[low],lower,5,,
        7,None found,2022/23 Q3,[w],lower,5,,
        8,For information,2022/23 Q3,12,none,,children,
        9,Untargeted,2022/23 Q3,12,,,children,
        10,Late,2022/23 Q1,124,lower,100,days,
        10,Late,2022/23 Q3,tbc,lower,100,days,
        11,True zero,2022/23 Q3,0,lower,5,,
        """,
      includesGreen: true,
      is: """
        # Performance report: Quarter 3 2022/23

        October to December 2022

        The one rated indicator is Green. 10 are not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 0 | 0 | 1 | 10 | 11 |
        | All | 0 | 0 | 1 | 10 | 11 |

        ## What is being done in areas rated Red or Amber

        No indicator is rated Red or Amber.

        ## Rated Green

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 11 | True zero | Green | 0 | 5 or below | no comparison |

        ### 11 True zero: Green

        0 against a target of 5 or below: 5 (100.0%) below target.

        ## Not rated

        | Number | Indicator | Why | Figure | Direction |
        | --- | --- | --- | ---: | --- |
        | 1 | Blank | Not available | none | no comparison |
        | 2 | Suspended | Not available: reporting suspended since February | none | no comparison |
        | 3 | Few | Suppressed | none | no comparison |
        | 4 | Confidential | Suppressed: under 10 | none | no comparison |
        | 5 | Inapplicable | Not applicable | none | no comparison |
        | 6 | Nearly none | Low | none | no comparison |
        | 7 | None found | None recorded | none | no comparison |
        | 8 | For information | Data only | 12 children | no comparison |
        | 9 | Untargeted | No target | 12 children | no comparison |
        | 10 | Late | Not available | 124 days (2022/23 Q1) | no comparison |

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.
        """)
  }

  @Test func inPublishedRatings() throws {
    try expectReport(
      of: """
        indicator,value,polarity,target,published
        Few,[c],lower,5,R
        Inapplicable,[z],lower,5,R
        Nearly none,[k],lower,5,R
        None found,[w],lower,5,A
        """,
      is: """
        # Performance report

        All 4 rated indicators are Red or Amber: 3 Red and 1 Amber. Every indicator is rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 3 | 1 | 0 | 0 | 4 |
        | All | 3 | 1 | 0 | 0 | 4 |

        ## What is being done in areas rated Red or Amber

        | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | ---: | ---: | --- |
        | Few | Red (as given) | suppressed | 5 or below | no comparison |
        | Inapplicable | Red (as given) | not applicable | 5 or below | no comparison |
        | Nearly none | Red (as given) | low | 5 or below | no comparison |
        | None found | Amber (as given) | none recorded | 5 or below | no comparison |

        ### Few: Red (as given)

        Red as given: the figure is suppressed.

        Nothing is given on what is being done.

        ### Inapplicable: Red (as given)

        Red as given: no figure applies.

        Nothing is given on what is being done.

        ### Nearly none: Red (as given)

        Red as given: the figure is low, but not 0.

        Nothing is given on what is being done.

        ### None found: Amber (as given)

        Amber as given: none was recorded.

        Nothing is given on what is being done.

        ## Not rated

        Every indicator is rated.

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.
        """)
  }
}
