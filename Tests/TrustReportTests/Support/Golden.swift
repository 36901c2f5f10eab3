import Foundation
import Testing

/// Where the package is, and what is in it.
enum Package {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func url(_ path: String) -> URL { root.appending(path: path) }

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  /// The files of a folder whose names end so, by name.
  static func files(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(folder).path(percentEncoded: false))
      .filter { $0.hasSuffix(ending) }.sorted()
  }
}

/// Compares a text with the one on record.
///
/// `UPDATE_GOLDEN=1 swift test` records it anew; that run fails all the same, so that nobody takes it
/// for a pass, and if `CI` is set nothing is recorded.
func expectGolden(
  _ actual: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let environment = ProcessInfo.processInfo.environment
  let url = Package.url(path)
  let recorded = try? String(decoding: Data(contentsOf: url), as: UTF8.self)
  guard recorded != actual else { return }
  guard environment["UPDATE_GOLDEN"] == "1", environment["CI"] == nil else {
    Issue.record(
      "\(path): \(firstDifference(recorded ?? "", actual))", sourceLocation: sourceLocation)
    return
  }
  try Data(actual.utf8).write(to: url)
  Issue.record(
    "\(path) was recorded anew: read it, then test again", sourceLocation: sourceLocation)
}

/// The first line in which two texts differ, with both.
func firstDifference(_ expected: String, _ actual: String) -> String {
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(expectedLines.count, actualLines.count) {
    let left = expectedLines.indices.contains(index) ? String(expectedLines[index]) : "(no line)"
    let right = actualLines.indices.contains(index) ? String(actualLines[index]) : "(no line)"
    if left != right { return "line \(index + 1)\n  expected: \(left)\n  actual:   \(right)" }
  }
  return "no difference"
}
