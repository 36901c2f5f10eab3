import Foundation
import Testing

/// The corpus and some made-up inputs, in every run of the tests; `Tests/Fuzz/run` tries many more.
///
/// A crash ends the run of tests; the seed is fixed, so the next run ends in the same place.
@Suite struct FuzzTests {
  private static func number(_ name: String, else standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
  }

  private static func runs(_ name: String) throws -> FuzzRuns {
    let harness = try #require(FuzzRuns.harnesses.first { $0.name == name })
    return try FuzzRuns(
      harness, seed: UInt64(number("FUZZ_SEED", else: 1)),
      corpusFolder: Package.url("Tests/Fuzz/corpus"))
  }

  @Test(arguments: FuzzRuns.harnesses.map(\.name)) func corpusHolds(_ name: String) throws {
    #expect(try Self.runs(name).failuresOfCorpus().map(\.description) == [])
  }

  @Test(arguments: FuzzRuns.harnesses.map(\.name)) func madeUpInputsHold(_ name: String) throws {
    let runs = try Self.runs(name)
    let failures = (0..<Self.number("FUZZ_RUNS", else: 60)).lazy.compactMap { runs.failure($0) }
    #expect(failures.prefix(3).map(\.description) == [])
  }

  @Test func aRunIsTheSameWheneverItIsRun() throws {
    for harness in FuzzRuns.harnesses {
      let (one, other) = (try Self.runs(harness.name), try Self.runs(harness.name))
      #expect((0..<20).map(one.input) == (0..<20).map(other.input))
      #expect(Set((0..<20).map(one.input)).count > 10)
    }
  }
}
