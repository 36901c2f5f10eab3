@testable import TrustReport

/// The indicator CSVs of the papers.
enum Fixtures {
  /// The names of them all, without their ending.
  static let names =
    (try? Package.files(in: "Fixtures", ending: ".csv").map { String($0.dropLast(4)) }) ?? []

  static func text(_ name: String) throws -> String { try Package.text("Fixtures/\(name).csv") }

  static func performance(_ name: String) -> Performance { performances[name] ?? read(name) }

  private static let performances = Dictionary(
    uniqueKeysWithValues: names.map { ($0, read($0)) })

  private static func read(_ name: String) -> Performance {
    Performance(reading: [.file(Package.url("Fixtures/\(name).csv").path(percentEncoded: false))])
  }

  static func compare(_ old: String, _ new: String) -> Comparison {
    Comparison(of: performance(old), with: performance(new))
  }
}
