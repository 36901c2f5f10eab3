/// A reader who collects what every report printed, and tries every count that is consistent with it.
///
/// It uses nothing of the library's search: it has the JSON that the tool prints, rates by its own arithmetic, and
/// tries values one after the other.
struct Attacker {
  /// A figure that the reader knows of, whether or not it was printed.
  struct Cell: Hashable {
    let number: String
    let part: String
    let quarter: Int
  }

  /// What was printed of a figure.
  struct Printed {
    var value: Int?
    /// The figure, if it is a percentage.
    var percentage: String?
    var rating: String?
    var amber: Double?
    var red: Double?
    var isLower = false
  }

  /// A count: of a figure, or of what was added in a quarter.
  private struct Count {
    let name: String
    let quarter: Int
    /// Whether it is a small count, which the reader is told.
    let isSmall: Bool
    /// What it is, if it was printed.
    var value: Int?
    /// What it may be, by its rating.
    var allowed: [Int]
  }

  /// A whole and its parts.
  private struct Sum {
    let whole: Int
    let parts: [Int]

    var members: [Int] { [whole] + parts }
  }

  private var counts: [Count] = []
  private var sums: [Sum] = []
  /// The steps that are left: a reader has no more patience than that.
  private var steps = 0

  /// The largest count that is tried.
  private static let limit = 60

  /// - Parameters:
  ///   - scorecard: the true figures; of them only which are small counts is told to the reader.
  ///   - quarter: the last quarter that was reported.
  ///   - printed: what was printed.
  init(of scorecard: RandomCounts, upTo quarter: Int, _ printed: [Cell: Printed]) {
    let figures = scorecard.figures.filter { $0.quarter <= quarter }
    var indices: [Cell: Int] = [:]
    for (index, figure) in figures.enumerated() {
      let cell = Cell(number: figure.number, part: figure.part, quarter: figure.quarter)
      indices[cell] = index
      counts.append(Self.count(figure, named: "\(cell)", printed[cell]))
    }
    for (cell, index) in indices where cell.part == "All" {
      let parts = indices.filter {
        $0.key.number == cell.number && $0.key.quarter == cell.quarter && $0.value != index
      }
      sums.append(Sum(whole: index, parts: parts.map(\.value)))
    }
    for quarter in 1...quarter where scorecard.sum != nil {
      let members = ["3", "4", "5"].compactMap {
        indices[Cell(number: $0, part: "", quarter: quarter)]
      }
      guard let whole = members.first else { continue }
      sums.append(Sum(whole: whole, parts: Array(members.dropFirst())))
    }
    // What was added in a quarter is a count of its own.
    for (index, figure) in figures.enumerated() where figure.isCumulative && figure.quarter > 1 {
      let before = Cell(number: figure.number, part: figure.part, quarter: figure.quarter - 1)
      guard let earlier = indices[before] else { continue }
      let isSmall = 1...4 ~= figure.value - figures[earlier].value
      sums.append(Sum(whole: index, parts: [earlier, counts.count]))
      counts.append(
        Count(
          name: "what \(counts[index].name) adds", quarter: figure.quarter, isSmall: isSmall,
          value: nil, allowed: isSmall ? [1, 2, 3, 4] : Array(0...Self.limit)))
    }
  }

  private static func count(
    _ figure: RandomCounts.Figure, named name: String, _ printed: Printed?
  ) -> Count {
    // What it is a percentage of is no secret.
    let all = figure.small ?? 0...(figure.base?.people ?? limit)
    let allowed = all.filter { value in
      let percentage = figure.base.map {
        RandomCounts.Figure.percentage(value, of: $0.people, $0.decimals)
      }
      if let said = printed?.percentage, said != percentage { return false }
      guard let printed, let rating = printed.rating, let amber = printed.amber,
        let red = printed.red
      else { return true }
      let number = percentage.flatMap { Double($0.dropLast()) } ?? Double(value)
      let isGreen = printed.isLower ? number <= amber : number >= amber
      let isAmber = printed.isLower ? number <= red : number >= red
      return rating == (isGreen ? "green" : isAmber ? "amber" : "red")
    }
    return Count(
      name: name, quarter: figure.quarter, isSmall: figure.small != nil, value: printed?.value,
      allowed: allowed)
  }

  /// The small counts, each with the values that are left of it.
  mutating func smallCounts() -> [(name: String, values: [Int])] {
    counts.indices.filter { counts[$0].isSmall }.map { index in
      if let value = counts[index].value { return (counts[index].name, [value]) }
      let values = counts[index].allowed.filter { isPossible($0, index) }
      return (counts[index].name, values)
    }
  }

  private mutating func isPossible(_ value: Int, _ index: Int) -> Bool {
    steps = 3_000
    let saved = counts
    defer { counts = saved }
    let sums = connected(to: index)
    counts[index].value = value
    return search(sums)
  }

  /// The sums that bear on a count through others that are not known.
  private func connected(to start: Int) -> [Sum] {
    var known = Set([start])
    var found: [Sum] = []
    var rest = sums
    while let next = rest.firstIndex(where: { !known.isDisjoint(with: $0.members) }) {
      let sum = rest.remove(at: next)
      found.append(sum)
      known.formUnion(sum.members.filter { counts[$0].value == nil })
    }
    return found
  }

  /// Whether the counts that are open can be filled in.
  private mutating func search(_ sums: [Sum]) -> Bool {
    steps -= 1
    // What is not ruled out is possible.
    if steps < 0 { return true }
    var choice: (sum: Sum, open: [Int])?
    for sum in sums {
      let open = sum.members.filter { counts[$0].value == nil }
      let parts = sum.parts.reduce(0) { $0 + (counts[$1].value ?? 0) }
      if let whole = counts[sum.whole].value, open.isEmpty ? parts != whole : parts > whole {
        return false
      }
      if !open.isEmpty, choice.map({ open.count < $0.open.count }) ?? true { choice = (sum, open) }
    }
    guard let (sum, open) = choice else { return true }
    guard let index = open.min(by: { counts[$0].allowed.count < counts[$1].allowed.count }) else {
      return true
    }
    let candidates =
      open.count == 1 ? [missing(index, in: sum)] : counts[index].allowed
    for value in candidates where counts[index].allowed.contains(value) {
      counts[index].value = value
      if search(sums) { return true }
    }
    counts[index].value = nil
    return false
  }

  /// What the one open count of a sum must be.
  private func missing(_ index: Int, in sum: Sum) -> Int {
    let parts = sum.parts.filter { $0 != index }.reduce(0) { $0 + (counts[$1].value ?? 0) }
    return index == sum.whole ? parts : (counts[sum.whole].value ?? 0) - parts
  }
}
