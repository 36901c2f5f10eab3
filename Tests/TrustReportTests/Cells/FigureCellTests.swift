import Testing

@testable import TrustReport

/// What a figure cell says beside its number (the contract's sections 2.3 and 2.4).
@Suite struct FigureCellTests {
  /// Whether it makes its quarter one that has something to report: "any figure that is not only `[f]`, any bracketed
  /// symbol, `*` or `<5` … (dashes, `n/a`, `tbc`, words … do not count)".
  @Test(arguments: [
    ("780", RowContent.reported), ("780 [p]", .reported), ("c. 780", .reported), ("0", .reported),
    ("780 [f]", .forecast), ("780 [f][p]", .forecast),
    ("[x]", .reported), ("[c]", .reported), ("[low]", .reported), ("*", .reported),
    ("<5", .reported), ("fewer than 5", .reported),
    ("n/a", .words), ("-", .words), ("tbc", .words), ("suppressed", .words),
    ("not applicable", .words), ("Awaiting return", .words), ("discontinued", .words),
    ("", .nothing),
  ])
  func content(_ cell: String, _ content: RowContent) throws {
    #expect(try FigureCell(reading: Array(cell.utf8).span).content == content)
  }

  /// The cell, and what is to be said about how it was written.
  @Test(arguments: [
    ("780", ""), ("780 ▲", "arrow"), ("c. 780", "estimated"), ("circa 780 ▲", "arrow, estimated"),
    ("<5", "small"), ("< 10", "small"), ("fewer than 5", "small"), ("*", ""), ("[c]", ""),
    ("suppressed", ""), ("retired", "end"), ("Discontinued", "end"), ("no longer reported", "end"),
    ("8 days", "unit ' days'"), ("8days [p]", "unit 'days'"), ("Due", "words 'Due'"),
    ("(late)", "words '(late)'"), ("fewer than five", "words 'fewer than five'"),
  ])
  func remarks(_ text: String, _ remarks: String) throws {
    let cell = try FigureCell(reading: Array(text.utf8).span)
    let found = [
      cell.hasArrow ? "arrow" : nil, cell.isEstimatedByWord ? "estimated" : nil,
      cell.isSmallCount ? "small" : nil, cell.isEnd ? "end" : nil,
      cell.unit.isEmpty ? nil : "unit '\(cell.unit)'",
      cell.words.isEmpty ? nil : "words '\(cell.words)'",
    ].compactMap(\.self)
    #expect(found.joined(separator: ", ") == remarks)
  }

  /// In square brackets a capital is shorthand like any letter.
  @Test(arguments: ["780 [R]", "780 [A]", "780 (r)", "780 (P)"])
  func capitalsInSquareBrackets(_ text: String) throws {
    let figure = try FigureCell(reading: Array(text.utf8).span)
    #expect(figure.symbols.letters == [text.dropFirst(5).dropLast().lowercased()])
  }

  /// What is behind a number may be its unit if it begins with a letter.
  @Test(arguments: [
    (" days", true), ("days", true), ("  per 10,000", true), ("-15", false), (" 234", false),
    ("%", false), (" ", false), ("", false),
  ])
  func unit(_ text: String, _ isUnit: Bool) {
    #expect(FigureCell.isUnit(text) == isUnit)
    guard !isUnit, !text.allSatisfy({ $0 == " " }) else { return }
    #expect(throws: CellFault.trailingText(text)) {
      try FigureCell(reading: Array("12%\(text)".utf8).span)
    }
  }

  /// What is in brackets behind a figure is a symbol, or nothing that is known.
  @Test(
    arguments: [
      ("780 [q]", .unknownSymbol("[q]")), ("780 (q)", .unknownSymbol("(q)")),
      // A capital in round brackets may be the rating.
      ("94% (A)", .unknownSymbol("(A)")), ("12 (R)", .unknownSymbol("(R)")),
      ("780 [1]", .unknownSymbol("[1]")), ("780 []", .unknownSymbol("[]")),
      ("780 [provisional]", .unknownSymbol("[provisional]")),
      ("780 [c]", .missingBesideFigure("[c]")), ("780 ()", .trailingText(" ()")),
      ("780 (1)", .trailingText(" (1)")), ("780 (px", .trailingText(" (px")),
      ("780 [p)", .trailingText(" [p)")),
    ] as [(String, CellFault)])
  func symbolBehindAFigure(_ cell: String, _ fault: CellFault) {
    #expect(throws: fault) { try FigureCell(reading: Array(cell.utf8).span) }
  }

  @Test(arguments: [
    ("", false), ("-", true), ("–", true), ("—", true), ("\u{2212}", false), ("–5", false),
    ("--", false), ("x", true), ("xx", false), (".", true), ("..", true), ("...", false),
    ("n/a", true), ("NA", true), ("n.a.", true), ("null", true), ("no data", true),
    ("not available", true), ("not due", true), ("nothing", false), ("not available yet", false),
    ("tbc", true), ("tba", true), ("tbd", true), ("tb", false), ("pending", true), ("p", false),
    ("[x]", false), ("[]", false), ("*", false),
  ])
  func wordForNone(_ cell: String, _ isWord: Bool) {
    #expect(MissingReason.isWord(Array(cell.utf8).span) == isWord)
  }

  @Test(
    arguments: [
      ("[x]", MissingReason.notAvailable), ("[c]", .suppressed), ("[z]", .notApplicable),
      ("[LOW]", .low), ("[k]", .low), ("[w]", .noneRecorded), ("[]", nil), ("[", nil), ("[x", nil),
      ("[q]", nil), ("<", nil), ("<5x", nil), ("<5.5", nil), ("<5", .suppressed), ("few", nil),
      ("fewer than", nil), ("fewer than x", nil), ("fewer than5", nil), ("**", nil),
      // Of no other words the last are a number of people.
      ("forecasting 5", nil), ("few children 5", nil),
      ("x", .notAvailable), ("Pending", .notAvailable), ("n/a", .notAvailable),
      ("tbc", .notAvailable), ("-", .notAvailable), ("..", .notAvailable),
      ("–", .notAvailable), ("Not applicable", .notApplicable), ("suppressed", .suppressed),
      ("", .notAvailable), ("5", nil), ("y", nil), ("q", nil),
    ] as [(String, MissingReason?)])
  func symbol(_ cell: String, _ reason: MissingReason?) {
    #expect(MissingReason(Array(cell.utf8).span) == reason)
  }
}
