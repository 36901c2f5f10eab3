#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lets threads that work on one series of things do what is common to them one after the other.
final class Relay: @unchecked Sendable {
  private let mutexes = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 2)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// The number whose turn it is.
  private var turn = 0

  init() {
    for index in 0..<2 { pthread_mutex_init(mutexes + index, nil) }
    pthread_cond_init(condition, nil)
  }

  deinit {
    for index in 0..<2 { pthread_mutex_destroy(mutexes + index) }
    pthread_cond_destroy(condition)
    mutexes.deallocate()
    condition.deallocate()
  }

  /// Does what only one thread at a time may do, in any order.
  func alone<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutexes)
    defer { pthread_mutex_unlock(mutexes) }
    return body()
  }

  /// Does what is to be done in the order of the numbers from 0 on, each of which comes once.
  func inTurn(_ number: Int, _ body: () -> Void) {
    pthread_mutex_lock(mutexes + 1)
    while turn != number { pthread_cond_wait(condition, mutexes + 1) }
    pthread_mutex_unlock(mutexes + 1)
    body()
    pthread_mutex_lock(mutexes + 1)
    turn += 1
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(mutexes + 1)
  }
}
