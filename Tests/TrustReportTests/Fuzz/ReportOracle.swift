/// What must hold of a report in Markdown: its counts add up, in each row, in the whole, and with the list of
/// ratings.
enum ReportOracle {
  static func faults(of markdown: String, counts: [Int]) -> [String] {
    if markdown.unicodeScalars.contains(where: isControl) { return ["a control character in it"] }
    let rows = countsByPriority(markdown)
    guard let all = rows.last else {
      return counts.reduce(0, +) == 0 ? [] : ["no table of counts, which are \(counts)"]
    }
    var faults = rows.filter { $0.dropLast().reduce(0, +) != $0.last }.map {
      "a row does not add up: \($0)"
    }
    if all.dropLast() != counts[...] { faults.append("all are \(all), and the list has \(counts)") }
    let parts = rows.count > 1 ? rows.dropLast() : rows[...]
    let sums = all.indices.map { column in parts.reduce(0) { $0 + $1[column] } }
    if sums != all { faults.append("the priorities add up to \(sums), not \(all)") }
    return faults
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" || (0x7F..<0xA0).contains(scalar.value)
  }

  /// The numbers of each row of the table of ratings by priority, the last of which is for all.
  private static func countsByPriority(_ markdown: String) -> [[Int]] {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard let heading = lines.firstIndex(of: "## Ratings by priority") else { return [] }
    return lines[(heading + 2)...].prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      // A priority's name may hold bars; the numbers behind it do not.
      line.split(separator: "|").suffix(5).compactMap { Int($0.filter { $0 != " " }) }
    }
  }
}
