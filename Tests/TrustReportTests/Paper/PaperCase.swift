import TrustReport

/// A paper of a test, and the paper with its blocks filled.
enum PaperCase {
  /// Two indicators: one Red with commentary, one Green.
  static let csv = """
    number,indicator,priority,quarter,value,target,polarity,commentary
    3.14,Children we care for,Be Safe,2022/23 Q3,803,750,lower,The number is falling. Each placement is reviewed.
    2.1,Referrals decided in a day,Be Healthy,2022/23 Q3,96%,95%,higher,

    """

  /// What the block `summary` then holds.
  static let summary = """
    Quarter 3 2022/23 (October to December 2022)

    1 of 2 rated indicators is Red or Amber: 1 Red and none Amber. 1 is Green. Every indicator is rated.

    | Priority | Red | Amber | Green | Not rated | Total |
    | --- | ---: | ---: | ---: | ---: | ---: |
    | Be Safe | 1 | 0 | 0 | 0 | 1 |
    | Be Healthy | 0 | 0 | 1 | 0 | 1 |
    | All | 1 | 0 | 1 | 0 | 2 |
    """

  /// A block with nothing in it.
  static func block(_ name: String) -> String {
    "<!-- trustreport:begin \(name) -->\n<!-- trustreport:end \(name) -->\n"
  }

  /// Reads a paper and fills its blocks.
  static func filled(
    _ paper: [UInt8], csv: String = csv, plan: String? = nil, overwritingEdits: Bool = false
  ) throws -> FilledPaper {
    let plan = try plan.map { try PriorityPlan(contentsOf: .bytes(Array($0.utf8), name: "p.csv")) }
    let report = Report(of: try read(csv).scorecard, priorityOrder: plan?.names ?? [])
    return Paper(reading: .bytes(paper, name: "paper.md"))
      .filled(from: report, plan: plan, overwritingEdits: overwritingEdits)
  }

  /// The paper with its blocks filled.
  static func fill(
    _ paper: String, csv: String = csv, plan: String? = nil, overwritingEdits: Bool = false
  ) throws -> String {
    let paper = Array(paper.utf8)
    let filled = try filled(paper, csv: csv, plan: plan, overwritingEdits: overwritingEdits)
    return text { filled.write(to: &$0) }
  }

  /// What is wrong with a paper, a line each: `3:24 unknown-block: 'red-ambr' is …`.
  static func faults(_ paper: String, csv: String = csv, plan: String? = nil) throws -> [String] {
    try filled(Array(paper.utf8), csv: csv, plan: plan).findings.map { finding in
      let place = [finding.line, finding.column].compactMap { $0.map(String.init) }
      return (place.isEmpty ? "" : place.joined(separator: ":") + " ") + finding.code
    }
  }
}
