import Testing

@testable import TrustReport

/// The diagnostic codes that there are, read out of the source: a code that nobody told the tests of
/// is in here all the same.
enum FindingCodes {
  /// Those of indicator CSVs.
  static func ofReturns() throws -> Set<String> {
    let source = "Sources/TrustReport/Findings/Problem.swift"
    #expect(try Package.text(source).contains("\"unreadable-\" + "))
    return try codes(in: source).union(unreadable())
  }

  /// Those of papers, and of files of priorities, that indicator CSVs do not have.
  static func ofPapers() throws -> Set<String> {
    try codes(in: "Sources/TrustReport/8-Paper/PaperFault.swift").subtracting(ofReturns())
  }

  static func ofPriorities() throws -> Set<String> {
    try codes(in: "Sources/TrustReport/8-Paper/PlanFault.swift").subtracting(ofReturns())
  }

  /// Every code, in alphabetical order.
  static func all() throws -> [String] {
    try ofReturns().union(ofPapers()).union(ofPriorities()).sorted()
  }

  /// The codes in the source of a `switch` of them: a line ends in each.
  private static func codes(in path: String) throws -> Set<String> {
    let source = try Package.text(path)
    let start = try #require(source.firstRange(of: "var code: String {"))
    let end = source[start.upperBound...].firstRange(of: "\n  }\n")?.lowerBound ?? source.endIndex
    let cases = source[start.upperBound..<end]
    return Set(cases.matches(of: /: "([a-z0-9-]+)"\n/).map { String($0.output.1) })
  }

  /// The codes of cells that cannot be read, found by writing nonsense into each column.
  private static func unreadable() -> [String] {
    Column.allCases.flatMap { column in
      let performance = read("indicator,number,\(column.name)\nA,1,?!\nB,2,?!\n")
      return performance.findings.map(\.code).filter { $0.hasPrefix("unreadable-") }
    }
  }
}
