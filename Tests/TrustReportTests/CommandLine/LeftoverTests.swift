import Foundation
import Testing

@Suite("The temporary file of a run that was killed")
struct LeftoverTests {
  let folder: TemporaryFolder
  let temporary = ".r.md.trustreport-tmp"

  /// Makes a paper that is up to date, a link to it, its data, and data that is wrong.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(PaperFolder.filled, to: "r.md")
    try folder.write(PaperCase.csv, to: "q3.csv")
    try folder.write(PaperCase.csv.replacing("803", with: "8O3"), to: "wrong.csv")
    try link("link.md", to: "r.md")
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: target)
  }

  @Test(
    "is removed even if nothing is written",
    arguments: [
      ["render", "q3.csv", "--into", "r.md"], ["render", "wrong.csv", "--into", "link.md"],
      ["rate", "wrong.csv", "-o", "r.md"],
    ])
  func removed(_ arguments: [String]) throws {
    if !arguments.contains("--into") { try folder.write("old", to: "r.md") }
    let names = try folder.names
    try folder.write("left by a run that was killed", to: temporary)
    _ = try Product.run(arguments, in: folder.url)
    #expect(try folder.names == names)
  }

  @Test(
    "is kept if another run holds it, if it is a link, and with --check",
    arguments: [KeptTemporary.locked, .link, .check])
  func kept(_ kind: KeptTemporary) throws {
    if kind == .link { try link(temporary, to: "q3.csv") }
    if kind != .link { try folder.write("half", to: temporary) }
    let descriptor = open(folder.path(temporary), O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    if kind == .locked { try #require(flock(descriptor, LOCK_EX) == 0) }
    let arguments = ["render", "q3.csv", "--into", "r.md"] + (kind == .check ? ["--check"] : [])
    let result = try Product.run(arguments, in: folder.url)
    #expect(result.status == 0)
    #expect(try folder.names.contains(temporary))
    #expect(try folder.text("q3.csv") == PaperCase.csv)
  }

  enum KeptTemporary { case locked, link, check }
}
