/// The part of an input that is being read: as UTF-8 (or what passes for it), whatever the file's
/// encoding.
///
/// A byte-order mark is taken off, and UTF-16 becomes UTF-8, as the blocks arrive.
struct ByteWindow: ~Copyable {
  private var reader: BlockReader
  private let input: Input
  /// `nil` unless the input is UTF-16.
  private var decoder: UTF16Decoder?
  private(set) var bytes: [UInt8]
  /// Most files are small, and one small block holds them; in large ones the blocks grow.
  private var blockSize: Int
  private static let largestBlock = 256 << 10
  /// Whether the input ends with the window.
  private(set) var isAtEnd: Bool
  /// The number of the input's bytes, if it is known.
  var inputSize: Int? { reader.size }
  /// The input, if it can be opened once more and read from its beginning.
  var reopenable: Input? {
    if case .descriptor = input { return nil }
    return reader.size == nil ? nil : input
  }
  /// Whether the UTF-16 of the input was broken anywhere.
  var isBrokenUTF16: Bool { decoder?.isBroken ?? false }

  /// Opens the input, and reads its first block.
  init(
    _ input: Input, blockSize: Int = 64 << 10, onBytesRead: (@Sendable (Int) -> Void)? = nil
  ) throws(InputFault) {
    var reader = try BlockReader(input, onBytesRead: onBytesRead)
    var bytes: [UInt8] = []
    let isAtEnd = try !reader.fill(&bytes, to: max(blockSize, 16))
    (self.bytes, self.blockSize, self.isAtEnd) = (bytes, max(blockSize, 16), isAtEnd)
    self.reader = reader
    self.input = input
    removeByteOrderMark()
  }

  /// Drops the first bytes of the window.
  mutating func discard(_ count: Int) { bytes.removeSubrange(0..<count) }

  /// Reads another block: the window grows to twice its size, or to the size of a block.
  mutating func fill() throws(InputFault) {
    if isAtEnd { return }
    let size = max(blockSize, 2 * bytes.count)
    if decoder == nil {
      isAtEnd = try !reader.fill(&bytes, to: size)
    } else {
      var block: [UInt8] = []
      isAtEnd = try !reader.fill(&block, to: size - bytes.count)
      decoder?.decode(block[...], atEnd: isAtEnd, into: &bytes)
    }
  }

  /// Swaps the window's buffer for another: `block` receives all bytes of the window, which itself
  /// keeps those from `position` on. The buffer that `block` had is used again.
  mutating func handOver(from position: Int, to block: inout [UInt8]) {
    blockSize = min(2 * blockSize, Self.largestBlock)
    let rest = bytes.count - position
    // The buffer that a long record needed is not kept for all that follow.
    block.removeAll(keepingCapacity: block.capacity <= 4 * max(blockSize, 2 * rest))
    block.reserveCapacity(isAtEnd ? rest : max(blockSize, 2 * rest))
    block += bytes[position...]
    swap(&bytes, &block)
  }

  private mutating func removeByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      discard(3)
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let block = bytes.dropFirst(2)
      decoder = UTF16Decoder(bigEndian: bytes[0] == 0xFE)
      bytes = []
      decoder?.decode(block, atEnd: isAtEnd, into: &bytes)
    }
  }
}
