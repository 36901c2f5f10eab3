import Testing

@testable import TrustReport

/// Items that two threads work on are delivered in the order in which they were fetched.
@Suite struct OrderedPipelineTests {
  private struct Worker: ~Copyable {
    var item = 0
    var result = 0
    var worked = 0
  }

  /// What is delivered of a number of items; `goesOn` says of an item whether more are wanted.
  private func delivered(
    of count: Int, after alone: Int, goesOn: (Int) -> Bool = { _ in true }
  ) -> (results: [Int], worked: Int) {
    var next = 0
    var results: [Int] = []
    var workedBySecond = 0
    var worker = Worker()
    OrderedPipeline.run(
      &worker, second: { _ in Worker() }, after: alone,
      fetch: { worker in
        guard next < count else { return false }
        worker.item = next
        next += 1
        return true
      },
      work: { worker in
        // Some take much longer than others.
        var sum = 0
        for number in 0..<(worker.item % 7 == 0 ? 20_000 : 10) { sum &+= number }
        worker.result = worker.item * 2 + (sum < 0 ? 1 : 0)
        worker.worked += 1
      },
      deliver: { worker in
        results.append(worker.result)
        return goesOn(worker.item)
      },
      finish: { second in workedBySecond = second.worked })
    return (results, worker.worked + workedBySecond)
  }

  @Test(arguments: [0, 1, 2, 3, 500], [0, 2, 500, 1000])
  func itemsAreDeliveredInOrder(_ count: Int, alone: Int) {
    let (results, worked) = delivered(of: count, after: alone)
    #expect(results == (0..<count).map { $0 * 2 })
    #expect(worked == count)
  }

  private struct Failure: Error {}

  /// What `fetch` or `deliver` throws ends the run; the items before it are delivered.
  @Test(arguments: [0, 1, 2, 50, 51], [0, 2, 1000])
  func whatIsThrownIsThrownOn(_ last: Int, after alone: Int) {
    for isFetched in [true, false] {
      var next = 0
      var results: [Int] = []
      var worker = Worker()
      #expect(throws: Failure.self) {
        try OrderedPipeline.run(
          &worker, second: { _ in Worker() }, after: alone,
          fetch: { worker throws(Failure) in
            if isFetched, next == last { throw Failure() }
            worker.item = next
            next += 1
            return true
          },
          work: { $0.result = $0.item },
          deliver: { worker throws(Failure) in
            if !isFetched, worker.item == last { throw Failure() }
            results.append(worker.result)
            return true
          })
      }
      #expect(results == Array(0..<last))
    }
  }

  /// At most the one item more that the other thread has begun.
  @Test(arguments: [0, 3, 200]) func nothingIsFetchedOnceNoMoreIsWanted(_ last: Int) {
    let results = delivered(of: 1000, after: 2) { $0 < last }.results
    #expect(results.starts(with: (0...last).map { $0 * 2 }))
    #expect(results.count <= last + 2)
  }
}
