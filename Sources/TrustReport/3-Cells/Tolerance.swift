/// How far from its target a figure may be and still be Amber.
public struct Tolerance: Sendable, Equatable {
  /// What the size is a size of.
  enum Kind: Sendable {
    /// A share of the target, in per cent.
    case percent
    /// A distance in the figure's own unit.
    case points
  }

  let size: ExactDecimal
  let kind: Kind

  init(_ size: ExactDecimal, _ kind: Kind) {
    self.size = size
    self.kind = kind
  }

  /// Within 5% of the target: the board's published rule.
  public static let standard = Tolerance(ExactDecimal(5), .percent)

  /// Reads a tolerance that says what it is: `5%` of the target, or `2 points` or `2pp`.
  ///
  /// Anything else, a bare number and a negative one among them, is `nil`.
  public init?(_ text: String) {
    let read = text.withUTF8Span { cell in
      try? Tolerance.read(cell.extracting(cell.trimmedRange))
    }
    guard let read, read.saysWhat, !read.tolerance.size.isNegative else { return nil }
    self = read.tolerance
  }

  /// Reads a tolerance cell; a bare number is in the figure's own unit.
  static func read(_ cell: Span<UInt8>) throws(CellFault) -> (tolerance: Tolerance, saysWhat: Bool)
  {
    var length = cell.count
    while length > 0, cell[length - 1].isASCIILetter { length -= 1 }
    let unit = cell.extracting(length..<cell.count)
    let isPoints = ["points", "point", "pp", "pts"].contains(unit.string.lowercased())
    guard isPoints else {
      let number = try number(cell)
      let kind: Kind = number.mark == .percent ? .percent : .points
      return (Tolerance(number.value, kind), number.mark == .percent)
    }
    let rest = cell.extracting(0..<length)
    let number = try number(rest.extracting(rest.trimmedRange))
    // "2% points" are points: the sign only says of what.
    return (Tolerance(number.value, .points), true)
  }
}

extension Tolerance {
  private static func number(_ cell: Span<UInt8>) throws(CellFault) -> Number {
    do { return try Number(reading: cell) } catch {
      throw error == .notNumber || error.isTrailingText ? .toleranceUnit : error
    }
  }
}

extension Tolerance: CustomStringConvertible {
  /// The tolerance as `5%` or `2 points`.
  public var description: String {
    switch kind {
    case .percent: "\(size)%"
    case .points: "\(size) \(size == ExactDecimal(1) ? "point" : "points")"
    }
  }
}
