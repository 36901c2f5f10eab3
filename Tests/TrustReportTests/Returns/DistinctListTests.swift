import Testing

@testable import TrustReport

/// A list in which each element is once, whatever its hash.
@Suite struct DistinctListTests {
  /// A text whose hash is that of all texts of its length.
  private struct Word: Digestible {
    let text: String
    var digest: UInt64 { UInt64(text.count) }
  }

  @Test func elementsThatShareTheirHashAreToldApart() {
    var list = DistinctList<Word>()
    let added = ["ab", "c", "de", "ab", "de", "fg", "c", "fg"].map { list.add(Word(text: $0)) }
    #expect(added == [0, 1, 2, 0, 2, 3, 1, 3])
    #expect((0..<list.count).map { list[$0].text } == ["ab", "c", "de", "fg"])
    let found = ["ab", "c", "de", "fg", "hi", "jkl"].map { list.index(of: Word(text: $0)) }
    #expect(found == [0, 1, 2, 3, nil, nil])
  }
}
