import Foundation
import Testing

/// The library's folders are rooms, and each uses only itself and those before it.
@Suite struct RoomTests {
  private static let rooms = [
    "Basics", "Model", "CSV", "Findings", "Reading", "Suppression", "Checks", "Changes", "Report",
    "Formats", "Paper",
  ]

  /// A file of a room.
  private struct RoomFile {
    let room: Int
    let name: String
    let source: SwiftSource
  }

  /// Which types files use that only a later room declares: `Model/Part.swift:12: Report`.
  private static func usesOfLaterTypes(in files: [RoomFile]) -> [String] {
    var rooms: [String: Int] = [:]
    for file in files {
      for type in file.source.types { rooms[type] = min(rooms[type] ?? file.room, file.room) }
    }
    return files.flatMap { file in
      file.source.lines.enumerated().flatMap { index, words in
        words.filter { (rooms[$0] ?? 0) > file.room && !file.source.ownTypes.contains($0) }
          .map { "\(file.name):\(index + 1): \($0)" }
      }
    }
  }

  @Test func noRoomUsesATypeOfALaterOne() throws {
    let files = try Self.rooms.enumerated().flatMap { index, room in
      let folder = "Sources/TrustReport/\(room)"
      return try Package.files(in: folder, ending: ".swift").map { name in
        RoomFile(
          room: index, name: "\(room)/\(name)",
          source: SwiftSource(try Package.text("\(folder)/\(name)")))
      }
    }
    let declared = files.reduce(into: Set()) { $0.formUnion($1.source.types) }
    #expect(
      declared.isSuperset(of: ["OutputBuffer", "Scorecard", "Input", "Fault", "Report", "Paper"]))
    #expect(Self.usesOfLaterTypes(in: files) == [])
  }

  @Test func thereAreNoOtherFolders() throws {
    let url = Package.url("Sources/TrustReport")
    let folders = try FileManager.default.contentsOfDirectory(atPath: url.path)
    #expect(
      Set(folders.filter { !$0.hasPrefix(".") }) == Set(Self.rooms + ["TrustReport.docc"]))
  }

  @Test func commentsStringsAndTypesWithinOthersDoNotCount() {
    let early = RoomFile(
      room: 0, name: "Early/A.swift",
      source: SwiftSource(
        #####"""
        /// A Report. /* not a comment's end
        struct A {  // Report
          /* Report /* Report */
             Report */
          let text = "Report \"Report\" \\", raw = #"Report" \(Report)"#, page = """
            Report "Report"
            """
          let kind = Section.Kind.all
          let use = "\(Report(of: ("x")).count) Report", other = Reported()
          let last: Report?
          struct Inner {}
          let inner: Inner
        }
        """#####))
    let late = RoomFile(
      room: 1, name: "Late/B.swift",
      source: SwiftSource(
        """
        public final class Report {}
        private struct Reported {}
        enum Section { enum Kind {} }
        struct Kind {}
        struct Inner {}
        """))
    #expect(
      Self.usesOfLaterTypes(in: [early, late]) == [
        "Early/A.swift:8: Section", "Early/A.swift:9: Report", "Early/A.swift:10: Report",
      ])
  }
}
