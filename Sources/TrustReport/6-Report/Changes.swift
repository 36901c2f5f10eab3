/// The changes from one return to another, each put into words when it is asked for.
struct Changes: RandomAccessCollection, Sendable {
  let found: [Change.Found]
  private let pairs: IndicatorMatch.Pairs

  init(found: [Change.Found], pairs: IndicatorMatch.Pairs) {
    (self.found, self.pairs) = (found, pairs)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { found.count }

  subscript(index: Int) -> Change {
    let found = found[index]
    return Change(
      found, of: pairs[Int(found.pair)], old: pairs.old.performance, new: pairs.new.performance)
  }

  /// Those of which `condition` is true.
  func only(_ condition: (Change.Found) -> Bool) -> Changes {
    Changes(found: found.filter(condition), pairs: pairs)
  }

  /// Looks at what is kept of some of the changes' indicators, before it is needed.
  func lookAhead(_ range: Range<Int>) -> UInt64 {
    pairs.lookAhead(range.lazy.map { Int(found[$0].pair) }, bytes: 64)
  }

  /// The same for another thread.
  var copy: Changes { Changes(found: found, pairs: pairs.copy) }
}
