/// Indicators by the hash of one of their texts, to find those that share it.
struct SharedHashes {
  private var entries: [Entry] = []

  init(for count: Int) { entries.reserveCapacity(count) }

  /// Adds the hash of a text of the indicator at a place among those reported.
  mutating func add(_ hash: UInt64, at place: Int) {
    entries.append(Entry(hash: hash, place: place))
  }

  /// How many texts repeat another.
  var repeatCount: Int { entries.count - Set(entries.lazy.map(\.hash)).count }

  /// The hashes that two or more indicators share, each with their places in order; those first that appear first.
  consuming func groups() -> [(hash: UInt64, places: [Int])] {
    entries.sort()
    var groups: [(hash: UInt64, places: [Int])] = []
    for (last, next) in zip(entries, entries.dropFirst())
    where last.hash == next.hash && last.place != next.place {
      if groups.last?.hash == next.hash {
        groups[groups.count - 1].places.append(next.place)
      } else {
        groups.append((next.hash, [last.place, next.place]))
      }
    }
    return groups.sorted { $0.places[0] < $1.places[0] }
  }

  private struct Entry: Comparable {
    let hash: UInt64
    let place: Int

    static func < (left: Entry, right: Entry) -> Bool {
      left.hash == right.hash ? left.place < right.place : left.hash < right.hash
    }
  }
}
