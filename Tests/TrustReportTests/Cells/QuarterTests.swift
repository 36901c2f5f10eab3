import Testing
import TrustReport

/// The spellings of a quarter (the contract's section 2.3).
@Suite struct QuarterTests {
  private func quarter(_ cell: String) -> Outcome {
    read("quarter,indicator,value\n\"\(cell)\",A,1\n")
  }

  static let names = ["Q3", "q3", "Quarter 3", "quarter 3", "QUARTER 3", "Quarter3", "Q 3", "3"]
  static let years = ["2022/23", "2022-23", "2022/2023", "2022-2023", "22/23", "22-23"]

  @Test(arguments: names, years)
  func isReadInEitherOrder(_ name: String, _ year: String) throws {
    for cell in ["\(name) \(year)", "\(year) \(name)", "  \(year)  \(name) "] {
      let outcome = quarter(cell)
      #expect(findings(outcome).isEmpty, "\(cell)")
      #expect(try outcome.scorecard.quarter?.description == "2022/23 Q3", "\(cell)")
      #expect(Quarter(cell)?.description == "2022/23 Q3", "as --quarter: \(cell)")
    }
  }

  @Test(arguments: [
    ("2022/23 Q1", "Quarter 1 2022/23", "April to June 2022"),
    ("2022/23 Q2", "Quarter 2 2022/23", "July to September 2022"),
    ("2022/23 Q3", "Quarter 3 2022/23", "October to December 2022"),
    ("2022/23 Q4", "Quarter 4 2022/23", "January to March 2023"),
    ("2018/19 Q4", "Quarter 4 2018/19", "January to March 2019"),
    ("1999/2000 Q4", "Quarter 4 1999/00", "January to March 2000"),
    ("1999/00 Q1", "Quarter 1 1999/00", "April to June 1999"),
    ("99/00 Q1", "Quarter 1 1999/00", "April to June 1999"),
    ("98/99 Q1", "Quarter 1 1998/99", "April to June 1998"),
    ("90/91 Q1", "Quarter 1 1990/91", "April to June 1990"),
    ("89/90 Q4", "Quarter 4 2089/90", "January to March 2090"),
    ("2008/09 Q2", "Quarter 2 2008/09", "July to September 2008"),
    ("08/09 Q2", "Quarter 2 2008/09", "July to September 2008"),
    ("2099/2100 Q3", "Quarter 3 2099/00", "October to December 2099"),
  ])
  func heads(_ cell: String, _ title: String, _ months: String) throws {
    let report = try markdown(quarter(cell))
    #expect(report.hasPrefix("# Performance report: \(title)\n\n\(months)\n\n"), "\(report)")
  }

  @Test(arguments: ["(Q3) 2022/23", "2022/23 (Q3)", "Q3 (2022/23)", "[Q3] 2022/23", "(2022/23 Q3)"])
  func bracketsAreNoPartOfIt(_ cell: String) throws {
    #expect(try quarter(cell).scorecard.quarter?.description == "2022/23 Q3")
  }

  /// "A month is the quarter that it lies in, and so is the last day of a month."
  @Test(arguments: [
    ("December 2022", "2022/23 Q3"), ("Dec-22", "2022/23 Q3"), ("Dec 22", "2022/23 Q3"),
    ("Oct-Dec 2022", "2022/23 Q3"), ("October to December 2022", "2022/23 Q3"),
    ("Oct – Dec 22", "2022/23 Q3"), ("Oct 2022 - Dec 2022", "2022/23 Q3"),
    ("Jan-Mar 2023", "2022/23 Q4"), ("April 2022", "2022/23 Q1"), ("31/12/2022", "2022/23 Q3"),
    ("2022-12-31", "2022/23 Q3"), ("28/02/2023", "2022/23 Q4"), ("31 March 2023", "2022/23 Q4"),
  ])
  func monthIsReadAsItsQuarter(_ cell: String, _ name: String) throws {
    let outcome = quarter(cell)
    #expect(findings(outcome) == ["note 2:1 quarter-from-month A2"])
    #expect(messages(outcome) == ["'quarter' is \"\(cell)\", read as \(name)"])
    #expect(try outcome.scorecard.quarter?.description == name)
  }

  @Test func oneNoteAFileShowsAMonth() {
    let outcome = read(
      "quarter,indicator,value\nDec-22,A,1\nNov-22,B,1\n2022/23 Q3,C,1\n31/12/2022,D,1\n")
    #expect(
      messages(outcome) == [
        "'quarter' is \"Dec-22\", read as 2022/23 Q3; 2 other cells are like it"
      ])
  }

  @Test(arguments: ["01/12/2022", "2022-12-01", "1 December 2022"])
  func firstDayIsReadWithAWarning(_ cell: String) throws {
    let outcome = quarter(cell)
    #expect(findings(outcome) == ["warning 2:1 date-as-quarter A2"])
    #expect(try outcome.scorecard.quarter?.description == "2022/23 Q3")
  }

  private static let aDate =
    "write the quarter of the figure, as in 2022/23 Q3; if the dates say when the sheet was updated, give --column \"quarter=\" --quarter \"2022/23 Q3\""

  static let refusals: [(cell: String, hint: String)] = [
    (
      "Q3 2022/24",
      "the second year must follow the first, as in 2022/23; write a month as in Dec 2022"
    ),
    (
      "Q3 2022/22",
      "the second year must follow the first, as in 2022/23; write a month as in Dec 2022"
    ),
    (
      "Q3 2023/22",
      "the second year must follow the first, as in 2022/23; write a month as in Dec 2022"
    ),
    (
      "2022/2024 Q3",
      "the second year must follow the first, as in 2022/23; write a month as in Dec 2022"
    ),
    (
      "22/24 Q3",
      "the second year must follow the first, as in 2022/23; write a month as in Dec 2022"
    ),
    (
      "Q3 1999/99",
      "the second year must follow the first, as in 2022/23; write a month as in Dec 2022"
    ),
    ("Q3 2022", "name the financial year, which begins in April: 2022/23 or 2021/22"),
    ("2022 Q3", "name the financial year, which begins in April: 2022/23 or 2021/22"),
    ("Q5 2022/23", "write it as in 2022/23 Q3"),
    ("Q0 2022/23", "write it as in 2022/23 Q3"),
    ("Q33 2022/23", "write it as in 2022/23 Q3"),
    ("2022/23 Q", "write it as in 2022/23 Q3"),
    ("2022/23 Q3 x", "write it as in 2022/23 Q3"),
    ("2022/23 Q", "write it as in 2022/23 Q3"),
    ("Q3", "write it as in 2022/23 Q3"),
    ("2022/3 Q3", "write it as in 2022/23 Q3"),
    ("Autumn 2022/23", "write it as in 2022/23 Q3"),
    ("17/12/2022", aDate), ("2022-12-30", aDate), ("29/02/2023", aDate), ("2 Dec 2022", aDate),
    ("2014-Q4", "name the financial year, which begins in April: 2014/15 or 2013/14"),
    ("Q32022/23", "write it as in 2022/23 Q3"), ("2022/23 Q31", "write it as in 2022/23 Q3"),
    ("abcd", "write it as in 2022/23 Q3"), ("123", "write it as in 2022/23 Q3"),
    ("2022 Spring", "name the financial year, which begins in April: 2022/23 or 2021/22"),
    (
      "3000/01 Q3",
      "the second year must follow the first, as in 2022/23; write a month as in Dec 2022"
    ),
    ("22/2023 Q3", "write it as in 2022/23 Q3"),
    ("2022x23 Q3", "name the financial year, which begins in April: 2022/23 or 2021/22"),
    ("FYx3 Q3", "write it as in 2022/23 Q3"),
    ("FY2x Q3", "write it as in 2022/23 Q3"),
    ("Q3 FY23", "write both years, as in 2022/23 Q3: FY23 may mean either of two"),
    ("FY2023 Q3", "write both years, as in 2022/23 Q3: FY2023 may mean either of two"),
    ("H1 2022/23", "write the quarter that it ends in, as in 2022/23 Q2"),
    ("2022/23 second half", "write the quarter that it ends in, as in 2022/23 Q2"),
    ("2022", "write the quarter, as in 2022/23 Q3: a calendar year is in two financial years"),
    ("Dec 2022 - Feb 2023", "write it as in 2022/23 Q3"),
  ]

  @Test(arguments: refusals) func isRefusedWithItsHint(_ refusal: (cell: String, hint: String)) {
    let outcome = read("quarter,indicator,value\n\(refusal.cell),A,1\n")
    #expect(
      findingsWithHints(outcome) == ["error 2:1 unreadable-quarter A2: \(refusal.hint)"])
    #expect(Quarter(refusal.cell) == nil, "as --quarter")
  }
}
