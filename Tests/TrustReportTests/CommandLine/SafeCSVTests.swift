import Testing

@testable import TrustReport

@Suite("Cells that a spreadsheet would calculate")
struct SafeCSVTests {
  private func row(_ cell: String, guarding: Bool) -> String {
    text { CSVWriter.write(["a", cell], guardingFormulas: guarding, to: &$0) }
  }

  @Test(
    "get an apostrophe if it is asked for",
    arguments: [
      "=1+1", "=", "+1+1", "-1-1", "@SUM(A1)", "\tx", "+", "-", "-1.", "-.5", "+1e5", "-1.2.3",
      "-5%",
      "- none",
    ])
  func guarded(_ cell: String) {
    #expect(row(cell, guarding: true) == "a,'\(cell)\n")
    #expect(row(cell, guarding: false) == "a,\(cell)\n")
  }

  @Test(
    "numbers and other texts stay", arguments: ["-5", "+5", "-0.25", "1+1", "a=b", "−5", "", "'x"])
  func others(_ cell: String) {
    for guarding in [true, false] { #expect(row(cell, guarding: guarding) == "a,\(cell)\n") }
  }

  @Test("the apostrophe is within the quotes")
  func quotes() { #expect(row("=A1,B1", guarding: true) == "a,\"'=A1,B1\"\n") }

  @Test("rate takes the option, with and without --what-if")
  func command() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "number,indicator,quarter,value,target,polarity\n"
        + "1.1,\"=HYPERLINK(\"\"x\"\")\",2022/23 Q3,-9,-10,higher\n", to: "q.csv")
    for rule in [[], ["--what-if", "target.1.1=-5"]] {
      func csv(_ options: [String]) -> String {
        runInProcess(["rate", folder.path("q.csv"), "--format", "csv", "-q"] + rule + options)
          .output
      }
      let plain = csv([])
      #expect(plain.contains(#","=HYPERLINK(""x"")","#))
      // Numbers stay, words that begin as one do not.
      let guarded = plain.replacing(#""=HYP"#, with: #""'=HYP"#)
        .replacing(",-10 or above,", with: ",'-10 or above,")
      #expect(csv(["--safe-csv"]) == guarded)
    }
  }
}
