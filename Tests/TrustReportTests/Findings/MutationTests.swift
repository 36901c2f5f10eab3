import Foundation
import Testing
import TrustReport

/// Whatever the bytes of a file are, the program reads it or says what is wrong: it never crashes.
///
/// A crash ends the run of tests; the seed is fixed, so the next run ends in the same place.
@Suite struct MutationTests {
  private static func fixtures() throws -> [[UInt8]] {
    try ["Fixtures", Provocation.folder].flatMap { folder in
      try Package.files(in: folder, ending: ".csv").map { name in
        // The beginning of a long file has all that its rest has.
        Array(try Data(contentsOf: Package.url("\(folder)/\(name)")).prefix(800))
      }
    }
  }

  @Test func damagedFixturesAreReadOrRefused() throws {
    let fixtures = try Self.fixtures()
    var mutator = Mutator(seed: 2024)
    for round in 0..<2500 {
      let bytes = mutator.damaged(fixtures[round % fixtures.count])
      try read(bytes, mutator.below(6), mutator.damaged(fixtures[mutator.below(fixtures.count)]))
    }
  }

  @Test func randomBytesAreReadOrRefused() throws {
    var mutator = Mutator(seed: 7)
    for round in 0..<500 {
      let header = round % 2 == 0 ? "indicator,value,target,quarter\n" : ""
      try read(Array(header.utf8) + mutator.bytes(mutator.below(300)), round % 6, [])
    }
  }

  /// Reads and prints the bytes in one of six ways; twice the same bytes give the same report.
  private func read(_ bytes: [UInt8], _ way: Int, _ other: [UInt8]) throws {
    var inputs = [Input.bytes(bytes, name: "q.csv")]
    if way == 5 { inputs.append(.bytes(other, name: "r.csv")) }
    let options = ReadingOptions(
      quarter: way > 3 ? Quarter("2024/25 Q2") : nil,
      delimiter: [nil, nil, UInt8(ascii: ";"), UInt8(ascii: " "), nil, nil][way])
    let outcome = Outcome(inputs, options: options)
    #expect(outcome.hasErrors == outcome.findings.contains { $0.severity == .error })
    for finding in outcome.findings {
      #expect(!finding.message.isEmpty && (finding.excerpt?.text.unicodeScalars.count ?? 0) <= 100)
    }
    if outcome.hasErrors { return }
    let report = try markdown(outcome, includesGreen: true)
    #expect(report.hasPrefix("# "))
    #expect(try markdown(Outcome(inputs, options: options), includesGreen: true) == report)
    _ = try rateJSON(outcome)
  }

  /// These crashed once: the years of a hint did not fit in 16 bits.
  @Test(arguments: ["Q3 9999", "9000 Q1", "Q1 8192", "Q1 0000", "Q4 99999999"])
  func yearsFarAway(_ quarter: String) {
    let outcome = TrustReportTests.read("indicator,quarter,value\nA,\(quarter),5\n")
    #expect(outcome.findings.map(\.code) == ["unreadable-quarter"])
  }
}
