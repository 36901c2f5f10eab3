/// A column that an indicator CSV may have (the contract's section 2).
enum Column: Int, CaseIterable, Sendable {
  case indicator, number, priority, part, quarter, value, target, polarity, unit, frequency
  case tolerance, amberThreshold, redThreshold, published, overrideReason, commentary
  case targetBasis, targetDate, formerly, note

  /// The canonical name.
  var name: String { names[0] }

  /// A set of columns, in their order.
  struct Set: Sequence, IteratorProtocol, Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt32 = 0

    init() {}

    init(_ columns: [Column]) {
      for column in columns { insert(column) }
    }

    init(arrayLiteral columns: Column...) { self.init(columns) }

    @inline(__always)
    func contains(_ column: Column) -> Bool { bits &>> UInt32(column.rawValue) & 1 == 1 }

    mutating func insert(_ column: Column) { bits |= 1 &<< UInt32(column.rawValue) }

    func intersection(_ other: Set) -> Set {
      var both = self
      both.bits &= other.bits
      return both
    }

    /// Takes the first column out.
    @inline(__always)
    mutating func next() -> Column? {
      if bits == 0 { return nil }
      let first = Column(rawValue: bits.trailingZeroBitCount)
      bits &= bits &- 1
      return first
    }
  }

  /// The canonical name, then the other names that spreadsheets use.
  var names: [String] {
    switch self {
    case .indicator:
      [
        "indicator", "title", "indicator name", "indicator title", "performance indicator",
        "measure",
      ]
    case .number:
      ["number", "ref", "reference", "indicator ref", "indicator reference", "indicator id"]
    case .priority: ["priority", "theme"]
    case .part: ["part", "component", "cohort"]
    case .quarter: ["quarter", "period"]
    case .value: ["value", "actual", "result", "outturn"]
    case .target: ["target"]
    case .polarity: ["polarity", "good is", "good performance"]
    case .unit: ["unit", "units"]
    case .frequency: ["frequency", "reporting frequency"]
    case .tolerance: ["tolerance", "amber tolerance"]
    case .amberThreshold: ["amber threshold", "amber t'hold"]
    case .redThreshold: ["red threshold", "red t'hold"]
    case .published: ["published", "rag", "rag rating", "rating"]
    case .overrideReason: ["override reason"]
    case .commentary:
      [
        "commentary", "comment", "comments", "narrative",
        "what is being done to improve performance?",
      ]
    case .targetBasis: ["target basis"]
    case .targetDate: ["target date", "target by"]
    case .formerly: ["formerly", "previous number"]
    case .note: ["note", "data note"]
    }
  }

  /// Whether a wide file's cell belongs to one quarter, its latest; the others hold for all quarters.
  var isOfOneQuarter: Bool {
    switch self {
    case .published, .overrideReason, .commentary, .note: true
    default: false
    }
  }

  /// The column that a header names, and whether it does so by the canonical name.
  static func named(_ key: String) -> (column: Column, isCanonical: Bool)? { byKey[key] }

  /// The known name one slip away from what a header says.
  static func suggestion(for key: String) -> String? {
    guard 3...longestKey + 1 ~= key.utf8.count,
      let nearest = Name.nearest(to: key, in: Array(byKey.keys))
    else { return nil }
    return Column.allCases.flatMap(\.names).first { Name.key($0) == nearest }
  }

  private static let longestKey = byKey.keys.map(\.utf8.count).max() ?? 0

  private static let byKey: [String: (column: Column, isCanonical: Bool)] = {
    var table: [String: (column: Column, isCanonical: Bool)] = [:]
    table.reserveCapacity(64)
    for column in Column.allCases {
      for name in column.names { table[Name.key(name)] = (column, name == column.name) }
    }
    return table
  }()
}
