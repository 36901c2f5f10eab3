import Testing

/// The rating that the author published, beside the computed one or in its place.
@Suite struct ReportPublishedTests {
  @Test func publishedDiffersAndOverrides() throws {
    try expectReport(
      of: """
        number,indicator,quarter,value,target,polarity,published,override reason,note
        1,Agrees,2022/23 Q3,9,5,lower,R,,
        2,Differs,2022/23 Q3,9,5,lower,Amber,,
        3,Overrides,2022/23 Q3,9,5,lower,A,on course for the year,
        4,Suspended,2022/23 Q3,[x],5,lower,Red,,reporting suspended
        5,Untargeted,2022/23 Q3,12,,lower,R,,
        6,Published as none,2022/23 Q3,,,,N/A,,
        7,Overrides to none,2022/23 Q3,9,5,lower,N/A,the figure is wrong,
        8,Overrides to Green,2022/23 Q3,9,5,lower,G,Met in December!,
        9,Differs from Green,2022/23 Q3,5,5,lower,R,,
        """,
      is: """
        # Performance report: Quarter 3 2022/23

        October to December 2022

        5 of 7 rated indicators are Red or Amber: 4 Red and 1 Amber. 2 are Green. 2 are not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 4 | 1 | 2 | 2 | 9 |
        | All | 4 | 1 | 2 | 2 | 9 |

        ## What is being done in areas rated Red or Amber

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 1 | Agrees | Red | 9 | 5 or below | no comparison |
        | 2 | Differs | Red (given as Amber) | 9 | 5 or below | no comparison |
        | 4 | Suspended | Red (as given) | not given | 5 or below | no comparison |
        | 5 | Untargeted | Red (as given) | 12 | not given | no comparison |
        | 3 | Overrides | Amber (as given; computed Red) | 9 | 5 or below | no comparison |

        ### 1 Agrees: Red

        9 against a target of 5 or below: 4 (80.0%) above target.

        Nothing is given on what is being done.

        ### 2 Differs: Red (given as Amber)

        9 against a target of 5 or below: 4 (80.0%) above target. Given as Amber.

        Nothing is given on what is being done.

        ### 4 Suspended: Red (as given)

        Red as given: the return holds no figure. Note: reporting suspended.

        Nothing is given on what is being done.

        ### 5 Untargeted: Red (as given)

        Red as given: 12 has no target.

        Nothing is given on what is being done.

        ### 3 Overrides: Amber (as given; computed Red)

        9 against a target of 5 or below: 4 (80.0%) above target. Given as Amber, which stands in place of the computed Red: on course for the year.

        Nothing is given on what is being done.

        ## Not rated

        | Number | Indicator | Why | Figure | Direction |
        | --- | --- | --- | ---: | --- |
        | 6 | Published as none | Not available | none | no comparison |
        | 7 | Overrides to none | Given as not rated: the figure is wrong | 9 | no comparison |

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.

        - 2 Differs: given as Amber, computed as Red, which stands.
        - 3 Overrides: computed as Red, given as Amber, which stands: on course for the year.
        - 7 Overrides to none: computed as Red, given as not rated, which stands: the figure is wrong.
        - 8 Overrides to Green: computed as Red, given as Green, which stands: Met in December!
        - 9 Differs from Green: given as Red, computed as Green, which stands.
        """)
  }
}
