import Testing

/// The shorthand that the report uses, beside the figures and explained in the notes.
@Suite struct ReportSymbolsTests {
  @Test func symbols() throws {
    try expectReport(
      of: """
        number,indicator,quarter,value,target,polarity,note
        1,Two,2022/23 Q3,780 [p][r],672,lower,position on 1 May.
        2,Break,2021/22 Q3,12,5,lower,
        2,Break,2022/23 Q3,9 [b],5,lower,
        3,Before,2021/22 Q3,12 [f],5,lower,
        3,Before,2022/23 Q3,9,5,lower,
        4,Green,2022/23 Q3,5 [u],5,lower,
        5,Unrated,2022/23 Q1,5 [e],,,
        5,Unrated,2022/23 Q3,,,,
        """,
      is: #"""
        # Performance report: Quarter 3 2022/23

        October to December 2022

        3 of 4 rated indicators are Red or Amber: 3 Red and none Amber. 1 is Green. 1 is not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 3 | 0 | 1 | 1 | 5 |
        | All | 3 | 0 | 1 | 1 | 5 |

        ## What is being done in areas rated Red or Amber

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 1 | Two | Red | 780 \[p]\[r] | 672 or below | no comparison |
        | 2 | Break | Red | 9 \[b] | 5 or below | no comparison |
        | 3 | Before | Red | 9 | 5 or below | Improving over the year |

        ### 1 Two: Red

        780 \[p]\[r] against a target of 672 or below: 108 (16.1%) above target. The figure is provisional and revised. Note: position on 1 May.

        Nothing is given on what is being done.

        ### 2 Break: Red

        9 \[b] against a target of 5 or below: 4 (80.0%) above target. The series has a break at this figure.

        Nothing is given on what is being done.

        ### 3 Before: Red

        9 against a target of 5 or below: 4 (80.0%) above target. Improving over the year (12 \[f]).

        Nothing is given on what is being done.

        ## Not rated

        | Number | Indicator | Why | Figure | Direction |
        | --- | --- | --- | ---: | --- |
        | 5 | Unrated | Not available | 5 \[e] (2022/23 Q1) | no comparison |

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.

        - \[b]: break in series.
        - \[e]: estimated.
        - \[f]: forecast.
        - \[p]: provisional.
        - \[r]: revised.
        """#)
  }
}
