import Testing

/// A return that names no quarter, and indicators that have no number.
@Suite struct ReportUndatedTests {
  @Test func namesNoQuarterAndNoNumbers() throws {
    try expectReport(
      of: """
        indicator,value,target
        Children we care for,780,<=750
        Waits,tbc,<85
        """,
      is: """
        # Performance report

        The one rated indicator is Amber. 1 is not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 0 | 1 | 0 | 1 | 2 |
        | All | 0 | 1 | 0 | 1 | 2 |

        ## What is being done in areas rated Red or Amber

        | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | ---: | ---: | --- |
        | Children we care for | Amber | 780 | 750 or below | no comparison |

        ### Children we care for: Amber

        780 against a target of 750 or below: 30 (4.0%) above target.

        Nothing is given on what is being done.

        ## Not rated

        | Indicator | Why | Figure | Direction |
        | --- | --- | ---: | --- |
        | Waits | Not available | none | no comparison |

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.
        """)
  }

  @Test func theUnnumberedComeLastInTheirOrder() throws {
    try expectReport(
      of: """
        number,indicator,value,target,priority
        ,Second unnumbered,9,<5,
        ,First in the file,8,<5,Be Safe
        10,Tenth,7,<5,
        9,Ninth,5,<5,
        ,Not rated,,<5,be  safe
        """,
      is: """
        # Performance report

        All 4 rated indicators are Red or Amber: 3 Red and 1 Amber. 1 is not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Be Safe | 1 | 0 | 0 | 1 | 2 |
        | No priority given | 2 | 1 | 0 | 0 | 3 |
        | All | 3 | 1 | 0 | 1 | 5 |

        ## What is being done in areas rated Red or Amber

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 10 | Tenth | Red | 7 | below 5 | no comparison |
        |  | Second unnumbered | Red | 9 | below 5 | no comparison |
        |  | First in the file | Red | 8 | below 5 | no comparison |
        | 9 | Ninth | Amber | 5 | below 5 | no comparison |

        ### 10 Tenth: Red

        7 against a target of under 5: 2 (40.0%) above target.

        Nothing is given on what is being done.

        ### Second unnumbered: Red

        9 against a target of under 5: 4 (80.0%) above target.

        Nothing is given on what is being done.

        ### First in the file: Red

        8 against a target of under 5: 3 (60.0%) above target.

        Nothing is given on what is being done.

        ### 9 Ninth: Amber

        5 against a target of under 5: exactly the target, which must be undercut.

        Nothing is given on what is being done.

        ## Not rated

        | Indicator | Why | Figure | Direction |
        | --- | --- | ---: | --- |
        | Not rated | Not available | none | no comparison |

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.
        """)
  }
}
