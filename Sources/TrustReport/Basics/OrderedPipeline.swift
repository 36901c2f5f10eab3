/// Works on the items of a series, on two threads if there are many items and two processors.
///
/// Items are fetched one after the other, worked on side by side, and delivered one after the other in
/// the order in which they were fetched: the result does not depend on the threads.
enum OrderedPipeline {
  /// Runs the pipeline until no item is left, or no more are wanted.
  ///
  /// - Parameters:
  ///   - worker: holds the first thread's item.
  ///   - makeSecond: makes the worker of the second thread beside the first, if one is to be started.
  ///   - count: how many items are worked on before that.
  ///   - fetch: fetches the next item into a worker; false if there is none.
  ///   - work: works on a worker's item, while the other thread works on another.
  ///   - deliver: passes on what was made of the item; false if no more are wanted.
  ///   - finish: called with the second thread's worker once all is done.
  /// - Throws: what `fetch` or `deliver` throws; the items before that are delivered first.
  static func run<Worker: ~Copyable, Failure: Error>(
    _ worker: inout Worker, second makeSecond: (borrowing Worker) -> Worker, after count: Int = 2,
    fetch: (inout Worker) throws(Failure) -> Bool, work: (inout Worker) -> Void,
    deliver: (inout Worker) throws(Failure) -> Bool,
    finish: (inout Worker) -> Void = { _ in }
  ) throws(Failure) {
    let (fetching, delivering) = (Turns(), Turns())
    var (fetchFailure, deliverFailure): (Failure?, Failure?)
    /// Works on the items of some numbers; false once there are no more.
    func run(_ worker: inout Worker, _ numbers: StrideTo<Int>) -> Bool {
      for number in numbers {
        let isFetched = fetching.take(number) {
          do throws(Failure) { return try fetch(&worker) } catch { fetchFailure = error }
          return false
        }
        guard isFetched else { return false }
        work(&worker)
        let goesOn = delivering.take(number) {
          do throws(Failure) { return try deliver(&worker) } catch { deliverFailure = error }
          return false
        }
        guard goesOn else {
          fetching.end()
          return false
        }
      }
      return true
    }
    if run(&worker, stride(from: 0, to: count, by: 1)) {
      var second = makeSecond(worker)
      // The threads alternate: each holds one item until those before it are delivered.
      runSideBySide(
        { isAlone in _ = run(&worker, stride(from: count, to: .max, by: isAlone ? 1 : 2)) },
        { _ = run(&second, stride(from: count + 1, to: .max, by: 2)) })
      finish(&second)
    }
    if let failure = deliverFailure ?? fetchFailure { throw failure }
  }
}

/// Lets threads do something one after the other, in the order of the numbers of their turns.
private final class Turns {
  private let monitor = Monitor()
  private var next = 0
  private var isOver = false

  /// Calls `body` when it is the turn of a number. The turns are over once `body` returns false: then,
  /// and from then on, the result is false.
  func take(_ number: Int, _ body: () -> Bool) -> Bool {
    guard wait(for: number) else { return false }
    let goesOn = body()
    monitor.update {
      next += 1
      if !goesOn { isOver = true }
    }
    return goesOn
  }

  /// Ends the turns.
  func end() { monitor.update { isOver = true } }

  private func wait(for number: Int) -> Bool {
    monitor.waiting(while: { next != number && !isOver }, then: { !isOver })
  }
}

/// Calls two functions at the same time, and returns once both are done. Without a second processor, or
/// a thread for it, only the first is called, and told that it is alone.
private func runSideBySide(_ first: (_ isAlone: Bool) -> Void, _ second: () -> Void) {
  guard Platform.processorCount > 1 else { return first(true) }
  withoutActuallyEscaping(second) { second in
    guard let thread = SystemThread(second) else { return first(true) }
    first(false)
    thread.join()
  }
}
