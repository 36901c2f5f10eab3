@testable import TrustReport

/// The diagnostic codes, made from the kinds of faults: a new kind of fault has its code here.
enum FindingCodes {
  /// Those of indicator CSVs.
  static let ofReturns = Set(
    codes(of: InputFault.self) + codes(of: TextFault.self) + codes(of: RecordFault.self)
      + codes(of: LengthFault.self)
      + codes(of: HeaderFault.self) + codes(of: RowFault.self) + codes(of: ScorecardFault.self)
      + codes(of: ReplacementFault.self) + codes(of: AssignmentFault.self)
      + codes(of: DefinitionFault.self) + codes(of: CommentaryFault.self)
      + codes(of: TargetDoubt.self) + codes(of: SeriesDoubt.self) + codes(of: TitleDoubt.self)
      + codes(of: SuppressionFault.self) + unreadable())

  /// Those of papers that indicator CSVs do not have.
  static let ofPapers = Set(codes(of: PaperFault.self)).subtracting(ofReturns)

  /// Those of files of priorities that indicator CSVs do not have.
  static let ofPriorities = Set(codes(of: PlanFault.self)).subtracting(ofReturns)

  /// Every code, in alphabetical order.
  static let all = ofReturns.union(ofPapers).union(ofPriorities).sorted()

  private static func codes<Family: Fault & FaultKinds>(of family: Family.Type) -> [String] {
    family.all.map(\.code)
  }

  /// The codes of cells that cannot be read, found by writing nonsense into each column.
  private static func unreadable() -> [String] {
    Column.allCases.flatMap { column in
      read("indicator,number,\(column.name)\nA,1,?!\nB,2,?!\n").findings.map(\.code)
        .filter { $0.hasPrefix("unreadable-") }
    }
  }
}
