import Testing

@testable import TrustReport

/// When a target falls due (the contract's section 2.1): "a period means its last day".
@Suite struct TargetDateTests {
  /// The cell, its last day in `rate`, and the words behind the target in the report.
  static let dates: [(cell: String, lastDay: String, words: String)] = [
    ("March 2022", "2022-03-31", "March 2022"),
    ("march 2022", "2022-03-31", "March 2022"),
    ("Mar 2022", "2022-03-31", "March 2022"),
    ("Mar-22", "2022-03-31", "March 2022"),
    ("Apr-22", "2022-04-30", "April 2022"),
    ("September 2022", "2022-09-30", "September 2022"),
    ("Dec-19", "2019-12-31", "December 2019"),
    ("Feb 2022", "2022-02-28", "February 2022"),
    ("Feb 2024", "2024-02-29", "February 2024"),
    ("February 2000", "2000-02-29", "February 2000"),
    ("Feb 2100", "2100-02-28", "February 2100"),
    ("Mar-98", "1998-03-31", "March 1998"),
    ("Jan-90", "1990-01-31", "January 1990"),
    ("Mar-89", "2089-03-31", "March 2089"),
    ("January 1990", "1990-01-31", "January 1990"),
    ("May 2022", "2022-05-31", "May 2022"), ("June 2022", "2022-06-30", "June 2022"),
    ("July 2022", "2022-07-31", "July 2022"), ("August 2022", "2022-08-31", "August 2022"),
    ("October 2022", "2022-10-31", "October 2022"),
    ("November 2022", "2022-11-30", "November 2022"),
    ("31/01/2023", "2023-01-31", "31 January 2023"),
    ("10/10/2022", "2022-10-10", "10 October 2022"),
    ("31/12/2100", "2100-12-31", "31 December 2100"),
    ("31/03/2022", "2022-03-31", "31 March 2022"),
    ("01/02/2022", "2022-02-01", "1 February 2022"),
    ("1/2/2022", "2022-02-01", "1 February 2022"),
    ("31/03/22", "2022-03-31", "31 March 2022"), ("31.03.2022", "2022-03-31", "31 March 2022"),
    ("31-03-2022", "2022-03-31", "31 March 2022"), ("31 March 2022", "2022-03-31", "31 March 2022"),
    ("22nd March 2022", "2022-03-22", "22 March 2022"),
    ("23RD March 2022", "2022-03-23", "23 March 2022"),
    ("24th March 2022", "2022-03-24", "24 March 2022"),
    ("31st March, 2022", "2022-03-31", "31 March 2022"),
    ("Sept 2022", "2022-09-30", "September 2022"), ("1 Sept. 22", "2022-09-01", "1 September 2022"),
    ("Mar/22", "2022-03-31", "March 2022"), ("March\u{A0}2022", "2022-03-31", "March 2022"),
    ("29/02/2024", "2024-02-29", "29 February 2024"),
    ("2022-03-31", "2022-03-31", "31 March 2022"),
    ("2022-12-01", "2022-12-01", "1 December 2022"),
    ("2018", "2018-12-31", "31 December 2018"),
    ("2022/23", "2023-03-31", "the end of 2022/23"),
    ("2022-23", "2023-03-31", "the end of 2022/23"),
    ("2022/2023", "2023-03-31", "the end of 2022/23"),
    ("22/23", "2023-03-31", "the end of 2022/23"),
    ("98/99", "1999-03-31", "the end of 1998/99"),
    ("90/91", "1991-03-31", "the end of 1990/91"),
    ("89/90", "2090-03-31", "the end of 2089/90"),
    ("2022/23 Q1", "2022-06-30", "the end of 2022/23 Q1"),
    ("2022/23 Q2", "2022-09-30", "the end of 2022/23 Q2"),
    ("2022/23 Q3", "2022-12-31", "the end of 2022/23 Q3"),
    ("2022/23 Q4", "2023-03-31", "the end of 2022/23 Q4"),
    ("98/99 Q1", "1998-06-30", "the end of 1998/99 Q1"),
    ("89/90 Q1", "2089-06-30", "the end of 2089/90 Q1"),
    ("Quarter 4 2022/23", "2023-03-31", "the end of 2022/23 Q4"),
  ]

  @Test(arguments: dates) func isPrintedAfterTheTarget(
    _ date: (cell: String, lastDay: String, words: String)
  ) {
    let outcome = read(
      oneRow(["target date": date.cell, "value": "762", "target": "750", "polarity": "lower"]))
    #expect(
      rateValues(outcome, "targetDate", "targetText") == [
        "\(date.lastDay), 750 or below"
      ])
    // By the end of the quarter reported a date has passed.
    let isPast = date.lastDay <= "2022-12-31"
    let (due, dueInSentence) = isPast ? ("was due", ", which was due") : ("due", " due")
    #expect(
      tableLines(outcome).last
        == "| A | Amber | 762 | 750 or below \(due) by \(date.words) | no comparison |")
    #expect(
      passages(outcome) == [
        "A: Amber\n762 against a target of 750 or below\(dueInSentence) by \(date.words): "
          + "12 (1.6%) above target."
      ])
  }

  private static let form =
    "write it as in March 2022, 31/03/2022, 2022-03-31, 2022/23 or 2022/23 Q4"
  private static let order = "there is no such day; the day comes first, then the month: 31/03/2022"
  private static let years = "the year must lie between 1990 and 2100"

  static let refusals: [(cell: String, hint: String)] = [
    ("03/31/2022", order), ("31/02/2022", order), ("29/02/2023", order), ("29/02/2100", order),
    ("31/04/2022", order), ("00/03/2022", order), ("31/00/2022", order), ("2022-13-01", order),
    ("2022-02-30", order),
    ("soon", form), ("March", form), ("Q4", form), ("03/2022", form),
    ("31 03 2022", form), ("31x03x2022", form), ("31:03:2022", form), ("00031/03/2022", form),
    ("31/03/222", form), ("31March 2022", form), ("Mar22", form), ("Mayor 2022", form),
    ("2022/23 x", form), ("1989/90 Q4", years), ("2101/02 Q1", years), ("1989", years),
    ("2022/24", form), ("Q4 2022/24", form), ("Mrz 2022", form), ("end of March 2022", form),
    ("31/03/2022 x", form), ("31/03", form), ("44651", form), ("-1/03/2022", form),
    ("Mar +123", form), ("Mar 123", form), ("Mar-123", form), ("Mar 5", form), ("Mar 02022", form),
    ("March 0005", years), ("March 1989", years), ("March 2101", years), ("31/12/1989", years),
    ("1 March 2101", years), ("2101-01-01", years), ("1989/90", years), ("2101/02", years),
    ("1989/90 Q1", years), ("Q4 2101/02", years),
  ]

  @Test(arguments: refusals) func isRefusedWithItsHint(_ refusal: (cell: String, hint: String)) {
    let outcome = read(oneRow(["target date": refusal.cell, "value": "5"]))
    #expect(
      findingsWithHints(outcome) == ["error 2:14 unreadable-target-date C2: \(refusal.hint)"])
  }

  /// The last day of a quarter says what the quarter itself does.
  @Test(arguments: [
    ("31/12/2022", "2022/23 Q3", true), ("December 2022", "2022/23 Q3", true),
    ("2022/23 Q3", "2022/23 Q3", true), ("2022/23", "2022/23 Q4", true),
    ("30/12/2022", "2022/23 Q3", false), ("31/10/2022", "2022/23 Q3", false),
    ("30/09/2022", "2022/23 Q3", false), ("31/12/2021", "2022/23 Q3", false),
  ])
  func isLastDayOfAQuarter(_ cell: String, _ quarter: String, _ isLast: Bool) throws {
    let scorecard = try read(oneRow(["target date": cell, "value": "5"])).scorecard
    let date = try #require(scorecard.indicators.first?.criteria.targetDate)
    let quarter = try #require(Quarter(quarter))
    #expect(date.isLastDay(of: quarter) == isLast)
  }

  /// None of the forms has room for it.
  @Test(
    arguments: ["31foo March 2022", "31/+3/2022", "+1/03/2022"])
  func otherCharactersBesideTheDigitsAreRefused(_ cell: String) {
    let outcome = read(oneRow(["target date": cell, "value": "5"]))
    #expect(
      findingsWithHints(outcome) == ["error 2:14 unreadable-target-date C2: \(Self.form)"])
  }
}
