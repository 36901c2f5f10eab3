import Testing
import TrustReport

/// The report that the contract shows (section 4), line by line.
@Suite struct ReportContractTests {
  private static let csv = """
    number,indicator,priority,quarter,value,target,polarity,published,unit,note,target basis
    3.14,Reduce the number of looked after children,Be Safe,2017/18 Q4,690,,lower,,,,
    3.14,Reduce the number of looked after children,Be Safe,2018/19 Q3,794,672,lower,,,,
    3.14,Reduce the number of looked after children,Be Safe,2018/19 Q4,780,672,lower,,,,\
    average of statistical neighbours
    2.3,Attainment of pupils with SEND but no plan,Be Successful,2018/19 Q4,,,,R,,\
    academic year 2017/18,
    1.3a,Mean wait for core CAMHS,Be Healthy,2018/19 Q2,124,,lower,,days,,
    1.3a,Mean wait for core CAMHS,Be Healthy,2018/19 Q4,,,lower,,,not updated since July,

    """

  private static let expected = """
    # Performance report: Quarter 4 2018/19

    January to March 2019

    Both rated indicators are Red. 1 is not rated. In the quarter before, 1 of 1 rated was Red or Amber; \
    of the 1 rated in both, 1 then and 1 now.

    ## Ratings by priority

    | Priority | Red | Amber | Green | Not rated | Total |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | Be Safe | 1 | 0 | 0 | 0 | 1 |
    | Be Successful | 1 | 0 | 0 | 0 | 1 |
    | Be Healthy | 0 | 0 | 0 | 1 | 1 |
    | All | 2 | 0 | 0 | 1 | 3 |

    ## What is being done in areas rated Red or Amber

    | Number | Indicator | RAG | Actual | Target | Direction |
    | --- | --- | --- | ---: | ---: | --- |
    | 2.3 | Attainment of pupils with SEND but no plan | Red (as given) | not given | not given | no comparison |
    | 3.14 | Reduce the number of looked after children | Red | 780 | 672 or below | Improving |

    ### 2.3 Attainment of pupils with SEND but no plan: Red (as given)

    Red as given: the return holds no figure. Note: academic year 2017/18.

    ### 3.14 Reduce the number of looked after children: Red

    780 against a target of 672 or below (average of statistical neighbours): 108 (16.1%) above \
    target. Improving since the quarter before (794). Worsening over the year (690). \
    Red in each of the last 2 quarters.

    ## Not rated

    | Number | Indicator | Why | Figure | Direction |
    | --- | --- | --- | ---: | --- |
    | 1.3a | Mean wait for core CAMHS | Not available: not updated since July | 124 days \
    (2018/19 Q2) | no comparison |

    ## Notes

    """

  private var lines: [Substring] {
    get throws {
      try markdown(read(Self.csv)).split(separator: "\n", omittingEmptySubsequences: false)
    }
  }

  @Test func itsLinesAreThereInTheirOrder() throws {
    var rest = try lines[...]
    for line in Self.expected.split(separator: "\n", omittingEmptySubsequences: false) {
      let place = rest.firstIndex(of: line)
      #expect(place != nil, "\(line)")
      if let place { rest = rest[place...].dropFirst() }
    }
  }

  @Test
  func itsSectionsAreThereAndNoOthers() throws {
    // With the quarter before in the data there are three sections more.
    let more = ["## Changes since the last quarter", "## Green shoots", "## Early warnings"]
    let headings = try lines.filter { $0.hasPrefix("#") && !more.contains(String($0)) }
    #expect(headings == Self.expected.split(separator: "\n").filter { $0.hasPrefix("#") })
  }
}
