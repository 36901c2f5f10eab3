/// A column that an indicator CSV may have (the contract's section 2.1).
enum Column: Int, ColumnSchema {
  case indicator, number, priority, part, quarter, value, target, polarity, unit, frequency
  case tolerance, amberThreshold, redThreshold, published, overrideReason, commentary
  case targetBasis, targetDate, formerly, note
  /// The financial year of `Q1` in the column `quarter`, or of the columns `Q1` to `Q4`.
  case year
  /// The figure of the quarter before, which is no row of its own.
  case lastQuarter
  /// The people behind a percentage, and whether a figure counts people (section 9).
  case numerator, denominator, disclosive

  /// Whether a wide file's cell belongs to one quarter, its latest; the others hold for all quarters.
  var isOfOneQuarter: Bool {
    switch self {
    case .published, .overrideReason, .commentary, .note: true
    default: false
    }
  }

  /// Whether it says what the indicator is, and so holds for all quarters of a wide file.
  var definesIndicator: Bool {
    switch self {
    case .indicator, .number, .priority, .part, .polarity, .unit, .frequency, .formerly,
      .disclosive:
      true
    default: false
    }
  }

  /// Whether its cells hold numbers, to which a unit in the header belongs.
  var holdsNumbers: Bool {
    switch self {
    case .value, .target, .tolerance, .amberThreshold, .redThreshold, .lastQuarter: true
    default: false
    }
  }

  /// Whether two names that mean it only if alone are an error, and not the first of them the column.
  var mustBeCertain: Bool {
    switch self {
    case .value, .target, .published, .quarter: true
    default: false
    }
  }
}

extension Column {
  /// The name that a typed one is most like, among all names of all columns; `nil` if none is near.
  static func nearestName(to typed: String) -> String? {
    let names = allCases.flatMap(\.names)
    return Matching.nearest(to: typed.lowercased(), in: names) { min(3, ($0.count + 1) / 3) }
  }
}
