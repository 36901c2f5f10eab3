extension Tolerance {
  /// Reads a tolerance that says what it is: `5%` of the target, or `2 points` or `2pp`.
  ///
  /// Anything else, a bare number and a negative one among them, is `nil`.
  public init?(_ text: String) {
    let read = text.withUTF8Span { cell in
      try? Tolerance.read(cell.extracting(cell.trimmedRange))
    }
    guard let read, read.isExplicit, !read.tolerance.size.isNegative else { return nil }
    self = read.tolerance
  }

  /// Reads a tolerance cell; a bare number is in the figure's own unit.
  ///
  /// - Parameter unit: the row's unit, such as `£m`, which the cell may repeat.
  static func read(_ cell: Span<UInt8>, unit: String? = nil) throws(CellFault) -> (
    tolerance: Tolerance, isExplicit: Bool, number: Number
  ) {
    var length = cell.count
    while length > 0, cell[length - 1].isASCIILetter { length -= 1 }
    let word = cell.extracting(length..<cell.count)
    let isPoints = ["points", "point", "pp", "pts"].contains(word.string.lowercased())
    guard isPoints else {
      let written = try number(cell)
      let size = unit.flatMap(written.inUnit) ?? written
      let kind: Kind = size.mark == .percent ? .percent : .points
      return (Tolerance(size.value, kind), size.mark == .percent, size)
    }
    let rest = cell.extracting(0..<length)
    let number = try number(rest.extracting(rest.trimmedRange))
    // "2% points" are points: the sign only says of what.
    return (Tolerance(number.value, .points), true, number)
  }

  private static func number(_ cell: Span<UInt8>) throws(CellFault) -> Number {
    do {
      return try Number(reading: cell)
    } catch {
      throw error == .notNumber || error.isTrailingText ? .toleranceUnit : error
    }
  }
}
