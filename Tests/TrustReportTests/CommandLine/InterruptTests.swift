import Foundation
import Synchronization
import Testing
import TrustReport

@testable import TrustReportCLI

/// Signals interrupt system calls; the call is repeated.
@Suite("Signals", .serialized)
struct InterruptTests {
  private static let csv = CommandTests.good

  @Test("an interrupted input is read to its end", arguments: [false, true])
  func input(_ isNonBlocking: Bool) throws {
    let pipe = try SmallPipe()
    if isNonBlocking { try pipe.makeNonBlocking(pipe.readEnd) }
    let (readEnd, writeEnd) = (pipe.readEnd, pipe.writeEnd)
    let report = try whileInterrupted {
      try? markdown(Outcome([.descriptor(readEnd, name: "q.csv")]))
    } meanwhile: { signal in
      for line in Self.csv.split(separator: "\n") {
        for _ in 0..<20 { signal() }
        #expect(write(writeEnd, "\(line)\n", line.utf8.count + 1) == line.utf8.count + 1)
      }
      for _ in 0..<20 { signal() }
      pipe.closeWriteEnd()
    }
    #expect(try report == markdown(read(Self.csv)))
  }

  @Test("an interrupted output gets everything", arguments: [false, true])
  func output(_ isNonBlocking: Bool) throws {
    let pipe = try SmallPipe()
    if isNonBlocking { try pipe.makeNonBlocking(pipe.writeEnd) }
    let readEnd = pipe.readEnd
    // More than a pipe holds.
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 3) }
    var received: [UInt8] = []
    let isComplete = try whileInterrupted {
      // So that the reader ends, too.
      defer { pipe.closeWriteEnd() }
      return (try? bytes.withUnsafeBufferPointer { try writeAll($0, to: pipe.writeEnd) }) != nil
    } meanwhile: { signal in
      var block = [UInt8](repeating: 0, count: 20_000)
      var count = 1
      while count > 0 {
        for _ in 0..<20 { signal() }
        count = Foundation.read(readEnd, &block, block.count)
        received += block.prefix(max(count, 0))
      }
    }
    // Compared here, because the test library would look for the differences of all the bytes.
    let isSame = received == bytes
    #expect(isComplete && isSame)
  }

  @Test("a call is repeated until it succeeds, or fails for another reason")
  func repeated() throws {
    func call(_ failures: [Int32]) throws(SystemError) -> Int32 {
      var failures = failures[...]
      return try retryingInterrupts {
        guard let code = failures.popFirst() else { return 7 }
        errno = code
        return -1
      }
    }
    #expect(try call([]) == 7)
    #expect(try call([EINTR, EINTR, EINTR]) == 7)
    let error = #expect(throws: SystemError.self) { try call([EINTR, EACCES]) }
    #expect(error?.code == EACCES)
  }
}

/// A pipe, closed with the last reference to it.
private final class SmallPipe: Sendable {
  let readEnd: Int32
  let writeEnd: Int32
  private let isWriteEndOpen = Mutex(true)

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(Foundation.pipe(&ends) == 0)
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    closeWriteEnd()
    close(readEnd)
  }

  func closeWriteEnd() {
    isWriteEndOpen.withLock { isOpen in
      if isOpen { close(writeEnd) }
      isOpen = false
    }
  }

  func makeNonBlocking(_ end: Int32) throws {
    try #require(fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) == 0)
  }
}

/// How many signals have been handled.
private let handledSignals = Atomic(0)

/// Runs `body` on a thread of its own, and `meanwhile` on this one, which can interrupt the other:
/// `signal` returns when the thread has handled the signal, or has ended.
private func whileInterrupted<Value: Sendable>(
  _ body: @escaping @Sendable () -> Value, meanwhile: (_ signal: () -> Void) -> Void
) throws -> Value {
  // Without SA_RESTART the system does not repeat a call by itself.
  var action = sigaction()
  #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = { _ in handledSignals.add(1, ordering: .relaxed) }
  #else
    action.__sigaction_handler.sa_handler = { _ in handledSignals.add(1, ordering: .relaxed) }
  #endif
  try #require(sigaction(SIGUSR1, &action, nil) == 0)

  let state = ThreadState<Value>()
  let (hasStarted, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
  Thread.detachNewThread {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGUSR1)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    state.thread.withLock { $0 = pthread_self() }
    hasStarted.signal()
    let value = body()
    state.value.withLock { $0 = value }
    // A signal to a thread that has ended would be an error.
    mayEnd.wait()
  }
  hasStarted.wait()
  defer { mayEnd.signal() }
  let thread = try #require(state.thread.withLock { $0 })
  func hasEnded() -> Bool { state.value.withLock { $0 != nil } }
  meanwhile {
    let count = handledSignals.load(ordering: .relaxed)
    if hasEnded() || pthread_kill(thread, SIGUSR1) != 0 { return }
    while handledSignals.load(ordering: .relaxed) == count, !hasEnded() { sched_yield() }
  }
  while !hasEnded() { sched_yield() }
  return try #require(state.value.withLock { $0 })
}

private final class ThreadState<Value: Sendable>: Sendable {
  let thread = Mutex<pthread_t?>(nil)
  let value = Mutex<Value?>(nil)
}
