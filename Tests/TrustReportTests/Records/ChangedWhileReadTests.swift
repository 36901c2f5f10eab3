import Foundation
import Synchronization
import Testing

@testable import TrustReport

/// A file that changes while it is read is an error: what was read may be half of each.
struct ChangedWhileReadTests {
  private static let row = "LB1,Library visits,2024/25 Q2,41350,>=40000,Visits rose.\n"
  private static let text = "number,indicator,quarter,value,target,commentary\n" + row

  /// The findings of a file to which something is done after its first block was read.
  private func findings(_ change: @escaping @Sendable (URL) throws -> Void) throws -> [String] {
    let folder = try TemporaryFolder()
    let url = folder.url("q3.csv")
    try Data(Self.text.utf8).write(to: url)
    let isFirst = Mutex(true)
    var options = ReadingOptions()
    options.onBytesRead = { count in
      guard count > 0,
        isFirst.withLock({ first in
          defer { first = false }
          return first
        })
      else {
        return
      }
      #expect(throws: Never.self) { try change(url) }
    }
    return Outcome([.file(url.path)], options: options).findings.map(\.code)
  }

  @Test func aFileThatStaysIsRead() throws {
    #expect(try findings { _ in } == [])
  }

  @Test func aLongerFileIsFound() throws {
    let found = try findings { url in
      let file = try FileHandle(forWritingTo: url)
      try file.seekToEnd()
      try file.write(contentsOf: Data("\n".utf8))
    }
    #expect(found == ["changed-while-read"])
  }

  @Test func anotherFileOfTheSameNameIsFound() throws {
    let found = try findings { url in
      try Data(Self.text.utf8).write(to: url, options: .atomic)
    }
    #expect(found == ["changed-while-read"])
  }

  @Test func anotherFigureOfTheSameLengthIsFound() throws {
    let found = try findings { url in
      let file = try FileHandle(forWritingTo: url)
      try file.write(contentsOf: Data(Self.text.replacing("41350", with: "11350").utf8))
      try Self.setTime(of: url)
    }
    #expect(found == ["changed-while-read"])
  }

  /// Only the time is another: the file holds what was read.
  @Test func aTouchedFileIsRead() throws {
    #expect(try findings { try Self.setTime(of: $0) } == [])
  }

  private static func setTime(of url: URL) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: url.path)
  }
}
