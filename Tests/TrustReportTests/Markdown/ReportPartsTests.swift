import Testing

/// An indicator with parts has one row, which shows its worst, and a line for each part.
@Suite struct ReportPartsTests {
  @Test func partsAreNamed() throws {
    try expectReport(
      of: """
        number,indicator,priority,part,quarter,value,target,polarity,unit,note,commentary
        4.1,Attainment gap,Be Successful,,2018/19 Q4,,,,,,The gap has widened.
        4.1,Attainment gap,Be Successful,Key Stage 4,2018/19 Q4,14.2,14,lower,points,academic year 2017/18,
        4.1,Attainment gap,Be Successful,Key Stage 2,2017/18 Q4,26%,20%,lower,,,
        4.1,Attainment gap,Be Successful,Key Stage 2,2018/19 Q4,29%,20%,lower,,,"Schools work on
        - reading
        - writing."
        4.1,Attainment gap,Be Successful,Early years,2018/19 Q4,[x],,lower,,not measured,
        4.2,Exclusions,Be Successful,Primary,2018/19 Q4,5,,,,,
        4.2,Exclusions,Be Successful,Secondary,2018/19 Q4,<5,,,,too few,
        """,
      is: """
        # Performance report: Quarter 4 2018/19

        January to March 2019

        The one rated indicator is Red. 1 is not rated.

        ## Ratings by priority

        | Priority | Red | Amber | Green | Not rated | Total |
        | --- | ---: | ---: | ---: | ---: | ---: |
        | Be Successful | 1 | 0 | 0 | 1 | 2 |
        | All | 1 | 0 | 0 | 1 | 2 |

        ## What is being done in areas rated Red or Amber

        | Number | Indicator | RAG | Actual | Target | Direction |
        | --- | --- | --- | ---: | ---: | --- |
        | 4.1 | Attainment gap | Red | 29% (Key Stage 2) | 20% or below (Key Stage 2) | Worsening over the year |

        ### 4.1 Attainment gap: Red

        Key Stage 4: Amber. 14.2 points against a target of 14 or below: 0.2 (1.4%) above target. Note: academic year 2017/18.

        Key Stage 2: Red. 29% against a target of 20% or below: 9 points (45.0%) above target. Worsening over the year (26%).

        Schools work on

        - reading
        - writing.

        Early years: not rated. No figure (not measured).

        The gap has widened.

        ## Not rated

        | Number | Indicator | Why | Figure | Direction |
        | --- | --- | --- | ---: | --- |
        | 4.2 | Exclusions | Primary: No target; Secondary: Suppressed: too few | 5 (Primary) | no comparison |

        ## Notes

        Green is at target or better. Amber is worse than target by at most 5% of the target's own value (for a target of 80%: down to 76%). Red is worse than that. An indicator with its own tolerance or thresholds says so.
        """)
  }
}
