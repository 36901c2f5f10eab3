/// A folder with an indicator CSV, a file of priorities and a paper, in which the tool is run.
struct PaperFolder {
  static let marker = "<!-- trustreport:begin notes -->"
  /// The paper once it is filled.
  static let filled = """
    # Report

    \(marker)

    \(standardRule)

    <!-- trustreport:end notes 2022-23-Q3 crc32:a53ff4b9 -->

    """

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(PaperCase.csv, to: "q3.csv")
    try folder.write("priority,focus\nBe Safe,Domestic abuse\nBe Healthy,\n", to: "priorities.csv")
    try folder.write("# Report\n\n\(PaperCase.block("notes"))", to: "paper.md")
  }

  /// Renders the CSV into the paper.
  func render(_ options: String...) throws -> Product.Result {
    try Product.run(["render", "q3.csv", "--into", "paper.md"] + options, in: folder.url)
  }

  func paper() throws -> String { try folder.text("paper.md") }

  func edit(_ old: String, _ new: String) throws {
    try folder.write(paper().replacing(old, with: new), to: "paper.md")
  }
}
