/// The part of an input that is being read: UTF-8 (or what passes for it), whatever the file's encoding.
///
/// The window holds whole records: it is moved on with ``discard(_:)`` and grown with ``fill()``. A
/// byte-order mark is taken off, and UTF-16 becomes UTF-8, as the blocks arrive.
struct ByteWindow: ~Copyable {
  private var reader: BlockReader
  private var decoder: UTF16Decoder?
  private var block: [UInt8] = []
  private var storage: [UInt8]
  private var filled = 0
  private var hasBegun = false
  /// Whether the whole input stands in the window or before it.
  private(set) var isAtEnd = false
  /// Whether the UTF-16 of the input was broken anywhere.
  var isBrokenUTF16: Bool { decoder?.isBroken ?? false }

  init(
    _ input: Input, blockSize: Int = 64 << 10, onBytesRead: (@Sendable (Int) -> Void)? = nil
  ) throws(Problem) {
    reader = try BlockReader(input, onBytesRead: onBytesRead)
    storage = [UInt8](repeating: 0, count: max(blockSize, 16))
  }

  /// How many bytes stand in the window.
  var count: Int { filled }

  /// Whether the last byte in the window is a line end.
  var endsInLineEnd: Bool {
    filled > 0 && (storage[filled - 1] == 0x0A || storage[filled - 1] == 0x0D)
  }

  /// Lets `body` look at the bytes in the window.
  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    body(storage.span.extracting(0..<filled))
  }

  /// Copies a range of the window.
  func copy(_ range: Range<Int>) -> [UInt8] { Array(storage[range]) }

  /// Drops the first bytes of the window.
  mutating func discard(_ count: Int) {
    guard count > 0 else { return }
    let rest = filled - count
    storage.withUnsafeMutableBytes { bytes in
      bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[count..<count + rest]))
    }
    filled = rest
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
    if storage.count - filled < storage.count / 2 {
      storage.append(contentsOf: repeatElement(0, count: storage.count))
    }
    // To the brim: a pipe gives little at a time, and each filling costs a scan of the record anew.
    while filled < storage.count {
      let count = try reader.read(into: &storage, from: filled)
      filled += count
      isAtEnd = count == 0
      if isAtEnd { return }
    }
  }

  private mutating func fillDecoding() throws(Problem) {
    if block.isEmpty { block = [UInt8](repeating: 0, count: 64 << 10) }
    let count = try reader.read(into: &block, from: 0)
    var text: [UInt8] = []
    decoder?.decode(block[..<count], atEnd: count == 0, into: &text)
    append(text)
    isAtEnd = count == 0
  }

  private mutating func append(_ bytes: [UInt8]) {
    let missing = filled + bytes.count - storage.count
    if missing > 0 { storage.append(contentsOf: repeatElement(0, count: missing)) }
    storage.replaceSubrange(filled..<filled + bytes.count, with: bytes)
    filled += bytes.count
  }

  /// Reads until the byte-order mark is there, or cannot come any more, and takes it off.
  private mutating func begin() throws(Problem) {
    while filled < 4, !isAtEnd { try fillDirectly() }
    hasBegun = true
    if storage[..<filled].starts(with: [0xEF, 0xBB, 0xBF]) {
      discard(3)
    } else if storage[..<filled].starts(with: [0xFF, 0xFE]) {
      beginDecoding(bigEndian: false)
    } else if storage[..<filled].starts(with: [0xFE, 0xFF]) {
      beginDecoding(bigEndian: true)
    }
  }

  private mutating func beginDecoding(bigEndian: Bool) {
    let first = copy(2..<filled)
    filled = 0
    var text: [UInt8] = []
    var decoder = UTF16Decoder(bigEndian: bigEndian)
    decoder.decode(first[...], atEnd: isAtEnd, into: &text)
    self.decoder = decoder
    append(text)
  }
}
