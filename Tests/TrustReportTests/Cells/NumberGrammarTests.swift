import Testing

@testable import TrustReport

/// What a number is, to the character, and why something is none (the contract's section 2.4).
@Suite struct NumberGrammarTests {
  /// The number in full with its mark.
  @Test(arguments: [
    (".5", "0.5"), ("62  %", "62%"), ("62\u{A0}%", "62%"), ("(5)%", "-5%"), ("(£5k)", "-5000£"),
    ("(5)bn", "-5000000000"), ("+£1,234", "1234£"), ("£-5", "-5£"), ("0", "0"),
  ])
  func isRead(_ cell: String, _ number: String) throws {
    let read = try Number(reading: Array(cell.utf8).span)
    #expect(read.value.description + read.mark.rawValue == number)
  }

  static let faults: [(cell: String, fault: CellFault)] = [
    ("", .notNumber), ("£", .notNumber), ("£abc", .notNumber), ("x5", .notNumber),
    ("(5", .notNumber), ("**", .notNumber), ("ll", .notNumber), ("e5", .notNumber),
    ("xe5", .notNumber), ("O5x", .notNumber),
    ("of 12 30", .notNumber),
    // Signs, brackets and marks, once each.
    ("--5", .trailingText("-5")), ("-(3.2)", .trailingText("(3.2)")),
    ("££5", .trailingText("£5")), ("(5k)k", .trailingText("k")), ("(5k)m", .trailingText("m")),
    ("(5m)bn", .trailingText("bn")), ("(62%)%", .trailingText("%")), ("62%%", .trailingText("%")),
    ("£62%", .percentAndPounds), ("(5k)%", .percentAndPounds), ("(£5%)", .percentAndPounds),
    ("5b", .trailingText("b")), ("5bx", .trailingText("bx")),
    ("5tn", .trailingText("tn")), ("(5)xn", .trailingText("xn")),
    ("5 ", .trailingText(" ")), ("5\u{A0}", .trailingText("\u{A0}")),
    // Digits and commas.
    ("92.", .incompleteNumber), ("92.%", .incompleteNumber),
    ("1,", .misplacedComma), ("1,2,3", .misplacedComma), ("1,234,5", .misplacedComma),
    ("1,2345", .misplacedComma), ("1,5.2", .misplacedComma), ("12,3456", .misplacedComma),
    ("1,2", .decimalComma), (",5", .decimalComma), ("1,23", .decimalComma),
    ("1,23%", .decimalComma),
    ("12345678901234567890", .tooManyDigits), ("1.2345678901234567890", .tooManyDigits),
    // What spreadsheets and programs write.
    ("#REF!", .spreadsheetError("#REF!")), ("0x10", .hexadecimal),
    ("1e5", .scientific), ("1E+05", .scientific), ("1.5e-3", .scientific),
    ("1e", .trailingText("e")), ("1e+", .trailingText("e+")), ("1e5x", .trailingText("e5x")),
    ("1e2e3", .trailingText("e2e3")), ("1ee5", .trailingText("ee5")),
    // What people write.
    (">95", .comparison), ("<5", .comparison), ("≥5", .comparison), ("≤5", .comparison),
    ("780*", .footnoteMark("*")), ("5*", .footnoteMark("*")), ("780†", .footnoteMark("†")),
    ("9O.2", .letterForDigit(position: 2, letter: "O", digit: "0")),
    ("9o", .letterForDigit(position: 2, letter: "o", digit: "0")),
    ("l5", .letterForDigit(position: 1, letter: "l", digit: "1")),
    ("12I%", .letterForDigit(position: 3, letter: "I", digit: "1")),
    ("12/30", .fraction), ("12 of 30", .fraction), ("12 out of 30", .fraction),
    ("1,200/3,000", .fraction), ("1 1/2", .trailingText(" 1/2")),
    ("1/2/3", .trailingText("/2/3")), ("12/", .trailingText("/")),
    ("12 30 of", .trailingText(" 30 of")), ("12 per 30", .trailingText(" per 30")),
    ("1.234,56", .pointAndCommaSwapped), ("1.234.567,89", .pointAndCommaSwapped),
    ("1.23,45", .trailingText(",45")), ("1.234,", .trailingText(",")),
    ("1.234,x", .trailingText(",x")), ("1.234,,5", .trailingText(",,5")),
    ("1..234,5", .incompleteNumber), ("1.234,5,6", .trailingText(",5,6")),
  ]

  @Test(arguments: faults) func hasItsFault(_ fault: (cell: String, fault: CellFault)) {
    #expect(throws: fault.fault) { try Number(reading: Array(fault.cell.utf8).span) }
    let isNumber = Number.isNumber(Array(fault.cell.utf8).span)
    #expect(!isNumber)
  }
}
