import Testing

/// Red comes first, then Amber, each in the natural order of its numbers; what is said of each.
@Suite struct ReportRatingTests {
  @Test func everythingIsRated() throws {
    try expectReport(
      of: """
        number,indicator,priority,quarter,value,target,polarity,unit,target basis,target date,commentary
        3.14,Children we care for,Be Safe,2021/22 Q3,690,,lower,,,,
        3.14,Children we care for,Be Safe,2022/23 Q3,780,672,lower,,like counties,March 2024,"Each was seen. It helps."
        1.1b,First visit,Be Healthy,2022/23 Q3,62%,>=95%,,,,,
        3.5,Referrals,Be Safe,2021/22 Q3,97.93,98,higher,%,,,
        3.5,Referrals,Be Safe,2022/23 Q3,97.93,98,higher,%,,,
        1.10,Exclusions,Be Healthy,2022/23 Q3,4,5,lower,days,,,Not shown.
        """,
      is: """
        # Performance report: Quarter 3 2022/23

        October to December 2022

        3 of 4 rated indicators are Red or Amber: 2 Red and 1 Amber. 1 is Green. Every indicator is rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Be Safe | 1 | 1 | 0 | 0 | 2 |
        | Be Healthy | 1 | 0 | 1 | 0 | 2 |
        | All | 2 | 1 | 1 | 0 | 4 |

        ## What is being done in areas rated Red or Amber

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 1.1b | First visit | Red | 62% | 95% or above | no comparison |
        | 3.14 | Children we care for | Red | 780 | 672 or below due by March 2024 | Worsening over the year |
        | 3.5 | Referrals | Amber | 97.93% | 98% or above | Steady over the year |

        ### 1.1b First visit: Red

        62% against a target of 95% or above: 33 points (34.7%) below target.

        Nothing is given on what is being done.

        ### 3.14 Children we care for: Red

        780 against a target of 672 or below due by March 2024 (like counties): 108 (16.1%) above target. Worsening over the year (690).

        Each was seen.
        It helps.

        ### 3.5 Referrals: Amber

        97.93% against a target of 98% or above: 0.07 points (0.1%) below target. Steady over the year (97.93%).

        Nothing is given on what is being done.

        ## Not rated

        Every indicator is rated.

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.
        """)
  }

  @Test func greenOnRequest() throws {
    try expectReport(
      of: """
        number,indicator,quarter,value,target,polarity,commentary
        2,Immunisation,2022/23 Q3,95%,>=95%,,"All practices report:
        • the first dose
        • the second. Both count."
        1.10,Exclusions,2022/23 Q3,0,0,lower,
        1.9,Waits,2022/23 Q3,5,<5,,
        """,
      includesGreen: true,
      is: """
        # Performance report: Quarter 3 2022/23

        October to December 2022

        1 of 3 rated indicators is Red or Amber: none Red and 1 Amber. 2 are Green. Every indicator is rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 0 | 1 | 2 | 0 | 3 |
        | All | 0 | 1 | 2 | 0 | 3 |

        ## What is being done in areas rated Red or Amber

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 1.9 | Waits | Amber | 5 | below 5 | no comparison |

        ### 1.9 Waits: Amber

        5 against a target of under 5: exactly the target, which must be undercut.

        Nothing is given on what is being done.

        ## Rated Green

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 1.10 | Exclusions | Green | 0 | 0 | no comparison |
        | 2 | Immunisation | Green | 95% | 95% or above | no comparison |

        ### 1.10 Exclusions: Green

        0 against a target of 0: on target.

        ### 2 Immunisation: Green

        95% against a target of 95% or above: on target.

        All practices report:

        - the first dose
        - the second.
          Both count.

        ## Not rated

        Every indicator is rated.

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.
        """)
  }
}
