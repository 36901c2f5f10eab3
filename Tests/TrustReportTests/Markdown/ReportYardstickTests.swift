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

        3 indicators are off target: 2 Red and 1 Amber, of 4 rated. 1 is Green. Every indicator is rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | All |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 2 | 1 | 1 | 0 | 4 |
        | All | 2 | 1 | 1 | 0 | 4 |

        ## What is being done in areas rated Red or Amber

        | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | ---: | ---: | --- |
        | Below both | Red | 129 | not given | – |
        | Low is good | Red | £12 | not given | – |
        | Between | Amber | 132 | not given | – |

        ### Below both: Red

        129, where it is Green at 135.63 or above and Amber at 130.15 or above.

        ### Low is good: Red

        £12, where it is Green at £10 or below and Amber at £11 or below.

        ### Between: Amber

        132, where it is Green at 135.63 or above and Amber at 130.15 or above.

        ## Not rated

        Every indicator is rated.

        ## Notes

        There are no notes.
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

        3 indicators are off target: 1 Red and 2 Amber, of 5 rated. 2 are Green. Every indicator is rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | All |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 1 | 2 | 2 | 0 | 5 |
        | All | 1 | 2 | 2 | 0 | 5 |

        ## What is being done in areas rated Red or Amber

        | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | ---: | ---: | --- |
        | Above | Red | 20 days | 10 to 15 | – |
        | Below | Amber | 9.5 days | 10 to 15 | – |
        | Per cent | Amber | 21% | 10% to 20% | – |

        ### Above: Red

        20 days against a target of 10 to 15: 5 (33.3%) above the range.

        ### Below: Amber

        9.5 days against a target of 10 to 15: 0.5 (5.0%) below the range.

        ### Per cent: Amber

        21% against a target of 10% to 20%: 1 point (5.0%) above the range.

        ## Not rated

        Every indicator is rated.

        ## Notes

        There are no notes.
        """)
  }
}
