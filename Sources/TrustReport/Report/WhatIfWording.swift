/// The sentences about what another rule would do to the ratings.
struct WhatIfWording {
  private let ratings: WhatIfRatings

  init(_ ratings: WhatIfRatings) { self.ratings = ratings }

  /// How many ratings would change and how, and what would not although one might expect it.
  var sentences: [String] {
    [headline] + [computedAlone, partsAlone, untouched].compactMap(\.self)
  }

  private var indicators: [WhatIfRatings.Line] { ratings.lines.filter { $0.part == nil } }

  private var headline: String {
    let moves = moves
    guard !moves.isEmpty else { return "No rating would change with \(rules)." }
    let count = moves.reduce(0) { $0 + $1.count }
    let texts = moves.map { "\($0.count) from \($0.from) to \($0.to)" }
    return "\(English.count(count, "rating", "ratings")) would change with \(rules): "
      + "\(English.list(texts))."
  }

  /// How many ratings would go from which to which: in the order of the ratings, the worst first.
  private var moves: [(from: String, to: String, count: Int)] {
    let ratings: [RAGRating?] = RAGRating.allCases + [nil]
    return ratings.flatMap { from in
      ratings.compactMap { to in
        let count = indicators.count {
          $0.changesStanding && $0.before.standing == from && $0.after.standing == to
        }
        return count == 0 ? nil : (from?.name ?? "not rated", to?.name ?? "not rated", count)
      }
    }
  }

  private var computedAlone: String? {
    let count = indicators.count { !$0.changesStanding && $0.changesComputed }
    if count == 0 { return nil }
    return count == 1
      ? "1 computed rating would change, but not the rating that counts, which is given."
      : "\(count) computed ratings would change, but not the ratings that count, which are given."
  }

  private var partsAlone: String? {
    var count = 0
    var changesWhole = false
    for line in ratings.lines {
      if line.part == nil {
        changesWhole = line.changesStanding || line.changesComputed
      } else if !changesWhole {
        count += 1
      }
    }
    if count == 0 { return nil }
    return count == 1
      ? "The rating of 1 part would change, but not that of its indicator."
      : "The ratings of \(count) parts would change, but not those of their indicators."
  }

  private var untouched: String? {
    switch ratings.untouched {
    case 0: nil
    case 1: "1 indicator has a tolerance or a red threshold of its own, which stays as it is."
    case let count:
      "\(count) indicators have tolerances or red thresholds of their own, which stay as they are."
    }
  }
}

// MARK: The rules

extension WhatIfWording {
  /// The rules as a phrase: `a tolerance of 10% and a target of 700 or below for 3.14`.
  private var rules: String { English.list(ratings.rules.map(phrase)) }

  private func phrase(_ rule: WhatIf) -> String {
    switch rule.rule {
    case .standardTolerance(let tolerance): return "a tolerance of \(tolerance)"
    case .tolerance(let tolerance, of: let name): return "a tolerance of \(tolerance) for \(name)"
    case .target(_, of: let name):
      let part = try? ratings.after.parts(named: name).first
      guard let target = part.flatMap({ PartWording($0).targetWithDate }) else {
        return "no target for \(name)"
      }
      return "a target of \(target) for \(name)"
    }
  }
}
