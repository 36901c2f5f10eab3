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

        1 indicator is off target: none Red and 1 Amber, of 1 rated. None is Green. 1 is not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | All |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | No priority given | 0 | 1 | 0 | 1 | 2 |
        | All | 0 | 1 | 0 | 1 | 2 |

        ## What is being done in areas rated Red or Amber

        | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | ---: | ---: | --- |
        | Children we care for | Amber | 780 | 750 or below | – |

        ### Children we care for: Amber

        780 against a target of 750 or below: 30 (4.0%) above target.

        ## Not rated

        | Indicator | Why | Last figure | Direction |
        | --- | --- | ---: | --- |
        | Waits | Not available | – | – |

        ## Notes

        There are no notes.
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

        4 indicators are off target: 3 Red and 1 Amber, of 4 rated. None is Green. 1 is not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | All |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Be Safe | 1 | 0 | 0 | 1 | 2 |
        | No priority given | 2 | 1 | 0 | 0 | 3 |
        | All | 3 | 1 | 0 | 1 | 5 |

        ## What is being done in areas rated Red or Amber

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 10 | Tenth | Red | 7 | below 5 | – |
        |  | Second unnumbered | Red | 9 | below 5 | – |
        |  | First in the file | Red | 8 | below 5 | – |
        | 9 | Ninth | Amber | 5 | below 5 | – |

        ### 10 Tenth: Red

        7 against a target of below 5: 2 (40.0%) above target.

        ### Second unnumbered: Red

        9 against a target of below 5: 4 (80.0%) above target.

        ### First in the file: Red

        8 against a target of below 5: 3 (60.0%) above target.

        ### 9 Ninth: Amber

        5 against a target of below 5: exactly the target, which must be bettered.

        ## Not rated

        | Indicator | Why | Last figure | Direction |
        | --- | --- | ---: | --- |
        | Not rated | Not available | – | – |

        ## Notes

        There are no notes.
        """)
  }
}
