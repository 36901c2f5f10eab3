import TrustReport

/// A line on the terminal that shows how much has been read.
///
/// It appears after half a second, and is removed at the end. Reading may use two threads, but they
/// report their bytes one at a time (see ``ReadingOptions/onBytesRead``).
final class ProgressLine: @unchecked Sendable {
  /// The seconds before the line appears, and then between two updates.
  private static let delay = 0.5
  private static let interval = 0.1

  /// The size of all inputs; `nil` if it is not known, as for a pipe.
  private let totalBytes: Int?
  private let now: @Sendable () -> Double
  private let write: (String) -> Void
  private var bytesRead = 0
  /// When the line is shown or updated next.
  private var nextUpdate: Double
  private var isShown = false

  /// - Parameters:
  ///   - totalBytes: The size of all inputs, if it is known.
  ///   - now: The time in seconds, since any moment.
  ///   - write: Writes to standard error.
  init(
    totalBytes: Int?, now: @escaping @Sendable () -> Double = monotonicSeconds,
    write: @escaping (String) -> Void
  ) {
    self.totalBytes = totalBytes
    self.now = now
    self.write = write
    nextUpdate = now() + Self.delay
  }

  /// Counts bytes that were just read.
  func add(_ bytes: Int) {
    bytesRead += bytes
    let time = now()
    guard time >= nextUpdate else { return }
    nextUpdate = time + Self.interval
    isShown = true
    let total = totalBytes.map { " of \(amount($0))" } ?? ""
    write("\r\u{1B}[KReading: \(amount(bytesRead))\(total)")
  }

  /// Removes the line.
  func remove() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  /// `980 kB`, `537 MB`.
  private func amount(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(bytes / 1000) kB" : "\(bytes / 1_000_000) MB"
  }
}

extension Invocation {
  /// Calls `body` with the options for reading some inputs, which show a progress line if it is wanted.
  func readWithProgress<Value>(_ files: [RawText], _ body: (ReadingOptions) -> Value) -> Value {
    var reading = options.reading
    reading.suppression = options.suppression
    guard console.environment.showsProgress, !options.isQuiet else { return body(reading) }
    let sizes = files.compactMap { FileStatus(input: $0)?.size }
    let totalBytes = sizes.count == files.count ? sizes.reduce(0, +) : nil
    let line = ProgressLine(totalBytes: totalBytes) { console.writeError($0) }
    defer { line.remove() }
    reading.onBytesRead = { line.add($0) }
    return body(reading)
  }
}
