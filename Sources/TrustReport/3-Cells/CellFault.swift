/// Why a cell cannot be read, as a fact; each has a hint of its own.
enum CellFault: Error, Sendable, Equatable {
  // Numbers.
  case notNumber
  case letterForDigit(position: Int, letter: String, digit: String)
  case misplacedComma
  case decimalComma
  case scientific
  case hexadecimal
  case spreadsheetError
  case footnoteMark(String)
  case comparison
  case tooManyDigits
  case trailingText(String)
  case percentAndPounds
  case incompleteNumber

  // Shorthand.
  case unknownSymbol(String)
  case symbolWithoutFigure(String)
  case missingBesideFigure(String)

  // Targets.
  case words
  case looseHyphen
  case rangeWithOperator

  // Quarters and dates.
  case notQuarter
  case noYear
  case calendarYear(String)
  case yearsDoNotFollow
  case notDate
  case noSuchDay

  // Words from a list.
  case unknownWord(suggestion: String?)
  case toleranceUnit
}
