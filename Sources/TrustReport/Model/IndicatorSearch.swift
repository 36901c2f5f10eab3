extension Scorecard {
  /// The first indicator with a number, or else a title, or else number and title, capitals and spacing
  /// aside.
  func indicator(named name: String) -> Indicator? {
    let name = Matching.folded(name)
    let indicators = indicators
    func first(with text: (Indicator) -> String) -> Indicator? {
      indicators.first { Matching.folded(text($0)) == name }
    }
    return first { $0.number ?? "" } ?? first { $0.title } ?? first { $0.name }
  }

  /// The number that an indicator has now which is said to have had another; `nil` if there is none.
  public func number(formerly number: String) -> String? {
    indicators.first { indicator in
      returns.formerIdentities(of: indicator.key, upTo: quarter)
        .contains(Identity(number: number))
    }?.number
  }

  /// The numbers and titles nearest to what was typed, the nearest first: for "Did you mean".
  public func names(near text: String) -> [String] {
    var search = NameSearch(for: text)
    for indicator in indicators {
      for name in [indicator.number ?? "", indicator.title] where !name.isEmpty {
        search.consider(name)
      }
      if search.isOver { break }
    }
    return search.found.map(\.name)
  }
}

/// Finds the three names that are the fewest edits from what was typed; of equals the first.
private struct NameSearch {
  private static let maximum = 3
  /// A name that is more edits away is another name; and longer texts would take too long to compare.
  private static let mostEdits = 50
  /// Typed text of more characters is not searched for within names.
  private static let longestPart = 200

  private(set) var found: [(edits: Int, name: String)] = []
  private let typed: [Unicode.Scalar]
  private let limit: Int

  init(for text: String) {
    let folded = Matching.folded(text)
    typed = Array(folded.unicodeScalars)
    limit = min(max(1, folded.count / 3), Self.mostEdits)
  }

  /// The number of edits at which a name is among the nearest.
  private var currentLimit: Int {
    found.count < Self.maximum ? limit : (found.last?.edits ?? 0) - 1
  }

  /// Whether no other name can be nearer.
  var isOver: Bool { currentLimit < 0 }

  mutating func consider(_ name: String) {
    guard !isOver, let edits = edits(to: Array(Matching.folded(name).unicodeScalars)) else {
      return
    }
    let place = found.firstIndex { $0.edits > edits } ?? found.count
    found.insert((edits, name), at: place)
    if found.count > Self.maximum { found.removeLast() }
  }

  /// The edits from what was typed to a name, none if the name contains it; `nil` for too many.
  private func edits(to name: [Unicode.Scalar]) -> Int? {
    3...Self.longestPart ~= typed.count && isContained(in: name)
      ? 0 : Matching.distance(name, typed, atMost: currentLimit)
  }

  private func isContained(in name: [Unicode.Scalar]) -> Bool {
    var start = 0
    while start + typed.count <= name.count {
      if name[start] == typed[0], name[start...].starts(with: typed) { return true }
      start += 1
    }
    return false
  }
}
