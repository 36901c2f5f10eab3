import Foundation
import Testing
import TrustReport

/// Memory, files and pipes; and what is no input at all.
@Suite struct InputTests {
  /// Longer than a pipe holds, and than a block.
  private static let long: String = {
    let words = String(repeating: "Line one – £5.\nLine \"\"two\"\". ", count: 40)
    let rows = (0..<300).map { number in
      "\(number),Indicator \(number),\(number % 97),50,lower,\"\(words)\",x\n"
    }
    return "number,indicator,value,target,polarity,commentary,owner\n" + rows.joined()
  }()

  @Test(arguments: [Encoding.utf8, .utf8WithMark, .utf16LittleEndian, .windows1252])
  func memoryFileAndPipeReadTheSame(_ encoding: Encoding) throws {
    let bytes = encoding.bytes(Self.long)
    let memory = Outcome([.bytes(bytes, name: "q.csv")])
    #expect(bytes.count > 300_000 && !memory.hasErrors)

    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let path = file.path(percentEncoded: false)
    try expectSame(Outcome([.file(path)]), memory)

    try expectSame(reading(FileHandle(forReadingFrom: file)), memory)

    for size in [1 << 20, 1000, 7] {
      let pipe = Pipe()
      // Little by little, as a slow program writes; the shortest pieces only for the beginning.
      let pieces = Self.pieces(bytes, size: size)
      Thread.detachNewThread {
        for piece in pieces { try? pipe.fileHandleForWriting.write(contentsOf: Data(piece)) }
        try? pipe.fileHandleForWriting.close()
      }
      try expectSame(reading(pipe.fileHandleForReading), memory)
    }
  }

  /// Blanks beyond the first block that is read.
  @Test(arguments: [" ", "\n", "\t\r\n"])
  func nothingButBlanksIsAnEmptyFile(_ blank: String) {
    expectFindings(String(repeating: blank, count: 300_000), are: ["error empty-file"])
  }

  /// A descriptor that does not block has nothing to read until the next piece is written.
  @Test func aNonBlockingPipeIsRead() throws {
    let rows = (0..<200).map { "Indicator \($0),\($0),\"Words – of\n\($0)\"\n" }
    let bytes = Array(("indicator,value,commentary\n" + rows.joined()).utf8)
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0)
    let hasRead = DispatchSemaphore(value: 0)
    var options = ReadingOptions()
    options.onBytesRead = { _ in hasRead.signal() }
    let pieces = Self.pieces(bytes, size: 7)
    Thread.detachNewThread {
      for piece in pieces {
        try? pipe.fileHandleForWriting.write(contentsOf: Data(piece))
        hasRead.wait()
      }
      try? pipe.fileHandleForWriting.close()
    }
    let outcome = withExtendedLifetime(pipe) {
      Outcome([.descriptor(descriptor, name: "q.csv")], options: options)
    }
    try expectSame(outcome, Outcome([.bytes(bytes, name: "q.csv")]))
  }

  /// Reads an open file, which is to stay open for as long.
  private func reading(_ handle: FileHandle) -> Outcome {
    withExtendedLifetime(handle) {
      Outcome([.descriptor(handle.fileDescriptor, name: "<stdin>")])
    }
  }

  private static func pieces(_ bytes: [UInt8], size: Int) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + (pieces.count < 500 ? size : 10_000))
      pieces.append(bytes[start..<end])
      start = end
    }
    return pieces
  }

  private func expectSame(
    _ outcome: Outcome, _ other: Outcome,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(findings(outcome) == findings(other), sourceLocation: sourceLocation)
    #expect(try rateJSON(outcome) == rateJSON(other), sourceLocation: sourceLocation)
  }

  @Test func theNameIsTheOneGiven() {
    let bytes = Array("indicator,value\nA,9O\n".utf8)
    let outcome = Outcome([
      .bytes(bytes, name: "first.csv"), .bytes(bytes, name: "<stdin>"),
    ])
    #expect(outcome.findings.map(\.file).prefix(2) == ["first.csv", "<stdin>"])
  }

  @Test func whatCannotBeReadIsSaidAndTheRestIsRead() throws {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    let unreadable = try #require(FileHandle(forWritingAtPath: "/dev/null"))
    let outcome = withExtendedLifetime(unreadable) {
      Outcome([
        .file("no such folder/q3.csv"), .file(folder),
        .descriptor(unreadable.fileDescriptor, name: "-"), .file("/dev/null"),
        .bytes(Array("indicator,value\nA,9O\n".utf8), name: "q.csv"),
      ])
    }
    #expect(
      outcome.findings.map(\.code) == [
        "cannot-open", "is-directory", "cannot-read", "empty-file", "unreadable-value",
      ])
    #expect(outcome.findings.map(\.isUnreadableInput) == [true, true, true, false, false])
    #expect(outcome.hasErrors)
  }

  @Test(
    "what is no CSV is named",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "workbook", "Excel"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "workbook", "old Excel"),
      (Array("%PDF-1.4\nindicator,value\n".utf8), "pdf", "PDF"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "not-text", "text"),
      (Array("indicator,value\nA\0,5\n".utf8), "not-text", "text"),
      ([0xFF, 0xFE, 0, 0, 0x69, 0, 0, 0], "not-text", "text"),
      ([], "empty-file", "empty"), (Array(" \n\r\n\t\n".utf8), "empty-file", "empty"),
    ] as [([UInt8], String, String)])
  func whatIsNoCSVIsNamed(_ bytes: [UInt8], _ code: String, _ word: String) {
    let outcome = Outcome([.bytes(bytes, name: "q.csv")])
    #expect(outcome.findings.map(\.code) == [code])
    #expect(messages(outcome).joined().contains(word))
    #expect(!hints(outcome).contains(""))
  }
}
