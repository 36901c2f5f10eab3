import Foundation
import Testing
import TrustReport

/// Whatever the bytes of a file are, the program reads it or says what is wrong: it never crashes.
///
/// A crash ends the run of tests; the seed is fixed, so the next run ends in the same place.
@Suite struct MutationTests {
  private static let seconds = 5.0

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
    let start = ContinuousClock.now
    var mutator = Mutator(seed: 2024)
    for round in 0..<2500 {
      let bytes = mutator.damaged(fixtures[round % fixtures.count])
      read(bytes, mutator.below(6), mutator.damaged(fixtures[mutator.below(fixtures.count)]))
      if ContinuousClock.now - start > .seconds(Self.seconds) { break }
    }
  }

  @Test func randomBytesAreReadOrRefused() {
    var mutator = Mutator(seed: 7)
    for round in 0..<500 {
      let header = round % 2 == 0 ? "indicator,value,target,quarter\n" : ""
      read(Array(header.utf8) + mutator.bytes(mutator.below(300)), round % 6, [])
    }
  }

  /// Reads and prints the bytes in one of six ways; a report is deterministic, whatever it is of.
  private func read(_ bytes: [UInt8], _ way: Int, _ other: [UInt8]) {
    var inputs = [Input.bytes(bytes, name: "q.csv")]
    if way == 5 { inputs.append(.bytes(other, name: "r.csv")) }
    let options = ReadingOptions(
      quarter: way > 3 ? Quarter("2024/25 Q2") : nil,
      delimiter: [nil, nil, UInt8(ascii: ";"), UInt8(ascii: " "), nil, nil][way])
    let performance = Performance(reading: inputs, options: options)
    let report = markdown(performance, includesGreen: true)
    #expect(report.hasPrefix("# "))
    #expect(performance.hasErrors == performance.findings.contains { $0.severity == .error })
    for finding in performance.findings {
      #expect(!finding.message.isEmpty && (finding.excerpt?.text.unicodeScalars.count ?? 0) <= 100)
    }
    _ = rateJSON(performance)
  }

  /// What crashed once: a hint's years that did not fit in 16 bits.
  @Test(arguments: ["Q3 9999", "9000 Q1", "Q1 8192", "Q1 0000", "Q4 99999999"])
  func yearsFarAway(_ quarter: String) {
    let performance = TrustReportTests.read("indicator,quarter,value\nA,\(quarter),5\n")
    #expect(performance.findings.map(\.code) == ["unreadable-quarter"])
  }
}
