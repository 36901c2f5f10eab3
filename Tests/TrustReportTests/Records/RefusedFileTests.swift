import Foundation
import Testing

@testable import TrustReport

/// A file that cannot be opened: the hint is about its own cause.
@Suite struct RefusedFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("indicator,value\nVisits,7\n", to: "q.csv")
  }

  /// Everything that is found in a file of the folder, as it is printed but for the file's name.
  private func findings(_ name: String) -> [String] {
    Outcome([.file(folder.path(name))]).findings.map {
      "\($0.code): \($0.message)\nhint: \($0.hint ?? "none")"
    }
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: target)
  }

  @Test func missing() {
    #expect(
      findings("r.csv") == [
        """
        cannot-open: the file cannot be opened: No such file or directory
        hint: check the spelling of the name, and the folder that you are in
        """
      ])
  }

  @Test func linkToNothing() throws {
    try link("l.csv", to: "gone.csv")
    #expect(
      findings("l.csv") == [
        """
        cannot-open: the file cannot be opened: No such file or directory
        hint: it is a link to a file that is not there: name the file itself
        """
      ])
  }

  @Test func ringOfLinks() throws {
    try link("l.csv", to: "m.csv")
    try link("m.csv", to: "l.csv")
    #expect(
      findings("l.csv") == [
        """
        cannot-open: the file cannot be opened: Too many levels of symbolic links
        hint: the links lead to each other and to no file: name the file itself
        """
      ])
  }

  @Test func fileInAFile() {
    #expect(
      findings("q.csv/r.csv") == [
        """
        cannot-open: the file cannot be opened: Not a directory
        hint: a name before a '/' is a file's, not a folder's: check the path
        """
      ])
  }

  @Test func longName() {
    #expect(
      findings(String(repeating: "n", count: 256)) == [
        """
        cannot-open: the file cannot be opened: File name too long
        hint: give it, or the folders above it, a shorter name
        """
      ])
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read every file"))
  func noRight() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.path("q.csv"))
    #expect(
      findings("q.csv") == [
        """
        cannot-open: the file cannot be opened: Permission denied
        hint: ask its owner for the right to read it, and to enter the folders above it
        """
      ])
  }

  /// What cannot be brought about everywhere, by the system's number of the error.
  @Test(arguments: [
    (
      EACCES,
      "Permission denied",
      "ask its owner for the right to read it, and to enter the folders above it"
    ),
    (
      EPERM,
      "Operation not permitted",
      "ask its owner for the right to read it, and to enter the folders above it"
    ),
    (
      EMFILE,
      "Too many open files",
      "close other programs, or raise the limit, as with 'ulimit -n 1024'"
    ),
    (ENXIO, "No such device or address", "name a file, a pipe or '-'"),
    (EIO, "Input/output error", nil),
  ])
  func others(_ code: Int32, _ words: String, _ hint: String?) {
    let refusal = Refusal(code: code, isLink: false)
    #expect(refusal.words == words)
    #expect(InputFault.cannotOpen(refusal).hint(headers: ColumnHeaders()) == hint)
    #expect(PaperFault.cannotOpen(refusal).hint(headers: ColumnHeaders()) == hint)
  }

  @Test func aPaperThatIsMissingMayBeMade() {
    let paper = Paper(reading: .file(folder.path("paper.md")))
    #expect(paper.findings.map(\.hint) == ["'trustreport new' writes a paper to begin with"])
  }

  @Test func aPaperIsNoFolder() {
    let paper = Paper(reading: .file(folder.path("q.csv/paper.md")))
    #expect(
      paper.findings.map(\.hint) == [
        "a name before a '/' is a file's, not a folder's: check the path"
      ])
  }
}
