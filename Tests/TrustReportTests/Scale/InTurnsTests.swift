import Testing

@testable import TrustReport

/// Items that two threads work on come out in the order in which they went in.
@Suite struct InTurnsTests {
  private struct Space: ~Copyable {
    var item = 0
    var result = 0
    var worked = 0
  }

  /// What comes out for so many items, when `goesOn` says of an item whether more are wanted.
  private func delivered(
    of count: Int, alone: Int, goesOn: (Int) -> Bool = { _ in true }
  ) -> (results: [Int], worked: Int) {
    var next = 0
    var results: [Int] = []
    var workedBySecond = 0
    var space = Space()
    inTurns(
      &space, second: { Space() }, alone: alone,
      fetch: { space in
        guard next < count else { return false }
        space.item = next
        next += 1
        return true
      },
      work: { space in
        // Some take much longer than others.
        var sum = 0
        for number in 0..<(space.item % 7 == 0 ? 20_000 : 10) { sum &+= number }
        space.result = space.item * 2 + (sum < 0 ? 1 : 0)
        space.worked += 1
      },
      deliver: { space in
        results.append(space.result)
        return goesOn(space.item)
      },
      finish: { second in workedBySecond = second.worked })
    return (results, space.worked + workedBySecond)
  }

  @Test(arguments: [0, 1, 2, 3, 500], [0, 2, 500, 1000])
  func itemsAreDeliveredInOrder(_ count: Int, alone: Int) {
    let (results, worked) = delivered(of: count, alone: alone)
    #expect(results == (0..<count).map { $0 * 2 })
    #expect(worked == count)
  }

  /// At most the one item more that the other thread has begun.
  @Test(arguments: [0, 3, 200]) func nothingIsFetchedOnceNoMoreIsWanted(_ last: Int) {
    let results = delivered(of: 1000, alone: 2) { $0 < last }.results
    #expect(results.starts(with: (0...last).map { $0 * 2 }))
    #expect(results.count <= last + 2)
  }
}
