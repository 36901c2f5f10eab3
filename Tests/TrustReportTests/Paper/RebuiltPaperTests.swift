import Foundation
import Testing

/// The five published papers, rebuilt: what the tool makes of them is on record.
@Suite("The rebuilt papers")
struct RebuiltPaperTests {
  @Test("hold the data of the tidy fixtures", arguments: RebuiltPaper.all)
  func data(_ paper: RebuiltPaper) throws {
    // One paper has a paragraph below the wrong indicator, as the published one has: there two cells differ.
    let slips = paper.date == "2019-09" ? ["2.3 commentary", "4.1 commentary"] : []
    let (own, tidy) = try (
      CSVTable(paper.text("data.csv")), CSVTable(Package.text("Fixtures/\(paper.data).csv"))
    )
    #expect(own.names == tidy.names && own.rows.count == tidy.rows.count)
    let differences = zip(own.rows, tidy.rows).flatMap { row, other in
      own.names.indices.filter { row[$0] != other[$0] }.map { "\(row[0]) \(own.names[$0])" }
    }
    #expect(differences == slips)
  }

  @Test("are filled as on record, and a second run changes nothing", arguments: RebuiltPaper.all)
  func filling(_ paper: RebuiltPaper) throws {
    let folder = try paper.copied()
    #expect(try paper.render(in: folder).status == 0)
    let filled = try folder.text("paper.md")
    try expectGolden(filled, "\(paper.folder)/expected.md")
    #expect(try paper.render(in: folder).status == 0)
    #expect(try Array(folder.text("paper.md").utf8) == Array(filled.utf8))
    #expect(try folder.names == ["data.csv", "paper.md", "priorities.csv"])
  }

  @Test("keep every line outside their blocks", arguments: RebuiltPaper.all)
  func prose(_ paper: RebuiltPaper) throws {
    let text = try paper.text("paper.md")
    #expect(RebuiltPaper.emptied(text) == text, "the blocks of paper.md are empty")
    #expect(try RebuiltPaper.emptied(paper.text("expected.md")) == text)
  }

  @Test("are held to their data by --check", arguments: RebuiltPaper.all)
  func checking(_ paper: RebuiltPaper) throws {
    let folder = try paper.copied()
    let stale = try paper.render("--check", in: folder)
    #expect(stale.status == 1)
    #expect(stale.output.hasPrefix("--- "))
    #expect(try folder.text("paper.md") == paper.text("paper.md"), "--check writes nothing")
    try folder.write(paper.text("expected.md"), to: "paper.md")
    let fresh = try paper.render("--check", in: folder)
    #expect(fresh.status == 0)
    #expect(fresh.output.isEmpty)
  }

  @Test("use every block between them")
  func blocks() throws {
    let used = try RebuiltPaper.all.flatMap { try $0.text("paper.md").matches(of: Self.beginning) }
    #expect(
      Set(used.map { String($0.1) }) == [
        "summary", "changes", "red-amber", "green-shoots", "not-rated", "notes", "report",
        "priority", "priorities", "progress",
      ])
  }

  private static var beginning: Regex<(Substring, Substring)> {
    /<!-- trustreport:begin ([a-z-]+)/
  }
}

// MARK: Word

extension RebuiltPaperTests {
  private static let hasPandoc = (try? Product.shell("command -v pandoc"))?.status == 0

  @Test(
    "lose nothing on the way to Word and back",
    .enabled(if: hasPandoc, "pandoc is not installed: no paper goes to Word and back"),
    arguments: RebuiltPaper.all)
  func word(_ paper: RebuiltPaper) throws {
    let folder = try TemporaryFolder()
    try folder.write(paper.text("expected.md"), to: "paper.md")
    // Without wrapping a paragraph is a line; in columns this wide a row of a table is one too.
    let script = """
      pandoc -f gfm paper.md -o paper.docx && pandoc paper.docx -t plain --wrap=none --columns=3000
      """
    let result = try Product.shell(script, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n").map { Words(String($0)) }
    let facts = try paper.facts()
    #expect(facts.count > 9, "there is something to lose")
    for fact in facts {
      let words = fact.map { Words($0) }
      let isThere = lines.contains { line in words.allSatisfy { line.contains($0) } }
      #expect(isThere, "lost: \(fact.joined(separator: " … "))")
    }
  }
}

/// Words as they are compared: white space folded, punctuation around them and bullets left out.
private struct Words {
  private let folded: String

  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).compactMap { word -> Substring? in
      var word = word.drop { $0 == "(" }
      while let last = word.last, ".,;:)".contains(last) { word.removeLast() }
      return ["", "-", "•"].contains(word) ? nil : word
    }
    folded = " " + words.joined(separator: " ") + " "
  }

  func contains(_ other: Words) -> Bool { folded.contains(other.folded) }
}

// MARK: The papers

/// A paper of the board as an officer keeps it: data, priorities, prose with empty blocks, and what
/// becomes of it.
struct RebuiltPaper: Sendable, CustomTestStringConvertible {
  /// The month in which it was published.
  let date: String
  /// The tidy fixture that holds its data.
  let data: String
  /// The quarter that it reports.
  let quarter: String

  static let all = [
    RebuiltPaper(date: "2017-10", data: "2017-18-q1", quarter: "2017/18 Q1"),
    RebuiltPaper(date: "2019-04", data: "2018-19-q2", quarter: "2018/19 Q2"),
    RebuiltPaper(date: "2019-09", data: "2018-19-q4", quarter: "2018/19 Q4"),
    RebuiltPaper(date: "2020-09", data: "2020-21-q1", quarter: "2020/21 Q1"),
    RebuiltPaper(date: "2023-03", data: "2022-23-q3", quarter: "2022/23 Q3"),
  ]

  var testDescription: String { date }
  var folder: String { "Fixtures/papers/\(date)" }

  func text(_ name: String) throws -> String { try Package.text("\(folder)/\(name)") }

  /// A copy to be filled.
  func copied() throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for name in ["data.csv", "priorities.csv", "paper.md"] { try copy.write(text(name), to: name) }
    return copy
  }

  /// Renders a copy's data into its paper.
  func render(_ options: String..., in copy: TemporaryFolder) throws -> Product.Result {
    let command = ["render", "data.csv", "--priorities", "priorities.csv", "--into", "paper.md"]
    return try Product.run(command + options, in: copy.url)
  }

  /// A paper with nothing in its blocks.
  static func emptied(_ paper: String) -> String {
    var isInside = false
    let lines = paper.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("<!-- trustreport:") { isInside = line.contains(":begin ") }
      return !isInside || line.hasPrefix("<!-- trustreport:begin ")
    }
    return lines.joined(separator: "\n").replacing(
      #/(?: \d{4}-\d\d-Q\d)? crc32:[0-9a-f]{8} -->/#, with: " -->")
  }
}

// MARK: Facts

extension RebuiltPaper {
  /// What its Word file has to say: figures and targets, ratings, commentary, and the priorities.
  /// The pieces of a fact are in one line.
  func facts() throws -> [[String]] {
    let sentences = try ratings() + lines(of: "commentary", in: reported()) + plan()
    return try figures() + sentences.map { [$0] }
  }

  /// The rows of the quarter reported.
  private func reported() throws -> [[String: String]] {
    try Self.rows(text("data.csv")).filter { $0["quarter"] == quarter }
  }

  /// The figures and targets, each with what it is about; without `[x]` and the other signs for none.
  private func figures() throws -> [[String]] {
    try reported().flatMap { row in
      let cells = [row["value"], row["target"]].compactMap(\.self)
      let subject = [row["indicator"], row["part"]].compactMap(\.self).filter { !$0.isEmpty }
      return cells.filter { !$0.isEmpty && !$0.hasPrefix("[") }
        .map { subject + $0.split(separator: " ").map(String.init) }
    }
  }

  /// The heading of each indicator rated Red or Amber, as the tool rates it.
  private func ratings() throws -> [String] {
    struct Ratings: Decodable {
      struct Indicator: Decodable {
        let number: String?, indicator: String, part: String?, rating: String?, basis: String?
      }
      let indicators: [Indicator]
    }
    let path = Package.url("\(folder)/data.csv").path(percentEncoded: false)
    let result = try Product.run(["rate", path, "--format", "json"])
    let ratings = try JSONDecoder().decode(Ratings.self, from: Data(result.outputBytes))
    return ratings.indicators.compactMap { row in
      guard let rating = row.rating, row.part == nil else { return nil }
      let title = [row.number, row.indicator].compactMap(\.self).joined(separator: " ")
      let basis = row.basis == "published" ? " (as given)" : ""
      return "\(title): \(rating.capitalized)\(basis)"
    }
  }

  /// What the file of priorities holds, as far as the paper has a block for it.
  private func plan() throws -> [String] {
    let paper = try text("paper.md")
    let rows = try Self.rows(text("priorities.csv"))
    func lines(_ columns: [String], ifIn block: String) -> [String] {
      guard paper.contains("<!-- trustreport:begin \(block) -->") else { return [] }
      return columns.flatMap { self.lines(of: $0, in: rows) }
    }
    let aims = ["priority", "focus", "priority focus", "outcomes", "outcome"]
    let work = ["deliverable", "progress", "progress report"]
    return lines(aims, ifIn: "priorities") + lines(work, ifIn: "progress")
  }

  /// The lines of a column's cells: paragraphs and bullets.
  private func lines(of column: String, in rows: [[String: String]]) -> [String] {
    rows.flatMap { ($0[column] ?? "").split(separator: "\n").map(String.init) }
  }

  /// The rows of a CSV, each cell under the name of its column.
  private static func rows(_ text: String) -> [[String: String]] {
    let table = CSVTable(text)
    let names = table.names.map { $0.lowercased() }
    return table.rows.map { Dictionary(zip(names, $0)) { first, _ in first } }
  }
}
