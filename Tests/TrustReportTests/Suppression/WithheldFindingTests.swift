import Testing

@testable import TrustReport

/// Diagnostics show nothing of a row that holds what is withheld (the contract's section 8).
@Suite struct WithheldFindingTests {
  /// The given rating of the first row differs, and a total below the table tells what is withheld.
  private static let csv = """
    number,indicator,part,quarter,value,unit,target,polarity,published
    3.1,A,Boys,2022/23 Q3,3,children,9,lower,R
    3.1,A,Girls,2022/23 Q3,14,children,20,lower,R
    3.1,A,All,2022/23 Q3,17,children,50,lower,
    3.2,B,,2022/23 Q3,24,children,20,lower,G
    Total,,,2022/23 Q3,41,,,,
    3.3,C,,2022/23 Q3,2*,children,20,lower,G

    """

  private func check(_ format: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(Self.csv, to: "q.csv")
    // The name of the folder may hold any digits.
    return runInProcess(
      ["check", folder.path("q.csv"), "--suppress-below", "5", "--format", format]
    ).output.replacing(folder.path("q.csv"), with: "q.csv")
  }

  @Test func textShowsOtherRowsAlone() throws {
    let output = try check("text")
    #expect(output.contains("3.2,B,,2022/23 Q3,24"))
    for hidden in ["Q3,3,", "Q3,14", "17", "41", "2*"] { #expect(!output.contains(hidden)) }
    #expect(output.contains("the figures in E2 and E3"))
  }

  @Test func jsonAndAnnotationsShowNoValueAndNoCaret() throws {
    for format in ["json", "github"] {
      let output = try check(format)
      for hidden in ["14", "17", "41", "2*"] { #expect(!output.contains("\"\(hidden)\"")) }
      #expect(!output.contains("computed as Green"))
    }
  }
}
