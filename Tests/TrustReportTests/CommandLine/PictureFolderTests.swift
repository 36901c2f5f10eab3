import Foundation
import Testing

/// `render --charts`: a folder of pictures, in which nothing else is touched.
@Suite("render --charts")
struct PictureFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write("803", "700")
  }

  private func write(_ children: String, _ visits: String) throws {
    try folder.write(
      """
      number,indicator,quarter,value,target,polarity
      3.14,Children,2022/23 Q2,790,750,lower
      3.14,Children,2022/23 Q3,\(children),750,lower
      3/15,Visits,2022/23 Q2,690,600,lower
      3/15,Visits,2022/23 Q3,\(visits),600,lower

      """, to: "q3.csv")
  }

  private func render() -> RunResult {
    runInProcess(["render", "-q", folder.path("q3.csv"), "--charts", folder.path("p")])
  }

  /// The number by which the file system knows a file: a file that is written anew has another.
  private func identity(_ name: String) throws -> UInt64 {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("p/\(name)"))
    return try #require(attributes[.systemFileNumber] as? UInt64)
  }

  @Test("writes a file for each indicator, and the report shows them")
  func writesAndShows() throws {
    let result = render()
    #expect(result.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("p")).sorted()
        == ["3.14.svg", "3_2f15.svg"])
    #expect(try folder.text("p/3.14.svg").hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
    #expect(
      result.output.contains(
        "![Line chart of 3.14 Children, 2022/23 Q2 to 2022/23 Q3: from 790 to 803, above the target of 750 throughout. "
          + "The axis starts at 740.](<\(folder.path("p"))/3.14.svg>)\n"))
  }

  @Test("a picture whose data did not change keeps its file")
  func unchanged() throws {
    #expect(render().status == 0)
    let before = (try identity("3.14.svg"), try identity("3_2f15.svg"))
    try write("803", "710")
    #expect(render().status == 0)
    #expect(try identity("3.14.svg") == before.0)
    #expect(try identity("3_2f15.svg") != before.1)
    #expect(try folder.text("p/3_2f15.svg").contains(">710<"))
  }

  @Test("a file that is not ours is neither overwritten nor deleted, and then nothing is written")
  func foreignFile() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("p"), withIntermediateDirectories: true)
    try folder.write("mine", to: "p/other.svg")
    #expect(render().status == 0)
    #expect(try folder.text("p/other.svg") == "mine")

    try folder.write("<svg>mine</svg>", to: "p/3_2f15.svg")
    try write("804", "710")
    let old = try folder.text("p/3.14.svg")
    let result = render()
    #expect(result.status == 73)
    #expect(
      result.errors
        == "Error: '\(folder.path("p"))/3_2f15.svg' is no picture of an earlier run, and was not overwritten; name another folder\n"
    )
    #expect(try folder.text("p/3_2f15.svg") == "<svg>mine</svg>")
    #expect(try folder.text("p/3.14.svg") == old)
  }

  @Test("a link in place of a picture is not followed")
  func symbolicLink() throws {
    #expect(render().status == 0)
    let picture = try folder.text("p/3.14.svg")
    try folder.write(picture, to: "elsewhere.svg")
    try FileManager.default.removeItem(atPath: folder.path("p/3.14.svg"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("p/3.14.svg"), withDestinationPath: folder.path("elsewhere.svg"))
    try write("804", "700")
    #expect(render().status == 73)
    #expect(try folder.text("elsewhere.svg") == picture)
  }
}
