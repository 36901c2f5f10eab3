/// Returns without what is withheld: whatever prints them cannot give it away.
extension Returns {
  /// The figures and ratings that are withheld.
  struct Withheld {
    var figures: Set<CountCell.Key> = []
    var ratings: Set<CountCell.Key> = []
  }

  /// What must be withheld of these returns.
  func withheld(by suppression: Suppression) -> Withheld {
    Self.withheld(of: [self], by: suppression)
  }

  /// What must be withheld of returns that are printed together.
  ///
  /// Where two hold the same figure with other values, each is tried beside what the other adds.
  static func withheld(of all: [Returns], by suppression: Suppression) -> Withheld {
    var withheld = Withheld()
    for first in all.indices {
      let order = [all[first]] + all.indices.filter { $0 != first }.map { all[$0] }
      var withholding = Withholding(
        CountCell.unique(order.flatMap(\.countCells)),
        incomplete: order.reduce(into: []) { $0.formUnion($1.incompleteWholes) }, suppression)
      // What is safe stays so when more is withheld: once for each is enough.
      withholding.run(forcing: withheld.figures)
      let found = withholding.withheld
      withheld.figures.formUnion(found.figures)
      withheld.ratings.formUnion(found.ratings)
    }
    return withheld
  }

  /// The indicators, with their quarters, that have a part whose figure is no count.
  private var incompleteWholes: Set<CountCell.Key> {
    if parts.isEmpty { return [] }
    let known = Set(countCells.map(\.key))
    let keys = rows.indices.filter { places[$0].series.part != nil && !rows[$0].isEnded }
      .map { countKey(of: $0) }.filter { !known.contains($0) }
    return Set(keys.map { CountCell.Key(identity: $0.identity, part: "", quarter: $0.quarter) })
  }

  /// The returns with figures and ratings withheld.
  func withholding(_ withheld: Withheld, below threshold: Int) -> Returns {
    var collected = collected
    collected.suppressedBelow = threshold
    var hidesPart: Set<CountCell.Key> = []
    for index in rows.indices {
      let key = countKey(of: index)
      guard withheld.figures.contains(key) else { continue }
      let hidesRating = withheld.ratings.contains(key)
      collected.rows[index].withhold(rating: hidesRating)
      if hidesRating {
        hidesPart.insert(CountCell.Key(identity: key.identity, part: "", quarter: key.quarter))
      }
    }
    if !hidesPart.isEmpty {
      for index in rows.indices where hidesPart.contains(countKey(of: index)) {
        collected.rows[index].dropOverrideReason()
      }
    }
    for (id, given) in lastQuarterFigures {
      guard let key = lastQuarterKey(of: Int(id.index)), withheld.figures.contains(key) else {
        continue
      }
      collected.lastQuarterFigures[id] = given.withheld
    }
    collected.updateRounding()
    return Returns(collected)
  }
}

extension CountCell {
  /// The first cell of each figure.
  fileprivate static func unique(_ cells: [CountCell]) -> [CountCell] {
    var known: Set<Key> = []
    return cells.filter { known.insert($0.key).inserted }
  }
}

extension Withholding {
  /// What is withheld, by the figures.
  fileprivate var withheld: Returns.Withheld {
    Returns.Withheld(
      figures: Set(cells.indices.filter { hidesFigure[$0] }.map { cells[$0].key }),
      ratings: Set(cells.indices.filter { hidesRating[$0] }.map { cells[$0].key }))
  }
}

extension Row {
  /// Withholds the figure, and the rating if that is to be withheld too.
  fileprivate mutating func withhold(rating hidesRating: Bool) {
    if case .number(let number) = figure, unit.isEmpty {
      // Target and lines keep the mark that the figure had.
      unit = number.mark.rawValue
    }
    figure = .missing(.withheld)
    // A break in the series still ends every comparison.
    symbols.formIntersection(.breakInSeries)
    if hidesRating, rating.reason == nil || rating.given != nil {
      rating = rating.reason == .dataOnly ? rating.withoutGiven : .withheld
      dropOverrideReason()
    } else if rating.reason == .noTarget {
      // The figure's own reason comes before the lack of a target (section 3.1, rule 7).
      rating = Rating(
        computed: nil, reason: .suppressed, given: rating.given, isOverridden: false)
    }
  }

  /// Drops why a rating that is withheld stood.
  fileprivate mutating func dropOverrideReason() {
    guard let prose, !prose.overrideReason.isEmpty else { return }
    self.prose = Prose(
      commentary: prose.commentary, note: prose.note, targetBasis: prose.targetBasis,
      overrideReason: "")
  }
}

extension QuarterlyFigure {
  /// The figure without its value.
  fileprivate var withheld: QuarterlyFigure {
    QuarterlyFigure(
      quarter: quarter, period: period, figure: .missing(.withheld), unit: unit, symbols: [],
      rounded: nil)
  }
}

extension Rating {
  /// The rating without what the author gave.
  fileprivate var withoutGiven: Rating {
    Rating(computed: computed, reason: reason, given: nil, isOverridden: false)
  }
}

extension Returns.Collected {
  /// Finds again since when a figure or a target is printed rounded.
  fileprivate mutating func updateRounding() {
    let last = lastQuarterFigures.filter { $0.value.rounded != nil }
    let rounded = rows.filter(\.isRounded) + last.map { rows[Int($0.key.index)] }
    isRounded = !rounded.isEmpty
    roundedSince = rounded.compactMap(\.quarter).min()
  }
}
