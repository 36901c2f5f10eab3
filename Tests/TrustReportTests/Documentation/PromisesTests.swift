import Foundation
import Testing

/// The manual's page of promises: each row names tests and scripts that exist.
@Suite struct PromisesTests {
  private static let page = "Sources/TrustReport/TrustReport.docc/Promises.md"

  /// The rows of all tables: the promise, and the names of what holds it.
  private static var rows: [(promise: String, holders: [String])] {
    get throws {
      try Package.text(page).split(separator: "\n").filter { $0.hasPrefix("| ") }
        .map { $0.split(separator: " | ") }
        .filter { $0.count == 2 && !$0[0].hasPrefix("| Promise") && !$0[0].hasPrefix("| ---") }
        .map { cells in
          let holders = cells[1].split(separator: "`").enumerated().filter { $0.offset % 2 == 0 }
          return (String(cells[0]), holders.map { String($0.element) })
        }
    }
  }

  /// The sources of the suites, by their names.
  private static func suites() throws -> [String: String] {
    let folder = Package.url("Tests/TrustReportTests")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var suites: [String: String] = [:]
    for case let file as URL in files ?? .init()
    where file.lastPathComponent.hasSuffix("Tests.swift") {
      let name = file.deletingPathExtension().lastPathComponent
      suites[name] = try String(contentsOf: file, encoding: .utf8)
    }
    return suites
  }

  @Test func everyPromiseIsHeldByWhatExists() throws {
    let rows = try Self.rows
    #expect(rows.count > 30)
    let suites = try Self.suites()
    for (promise, holders) in rows {
      #expect(!holders.isEmpty, "\(promise)")
      for holder in holders {
        if holder.hasPrefix("Tests/") {
          let path = Package.url(holder).path(percentEncoded: false)
          #expect(FileManager.default.isExecutableFile(atPath: path), "\(holder)")
          continue
        }
        let names = holder.split(separator: ".").map(String.init)
        let source = suites[names[0]] ?? ""
        #expect(source.contains("struct \(names[0]) "), "\(holder)")
        if names.count > 1 { #expect(source.contains("func \(names[1])("), "\(holder)") }
      }
    }
  }
}
