/// A piece of text in a ``TextStore``: in which chunk, where in it, and how long, in eight bytes.
struct Text: Sendable, Equatable {
  private let packed: UInt64

  static let empty = Text(chunk: 0, offset: 0, count: 0)

  /// Enough for the cells of a row together: 64 MiB.
  private static let lengthBits: UInt64 = 26
  private static let lengthMask: UInt64 = 1 << lengthBits - 1
  /// How many chunks there may be: 16 GiB of text.
  fileprivate static let chunkLimit = 1 << 12

  fileprivate init(chunk: Int, offset: Int, count: Int) {
    packed = (UInt64(chunk) << Self.lengthBits | UInt64(offset)) << Self.lengthBits | UInt64(count)
  }

  fileprivate var chunk: Int { Int(packed >> (2 * Self.lengthBits)) }
  fileprivate var offset: Int { Int(packed >> Self.lengthBits & Self.lengthMask) }
  var count: Int { Int(packed & Self.lengthMask) }
  var isEmpty: Bool { count == 0 }

  /// A part of the text.
  subscript(range: Range<Int>) -> Text {
    Text(chunk: chunk, offset: offset + range.lowerBound, count: range.count)
  }
}

/// The text that is kept of what was read: runs of UTF-8 bytes, and no object for each cell.
///
/// It stands on shelves, each of which can be dropped as a whole: what is kept of a quarter is, once
/// a later one is found. Chunks of a fixed size never move, so that no text is copied twice.
struct TextStore: Sendable {
  /// The shelf of names, which is never dropped.
  private static let names = 0

  /// The first is always there, so that the empty text stands somewhere.
  private var chunks = [TextChunk(capacity: TextChunk.firstSize)]
  /// The chunks on each shelf.
  private var shelves: [[Int]] = [[0]]
  /// Chunks that were dropped, to be used again.
  private var free: [Int] = []

  /// Keeps a copy of UTF-8 bytes: for good, or on a shelf.
  mutating func add(_ text: Span<UInt8>, to shelf: Int = names) -> Text {
    if text.isEmpty { return .empty }
    let index = chunk(for: text.count, on: shelf)
    let start = withChunk(index) { $0.append(text) }
    return Text(chunk: index, offset: start, count: text.count)
  }

  /// Makes another shelf.
  mutating func makeShelf() -> Int {
    shelves.append([])
    return shelves.count - 1
  }

  /// Drops all text that stands on a shelf.
  mutating func drop(shelf: Int) {
    for chunk in shelves[shelf] {
      chunks[chunk] = TextChunk(capacity: 0)
      free.append(chunk)
    }
    shelves[shelf] = []
  }

  /// The chunk of a shelf that has room for so many bytes.
  @inline(__always)
  private mutating func chunk(for count: Int, on shelf: Int) -> Int {
    if let last = shelves[shelf].last, chunks[last].room >= count { return last }
    return makeChunk(for: count, on: shelf)
  }

  private mutating func makeChunk(for count: Int, on shelf: Int) -> Int {
    // Most files are small: a shelf's first chunk is, too.
    let size = shelves[shelf].isEmpty ? TextChunk.firstSize : TextChunk.size
    let chunk = TextChunk(capacity: max(count, size))
    let index = free.popLast() ?? chunks.count
    precondition(index < Text.chunkLimit, "more than 16 GiB of text to keep")
    if index == chunks.count { chunks.append(chunk) } else { chunks[index] = chunk }
    shelves[shelf].append(index)
    return index
  }

  /// Lets `body` look at a text's bytes.
  @inline(__always)
  func withBytes<Result>(of text: Text, _ body: (Span<UInt8>) -> Result) -> Result {
    withChunk(text.chunk) { $0.withBytes(text.offset..<text.offset + text.count, body) }
  }

  /// Lets `body` look at a chunk, which the store holds meanwhile: it need not be counted.
  @inline(__always)
  private func withChunk<Result>(_ index: Int, _ body: (TextChunk) -> Result) -> Result {
    unsafe Unmanaged.passUnretained(chunks[index])._withUnsafeGuaranteedRef(body)
  }

  /// Reads a byte of each cache line of a text, at most so many: to have them at hand.
  func touch(_ text: Text, bytes limit: Int) -> UInt64 {
    withBytes(of: text) { bytes in
      var sum: UInt64 = 0
      for index in stride(from: 0, to: min(bytes.count, limit), by: 64) {
        sum &+= UInt64(bytes[index])
      }
      return sum
    }
  }

  /// A text as a string.
  func string(_ text: Text) -> String { withBytes(of: text) { $0.string } }
}

/// Memory for text, which is only ever appended to.
///
/// Copies of a store share their chunks: what one of them appends, the others know no place of.
private final class TextChunk: @unchecked Sendable {
  fileprivate static let firstSize = 64 << 10
  fileprivate static let size = 4 << 20

  private let memory: LargeMemory<UInt8>
  fileprivate private(set) var count = 0

  fileprivate init(capacity: Int) { memory = LargeMemory(count: capacity) }

  fileprivate var room: Int { memory.count - count }

  /// Appends bytes, for which there must be room, and says where they stand.
  @inline(__always)
  fileprivate func append(_ bytes: Span<UInt8>) -> Int {
    let start = count
    memory.copy(bytes, to: start)
    count = start &+ bytes.count
    return start
  }

  @inline(__always)
  fileprivate func withBytes<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result
  {
    memory.withSpan(of: range, body)
  }
}
