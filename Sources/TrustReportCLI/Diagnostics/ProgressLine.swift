#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The line on a terminal that says how much has been read, while reading takes its time.
///
/// It appears after half a second, and leaves nothing behind: what stands on standard error
/// afterwards is the same as without it.
///
/// Two inputs may be read at a time: its state is changed under a lock.
final class ProgressLine: @unchecked Sendable {
  /// How many seconds of work go by without the line, and then between two of its states.
  private static let patience = 0.5
  private static let interval = 0.1

  /// How many bytes there are in all; `nil` where a pipe does not say.
  private let bytesInAll: Int?
  private let now: @Sendable () -> Double
  private let write: Console.Writer
  private var lock = pthread_mutex_t()
  private var bytesRead = 0
  /// When the line is shown or renewed next.
  private var next: Double
  private var isShown = false

  /// - Parameters:
  ///   - bytesInAll: how many bytes there are to read, where that is known.
  ///   - now: the time in seconds, from any beginning.
  ///   - write: writes to standard error.
  init(
    bytesInAll: Int?, now: @escaping @Sendable () -> Double, write: @escaping Console.Writer
  ) {
    self.bytesInAll = bytesInAll
    self.now = now
    self.write = write
    next = now() + Self.patience
    pthread_mutex_init(&lock, nil)
  }

  deinit { pthread_mutex_destroy(&lock) }

  /// Notes that more bytes have been read.
  func add(_ bytes: Int) {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    bytesRead += bytes
    let time = now()
    guard time >= next else { return }
    next = time + Self.interval
    isShown = true
    show("\r\u{1B}[K" + text(bytesRead))
  }

  /// Takes the line away.
  func remove() {
    if isShown { show("\r\u{1B}[K") }
    isShown = false
  }

  private func show(_ text: String) { try? text.withBytes(write) }

  private func text(_ bytesRead: Int) -> String {
    let whole = bytesInAll.map { " of \(Self.amount($0))" } ?? ""
    return "Reading: \(Self.amount(bytesRead))\(whole)"
  }

  /// `980 kB`, `537 MB`.
  private static func amount(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(bytes / 1000) kB" : "\(bytes / 1_000_000) MB"
  }
}

extension Invocation {
  /// Reads files with the line that shows how far it has come, where that is wanted.
  func readWithProgress<Result>(
    _ files: [String], _ body: (_ onBytesRead: (@Sendable (Int) -> Void)?) -> Result
  ) -> Result {
    guard console.surroundings.showsProgress, !options.isQuiet else { return body(nil) }
    let line = ProgressLine(
      bytesInAll: bytesInAll(files), now: secondsSinceStart, write: console.standardError)
    defer { line.remove() }
    return body { line.add($0) }
  }

  /// The size of the files together; `nil` where one of them is none.
  private func bytesInAll(_ files: [String]) -> Int? {
    var sum = 0
    for file in files {
      let status = file == "-" ? FileStatus(descriptor: 0) : FileStatus(path: file)
      guard let status, status.kind == .regular else { return nil }
      sum += status.size
    }
    return sum
  }
}

/// The time in seconds since the machine started: the system's own clock, for the standard library's
/// needs the whole of its concurrency.
@Sendable private func secondsSinceStart() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
