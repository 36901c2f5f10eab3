import Testing

@testable import TrustReport

/// Every finding that the checks draw on a fixture has its verdict, and the reason for it.
///
/// The fixtures are those with a scorecard of a board; those of the folder `findings` are made to draw a finding.
@Suite struct VerdictTests {
  private static let record = "Fixtures/checks/verdicts.csv"

  /// The codes that are judged.
  private static var codes: Set<String> {
    Set(
      CommentaryFault.all.map(\.code) + TargetDoubt.all.map(\.code) + SeriesDoubt.all.map(\.code)
        + TitleDoubt.all.map(\.code))
  }

  @Test func everyFindingIsJudgedAndEveryVerdictIsOfAFinding() throws {
    let judged = CSVTable(try Package.text(Self.record))
    #expect(judged.names == ["file", "line", "code", "indicator", "verdict", "reason"])
    let verdicts = judged.rows.map { Array($0[0...3]) }.sorted { $0.lexicographicallyPrecedes($1) }
    let found = try Self.found()
    #expect(found.filter { !verdicts.contains($0) } == [], "findings without a verdict")
    #expect(verdicts.filter { !found.contains($0) } == [], "verdicts on what is not found")
    #expect(found == verdicts)
  }

  @Test func atMostOneIsAFalseAlarm() throws {
    let rows = CSVTable(try Package.text(Self.record)).rows
    #expect(Set(rows.map { $0[4] }).isSubset(of: ["right", "false alarm"]))
    #expect(rows.count { $0[4] == "false alarm" } <= 1)
    #expect(rows.allSatisfy { $0[5].count > 20 })
  }

  /// What is found: the file, the line, the code, and the indicator of the row.
  private static func found() throws -> [[String]] {
    let alone = try files().flatMap { try found(in: $0) }
    let renumbered = try found(
      in: "papers/2023-03/data.csv", after: "papers/2020-09/data.csv", without: "formerly")
    return Set(alone + renumbered).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// What is found in a file.
  ///
  /// - Parameters:
  ///   - history: the file of an earlier quarter.
  ///   - column: a column that the file is read without. The published paper of 2023 does not say which indicators
  ///     were renumbered.
  private static func found(
    in file: String, after history: String? = nil, without column: String? = nil
  ) throws -> [[String]] {
    let lines = try Package.text("Fixtures/\(file)")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let inputs = try [history, file].compactMap(\.self).map {
      Input.bytes(Array(try Package.text("Fixtures/\($0)").utf8), name: $0)
    }
    let columns = column.map { [ColumnAssignment(name: $0, header: "")] } ?? []
    return Outcome(inputs, options: ReadingOptions(columns: columns)).allFindings
      .filter { codes.contains($0.code) && $0.file == file }
      .map { finding in
        let row = finding.line.map { CSVTable(String(lines[$0 - 1])).names } ?? []
        let indicator = row.first { !$0.isEmpty } ?? ""
        return [file, finding.line.map(String.init) ?? "", finding.code, indicator]
      }
  }

  /// The scorecards among the fixtures.
  private static func files() throws -> [String] {
    let papers = try Package.files(in: "Fixtures/papers", ending: "").map { "papers/\($0)" }
    return (["", "changes", "checks", "shapes"] + papers).flatMap { folder in
      let files = (try? Package.files(in: "Fixtures/\(folder)", ending: ".csv")) ?? []
      return files.filter { !["priorities.csv", "verdicts.csv"].contains($0) }
        .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    }
  }
}

/// What `check` finds although it keeps hardly any commentary.
@Suite struct KeptCommentaryTests {
  @Test(arguments: [KeptProse.none, .exceptGreen])
  func theFindingsAreTheSameWhateverIsKept(_ prose: KeptProse) throws {
    let files = try Package.files(in: Provocation.folder, ending: ".csv")
      .map { "\(Provocation.folder)/\($0)" }
    for file in files + ["Fixtures/checks/scorecard.csv", "Fixtures/2018-19-q4.csv"] {
      let bytes = Array(try Package.text(file).utf8)
      func messages(_ options: ReadingOptions) -> [String] {
        Outcome([.bytes(bytes, name: file)], options: options).allFindings.map(\.message)
      }
      #expect(messages(ReadingOptions(keptProse: prose)) == messages(ReadingOptions()), "\(file)")
    }
  }
}
