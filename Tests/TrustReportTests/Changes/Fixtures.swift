import TrustReport

/// The indicator CSVs of the papers.
enum Fixtures {
  /// The names of them all, without their ending.
  static let names =
    (try? Package.files(in: "Fixtures", ending: ".csv").map { String($0.dropLast(4)) }) ?? []

  static func text(_ name: String) throws -> String { try Package.text("Fixtures/\(name).csv") }

  static func scorecard(_ name: String) throws -> Scorecard {
    try (outcomes[name] ?? read(name)).scorecard
  }

  private static let outcomes = Dictionary(uniqueKeysWithValues: names.map { ($0, read($0)) })

  private static func read(_ name: String) -> Outcome {
    Outcome([.file(Package.url("Fixtures/\(name).csv").path(percentEncoded: false))])
  }

  static func compare(_ old: String, _ new: String) throws -> Changes {
    Changes(from: try scorecard(old), to: try scorecard(new))
  }
}
