import Foundation
import Testing

@testable import TrustReportCLI

@Suite("Writing a file")
struct WritingTests {
  let folder: TemporaryFolder
  let temporary = ".r.md.trustreport-tmp"

  init() throws { folder = try TemporaryFolder() }

  /// Writes a text to a path as a command writes its result.
  private func write(_ text: String, to path: String) throws {
    let console = Console(
      standardOutput: { _ in Issue.record("written to standard output") },
      standardError: { _ in }, environment: Environment())
    try console.write(to: RawText(path)) { $0.append(text) }
  }

  private func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// Makes a file as any program makes one.
  private func makeUsualFile() throws {
    let descriptor = open(folder.path("usual"), O_WRONLY | O_CREAT, 0o666)
    try #require(descriptor >= 0)
    close(descriptor)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: target)
  }

  private func target(of name: String) throws -> String {
    try FileManager.default.destinationOfSymbolicLink(atPath: folder.path(name))
  }

  /// The failure of a write that must fail.
  private func failure(_ path: String) -> Failure? {
    #expect(throws: Failure.self) { try write("new", to: path) }
  }

  @Test("a new file has the permissions of any new file")
  func newFile() throws {
    try makeUsualFile()
    try write("new", to: folder.path("r.md"))
    #expect(try folder.text("r.md") == "new")
    #expect(try mode("r.md") == mode("usual"))
    #expect(try folder.names == ["r.md", "usual"])
  }

  @Test("an existing file keeps its permissions", arguments: [0o600, 0o640, 0o664, 0o755])
  func keepsMode(_ permissions: Int) throws {
    try folder.write("old and longer", to: "r.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: folder.path("r.md"))
    try write("new", to: folder.path("r.md"))
    #expect(try folder.text("r.md") == "new")
    #expect(try mode("r.md") == permissions)
    #expect(try folder.names == ["r.md"])
  }

  @Test("links are followed, and are still links", arguments: [true, false])
  func followsLinks(_ isDangling: Bool) throws {
    try FileManager.default.createDirectory(
      at: folder.url("reports"), withIntermediateDirectories: false)
    if !isDangling { try folder.write("old", to: "reports/r.md") }
    try link("first", to: "second")
    try link("second", to: "reports/last")
    try link("reports/last", to: "r.md")
    try write("new", to: folder.path("first"))
    #expect(try target(of: "first") == "second")
    #expect(try target(of: "reports/last") == "r.md")
    #expect(try folder.text("reports/r.md") == "new")
    #expect(try folder.names == ["first", "reports", "second"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("reports"))
    #expect(names.sorted() == ["last", "r.md"])
  }

  @Test("a link with an absolute path is followed")
  func followsAbsoluteLink() throws {
    try link("link", to: folder.path("r.md"))
    try write("new", to: folder.path("link"))
    #expect(try folder.text("r.md") == "new")
  }

  @Test("links in a ring are refused")
  func ring() throws {
    try link("a", to: "b")
    try link("b", to: "a")
    let failure = failure(folder.path("a"))
    #expect(failure?.status == .cannotCreate)
    #expect(try folder.names == ["a", "b"])
  }

  @Test("a folder is refused", arguments: ["", "/", "/new/"])
  func refusesFolder(_ ending: String) throws {
    let failure = failure(folder.url.path + ending)
    #expect(failure?.status == .cannotCreate)
    #expect(failure?.text.contains("it is a folder; name a file in it") == true)
    #expect(try folder.names == [])
  }

  @Test("a missing folder is named as the cause")
  func missingFolder() {
    let path = folder.path("none/r.md")
    let failure = failure(path)
    #expect(failure?.status == .cannotCreate)
    #expect(failure?.text == "Error: Cannot create '\(path)': its folder does not exist\n")
  }

  /// Makes sure that a device would be written directly.
  ///
  /// If it were not, the tests of the superuser would replace it by a file, for the whole machine.
  private func requireDevice(_ path: String) throws {
    guard case .device = try OutputTarget(RawText(path)) else {
      throw NotADevice(path: path)
    }
  }

  private struct NotADevice: Error {
    let path: String
  }

  @Test("a device is written directly, through a link too")
  func device() throws {
    try link("r.md", to: "/dev/null")
    for path in ["/dev/null", folder.path("r.md")] {
      try requireDevice(path)
      try write("new", to: path)
    }
    #expect(try target(of: "r.md") == "/dev/null")
    #expect(try folder.names == ["r.md"])
  }

  @Test(
    "a full disk is reported",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full"))
  func fullDisk() throws {
    try requireDevice("/dev/full")
    let failure = failure("/dev/full")
    #expect(failure?.status == .cannotWrite)
    #expect(failure?.text == "Error: Cannot write '/dev/full': No space left on device\n")
  }

  @Test("after a failure there is the old content, and nothing else", arguments: [true, false])
  func failureKeepsOld(_ exists: Bool) throws {
    struct Interrupted: Error {}
    if exists { try folder.write("old", to: "r.md") }
    let path = folder.path("r.md")
    #expect(throws: Interrupted.self) {
      let file = try OutputFile(OutputTarget(RawText(path)))
      let descriptor = file.descriptor
      try Array("half".utf8).withUnsafeBufferPointer { try writeAll($0, to: descriptor) }
      #expect(try folder.names.contains(temporary))
      throw Interrupted()
    }
    #expect(try folder.names == (exists ? ["r.md"] : []))
    if exists { #expect(try folder.text("r.md") == "old") }
  }

  @Test("the temporary file of a killed run is replaced")
  func staleTemporary() throws {
    try folder.write("left by a run that was killed, and long", to: temporary)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: folder.path(temporary))
    try makeUsualFile()
    try write("new", to: folder.path("r.md"))
    #expect(try folder.text("r.md") == "new")
    #expect(try mode("r.md") == mode("usual"))
    #expect(try folder.names == ["r.md", "usual"])
  }

  @Test(
    "a write-protected file is kept",
    .enabled(if: geteuid() != 0, "the superuser may write every file"))
  func writeProtected() throws {
    try folder.write("old", to: "r.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: folder.path("r.md"))
    #expect(failure(folder.path("r.md"))?.status == .cannotCreate)
    #expect(try folder.text("r.md") == "old")
    #expect(try folder.names == ["r.md"])
  }

  @Test("a link that has the name of the temporary file is not followed")
  func plantedLink() throws {
    try folder.write("precious", to: "other")
    try link(temporary, to: "other")
    #expect(failure(folder.path("r.md"))?.status == .cannotCreate)
    #expect(try folder.text("other") == "precious")
    #expect(try folder.names == [temporary, "other"])
  }

  @Test("a name may be as long as the file system allows", arguments: ["n", "é"])
  func longName(_ letter: String) throws {
    let name = String(repeating: letter, count: 255 / letter.utf8.count)
    try write("new", to: folder.path(name))
    #expect(try folder.names == [name])
  }

  @Test("a longer name is refused before anything is written, pictures too")
  func tooLongName() throws {
    try folder.write(CommandTests.good, to: "q3.csv")
    let name = String(repeating: "n", count: 256)
    for arguments in [
      ["render", "q3.csv", "-o", name, "--charts", "pictures"], ["new", name],
      ["template", "-o", name],
      ["render", "q3.csv", "--into", name],
    ] {
      let result = try Product.run(arguments, in: folder.url)
      #expect(result.status == 73)
      #expect(result.errors == "Error: Cannot create '\(name)': File name too long\n")
      #expect(try folder.names == ["q3.csv"])
    }
  }

  @Test("until it is complete, a file is its owner's alone", arguments: [0o644, 0o600, nil])
  func privateTemporary(_ permissions: Int?) throws {
    if let permissions {
      try folder.write("old", to: "r.md")
      try FileManager.default.setAttributes(
        [.posixPermissions: permissions], ofItemAtPath: folder.path("r.md"))
    }
    try makeUsualFile()
    var file = try OutputFile(OutputTarget(RawText(folder.path("r.md"))))
    #expect(try mode(temporary) == 0o600)
    try file.commit()
    #expect(try mode("r.md") == permissions ?? mode("usual"))
  }

  @Test("a file that is made private meanwhile stays private")
  func madePrivate() throws {
    try folder.write("old", to: "r.md")
    var file = try OutputFile(OutputTarget(RawText(folder.path("r.md"))))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: folder.path("r.md"))
    try file.commit()
    #expect(try mode("r.md") == 0o600)
  }

  @Test("new makes a file that is whole, or none")
  func newFileIsWhole() throws {
    let path = RawText(folder.path("r.md"))
    do {
      _ = try OutputFile(OutputTarget(newFile: path))
      #expect(try folder.names == [])
    }
    var file = try OutputFile(OutputTarget(newFile: path))
    #expect(try folder.names == [temporary])
    try folder.write("someone else's", to: "r.md")
    #expect(throws: OutputError.self) { try file.commit() }
    #expect(try folder.text("r.md") == "someone else's")
  }

  @Test("the output may not be an input, by any name")
  func outputIsInput() throws {
    try folder.write("old", to: "q3.csv")
    try link("link.csv", to: "q3.csv")
    try FileManager.default.linkItem(at: folder.url("q3.csv"), to: folder.url("hard.csv"))
    for name in ["q3.csv", "./q3.csv", "link.csv", "hard.csv"] {
      let result = runInProcess(["render", folder.path("q3.csv"), "-o", folder.path(name)])
      #expect(result.status == 64)
      #expect(
        result.errors == """
          Error: The output is the input '\(folder.path("q3.csv"))' itself; write to another file

          """)
    }
    #expect(try folder.text("q3.csv") == "old")
  }
}
