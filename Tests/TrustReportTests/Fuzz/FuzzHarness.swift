import Foundation

/// One way to try the library with inputs that are made up: how an input is made, and what must hold of it.
///
/// What must hold is found out by code of its own, and not by the library's.
protocol FuzzHarness: Sendable {
  /// Its name, which is also that of its folder in the corpus.
  var name: String { get }
  /// Makes an input of those of the corpus.
  func input(_ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8]
  /// What is wrong with what the library makes of an input; nothing if all is well.
  func faults(of input: [UInt8]) -> [String]
}

/// The runs of one harness: each has a number, and is the same whenever it is run with the same seed.
struct FuzzRuns {
  let harness: any FuzzHarness
  let seed: UInt64
  private let corpus: [(name: String, bytes: [UInt8])]

  /// All harnesses.
  static let harnesses: [any FuzzHarness] = [
    ReadingHarness(), PaperHarness(), DiffHarness(), FigureHarness(), TargetHarness(),
    QuarterHarness(), SettingsHarness(),
  ]

  /// A run, or a file of the corpus, that went wrong.
  struct Failure: CustomStringConvertible {
    let run: String
    let faults: [String]
    let input: [UInt8]

    var description: String {
      let shown = String(decoding: input.prefix(2_000), as: UTF8.self).debugDescription
      return "\(run): \(faults.joined(separator: "; "))\n\(shown)"
    }
  }

  init(_ harness: any FuzzHarness, seed: UInt64, corpusFolder: URL) throws {
    (self.harness, self.seed) = (harness, seed)
    let folder = corpusFolder.appending(path: harness.name)
    corpus = try FileManager.default
      .contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
      .map { ($0, Array(try Data(contentsOf: folder.appending(path: $0)))) }
  }

  /// What goes wrong with the files of the corpus as they are.
  func failuresOfCorpus() -> [Failure] {
    corpus.compactMap { failure("corpus/\(harness.name)/\($0.name)", $0.bytes) }
  }

  /// The input of a run.
  func input(_ run: Int) -> [UInt8] {
    // Each run has a generator of its own, so that it can be repeated without those before it.
    var mixed = SeededGenerator(seed: seed &+ UInt64(run) &* 0xD134_2543_DE82_EF95)
    var random = SeededGenerator(seed: mixed.next())
    return harness.input(corpus.map(\.bytes), &random)
  }

  /// What goes wrong with a run; `nil` if nothing does.
  func failure(_ run: Int) -> Failure? {
    failure("\(harness.name), seed \(seed), run \(run)", input(run))
  }

  private func failure(_ run: String, _ input: [UInt8]) -> Failure? {
    let faults = harness.faults(of: input)
    return faults.isEmpty ? nil : Failure(run: run, faults: faults, input: input)
  }
}
