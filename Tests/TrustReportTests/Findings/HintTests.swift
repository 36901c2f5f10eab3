import Testing
import TrustReport

/// A hint says what to type.
@Suite struct HintTests {
  @Test func mergedCellsGiveEveryColumnToFillDown() {
    let outcome = expectFindings(
      """
      ref,measure,cohort,outturn,target,good is,units
      A1,Reviews done,Older people,71,75,high,%
      ,1️⃣,Working age,78,75,,

      """, are: ["error 1️⃣ missing-title"])
    #expect(
      hints(outcome) == [
        "'measure' must hold it, or the row for the whole; merged with the cell above? give --fill-down number,indicator,unit,polarity"
      ])
  }

  @Test func numberWithoutTitleIsNoMergedCell() {
    let outcome = expectFindings(
      "ref,measure,outturn\nA1,Reviews done,71\nA2,1️⃣,78\n", are: ["error 1️⃣ missing-title"])
    #expect(hints(outcome) == ["'measure' must hold it, or the row for the whole"])
  }

  @Test func failedFormulaGivesTheReplacement() {
    let outcome = expectFindings(
      "measure,outturn\nVisits,1️⃣#REF!\n", are: ["error 1️⃣ unreadable-value"])
    #expect(hints(outcome)[0].contains("give --replace \"value:#REF!=[x]\""))
  }

  @Test func numbersThatSeveralTitlesShareAreOneError() {
    let outcome = expectFindings(
      "ref,measure,outturn\nCS,Calls,7\n1️⃣CS,Forms,8\nCS,Letters,9\nHR,Sickness,2\n2️⃣HR,Leavers,3\n",
      are: ["error 1️⃣ duplicate-row", "error 2️⃣ duplicate-row"])
    #expect(messages(outcome)[0] == "'ref' is \"CS\", and so it is in q.csv:2, with another title")
    #expect(
      hints(outcome)[0]
        == "give each indicator a number of its own; if 'ref' is none, give --column \"number=\"")
  }

  @Test func droppedNoughtIsAskedAfter() {
    let outcome = expectFindings(
      "ref,measure,outturn\n1.1,Calls,7\n1.9,Forms,8\n1️⃣1.1,Letters,9\n1.11,Visits,2\n",
      are: ["error 1️⃣ duplicate-row"])
    #expect(hints(outcome)[0].hasPrefix("is this 1.10?"))
    #expect(hints(outcome)[0].contains("--identity title"))
  }

  @Test func revisedFileIsAskedAfter() {
    let outcome = read("ref,measure,outturn\n1,Calls,7\n", "ref,measure,outturn\n1,Calls,8\n")
    #expect(hints(outcome)[0].hasPrefix("revised? leave the older file out"))
  }

  @Test func quartersWithoutAYearAreOneError() {
    expectFindings(
      "measure,1️⃣Q1,Q2,Q3 target\nVisits,7,8,9\n", are: ["error 1️⃣ quarter-without-year"])
  }

  @Test func outcomeOfRatingsIsNoPriority() throws {
    let outcome = expectFindings(
      "measure,outturn,1️⃣outcome\nVisits,7,Met\nLoans,8,Not met\n",
      are: ["note 1️⃣ unknown-column"])
    #expect(
      hints(outcome) == ["did you mean 'published'? then give --column \"published=outcome\""])
    let priority = read("measure,outturn,outcome\nVisits,7,Be Safe\nLoans,8,Met\n")
    #expect(findings(priority) == ["note 1:17 columns-guessed C1"])
    #expect(try priority.scorecard.priorities.map(\.name) == ["Be Safe", "Met"])
  }

  @Test func keyBelowTheTableIsNoIndicator() {
    expectFindings(
      "ref,measure,outturn,target,good is\nA1,Visits,7,6,high\n1️⃣G,At or better than target,,,\n2️⃣N/A,No target,,,\n",
      are: ["warning 1️⃣ footnote", "warning 2️⃣ footnote"])
    // A letter with a figure beside it is an indicator's.
    expectFindings(
      "ref,measure,outturn,target,good is\nA,Visits,7,6,high\nG,Loans,7,6,high\n", are: [])
  }
}
