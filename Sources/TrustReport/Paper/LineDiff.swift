/// The lines in which two papers differ.
///
/// Of a short stretch these are the fewest lines; a long one is compared between the lines that occur
/// once in each paper, which takes little time and memory.
struct LineDiff {
  /// Lines of the old paper, and those that replace them in the new one.
  struct Change: Equatable {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// A line of the old paper, and the same line of the new one.
  private typealias Pair = (old: Int, new: Int)

  private(set) var changes: [Change] = []
  /// A number for each line of the papers, the same for the same line; 0 for those before the first
  /// difference, and none for those after the last.
  private let old: [Int]
  private let new: [Int]
  /// The most lines that are all compared with each other: memory grows with the square.
  private static let limit = 1000

  init(old: PaperLines, new: PaperLines) {
    let (oldBytes, newBytes) = (old.bytes.span, new.bytes.span)
    let all = Change(old: 0..<old.count, new: 0..<new.count)
    let rest = all.trimmed { oldIndex, newIndex in
      oldBytes.extracting(old.whole(oldIndex)).isSame(
        as: newBytes.extracting(new.whole(newIndex)))
    }
    var numbers: [LineKey: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      let key = LineKey(bytes: line)
      if let number = numbers[key] { return number }
      let number = numbers.count
      numbers[key] = number
      return number
    }
    let start = [Int](repeating: 0, count: rest.old.lowerBound)
    self.old = start + rest.old.map { number(old.bytes[old.whole($0)]) }
    self.new = start + rest.new.map { number(new.bytes[new.whole($0)]) }
    compare(rest)
  }

  private mutating func compare(_ range: Change) {
    let range = range.trimmed { old[$0] == new[$1] }
    if range.old.isEmpty, range.new.isEmpty { return }
    let isShort = range.old.count + range.new.count <= Self.limit
    let pairs = isShort ? commonLines(in: range) : anchors(in: range)
    guard !pairs.isEmpty else { return changes.append(range) }
    var (oldStart, newStart) = (range.old.lowerBound, range.new.lowerBound)
    for pair in pairs {
      compare(Change(old: oldStart..<pair.old, new: newStart..<pair.new))
      (oldStart, newStart) = (pair.old + 1, pair.new + 1)
    }
    compare(
      Change(old: oldStart..<range.old.upperBound, new: newStart..<range.new.upperBound))
  }

  /// The longest series of lines that occur in each text, and in the same order.
  private func commonLines(in range: Change) -> [Pair] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new[range.new].difference(from: old[range.old]) {
      switch change {
      case .remove(let offset, _, _): removed.insert(range.old.lowerBound + offset)
      case .insert(let offset, _, _): inserted.insert(range.new.lowerBound + offset)
      }
    }
    let kept = range.old.lazy.filter { !removed.contains($0) }
    return zip(kept, range.new.lazy.filter { !inserted.contains($0) }).map { ($0, $1) }
  }

  /// The longest series of lines that occur once in each text, and in the same order.
  private func anchors(in range: Change) -> [Pair] {
    let newIndices = Self.indicesOfSingles(in: new, range.new)
    let pairs = Self.indicesOfSingles(in: old, range.old)
      .compactMap { line, index in newIndices[line].map { (old: index, new: $0) } }
      .sorted { $0.old < $1.old }
    // The last pair of the series of each length that ends earliest, and each pair's predecessor.
    var ends: [Int] = []
    var predecessors: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      predecessors.append(low > 0 ? ends[low - 1] : nil)
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var series: [Pair] = []
    var next = ends.last
    while let index = next {
      series.append(pairs[index])
      next = predecessors[index]
    }
    return series.reversed()
  }

  /// The indices of the lines that occur once.
  private static func indicesOfSingles(in lines: [Int], _ range: Range<Int>) -> [Int: Int] {
    var indices: [Int: Int] = [:]
    var repeated: Set<Int> = []
    for index in range where indices.updateValue(index, forKey: lines[index]) != nil {
      repeated.insert(lines[index])
    }
    return indices.filter { !repeated.contains($0.key) }
  }
}

extension LineDiff.Change {
  /// The change without the lines at its beginning and its end that are the same.
  fileprivate func trimmed(where isSame: (_ old: Int, _ new: Int) -> Bool) -> Self {
    var (old, new) = (old, new)
    while let oldFirst = old.first, let newFirst = new.first, isSame(oldFirst, newFirst) {
      (old, new) = (old.dropFirst(), new.dropFirst())
    }
    while let oldLast = old.last, let newLast = new.last, isSame(oldLast, newLast) {
      (old, new) = (old.dropLast(), new.dropLast())
    }
    return Self(old: old, new: new)
  }
}

/// The bytes of a line as the key of a dictionary; they are hashed all at once.
private struct LineKey: Hashable {
  let bytes: ArraySlice<UInt8>

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
