import Testing

/// A better rating is a green shoot, and a worse one an early warning, only if it is real (the contract's section 5):
/// "quarterly rows, same unit, polarity and set of parts, both computed, no `[b]` or `[f]` on the later figure".
@Suite("Real improvements and worsenings")
struct RealImprovementTests {
  /// What is listed of the indicator 3.14, whose rows of two quarters are given: part, figure, and what else there is.
  private func listed(_ section: String, _ old: [String], _ new: [String]) throws -> [String] {
    let header =
      "number,indicator,quarter,part,value,target,polarity,unit,frequency,published,override reason\n"
    func rows(_ quarter: String, _ rows: [String]) -> String {
      // The other indicator makes the later quarter the one reported, whatever this one has.
      (rows.map { "3.14,Visits,\(quarter),\($0)" } + ["9,Waits,\(quarter),,5,5,lower,,,,"])
        .joined(separator: "\n") + "\n"
    }
    let report = try markdown(read(header + rows("2022/23 Q1", old) + rows("2022/23 Q2", new)))
    let text = ReportChangesTests.sections(report).first { $0.heading == "## " + section }?.text
    return (text ?? "").split(separator: "\n").filter { $0.hasPrefix("- ") }.map(String.init)
  }

  /// A rating that is another in the later quarter, and which way.
  struct Case: Sendable {
    var old: [String]
    var new: [String]
    var isListed = false
  }

  @Test(arguments: [
    Case(old: [",20,60,higher,,,,"], new: [",70,60,higher,,,,"], isListed: true),
    // The later figure begins a new series, or is a forecast; the earlier one may be either.
    Case(old: [",20,60,higher,,,,"], new: [",70 [b],60,higher,,,,"]),
    Case(old: [",20,60,higher,,,,"], new: [",70 [f],60,higher,,,,"]),
    Case(old: [",20 [b],60,higher,,,,"], new: [",70,60,higher,,,,"], isListed: true),
    Case(old: [",20 [f],60,higher,,,,"], new: [",70,60,higher,,,,"], isListed: true),
    // Provisional is no forecast.
    Case(old: [",20,60,higher,,,,"], new: [",70 [p],60,higher,,,,"], isListed: true),
    Case(old: [",20,60,higher,,cumulative,,"], new: [",70,60,higher,,cumulative,,"]),
    Case(old: [",20,60,higher,,annual,,"], new: [",70,60,higher,,annual,,"]),
    Case(old: [",20,60,higher,,,,"], new: [",70,60,higher,,annual,,"]),
    Case(old: [",20,60,higher,days,,,"], new: [",70,60,higher,weeks,,,"]),
    Case(old: [",50,60,lower,,,R,by our own count"], new: [",70,60,higher,,,,"]),
    Case(old: [",20,60,higher,,,,"], new: [",20,60,higher,,,G,by our own count"]),
    // Parts come, go, and are not rated.
    Case(old: ["Boys,20,60,higher,,,,"], new: ["Boys,70,60,higher,,,,"], isListed: true),
    Case(old: [",20,60,higher,,,,"], new: ["Boys,70,60,higher,,,,"]),
    Case(old: ["Boys,20,60,higher,,,,"], new: [",70,60,higher,,,,"]),
    Case(
      old: ["Boys,20,60,higher,,,,", "Girls,20,60,higher,,,,"], new: ["Boys,70,60,higher,,,,"]),
    Case(
      old: ["Boys,20,60,higher,,,,", "Girls,20,60,higher,,,,"],
      new: ["Boys,70,60,higher,,,,", "Girls,[x],60,higher,,,,"]),
    Case(
      old: ["Boys,20,60,higher,,,,", "Girls,[x],60,higher,,,,"],
      new: ["Boys,70,60,higher,,,,", "Girls,70,60,higher,,,,"]),
    Case(
      old: ["Boys,20,60,higher,,,,", "Girls,[x],60,higher,,,,"],
      new: ["Boys,70,60,higher,,,,", "Girls,[x],60,higher,,,,"], isListed: true),
    // One part's break is the whole's.
    Case(
      old: ["Boys,20,60,higher,,,,", "Girls,20,60,higher,,,,"],
      new: ["Boys,70,60,higher,,,,", "Girls,70 [b],60,higher,,,,"]),
  ])
  func improvement(_ change: Case) throws {
    #expect(
      try listed("Green shoots", change.old, change.new)
        == (change.isListed ? ["- 3.14 Visits: Red to Green"] : []))
  }

  @Test(arguments: [
    Case(old: [",70,60,higher,,,,"], new: [",20,60,higher,,,,"], isListed: true),
    Case(old: [",70,60,higher,,,,"], new: [",20 [b],60,higher,,,,"]),
    Case(old: [",70,60,higher,,,,"], new: [",20 [f],60,higher,,,,"]),
    Case(old: [",70,60,higher,,cumulative,,"], new: [",20,60,higher,,cumulative,,"]),
    Case(old: [",70,60,higher,days,,,"], new: [",20,60,higher,weeks,,,"]),
    Case(old: ["Boys,70,60,higher,,,,"], new: [",20,60,higher,,,,"]),
  ])
  func worsening(_ change: Case) throws {
    #expect(
      try listed("Early warnings", change.old, change.new)
        == (change.isListed ? ["- 3.14 Visits: Green to Red"] : []))
  }
}
