import Testing

@testable import TrustReport

/// What two readers of one file have counted is put together: the first place is the first of the file.
@Suite struct FileTallyTests {
  @Test(arguments: [(5, 3, 3), (3, 5, 3), (5, nil, 5), (nil, 3, 3), (nil, nil, nil)])
  func occurrences(_ own: Int?, _ other: Int?, _ first: Int?) {
    func found(_ line: Int?) -> FileTally.Occurrences {
      var occurrences = FileTally.Occurrences()
      if let line { occurrences.add { InputLocation(line: line) } }
      return occurrences
    }
    var all = found(own)
    all.add(found(other))
    #expect(all.count == [own, other].count { $0 != nil })
    #expect(all.first?.line == first)
  }

  @Test(arguments: [(5, 3, 3), (3, 5, 3), (5, nil, 5), (nil, 3, 3), (nil, nil, nil)])
  func months(_ own: Int?, _ other: Int?, _ first: Int?) {
    func found(_ line: Int?) -> FileTally.Months {
      var months = FileTally.Months()
      guard let line else { return months }
      months.count = 1
      months.first = ("Dec 2022", "2022/23 Q3", InputLocation(line: line))
      return months
    }
    var all = found(own)
    all.add(found(other))
    #expect(all.count == [own, other].count { $0 != nil })
    #expect(all.first?.location.line == first)
  }
}
