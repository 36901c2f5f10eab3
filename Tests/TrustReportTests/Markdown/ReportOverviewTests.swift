import Testing

/// The report where all is well, and where nothing can be said.
@Suite struct ReportOverviewTests {
  @Test func nothingIsOffTarget() throws {
    try expectReport(
      of: """
        number,indicator,priority,quarter,value,target,polarity
        1.2,Children in good schools,Be Successful,2022/23 Q3,93%,90%,higher
        3.1,Children on a plan,,2022/23 Q3,0,0,lower
        """,
      is: """
        # Performance report: Quarter 3 2022/23

        October to December 2022

        Both rated indicators are Green. Every indicator is rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Be Successful | 0 | 0 | 1 | 0 | 1 |
        | No priority given | 0 | 0 | 1 | 0 | 1 |
        | All | 0 | 0 | 2 | 0 | 2 |

        ## What is being done in areas rated Red or Amber

        No indicator is rated Red or Amber.

        ## Not rated

        Every indicator is rated.

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.
        """)
  }

  @Test func nothingIsRated() throws {
    try expectReport(
      of: """
        number,indicator,priority,quarter,value,target,polarity,note,commentary
        1.1,Waits,Be Healthy,2022/23 Q1,124 [e],95,lower,,
        1.1,Waits,Be Healthy,2022/23 Q3,,95,lower,not updated since July,Work goes on.
        1.2,Referrals,Be Healthy,2022/23 Q3,697,,,,
        """,
      is: #"""
        # Performance report: Quarter 3 2022/23

        October to December 2022

        No indicator is rated. 2 are not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Be Healthy | 0 | 0 | 0 | 2 | 2 |
        | All | 0 | 0 | 0 | 2 | 2 |

        ## What is being done in areas rated Red or Amber

        No indicator is rated Red or Amber.

        ## Not rated

        | Number | Indicator | Why | Figure | Direction |
        | --- | --- | --- | ---: | --- |
        | 1.1 | Waits | Not available: not updated since July | 124 \[e] (2022/23 Q1) | no comparison |
        | 1.2 | Referrals | No target | 697 | no comparison |

        ### 1.1 Waits: not rated

        No figure (not updated since July). The last figure was 124 \[e] (2022/23 Q1).

        Work goes on.

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.

        - \[e]: estimated.
        """#)
  }
}
