extension RowCells {
  /// Where a cell's text stands: in the record's bytes, or among those made anew.
  struct Cell {
    private let start: Int
    let count: Int32
    let isRemade: Bool

    static let none = Cell(0..<0)

    @inline(__always)
    init(_ range: Range<Int>, isRemade: Bool = false) {
      start = range.lowerBound
      count = Int32(truncatingIfNeeded: range.count)
      self.isRemade = isRemade
    }

    var isEmpty: Bool { count == 0 }
    var range: Range<Int> { start..<start &+ Int(count) }

    /// A part of the cell.
    subscript(part: Range<Int>) -> Cell {
      Cell(start + part.lowerBound..<start + part.upperBound, isRemade: isRemade)
    }

    /// Lets `body` look at the text, in the record's bytes or in those made anew.
    @inline(__always)
    func with<Result, Failure: Error>(
      _ bytes: Span<UInt8>, _ remade: Span<UInt8>,
      _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      try body((isRemade ? remade : bytes).extracting(range))
    }
  }
}
