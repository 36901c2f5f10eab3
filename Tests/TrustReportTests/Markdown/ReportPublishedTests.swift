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

        5 indicators are off target: 4 Red and 1 Amber, of 7 rated. 2 are Green. 2 are not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | All |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 4 | 1 | 2 | 2 | 9 |
        | All | 4 | 1 | 2 | 2 | 9 |

        ## What is being done in areas rated Red or Amber

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 1 | Agrees | Red | 9 | 5 or below | – |
        | 2 | Differs | Red (published as Amber) | 9 | 5 or below | – |
        | 4 | Suspended | Red (published) | not given | 5 or below | – |
        | 5 | Untargeted | Red (published) | 12 | not given | – |
        | 3 | Overrides | Amber (published; computed Red) | 9 | 5 or below | – |

        ### 1 Agrees: Red

        9 against a target of 5 or below: 4 (80.0%) above target.

        ### 2 Differs: Red (published as Amber)

        9 against a target of 5 or below: 4 (80.0%) above target. Published as Amber.

        ### 4 Suspended: Red (published)

        Red as published: no figure (reporting suspended).

        ### 5 Untargeted: Red (published)

        Red as published: 12, with no target.

        ### 3 Overrides: Amber (published; computed Red)

        9 against a target of 5 or below: 4 (80.0%) above target. Published as Amber, which stands in place of the computed Red: on course for the year.

        ## Not rated

        | Number | Indicator | Why | Last figure | Direction |
        | --- | --- | --- | ---: | --- |
        | 6 | Published as none | Not available | – | – |
        | 7 | Overrides to none | Published as not rated: the figure is wrong | 9 (2022/23 Q3) | – |

        ## Notes

        - 2 Differs: published as Amber, computed as Red, which stands.
        - 3 Overrides: computed as Red, published as Amber, which stands: on course for the year.
        - 7 Overrides to none: computed as Red, published as not rated, which stands: the figure is wrong.
        - 8 Overrides to Green: computed as Red, published as Green, which stands: Met in December!
        - 9 Differs from Green: published as Red, computed as Green, which stands.
        """)
  }
}
