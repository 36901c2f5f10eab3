import Testing

@testable import TrustReport

/// The words by which small numbers of people are told from others in an author's text (the contract's section 9,
/// rule 7).
@Suite struct SmallCountWordTests {
  /// Each of them behind a small number is what must not be printed.
  @Test func persons() {
    let nouns = """
      child children kid kids person persons people individual individuals pupil pupils student students learner
      learners boy boys girl girls baby babies infant infants toddler toddlers newborn newborns youngster youngsters
      teenager teenagers adolescent adolescents youth youths adult adults man men woman women mother mothers father
      fathers mum mums dad dads parent parents carer carers sibling siblings brother brothers sister sisters twin
      orphan orphans son sons daughter daughters patient patients client clients resident residents victim victims
      offender offenders refugee refugees apprentice apprentices leaver leavers adopter adopters neet neets uasc lac
      """
    let text = SmallCountText(smallCounts: 1...4)
    #expect(Self.words(nouns).filter { !text.isFound(in: "We know 3 \($0).") } == [])
    #expect(Self.words(nouns).filter { text.isFound(in: "We know 5 \($0).") } == [])
  }

  /// Up to three of them may be between the number and the noun.
  @Test func attributes() {
    let between = """
      young younger older old looked after disabled vulnerable unaccompanied adopted fostered missing excluded female
      male local other new more further additional different care foster school primary secondary send of
      the these those our such
      """
    let text = SmallCountText(smallCounts: 1...4)
    #expect(Self.words(between).filter { !text.isFound(in: "3 \($0) children") } == [])
    #expect(text.isFound(in: "3 young looked-after children"))
    #expect(!text.isFound(in: "3 young disabled looked-after children"))
    #expect(!text.isFound(in: "3 visits children"))
    #expect(!text.isFound(in: "3 young"))
  }

  /// Before the number they make it a name, an age or a share.
  @Test func labels() {
    let labels = """
      year years stage ks level phase tier band grade class section type priority group aged age ages step plan no
      number quarter q in under over part category outcome point chapter table
      """
    let text = SmallCountText(smallCounts: 1...4)
    #expect(Self.words(labels).filter { text.isFound(in: "of \($0) 3 children") } == [])
    #expect(text.isFound(in: "of about 3 children"))
  }

  /// A sentence or a clause ends there.
  @Test(arguments: [".", "!", "?", ";", ":", ","]) func ends(_ mark: String) {
    let text = SmallCountText(smallCounts: 1...4)
    #expect(!text.isFound(in: "It was one\(mark) Children came."))
    #expect(!text.isFound(in: "It was one old\(mark) Children came."))
    #expect(text.isFound(in: "It was so\(mark) one child came."))
  }

  /// Numbers in words up to twenty, and nouns that say how many.
  @Test func numbers() {
    let words = Self.words(
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty
      """)
    for (index, word) in words.enumerated() {
      let number = index + 1
      for text in ["\(word) children", "\(number) children", "\(word.uppercased()) children"] {
        #expect(SmallCountText(smallCounts: number...number).isFound(in: text), "\(text)")
        #expect(!SmallCountText(smallCounts: number + 1...number + 1).isFound(in: text), "\(text)")
      }
    }
    for (index, word) in ["twins", "triplets", "quadruplets", "quintuplets"].enumerated() {
      let number = index + 2
      #expect(SmallCountText(smallCounts: number...number).isFound(in: "The \(word) are well."))
      #expect(!SmallCountText(smallCounts: number + 1...9).isFound(in: "The \(word) are well."))
    }
  }

  /// The unit is a time, a rate or a score, money or a share: its figures are no counts.
  @Test func units() {
    let others = Self.words(
      """
      second seconds minute minutes min mins hour hours hr hrs day days week weeks wk wks month months mth mths quarter
      quarters year years yr yrs score scores point points index ratio rank grade grades stars average mean median
      """)
    #expect(others.filter(CountUnit.isOfCounts) == [])
    #expect(others.filter { CountUnit.isOfCounts("\($0.uppercased()) (Total)") } == [])
    #expect(
      ["%", "£", "£m", "per 10,000", "children per worker"].filter(CountUnit.isOfCounts) == [])
    let counts = ["", "children", "people", "homes", "persons", "daylight", "minors", "yearlings"]
    #expect(counts.filter { !CountUnit.isOfCounts($0) } == [])
  }

  private static func words(_ text: String) -> [String] {
    text.split { " \n".contains($0) }.map(String.init)
  }
}
