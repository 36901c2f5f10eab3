/// A column that an indicator CSV may have (the contract's section 2.1).
enum Column: Int, ColumnSchema {
  case indicator, number, priority, part, quarter, value, target, polarity, unit, frequency
  case tolerance, amberThreshold, redThreshold, published, overrideReason, commentary
  case targetBasis, targetDate, formerly, note

  static let keys = makeKeys()

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
}
