#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Works on the items of a series, on two threads where there are many and there are two processors.
///
/// Each item is fetched by one thread at a time, worked on by both at the same time, and delivered in the
/// order in which it was fetched: what comes out does not depend on the threads.
///
/// - Parameters:
///   - space: what the first thread keeps its item in; the second's is made when it is wanted.
///   - alone: how many items are worked on before a second thread is thought worth its while.
///   - fetch: fetches the next item; false if there is none.
///   - deliver: hands an item on; false if no more are wanted.
///   - finish: called with what the second thread kept its items in, once all is done.
func inTurns<Space: ~Copyable>(
  _ space: inout Space, second makeSecond: () -> Space, alone: Int,
  fetch: (inout Space) -> Bool, work: (inout Space) -> Void, deliver: (inout Space) -> Bool,
  finish: (inout Space) -> Void = { _ in }
) {
  for _ in 0..<alone {
    guard fetch(&space) else { return }
    work(&space)
    guard deliver(&space) else { return }
  }
  let relay = Relay()
  func run(_ space: inout Space) {
    while let number = relay.next({ fetch(&space) }) {
      work(&space)
      relay.inTurn(number) { deliver(&space) }
    }
  }
  var second = makeSecond()
  concurrently({ run(&space) }, and: { run(&second) })
  finish(&second)
}

/// Lets two threads do one after the other what is common to them.
private final class Relay: @unchecked Sendable {
  private let fetching = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let delivering = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let delivered = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// How many items were fetched, and how many were delivered.
  private var fetchedCount = 0
  private var deliveredCount = 0
  private var isOver = false

  init() {
    pthread_mutex_init(fetching, nil)
    pthread_mutex_init(delivering, nil)
    pthread_cond_init(delivered, nil)
  }

  deinit {
    pthread_mutex_destroy(fetching)
    pthread_mutex_destroy(delivering)
    pthread_cond_destroy(delivered)
    fetching.deallocate()
    delivering.deallocate()
    delivered.deallocate()
  }

  /// Fetches the next item and gives it a number; `nil` if there is none.
  func next(_ fetch: () -> Bool) -> Int? {
    pthread_mutex_lock(fetching)
    defer { pthread_mutex_unlock(fetching) }
    guard !isOver, fetch() else {
      isOver = true
      return nil
    }
    fetchedCount += 1
    return fetchedCount - 1
  }

  /// Delivers an item once those before it are delivered.
  func inTurn(_ number: Int, _ deliver: () -> Bool) {
    pthread_mutex_lock(delivering)
    while deliveredCount != number { pthread_cond_wait(delivered, delivering) }
    pthread_mutex_unlock(delivering)
    // Only the thread whose turn it is comes here.
    let goesOn = deliver()
    if !goesOn { stop() }
    pthread_mutex_lock(delivering)
    deliveredCount += 1
    pthread_cond_broadcast(delivered)
    pthread_mutex_unlock(delivering)
  }

  private func stop() {
    pthread_mutex_lock(fetching)
    isOver = true
    pthread_mutex_unlock(fetching)
  }
}
