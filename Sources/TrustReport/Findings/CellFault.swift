/// Why a cell cannot be read, as a fact; each has a hint of its own.
enum CellFault: Error, Sendable, Equatable {
  // Numbers.
  case notNumber
  case letterForDigit(position: Int, letter: String, digit: String)
  case misplacedComma
  case decimalComma
  case scientific
  case hexadecimal
  case spreadsheetError(String)
  case footnoteMark(String)
  case comparison
  case tooManyDigits
  case trailingText(String)
  case percentAndPounds
  case incompleteNumber
  case pointAndCommaSwapped
  case fraction

  // Words in place of a figure.
  case wordForZero, yesOrNo, ratingWord, programWord

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
  case calendarYear(String)
  case yearsDoNotFollow
  case dateForQuarter
  case halfYear
  case shortYear(String)
  case yearAlone
  case notDate
  case noSuchDay
  case yearOutOfRange

  // Words from a list.
  case notPolarity, twoPolarities, notFrequency, notGivenRating
  case doubleRating(nearest: String)
  case toleranceUnit

  // What says how many people are behind a figure.
  case notCount, notYesOrNo
}

extension CellFault {
  /// What is wrong with a cell, behind "'value' is "…",".
  var message: String {
    switch self {
    case .notQuarter, .calendarYear, .yearsDoNotFollow, .dateForQuarter, .halfYear,
      .shortYear, .yearAlone:
      "not a quarter"
    case .notDate, .noSuchDay, .yearOutOfRange: "not a date"
    case .notPolarity, .notFrequency, .notGivenRating, .notYesOrNo: "not one of the words for it"
    case .twoPolarities: "two polarities at once"
    case .doubleRating: "not one rating"
    case .words, .looseHyphen, .rangeWithOperator: "not a target"
    case .toleranceUnit: "not a tolerance"
    case .notCount: "not a count"
    case .comparison: "not a single number"
    case .unknownSymbol, .symbolWithoutFigure, .missingBesideFigure: "not a figure"
    case .notNumber, .letterForDigit, .misplacedComma, .decimalComma, .scientific, .hexadecimal,
      .spreadsheetError, .footnoteMark, .tooManyDigits, .trailingText, .percentAndPounds,
      .incompleteNumber, .pointAndCommaSwapped, .fraction, .wordForZero, .yesOrNo, .ratingWord,
      .programWord:
      "not a number"
    }
  }

  /// What to do about a cell of a column.
  func hint(_ column: Column, headers: ColumnHeaders) -> String {
    switch self {
    case .letterForDigit(let position, let letter, let digit):
      "the \(Self.ordinal(position)) character is the letter \(letter)\(digit == "0" ? "" : ", not the digit 1")"
    case .misplacedComma: "a thousands comma stands before every third digit, as in 1,234"
    case .decimalComma: "write decimals with a point, as in 92.5"
    case .scientific: "a spreadsheet shortened it: format the column as a number and save it again"
    case .hexadecimal: "write it in decimal digits"
    case .spreadsheetError(let text):
      "the spreadsheet's formula failed: correct it, or give --replace \"\(column.name):\(Self.shown(text))=[x]\" for no figure"
    case .footnoteMark(let mark):
      "put what \(Self.shown(mark)) stands for into '\(headers[.note])', or use a shorthand such as [p] for provisional"
    case .comparison: Self.comparisonHint(column, headers)
    case .tooManyDigits: "at most \(Number.digitLimit) digits are held exactly: round it"
    case .trailingText(let text) where text.first == " " && text.dropFirst().allSatisfy(\.isNumber):
      "write thousands with commas, as in 1,234"
    case .trailingText(let text):
      "\"\(Self.shown(text))\" is not part of a number; words belong in '\(headers[.unit])' or '\(headers[.note])'"
    case .percentAndPounds: "a number is in one unit: % or £, and k, m or bn only without %"
    case .incompleteNumber: "digits are missing after the point"
    case .pointAndCommaSwapped:
      "write thousands with commas and decimals with a point, as in 1,234.56"
    case .fraction: "a figure is one number: work out the share, as in 40%"
    case .wordForZero: "is it 0? write 0, or [x] where there is no figure"
    case .yesOrNo: "a figure is a number: write how many, or [x] where there is none"
    case .ratingWord:
      "is that the rating? it belongs in '\(headers[.published])'; here write the figure, or [x]"
    case .programWord: "a program writes it where it has no number: write [x] for no figure"
    case .notNumber: Self.numberHint(column, headers)
    case .unknownSymbol(let symbol) where ["(R)", "(A)", "(G)"].contains(symbol):
      "is it the rating? it belongs in '\(headers[.published])'"
        + (symbol == "(G)"
          ? "" : "; the shorthand is [\(symbol.dropFirst().dropLast().lowercased())]")
    case .unknownSymbol:
      "the shorthand is [b], [e], [f], [p], [r] or [u], and of StatsWales [a], [t], [s] to [sss] or [ns]"
    case .symbolWithoutFigure: "it belongs behind a figure, as in 780 [p]"
    case .missingBesideFigure(let symbol):
      "\(Self.shown(symbol)) stands for a missing figure: write one or the other"
    case .words:
      "a target is a number or a range such as 10 to 15; words about it belong in '\(headers[.targetBasis])'"
    case .looseHyphen: "write a range as in 10 to 15"
    case .rangeWithOperator: "a range needs no >, <, ≥ or ≤"
    case .notQuarter: "write it as in 2022/23 Q3"
    case .calendarYear(let year): Self.calendarHint(year)
    case .yearsDoNotFollow:
      "the second year must follow the first, as in 2022/23; write a month as in Dec 2022"
    case .dateForQuarter:
      "write the quarter of the figure, as in 2022/23 Q3; if the dates say when the sheet was updated, give --column \"quarter=\" --quarter \"2022/23 Q3\""
    case .halfYear: "write the quarter that it ends in, as in 2022/23 Q2"
    case .shortYear(let year):
      "write both years, as in 2022/23 Q3: \(Self.shown(year)) may mean either of two"
    case .yearAlone:
      "write the quarter, as in 2022/23 Q3: a calendar year is in two financial years"
    case .notDate: "write it as in March 2022, 31/03/2022, 2022-03-31, 2022/23 or 2022/23 Q4"
    case .noSuchDay: "there is no such day; the day comes first, then the month: 31/03/2022"
    case .notPolarity: "write higher, lower, range or none"
    case .twoPolarities: "its words do not agree: write higher, lower, range or none"
    case .notFrequency: "write quarterly, annual or cumulative"
    case .notGivenRating: "write R, A, G or N/A, or leave it empty"
    case .doubleRating(let nearest):
      "a rating is one of three: write \(nearest), which it names first"
    case .yearOutOfRange: "the year must lie between 1990 and 2100"
    case .notCount: "write how many people, as a whole number that is not negative"
    case .notYesOrNo: "write yes or no, or leave it empty"
    case .toleranceUnit: "write 5% (of the target) or 2 points"
    }
  }

  /// A piece of the input as a hint shows it: no control characters, and not all of a long cell.
  private static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return TerminalText.safe(scalars.prefix(40)) + (scalars.count > 40 ? "…" : "")
  }

  private static func comparisonHint(_ column: Column, _ headers: ColumnHeaders) -> String {
    column == .value
      ? "write the figure itself, or [c] if it is suppressed; > and < belong in '\(headers[.target])'"
      : "write the number itself; > and < belong in '\(headers[.target])'"
  }

  private static func numberHint(_ column: Column, _ headers: ColumnHeaders) -> String {
    column == .value
      ? "write the figure, or [x] where there is none; words belong in '\(headers[.note])'"
      : "write a number"
  }

  private static func calendarHint(_ year: String) -> String {
    guard let first = Int(year), 1901...2999 ~= first else { return "write it as in 2022/23 Q3" }
    let quarter = Quarter(year: first, number: 1)
    return
      "name the financial year, which begins in April: \(quarter.financialYear) or \(Quarter(year: first - 1, number: 1).financialYear)"
  }

  private static func ordinal(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : "\(number)th"
  }
}
