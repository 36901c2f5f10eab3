/// The quarters whose cells are kept, each on a shelf of the text store.
struct KeptQuarters: Sendable {
  /// The quarter that was asked for; without one it is the latest that has anything to report.
  private let asked: Quarter?
  private var latest: Int?
  private var shelves: [(order: Int16, shelf: Int)] = []

  init(asked: Quarter?) { self.asked = asked }

  /// The shelf for a row's cells; `nil` where they are not kept. What is older than the quarter
  /// before the latest is dropped.
  mutating func shelf(for row: Row, in texts: inout TextStore) -> Int? {
    if row.marks.contains(.reported), asked == nil, Int(row.order) > latest ?? .min {
      latest = Int(row.order)
      for known in shelves where !isKept(known.order) { texts.drop(shelf: known.shelf) }
      shelves = shelves.filter { isKept($0.order) }
    }
    guard isKept(row.order) else { return nil }
    if let known = shelves.first(where: { $0.order == row.order }) { return known.shelf }
    let shelf = texts.makeShelf()
    shelves.append((row.order, shelf))
    return shelf
  }

  private func isKept(_ order: Int16) -> Bool {
    if let asked { return order == .min || asked.ordinal - 1...asked.ordinal ~= order }
    return latest.map { Int(order) >= $0 - 1 } ?? true
  }
}
