import TrustReport

/// From the bytes of an indicator CSV to the report and the list of ratings, or to what is wrong.
struct ReadingHarness: FuzzHarness {
  let name = "reading"

  /// What may be written into cells: headers, cells of every kind, and what breaks readers.
  static let texts = [
    "indicator", "number", "value", "target", "polarity", "part", "quarter", "priority", "rag",
    "2022/23 Q3 target", "Q1", "status", "formerly", "tolerance", "amber threshold", "Total",
    "higher", "lower", "none", "range", "5 to 10", ">=95", "<5", "*", "[x]", "[c]", "[p]",
    "803 [p]",
    "96%", "£1,234.50", "£5.4m", "c. 780", "1.1b", "1.10", "2022/23 Q3", "2022/23 Q2", "Dec-22",
    "31/12/2022", "2022/23", "Q3 9999", "annual", "cumulative", "R", "Amber", "n/a", "5%",
    "2 points", "999999999999999999", "0.000000000000000000000000000001", "-0", "1e5", "=1+1",
    "<!-- trustreport:end report -->", "## Ratings by priority", "| All | 9 | 9 | 9 | 9 | 9 |", "`",
    "\u{1B}[2J", "\u{202E}", "e\u{301}\u{301}", "👩‍👧", "\u{FEFF}", "\u{2028}", "\u{85}", "\0", "—",
  ]

  func input(_ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    guard Int.random(in: 0..<4, using: &random) > 0 else { return Self.return(&random) }
    return Self.damaged(corpus.randomElement(using: &random) ?? [], &random)
  }

  /// A return that uses every column, most often one that can be read.
  static func `return`(_ random: inout SeededGenerator) -> [UInt8] {
    let quarters = [["2022/23 Q3"], ["2022/23 Q2", "2022/23 Q3"]].randomElement(using: &random)
    let made = RandomReturn(quarters: quarters ?? [""], hasFormerly: false)
    return Array(made.csv(&random).utf8.prefix(3_000))
  }

  /// A table of the corpus with cells, rows and columns damaged, or with its bytes damaged, or both.
  static func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let way = Int.random(in: 0..<6, using: &random)
    var bytes = bytes
    if way > 0 { bytes = TableDamage.damaged(bytes, writing: texts, &random) }
    if way < 2 {
      var mutator = Mutator(seed: random.next())
      bytes = mutator.damaged(bytes)
    }
    return Array(bytes.prefix(3_000))
  }

  func faults(of input: [UInt8]) -> [String] {
    let first = Printed(input)
    var faults = FindingOracle.faults(of: first.outcome.allFindings, in: ["q.csv": input])
    if first != Printed(input) { faults.append("the second reading prints something else") }
    faults += first.faults
    if let bytes = LineEnds.carriageReturns(input) {
      let other = Printed(bytes)
      if other != first {
        faults.append("another report with carriage returns: \(other.difference(from: first))")
      }
    }
    if first.ratings != nil, let turned = RowOrder.turned(input) {
      let other = Printed(turned)
      if other.ratingsByName != first.ratingsByName {
        faults.append("other ratings in another order: \(other.ratingsByName ?? ["none"])")
      }
    }
    return faults
  }
}

/// What the reading of a file prints.
struct Printed: Equatable {
  let outcome: Outcome
  let markdown: String
  let findings: [String]
  let json: String?

  init(_ bytes: [UInt8]) {
    outcome = Outcome([.bytes(bytes, name: "q.csv")])
    findings = outcome.allFindings.map { finding in
      "\(finding.severity) \(finding.line ?? 0):\(finding.column ?? 0) \(finding.code) "
        + "\(finding.message) \(finding.hint ?? "")"
    }
    let scorecard = try? outcome.scorecard
    let report = scorecard.map { Report(of: $0, includesGreen: true).markdown() }
    markdown = report ?? ""
    json = scorecard.map { scorecard in
      text { RatingList(of: scorecard).writeJSON(to: &$0) }
    }
  }

  static func == (left: Printed, right: Printed) -> Bool {
    left.markdown == right.markdown && left.json == right.json && left.findings == right.findings
  }

  var ratings: RatingOracle? { json.flatMap { RatingOracle($0) } }

  /// What is wrong with what is printed.
  var faults: [String] {
    let hasErrors = outcome.allFindings.contains { $0.severity == .error }
    guard json != nil else { return hasErrors ? [] : ["refused without an error"] }
    guard let ratings else { return ["no JSON"] }
    return (hasErrors ? ["a report in spite of an error"] : [])
      + ratings.faults + ReportOracle.faults(of: markdown, counts: ratings.counts)
  }

  /// The ratings with what they are of, whatever their order.
  var ratingsByName: [String]? {
    ratings?.lines.map { line in
      ["number", "title", "part", "rating", "basis", "value", "amberLine", "redLine"]
        .map { line[$0] ?? "-" }.joined(separator: " ")
    }.sorted()
  }

  /// The first thing in which it is not the other.
  func difference(from other: Printed) -> String {
    for (mine, theirs) in zip(findings, other.findings) where mine != theirs {
      return "\(mine) / \(theirs)"
    }
    if findings.count != other.findings.count {
      return "\((findings + other.findings).last ?? "")"
    }
    let (lines, others) = (markdown.split(separator: "\n"), other.markdown.split(separator: "\n"))
    return zip(lines, others).first { $0 != $1 }.map { "\($0) / \($1)" } ?? "the ratings"
  }
}
