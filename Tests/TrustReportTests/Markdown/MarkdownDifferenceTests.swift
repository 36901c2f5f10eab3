import Testing
import TrustReport

/// A small change in the data is a small change in the text: in every row of every fixture.
@Suite struct MarkdownDifferenceTests {
  static let fixtures = (try? Package.files(in: "Fixtures", ending: ".csv")) ?? []

  @Test func thereAreFixtures() { #expect(Self.fixtures.count >= 6) }

  /// A fixture as it is, and what changing one of its cells does.
  private struct Experiment {
    let table: CSVTable
    let scorecard: Scorecard
    let report: [Substring]

    init(_ fixture: String) throws {
      table = CSVTable(try Package.text("Fixtures/\(fixture)"))
      scorecard = try read(table.text).scorecard
      report = Self.lines(scorecard)
    }

    private static func lines(_ scorecard: Scorecard) -> [Substring] {
      Report(of: scorecard, includesGreen: true).markdown()
        .split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// How many lines of the report change with a cell; `nil` where the data or a rating would not do.
    func changedLines(row: Int, column: Int, to cell: String) -> Int? {
      var changed = table
      changed.rows[row][column] = cell
      guard let changed = try? read(changed.text).scorecard,
        ratings(changed) == ratings(scorecard)
      else { return nil }
      let difference = Self.lines(changed).difference(from: report)
      return max(difference.insertions.count, difference.removals.count)
    }

    private func ratings(_ scorecard: Scorecard) -> [RAGRating?] {
      scorecard.indicators.flatMap { indicator in
        [indicator.rating.standing] + indicator.parts.map(\.rating.standing)
      }
    }
  }

  @Test(arguments: fixtures) func oneWordOfCommentaryChangesOneLine(_ fixture: String) throws {
    let experiment = try Experiment(fixture)
    let column = try #require(experiment.table.column("commentary"))
    let quarter = experiment.table.column("quarter")
    var changes = 0
    for (row, cells) in experiment.table.rows.enumerated() {
      // Only the quarter reported has its commentary printed.
      let isReported = quarter.map { Quarter(cells[$0]) == experiment.scorecard.quarter } ?? true
      for word in Self.words(of: cells[column]) {
        let text = Self.replacing(word, in: cells[column])
        let lines = experiment.changedLines(row: row, column: column, to: text)
        #expect(lines == (isReported ? 1 : 0), "row \(row + 2): \(text)")
        changes += 1
      }
    }
    #expect(changes > 5)
  }

  @Test(arguments: fixtures) func oneFigureChangesFourLinesAtMost(_ fixture: String) throws {
    let experiment = try Experiment(fixture)
    let columns = experiment.table.names.indices.filter { index in
      let name = experiment.table.names[index]
      return name == "value" || Quarter(name) != nil
    }
    var changes = 0
    for (row, cells) in experiment.table.rows.enumerated() {
      for column in columns {
        for figure in Self.near(cells[column]) {
          let lines = experiment.changedLines(row: row, column: column, to: figure)
          guard let lines else { continue }
          #expect(lines <= 4, "row \(row + 2): \(cells[column]) to \(figure)")
          changes += lines > 0 ? 1 : 0
        }
      }
    }
    #expect(changes > 1)
  }
}

extension MarkdownDifferenceTests {
  /// The places of the first, the middle and the last word of a text.
  private static func words(of text: String) -> Set<Range<String.Index>> {
    let words = text.ranges(of: /[A-Za-z]{2,}/)
    guard let first = words.first, let last = words.last else { return [] }
    return [first, words[words.count / 2], last]
  }

  /// The text with another word in the place of one: capital for capital, so that sentences stay.
  private static func replacing(_ word: Range<String.Index>, in text: String) -> String {
    let other = text[word].map { $0.isUppercase ? "X" : "x" }.joined()
    return text.replacingCharacters(of: word, with: other)
  }

  /// Figures beside a figure: its last digit one up, and one down.
  private static func near(_ figure: String) -> [String] {
    guard let digits = figure.firstRange(of: /\d+(?=\D*$)/), let number = Int(figure[digits]) else {
      return []
    }
    return [number + 1, number - 1].filter { $0 >= 0 }
      .map { figure.replacingCharacters(of: digits, with: "\($0)") }
  }
}

extension String {
  fileprivate func replacingCharacters(of range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
