import Testing

/// The row for the whole of an indicator that has parts (the contract's section 2.6).
@Suite struct PartsWholeTests {
  private static let header =
    "number,indicator,part,value,target,polarity,published,override reason,commentary\n"

  /// "A value or target there is an error", wherever the row is.
  @Test(arguments: [
    ("5,,", ["8 D"]), ("0,,", ["8 D"]), (",>=5,", ["9 E"]), ("5,>=5,", ["8 D", "10 E"]),
    (",,higher", []), (",,", []),
  ])
  func figureIsAnError(_ cells: String, _ places: [String]) {
    let whole = "2.3,A,,\(cells),,,\n"
    let part = "2.3,A,KS2,29,20,higher,,,\n"
    for (line, rows) in [(2, whole + part), (3, part + whole)] {
      let expected = places.map { place in
        "error \(line):\(place.dropLast(2)) whole-with-figure \(place.suffix(1))\(line)"
      }
      #expect(findings(read(Self.header + rows)) == expected)
    }
  }

  /// "A word for a missing figure is no target."
  @Test(
    arguments: ["n/a,n/a", "tbc,-", "-,tbc"])
  func wordForMissingIsNoFigure(_ cells: String) {
    let outcome = read(Self.header + "2.3,A,,\(cells),,,,\n2.3,A,KS2,29,20,higher,,,\n")
    #expect(findings(outcome) == [])
  }

  @Test func saysWhatToDo() {
    let outcome = read(Self.header + "2.3,A,,5,,,,,\n2.3,A,KS2,29,20,higher,,,\n")
    let finding = outcome.findings.first
    #expect(
      finding?.message
        == "'value' is \"5\" in a row for the whole of an indicator that has parts")
    #expect(finding?.hint == "give it to a part, or leave it empty: the whole takes its worst part")
  }

  /// An empty part is an empty part, in a file without the column too.
  @Test
  func figureInAFileWithoutPartsIsAnErrorToo() {
    let outcome = read(
      "number,indicator,quarter,value\n2.3,A,2022/23 Q3,5\n",
      "number,indicator,quarter,part,value\n2.3,A,2022/23 Q3,KS2,29\n")
    #expect(findings(outcome) == ["error 2 whole-with-figure"])
  }

  /// The row for the whole is in one file, with or without a column for parts, and the parts are in
  /// others: what is wrong with it is said once, whatever the order of the files.
  @Test(arguments: [0, 1, 2], ["", ",part"])
  func whatIsWrongWithTheWholeIsSaidOnce(_ place: Int, _ column: String) {
    let cell = column.isEmpty ? "" : ","
    let whole =
      "number,indicator,quarter,published,value,target\(column)\n"
      + "2.3,A,2022/23 Q3,G,,\(cell)\n3.1,B,2022/23 Q3,G,90,>=100\(cell)\n"
      + "4.1,C,2022/23 Q3,,5,\(cell)\n"
    let parts = ["KS2", "KS4"].map { part in
      "number,indicator,quarter,part,value,target\n2.3,A,2022/23 Q3,\(part),90,>=100\n"
        + "4.1,C,2022/23 Q3,\(part),90,>=100\n"
    }
    var files = parts
    files.insert(whole, at: place)
    let outcome = read(files[0], files[1], files[2])
    let name = place == 0 ? "q.csv" : "q\(place + 1).csv"
    let expected = [
      "\(name):2 published-differs", "\(name):3 published-differs", "\(name):4 whole-with-figure",
    ]
    // Without the column nobody looks at what was published on the whole of parts in other files.
    #expect(
      outcome.findings.map { "\($0.file):\($0.line ?? 0) \($0.code)" }
        == expected)
  }

  /// "All of them are found in one run" (section 8): in the quarters of the history as well.
  @Test
  func figureInAnEarlierQuarterIsAnErrorToo() {
    let outcome = read(
      """
      number,indicator,part,quarter,value,target
      2.3,A,,2022/23 Q2,5,
      2.3,A,KS2,2022/23 Q2,29,>=20
      2.3,A,KS2,2022/23 Q3,29,>=20
      """)
    #expect(findings(outcome) == ["error 2:19 whole-with-figure E2"])
  }

  /// Title, commentary, published rating and note of the whole are its own.
  @Test func holdsWhatBelongsToTheWhole() {
    let outcome = read(
      """
      number,indicator,part,value,target,note,commentary
      2.3,Attainment,,,,academic year 2017/18,An action plan is in place.
      2.3,,KS2,29,>=30,,Schools get more help.
      2.3,,KS4,28,>=40,,
      """)
    #expect(findings(outcome) == [])
    #expect(
      passages(outcome) == [
        """
        2.3 Attainment: Red
        Note: academic year 2017/18.
        KS2: Amber. 29 against a target of 30 or above: 1 (3.3%) below target.
        Schools get more help.
        KS4: Red. 28 against a target of 40 or above: 12 (30.0%) below target.
        An action plan is in place.
        """
      ])
  }

  @Test("thresholds and tolerance of the whole are shown at their cells")
  func thresholdsOfWhole() {
    let outcome = read(
      """
      indicator,part,value,target,polarity,amber threshold,red threshold,tolerance
      School,,,,higher,80,70,3
      School,Primary,75,90,higher,,,

      """)
    #expect(
      findings(outcome) == [
        "error 2:18 whole-with-figure F2", "error 2:21 whole-with-figure G2",
        "error 2:24 whole-with-figure H2",
      ])
    #expect(outcome.findings.map(\.value) == ["80", "70", "3"])
  }
}
