/// What one thread prints of many things that do not depend on each other: where each of them is put
/// together, and all that is printed.
struct PrintedInTurns<Source>: ~Copyable {
  /// So many are printed in one go.
  private static var size: Int { 512 }
  /// So many are looked at before the first of them is printed.
  private static var ahead: Int { 16 }

  /// What the thread reads from, which is its own.
  private let source: Source
  private var range = 0..<0
  private var text = TextBuffer()
  private var bytes = TextBuffer()
  /// What was looked at ahead, so that it is not left out as if for nothing.
  private var looked: UInt64 = 0

  private init(_ source: Source) { self.source = source }

  /// Prints many things in their order, a large number of them on two threads.
  ///
  /// - Parameters:
  ///   - source: what they are read from; `copy` makes the same for another thread.
  ///   - lookAhead: looks at what is kept of some of them, before it is needed.
  ///   - body: prints one of them to `bytes`; `text` is room to put its texts together before they
  ///     are escaped.
  static func print(
    _ count: Int, of source: Source, copy: () -> Source, to output: inout TextOutput,
    lookAhead: (Source, Range<Int>) -> UInt64,
    _ body: (Source, Int, _ text: inout TextBuffer, _ bytes: inout TextBuffer) -> Void
  ) {
    var start = 0
    var first = PrintedInTurns(source)
    inTurns(
      &first, second: { PrintedInTurns(copy()) }, alone: 2,
      fetch: { printed in
        printed.range = start..<min(start + size, count)
        start = printed.range.upperBound
        return !printed.range.isEmpty
      },
      work: { printed in printed.print(lookAhead, body) },
      deliver: { printed in
        output.write(printed.bytes)
        return !output.hasFailed
      })
  }

  private mutating func print(
    _ lookAhead: (Source, Range<Int>) -> UInt64,
    _ body: (Source, Int, _ text: inout TextBuffer, _ bytes: inout TextBuffer) -> Void
  ) {
    bytes.removeAll()
    for index in range {
      if (index - range.lowerBound) % Self.ahead == 0 {
        looked &+= lookAhead(source, index..<min(index + Self.ahead, range.upperBound))
      }
      body(source, index, &text, &bytes)
    }
  }
}
