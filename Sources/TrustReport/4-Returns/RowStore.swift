/// The rows, in the order in which they were read, in chunks that never move.
///
/// Copies of a store share their chunks: rows are only changed while they are being read.
struct RowStore: RandomAccessCollection, Sendable {
  private static let chunkBits = 16
  private static let chunkMask = 1 << chunkBits - 1
  /// Most files have fewer rows than this.
  private static let firstSize = 256

  private var chunks: [Chunk] = []
  private(set) var endIndex = 0
  var startIndex: Int { 0 }

  private final class Chunk: @unchecked Sendable {
    let memory: LargeMemory<Row>
    init(count: Int) { memory = LargeMemory(count: count) }
  }

  subscript(index: Int) -> Row {
    @inline(__always) get {
      precondition(index < endIndex)
      return chunks[index >> Self.chunkBits].memory[index & Self.chunkMask]
    }
    nonmutating set { chunks[index >> Self.chunkBits].memory[index & Self.chunkMask] = newValue }
  }

  mutating func append(_ row: Row) {
    if endIndex == 0 {
      chunks.append(Chunk(count: Self.firstSize))
    } else if endIndex == Self.firstSize {
      let whole = Chunk(count: 1 << Self.chunkBits)
      for index in 0..<Self.firstSize { whole.memory[index] = self[index] }
      chunks[0] = whole
    } else if endIndex & Self.chunkMask == 0 {
      chunks.append(Chunk(count: 1 << Self.chunkBits))
    }
    chunks[endIndex >> Self.chunkBits].memory[endIndex & Self.chunkMask] = row
    endIndex += 1
  }
}
