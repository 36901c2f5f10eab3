import TrustReport

/// The board's form: each indicator rated Red or Amber, its rating, and what is being done.
func boardForm(of path: String) throws(InvalidData) -> [[String]] {
  do {
    let scorecard = try Scorecard(contentsOf: [.file(path)])
    var rows = [["Number", "Rating", "What is being done"]]
    for indicator in scorecard.indicators {
      guard let rating = indicator.rating.standing, rating != .green else { continue }
      rows.append([indicator.number ?? indicator.title, rating.name, indicator.commentary])
    }
    return rows
  } catch {
    for finding in error.findings {
      print(finding.file, finding.line ?? 0, finding.message, finding.hint ?? "")
    }
    throw error
  }
}
