#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Does two pieces of work at the same time, and returns once both are done; where there is but one
/// processor, one after the other.
///
/// Each may read what the other reads, and write only what is its own.
func concurrently(_ first: () -> Void, and second: () -> Void) {
  guard hasSecondProcessor else {
    first()
    return second()
  }
  withoutActuallyEscaping(second) { second in
    let work = Unmanaged.passRetained(ThreadWork(body: second))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, nil, ThreadWork.run, work.toOpaque())
    first()
    guard status == 0 else {
      // No thread is to be had: then one after the other.
      work.takeRetainedValue().body()
      return
    }
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
  }
}

/// Makes two things out of so many others, at the same time if they are many: a thread costs as much as
/// some thousands of them.
func concurrently<First, Second>(
  ofMany count: Int, _ first: () -> First, and second: () -> Second
) -> (First, Second) {
  if count < 10_000 { return (first(), second()) }
  var (one, other): (First?, Second?)
  concurrently({ one = first() }, and: { other = second() })
  guard let one, let other else { preconditionFailure("both were made") }
  return (one, other)
}

/// Whether there is a second processor to work on.
private let hasSecondProcessor = sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1

private final class ThreadWork {
  let body: () -> Void
  init(body: @escaping () -> Void) { self.body = body }

  #if canImport(Darwin)
    static let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { work in
      Unmanaged<ThreadWork>.fromOpaque(work).takeRetainedValue().body()
      return nil
    }
  #else
    static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
      work in
      if let work { Unmanaged<ThreadWork>.fromOpaque(work).takeRetainedValue().body() }
      return nil
    }
  #endif
}
