import Testing

/// Figures held against thresholds and ranges.
@Suite struct ReportYardstickTests {
  @Test func thresholdsWithoutATarget() throws {
    try expectReport(
      of: """
        indicator,value,target,polarity,amber threshold,red threshold
        Below both,129,,higher,135.63,130.15
        Between,132,,higher,135.63,130.15
        Short of target,136,137,higher,135.63,130.15
        Low is good,£12,,lower,10,11
        """,
      is: """
        # Performance report

        3 of 4 rated indicators are Red or Amber: 2 Red and 1 Amber. 1 is Green. Every indicator is rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 2 | 1 | 1 | 0 | 4 |
        | All | 2 | 1 | 1 | 0 | 4 |

        ## What is being done in areas rated Red or Amber

        | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | ---: | ---: | --- |
        | Below both | Red | 129 | not given | no comparison |
        | Low is good | Red | £12 | not given | no comparison |
        | Between | Amber | 132 | not given | no comparison |

        ### Below both: Red

        129, where it is Green at 135.63 or above and Amber at 130.15 or above.

        Nothing is given on what is being done.

        ### Low is good: Red

        £12, where it is Green at £10 or below and Amber at £11 or below.

        Nothing is given on what is being done.

        ### Between: Amber

        132, where it is Green at 135.63 or above and Amber at 130.15 or above.

        Nothing is given on what is being done.

        ## Not rated

        Every indicator is rated.

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.

        - Short of target: Green by its own threshold, although worse than its target.
        """)
  }

  @Test func ranges() throws {
    try expectReport(
      of: """
        indicator,value,target,unit
        Inside,12,10 to 15,days
        On the edge,15,10–15,days
        Below,9.5,10-15,days
        Above,20,10 to 15,days
        Per cent,21%,10% to 20%,
        """,
      is: """
        # Performance report

        3 of 5 rated indicators are Red or Amber: 1 Red and 2 Amber. 2 are Green. Every indicator is rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 1 | 2 | 2 | 0 | 5 |
        | All | 1 | 2 | 2 | 0 | 5 |

        ## What is being done in areas rated Red or Amber

        | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | ---: | ---: | --- |
        | Above | Red | 20 days | 10 to 15 | no comparison |
        | Below | Amber | 9.5 days | 10 to 15 | no comparison |
        | Per cent | Amber | 21% | 10% to 20% | no comparison |

        ### Above: Red

        20 days against a target of 10 to 15: 5 (33.3%) above the range.

        Nothing is given on what is being done.

        ### Below: Amber

        9.5 days against a target of 10 to 15: 0.5 (5.0%) below the range.

        Nothing is given on what is being done.

        ### Per cent: Amber

        21% against a target of 10% to 20%: 1 point (5.0%) above the range.

        Nothing is given on what is being done.

        ## Not rated

        Every indicator is rated.

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.
        """)
  }
}
