import Testing

/// `polarity-in-title` and `cumulative-in-title`: titles that contradict another column.
@Suite struct TitleWordsCheckTests {
  private let header = "number,indicator,quarter,value,target,polarity,frequency"

  private func row(_ title: String, _ polarity: String, _ frequency: String = "") -> String {
    table(header, "1,\"\(title)\",2022/23 Q3,50,60,\(polarity),\(frequency)")
  }

  @Test(arguments: [
    ("Reduce the number of fly-tips", "higher", "Reduce"),
    ("REDUCE repeat plans", "higher", "REDUCE"), ("Cut carbon", "higher", "Cut"),
    ("Lower the number of exclusions", "higher", "Lower"),
    ("Increase visits to libraries", "lower", "Increase"),
    ("Raise attainment", "lower", "Raise"), ("Improve attendance", "lower", "Improve"),
  ])
  func anImperativeAgainstThePolarity(_ title: String, _ polarity: String, _ word: String) {
    #expect(
      doubts("polarity-in-title", read(row(title, polarity))) == [
        "warning 2: 1: the title begins with \"\(word)\", and \(polarity) is better"
      ])
  }

  @Test(arguments: [
    ("Reduce the number of fly-tips", "lower"), ("Reduce the number of fly-tips", "none"),
    // What is measured, and not what is wanted.
    ("% reduction in carbon", "higher"), ("Reduction in carbon", "higher"),
    ("Increase in rough sleeping", "lower"), ("Lower quartile attainment", "higher"),
    ("Cut-off calls", "lower"), ("Number of plans to reduce waste", "higher"),
    ("Improvement notices", "lower"), ("Reduced-fare passes", "higher"),
    ("Lower Wye visitors", "higher"),
    // What is measured stands behind the aim.
    ("Reduce waits: seen within four weeks", "higher"), ("Reduce carbon (tonnes saved)", "higher"),
    ("Reduce waits for children seen within four weeks", "higher"),
    ("Reduce homelessness, % of cases prevented", "higher"),
    ("Reduce homelessness, proportion of cases closed", "higher"),
    ("Improve waiting times", "lower"), ("Improve response to complaints", "lower"),
    ("Increase safety by cutting accidents", "lower"),
  ])
  func titlesThatAgree(_ title: String, _ polarity: String) {
    #expect(found(read(row(title, polarity))) == [])
  }

  @Test(arguments: [
    ("Homes built (year to date)", "year to date"), ("Homes built - YTD", "YTD"),
    ("Cumulative visits", "Cumulative"), ("Visits during the year", "during the year"),
    ("Visits, year-to-date", "year to date"),
  ])
  func aTitleThatAddsUp(_ title: String, _ words: String) {
    for frequency in ["", "quarterly"] {
      #expect(
        doubts("cumulative-in-title", read(row(title, "higher", frequency))) == [
          "warning 2: 1: the title says \"\(words)\", and the frequency is quarterly"
        ])
    }
  }

  @Test(arguments: [
    ("Homes built (year to date)", "cumulative"), ("Visits during the year", "annual"),
    ("Non-cumulative visits", ""), ("Cumulative impact zones", ""),
    ("Visits in the year to March", ""),
    ("Pupils in year 11", ""), ("Visits during the school year", ""), ("Early years to school", ""),
  ])
  func titlesThatDoNot(_ title: String, _ frequency: String) {
    #expect(found(read(row(title, "higher", frequency))) == [])
  }

  /// The title speaks of all parts: where they differ it may be right.
  @Test func partsAreLookedAtTogether() {
    let header = "number,indicator,part,value,target,polarity"
    let both = table(header, "1,Reduce waste,A,5,6,higher", "1,Reduce waste,B,5,6,higher")
    #expect(found(read(both)) == ["warning 2 polarity-in-title"])
    let one = table(header, "1,Reduce waste,A,5,6,higher", "1,Reduce waste,B,5,6,lower")
    #expect(found(read(one)) == [])
  }
}
