/// How far from its target a figure may be and still be Amber.
public struct Tolerance: Sendable, Equatable {
  /// What the size is measured in.
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
