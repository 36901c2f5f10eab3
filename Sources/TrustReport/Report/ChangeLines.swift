/// The lines of a table of changes: what belongs together of one indicator, or of one part, is one line.
struct ChangeLines: RandomAccessCollection {
  private let changes: Changes
  private let starts: [Int]

  init(of changes: Changes) {
    self.changes = changes
    starts = changes.lineStarts
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(place: Int) -> ChangeLine {
    let end = place + 1 < starts.count ? starts[place + 1] : changes.count
    return ChangeLine((starts[place]..<end).map { ChangeWording(changes[$0]) })
  }
}

/// One line of a table of changes.
struct ChangeLine {
  /// The change that the line begins with, and whose sides it shows.
  let first: ChangeWording
  private let others: [ChangeWording]

  fileprivate init(_ changes: [ChangeWording]) {
    (first, others) = (changes[0], Array(changes.dropFirst()))
  }

  var number: String { first.number }
  var title: String { first.title }
  var before: String? { first.before }
  var after: String? { first.after }

  /// The changes in words: `Figure worse; commentary unchanged`.
  var kind: String {
    ([first.kind] + others.compactMap { $0.addition(to: first.change.kind) })
      .joined(separator: "; ")
  }
}

extension ChangeWording {
  /// What a change adds to the one that its line begins with; `nil` if that says it.
  fileprivate func addition(to first: Change.Kind) -> String? {
    // Where a rating moved, its remark and its sides tell of criteria and given ratings.
    if first.isOfRating, change.kind == .target || change.kind == .published { return nil }
    if change.kind == .target { return remark ?? change.kind.title.withFirstSmall }
    return name.withFirstSmall
  }
}

extension String {
  /// The text with its first letter small.
  fileprivate var withFirstSmall: String { prefix(1).lowercased() + String(dropFirst()) }
}
