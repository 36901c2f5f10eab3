/// The part of an input that is being read: UTF-8 (or what passes for it), whatever the file's encoding.
///
/// The window holds whole records: it is moved on with ``discard(_:)`` and grown with ``fill()``. A
/// byte-order mark is taken off, and UTF-16 becomes UTF-8, as the blocks arrive.
struct ByteWindow: ~Copyable {
  private var reader: BlockReader
  private var decoder: UTF16Decoder?
  private var storage: TextBuffer
  /// Most files are small, and one small block holds them; in large ones the blocks grow.
  private var blockSize: Int
  private static let largestBlock = 256 << 10
  private var hasBegun = false
  /// Whether the whole input stands in the window or before it.
  private(set) var isAtEnd = false
  /// Whether the UTF-16 of the input was broken anywhere.
  var isBrokenUTF16: Bool { decoder?.isBroken ?? false }

  init(
    _ input: Input, blockSize: Int = 64 << 10, onBytesRead: (@Sendable (Int) -> Void)? = nil
  ) throws(Problem) {
    reader = try BlockReader(input, onBytesRead: onBytesRead)
    self.blockSize = max(blockSize, 16)
    storage = TextBuffer(capacity: self.blockSize)
  }

  /// How many bytes stand in the window.
  var count: Int { storage.count }

  /// Whether the last byte in the window is a line end.
  var endsInLineEnd: Bool {
    withBytes { bytes in
      guard let last = bytes.indices.last else { return false }
      return bytes[last] == .lineFeed || bytes[last] == .carriageReturn
    }
  }

  /// Lets `body` look at the bytes in the window.
  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result { storage.withBytes(body) }

  /// Copies a range of the window.
  func copy(_ range: Range<Int>) -> [UInt8] { withBytes { $0.extracting(range).array } }

  /// Drops the first bytes of the window.
  mutating func discard(_ count: Int) { storage.removeFirst(count) }

  /// Gives its memory away, with all that stands there, in exchange for other memory; the window goes on
  /// with what stands from `position` on.
  mutating func handOver(from position: Int, to bytes: inout TextBuffer) {
    let rest = storage.count - position
    if blockSize < Self.largestBlock { blockSize *= 2 }
    // A record longer than others made the memory grow: that is not kept for all that follow.
    let size = isAtEnd ? rest : max(blockSize, 2 * rest)
    if bytes.capacity < size || bytes.capacity > 4 * size { bytes = TextBuffer(capacity: size) }
    swap(&storage, &bytes)
    storage.removeAll()
    bytes.withBytes { storage.append($0.extracting(position..<$0.count)) }
  }

  /// Reads another block behind what is there.
  mutating func fill() throws(Problem) {
    guard !isAtEnd else { return }
    if !hasBegun {
      try begin()
    } else if decoder == nil {
      try fillDirectly()
    } else {
      try fillDecoding()
    }
  }

  private mutating func fillDirectly() throws(Problem) {
    if storage.count > storage.capacity / 2 { storage.reserve(storage.capacity * 2) }
    // To the brim: a pipe gives little at a time, and each filling costs a scan of the record anew.
    while storage.count < storage.capacity, !isAtEnd {
      isAtEnd = try reader.read(into: &storage) == 0
    }
  }

  private mutating func fillDecoding() throws(Problem) {
    var block = TextBuffer(capacity: 64 << 10)
    isAtEnd = try reader.read(into: &block) == 0
    block.withBytes { decode($0.array) }
  }

  private mutating func decode(_ bytes: [UInt8]) {
    var text: [UInt8] = []
    decoder?.decode(bytes[...], atEnd: isAtEnd, into: &text)
    storage.append(text.span)
  }

  /// Reads until the byte-order mark is there, or cannot come any more, and takes it off.
  private mutating func begin() throws(Problem) {
    while storage.count < 4, !isAtEnd { try fillDirectly() }
    hasBegun = true
    let start = copy(0..<min(3, count))
    if start == [0xEF, 0xBB, 0xBF] {
      discard(3)
    } else if start.starts(with: [0xFF, 0xFE]) {
      beginDecoding(bigEndian: false)
    } else if start.starts(with: [0xFE, 0xFF]) {
      beginDecoding(bigEndian: true)
    }
  }

  private mutating func beginDecoding(bigEndian: Bool) {
    let first = copy(2..<count)
    storage.removeAll()
    decoder = UTF16Decoder(bigEndian: bigEndian)
    decode(first)
  }
}
