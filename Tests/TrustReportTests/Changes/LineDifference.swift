/// How two texts differ, line by line.
struct LineDifference {
  /// The lines that only the first has, and those that only the second has.
  private(set) var removed: [String] = []
  private(set) var inserted: [String] = []

  init(_ old: String, _ new: String) {
    let lines = [old, new].map { text in
      text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
    }
    for change in lines[1].difference(from: lines[0]) {
      switch change {
      case .remove(_, let line, _): removed.append(line)
      case .insert(_, let line, _): inserted.append(line)
      }
    }
  }

  /// How many lines changed: one that another takes the place of counts once.
  var count: Int { max(removed.count, inserted.count) }

  /// The difference as `diff` has it.
  var text: String {
    (removed.map { "-" + $0 } + inserted.map { "+" + $0 }).joined(separator: "\n")
  }
}
