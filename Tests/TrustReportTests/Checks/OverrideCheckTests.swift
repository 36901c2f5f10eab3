import Testing

/// `override-idle`: an override that changes nothing.
@Suite struct OverrideCheckTests {
  private let header = "number,indicator,part,value,target,polarity,published,override reason"

  @Test func theGivenRatingIsTheComputedOne() {
    #expect(
      doubts("override-idle", read(table(header, "1,A,,5,10,higher,R,late data"))) == [
        "note 2: 1: an override reason, and the rating is computed as Red too"
      ])
  }

  @Test func theWholeIsComparedWithItsWorstPart() {
    let csv = table(
      header, "1,A,,,,,R,late data", "1,A,Girls,5,10,higher,,", "1,A,Boys,10,10,higher,,")
    #expect(
      doubts("override-idle", read(csv)) == [
        "note 2: 1: an override reason, and the rating is computed as Red too"
      ])
  }

  @Test(arguments: [
    // It overrides; nothing can be computed; there is no reason.
    "1,A,,5,10,higher,A,late data", "1,A,,[x],10,higher,R,late data",
    "1,A,,5,,higher,R,late data", "1,A,,5,10,higher,R,", "1,A,,5,10,higher,R,-",
    // The worst part is another than the given rating.
    "1,A,,,,,A,late data\n1,A,Girls,5,10,higher,,\n1,A,Boys,10,10,higher,,",
  ])
  func nearMisses(_ rows: String) { #expect(found(read(table(header, rows))) == []) }
}
