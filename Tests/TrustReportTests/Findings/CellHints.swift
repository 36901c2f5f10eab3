@testable import TrustReport

extension CellFault: FaultKinds {
  static var first: Self { .notNumber }

  var next: Self? {
    switch self {
    case .notNumber: .letterForDigit(position: 2, letter: "O", digit: "0")
    case .letterForDigit: .misplacedComma
    case .misplacedComma: .decimalComma
    case .decimalComma: .scientific
    case .scientific: .hexadecimal
    case .hexadecimal: .spreadsheetError("#N/A")
    case .spreadsheetError: .footnoteMark("*")
    case .footnoteMark: .comparison
    case .comparison: .tooManyDigits
    case .tooManyDigits: .trailingText("abc")
    case .trailingText: .percentAndPounds
    case .percentAndPounds: .incompleteNumber
    case .incompleteNumber: .pointAndCommaSwapped
    case .pointAndCommaSwapped: .fraction
    case .fraction: .wordForZero
    case .wordForZero: .yesOrNo
    case .yesOrNo: .ratingWord
    case .ratingWord: .programWord
    case .programWord: .unknownSymbol("[q]")
    case .unknownSymbol: .symbolWithoutFigure("[p]")
    case .symbolWithoutFigure: .missingBesideFigure("[x]")
    case .missingBesideFigure: .words
    case .words: .looseHyphen
    case .looseHyphen: .rangeWithOperator
    case .rangeWithOperator: .notQuarter
    case .notQuarter: .calendarYear("2024")
    case .calendarYear: .yearsDoNotFollow
    case .yearsDoNotFollow: .dateForQuarter
    case .dateForQuarter: .halfYear
    case .halfYear: .shortYear("FY25")
    case .shortYear: .yearAlone
    case .yearAlone: .notDate
    case .notDate: .noSuchDay
    case .noSuchDay: .yearOutOfRange
    case .yearOutOfRange: .notPolarity
    case .notPolarity: .twoPolarities
    case .twoPolarities: .notFrequency
    case .notFrequency: .notGivenRating
    case .notGivenRating: .doubleRating(nearest: "Amber")
    case .doubleRating: .toleranceUnit
    case .toleranceUnit: .notCount
    case .notCount: .notYesOrNo
    case .notYesOrNo: nil
    }
  }
}

/// What is said to do about a cell that cannot be read.
enum CellHints {
  /// The hints of all kinds of fault, in all columns in which they differ.
  static let all = Set(
    CellFault.all.flatMap { fault in
      columns(of: fault).map { fault.hint($0, headers: ColumnHeaders()) }
    })

  /// A failed formula's hint differs in the name of the column alone: one of them shows it.
  private static func columns(of fault: CellFault) -> [Column] {
    if case .spreadsheetError = fault { [.value] } else { Column.allCases }
  }
}
