/// Bytes that are being read, or text that is being put together.
///
/// A report of a million indicators appends some fifty million words, figures and signs. A string for
/// each would be an object each, and an array asks with each append whether it is shared; this is memory
/// that one value owns, to be filled and emptied again and again.
struct TextBuffer: ~Copyable {
  private var memory: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(capacity: Int = 1024) { memory = .allocate(capacity: capacity) }

  deinit { memory.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// Lets `body` look at the bytes.
  @inline(__always)
  func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(memory.extracting(0..<count).span)
  }

  /// How many bytes it can hold without more memory.
  var capacity: Int { memory.count }

  /// Sees to it that the buffer can hold so many bytes.
  mutating func reserve(_ capacity: Int) {
    if capacity > memory.count { move(to: capacity) }
  }

  /// Appends what `read` puts into the free memory; it says how many bytes that are.
  mutating func append<Failure: Error>(
    reading read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    let appended = try read(UnsafeMutableRawBufferPointer(memory.extracting(count...)))
    precondition(0...memory.count - count ~= appended)
    count += appended
    return appended
  }

  /// Drops the first bytes.
  mutating func removeFirst(_ dropped: Int) {
    guard dropped > 0 else { return }
    _ = memory.update(fromContentsOf: memory[dropped..<count])
    count -= dropped
  }

  /// Empties the buffer, and keeps its memory.
  mutating func removeAll() { count = 0 }

  /// Takes the last bytes off again.
  mutating func removeLast(_ count: Int) { self.count -= count }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == memory.count { grow(by: 1) }
    memory[count] = byte
    count &+= 1
  }

  /// Appends bytes.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends words that the program knows.
  @inline(__always)
  static func += (text: inout TextBuffer, words: StaticString) {
    words.withUTF8Buffer { text.append($0) }
  }

  /// Appends a string.
  mutating func append(_ string: String) {
    var string = string
    string.withUTF8 { append($0) }
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if memory.count &- count < bytes.count { grow(by: bytes.count) }
    guard let from = bytes.baseAddress, let to = memory.baseAddress else { return }
    (to + count).update(from: from, count: bytes.count)
    count &+= bytes.count
  }

  @inline(never)
  private mutating func grow(by missing: Int) {
    move(to: max(memory.count * 2, count + missing))
  }

  private mutating func move(to capacity: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity)
    _ = larger.update(fromContentsOf: memory.prefix(count))
    memory.deallocate()
    memory = larger
  }

  /// Turns round what stands from a position on.
  mutating func reverse(from start: Int) { memory[start..<count].reverse() }
}

extension String {
  /// The text that `fill` puts together.
  init(_ fill: (_ text: inout TextBuffer) -> Void) {
    var text = TextBuffer()
    fill(&text)
    self = text.withBytes { $0.string }
  }
}
