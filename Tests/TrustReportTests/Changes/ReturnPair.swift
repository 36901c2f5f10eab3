@testable import TrustReport

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

  /// Calls `body` with many pairs, and says which pair an issue is about.
  static func each(
    _ kinds: [ReturnPair], hasFormerly: Bool = true,
    _ body: (Performance, Performance) throws -> Void
  ) rethrows -> Int {
    var count = 0
    for kind in kinds {
      for seed in 0..<UInt64(40) {
        var generator = SeededGenerator(seed: seed)
        let (old, new) = kind.quarters
        let (a, b) = (
          read(RandomReturn(quarters: old, hasFormerly: hasFormerly).csv(&generator)),
          read(RandomReturn(quarters: new, hasFormerly: hasFormerly).csv(&generator))
        )
        guard !a.hasErrors, !b.hasErrors else { continue }
        count += 1
        try body(a, b)
      }
    }
    return count
  }
}
