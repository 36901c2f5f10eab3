extension OutputBuffer {
  /// Appends many items in order, which are made on two threads if they are worth one.
  ///
  /// - Parameter append: appends an item's bytes. It may be called on any thread.
  mutating func appendItems(_ count: Int, append: (Int, inout [UInt8]) -> Void) {
    var chunk = ItemChunk()
    var start = 0
    OrderedPipeline.run(
      &chunk, second: { _ in ItemChunk() }, after: count > 2 * ItemChunk.size ? 1 : .max,
      fetch: { chunk in
        chunk.items = start..<min(start + ItemChunk.size, count)
        start = chunk.items.upperBound
        return !chunk.items.isEmpty
      },
      work: { chunk in
        chunk.bytes.removeAll(keepingCapacity: true)
        for index in chunk.items { append(index, &chunk.bytes) }
      },
      deliver: { chunk in
        self.append(chunk.bytes)
        return !hasFailed
      })
  }
}

/// Items that are written in one go, and what they are written as.
private struct ItemChunk {
  static let size = 512
  var items = 0..<0
  var bytes: [UInt8] = []
}
