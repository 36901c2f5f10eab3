import TrustReport

/// Two random returns to compare.
enum ReturnPair: CaseIterable {
  case quarters, apart, withHistory, sameQuarter, undated

  private var quarters: (old: [String], new: [String]) {
    switch self {
    case .quarters: (["2022/23 Q2"], ["2022/23 Q3"])
    case .apart: (["2020/21 Q4"], ["2022/23 Q1"])
    case .withHistory:
      (["2022/23 Q1", "2022/23 Q2"], ["2022/23 Q1", "2022/23 Q2", "2022/23 Q3"])
    case .sameQuarter: (["2022/23 Q3"], ["2022/23 Q3"])
    case .undated: ([""], [""])
    }
  }

  /// Which of the two returns say what numbers indicators had formerly.
  enum Renumbering: CaseIterable {
    case inBoth, inNew, inNeither
  }

  /// Calls `body` with many pairs, and says how many there were.
  static func each(
    _ kinds: [ReturnPair], _ renumbering: Renumbering = .inBoth,
    _ body: (Scorecard, Scorecard) throws -> Void
  ) rethrows -> Int {
    var count = 0
    for kind in kinds {
      for (old, new) in all[renumbering]?[kind] ?? [] {
        count += 1
        try body(old, new)
      }
    }
    return count
  }

  /// Read once for all tests.
  private static let all = Dictionary(
    uniqueKeysWithValues: Renumbering.allCases.map { renumbering in
      (
        renumbering,
        Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.pairs(renumbering)) })
      )
    })

  private func pairs(_ renumbering: Renumbering) -> [(old: Scorecard, new: Scorecard)] {
    (0..<UInt64(12)).compactMap { seed in
      var generator = SeededGenerator(seed: seed)
      let old = RandomReturn(quarters: quarters.old, hasFormerly: renumbering == .inBoth)
      let new = RandomReturn(quarters: quarters.new, hasFormerly: renumbering != .inNeither)
      let (a, b) = (read(old.csv(&generator)), read(new.csv(&generator)))
      guard let before = try? a.scorecard, let after = try? b.scorecard else { return nil }
      return (before, after)
    }
  }
}
