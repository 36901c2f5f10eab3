/// The lines in which two texts differ: the fewest, or for long texts those between the lines that
/// occur once in each, which costs little time and memory.
struct LineDiff {
  /// Lines of the old text, and what stands in their place in the new.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  private(set) var changes: [Change] = []
  /// The lines, each different one as a number.
  private let old: [Int]
  private let new: [Int]
  /// Up to so many lines are compared at once, for which the memory grows with the square.
  private static let limit = 1000

  init(old: [ArraySlice<UInt8>], new: [ArraySlice<UInt8>]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      let number = numbers[line] ?? numbers.count
      numbers[line] = number
      return number
    }
    self.old = old.map(number)
    self.new = new.map(number)
    compare(old.indices, new.indices)
  }

  private mutating func compare(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    let start = zip(old[oldRange], new[newRange]).prefix { $0 == $1 }.count
    let (oldRest, newRest) = (oldRange.dropFirst(start), newRange.dropFirst(start))
    let end = zip(old[oldRest].reversed(), new[newRest].reversed()).prefix { $0 == $1 }.count
    let rest = Change(old: oldRest.dropLast(end), new: newRest.dropLast(end))
    if rest.old.isEmpty, rest.new.isEmpty { return }
    if rest.old.isEmpty || rest.new.isEmpty {
      changes.append(rest)
    } else if rest.old.count + rest.new.count <= Self.limit {
      compareAll(rest)
    } else {
      compareBetweenAnchors(rest)
    }
  }

  /// Compares every line with every other.
  private mutating func compareAll(_ range: Change) {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new[range.new].difference(from: old[range.old]) {
      switch change {
      case .remove(let offset, _, _): removed.insert(range.old.lowerBound + offset)
      case .insert(let offset, _, _): inserted.insert(range.new.lowerBound + offset)
      }
    }
    var (i, j) = (range.old.lowerBound, range.new.lowerBound)
    while i < range.old.upperBound || j < range.new.upperBound {
      let (oldStart, newStart) = (i, j)
      while removed.contains(i) { i += 1 }
      while inserted.contains(j) { j += 1 }
      if i > oldStart || j > newStart {
        changes.append(Change(old: oldStart..<i, new: newStart..<j))
      } else {
        (i, j) = (i + 1, j + 1)
      }
    }
  }

  /// Compares what stands between the lines that occur once in each text.
  private mutating func compareBetweenAnchors(_ range: Change) {
    let anchors = anchors(in: range)
    guard !anchors.isEmpty else { return changes.append(range) }
    var (oldStart, newStart) = (range.old.lowerBound, range.new.lowerBound)
    for anchor in anchors {
      compare(oldStart..<anchor.old, newStart..<anchor.new)
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    compare(oldStart..<range.old.upperBound, newStart..<range.new.upperBound)
  }

  /// The longest row of lines that occur once in each text and stand in the same order in both.
  private func anchors(in range: Change) -> [(old: Int, new: Int)] {
    let newPlaces = Self.singlePlaces(of: new, in: range.new)
    let pairs = Self.singlePlaces(of: old, in: range.old)
      .compactMap { line, place in newPlaces[line].map { (old: place, new: $0) } }
      .sorted { $0.old < $1.old }
    // For each length the row that ends soonest, by its last pair, and each pair's predecessor.
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var row: [(old: Int, new: Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      row.append(pairs[index])
      index = previous[index]
    }
    return row.reversed()
  }

  /// Where the lines stand that occur once.
  private static func singlePlaces(of lines: [Int], in range: Range<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var repeated: Set<Int> = []
    for index in range where places.updateValue(index, forKey: lines[index]) != nil {
      repeated.insert(lines[index])
    }
    return places.filter { !repeated.contains($0.key) }
  }
}
