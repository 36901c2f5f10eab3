/// What was reported for an indicator in a quarter: a number, or the reason why there is none.
public enum Figure: Sendable {
  /// A number.
  case number(Number)
  /// No number, for a reason.
  case missing(MissingReason)

  /// The number's value; `nil` if there is none.
  public var value: ExactDecimal? {
    if case .number(let number) = self { number.value } else { nil }
  }
}

/// Why there is no figure: the Government Statistical Service's reasons (`[x]`, `[c]`, `[z]`, `[low]`,
/// `[w]`). They are told apart, and none of them is ever 0.
public enum MissingReason: Sendable {
  /// Not available: an empty cell, `[x]`, `n/a`, `tbc`, a dash or other words.
  case notAvailable
  /// Confidential, or too small to publish: `[c]`, `*`, `<5`.
  case suppressed
  /// Withheld from the report, because it is a small count or would give one away (`--suppress-below`).
  case withheld
  /// No figure can apply: `[z]`.
  case notApplicable
  /// The figure rounds to 0 but is not 0: `[low]`, `[k]`.
  case low
  /// None was recorded in a survey: `[w]`.
  case noneRecorded
}

/// A number as a cell has it.
public struct Number: Sendable {
  /// The most digits that a number may have, zeros before the first other digit aside, so that they fit.
  static let digitLimit = 18
  /// The most digits behind its point, those that are 0 included.
  static let decimalLimit = 30

  /// The number as it was written, with its mark: `£1,234.50`.
  public let written: String
  private let units: Int64
  private let scale: Int8
  /// The power of ten that `k`, `m` or `bn` stands for; 0 without one.
  let power: Int8
  /// The mark of its unit that it carries itself.
  public let mark: Mark

  /// The sign that a number carries to say what it counts.
  public enum Mark: String, Sendable {
    /// No sign.
    case none = ""
    /// `%`.
    case percent = "%"
    /// `£`.
    case pounds = "£"
  }

  init(units: Int64, scale: Int8, power: Int8 = 0, mark: Mark = .none, written: String) {
    self.units = units
    self.power = power
    self.scale = scale
    self.mark = mark
    self.written = written
  }

  /// The number's value, exactly.
  public var value: ExactDecimal { ExactDecimal(Int128(units), scale: Int(scale - power)) }

  /// The number as it was written, without its sign, its mark and its `k`, `m` or `bn`.
  var mantissa: ExactDecimal { ExactDecimal(Int128(units.magnitude), scale: Int(scale)) }

  /// Whether it was written with `k`, `m` or `bn`.
  var isScaled: Bool { power > 0 }

  /// Whether it says more of itself than a unit such as `£m` leaves to say: 5.4 of that cannot be compared
  /// with £5m.
  var isInPoundsOrScaled: Bool { mark == .pounds || isScaled }
}

extension Number {
  /// The power of ten of a unit such as `£m`; 0 for any other unit.
  static func power(ofUnit unit: String) -> Int8 {
    guard unit.utf8.first == "£".utf8.first else { return 0 }
    return switch unit.lowercased() {
    case "£k": 3
    case "£m": 6
    case "£bn": 9
    default: 0
    }
  }

  /// The number in a unit such as `£m`, if it repeats that: £5.4m is 5.4 of it; `nil` if it does not.
  func inUnit(_ unit: String) -> Number? {
    guard power != 0, Number.power(ofUnit: unit) == power else { return nil }
    let digits = written.unicodeScalars.filter { !"£kmbnKMBN".unicodeScalars.contains($0) }
    return Number(
      units: units, scale: scale, written: String(String.UnicodeScalarView(digits)))
  }

  /// The lower end of a range, in the thousands or millions of the upper end: `£5–6m` is £5m to £6m.
  func sharing(scaleOf upper: Number) -> Number {
    let unscaled = ExactDecimal(Int128(upper.units), scale: Int(upper.scale))
    guard value <= unscaled, let last = written.unicodeScalars.last, "0"..."9" ~= last else {
      return self
    }
    let suffix = upper.written.unicodeScalars.filter { "kmbnKMBN".unicodeScalars.contains($0) }
    return Number(
      units: units, scale: scale, power: upper.power, mark: mark,
      written: written + String(String.UnicodeScalarView(suffix)))
  }
}

/// The shorthand symbols beside a figure (Government Statistical Service, 2022; those of StatsWales too).
public struct Shorthand: OptionSet, Sendable {
  /// The symbols as bits.
  public let rawValue: UInt16
  /// `[b]`
  public static let breakInSeries = Shorthand(rawValue: 1)
  /// `[e]`
  public static let estimated = Shorthand(rawValue: 2)
  /// `[f]`
  public static let forecast = Shorthand(rawValue: 4)
  /// `[p]`
  public static let provisional = Shorthand(rawValue: 8)
  /// `[r]`
  public static let revised = Shorthand(rawValue: 16)
  /// `[u]`
  public static let lowReliability = Shorthand(rawValue: 32)

  /// `[t]`, of StatsWales.
  public static let total = Shorthand(rawValue: 64)
  /// `[a]`, of StatsWales.
  public static let average = Shorthand(rawValue: 128)
  /// `[s]`, of StatsWales.
  public static let significant = Shorthand(rawValue: 256)
  /// `[ss]`, of StatsWales.
  public static let verySignificant = Shorthand(rawValue: 512)
  /// `[sss]`, of StatsWales.
  public static let highlySignificant = Shorthand(rawValue: 1024)
  /// `[ns]`, of StatsWales.
  public static let notSignificant = Shorthand(rawValue: 2048)

  /// Symbols made from their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Each symbol with its letter and its meaning, in the order in which they print.
  static let all: [(symbol: Shorthand, letter: String, meaning: String)] = [
    (.breakInSeries, "b", "break in series"), (.estimated, "e", "estimated"),
    (.forecast, "f", "forecast"), (.provisional, "p", "provisional"),
    (.revised, "r", "revised"), (.lowReliability, "u", "of low reliability"),
    (.total, "t", "a total"), (.average, "a", "an average"),
    (.significant, "s", "statistically significant at the 5% level"),
    (.verySignificant, "ss", "statistically significant at the 1% level"),
    (.highlySignificant, "sss", "statistically significant at the 0.1% level"),
    (.notSignificant, "ns", "not statistically significant"),
  ]

  /// The letters, in order: `["p", "r"]`.
  public var letters: [String] { members.map(\.letter) }

  /// The symbols that are there, one by one.
  var members: [(symbol: Shorthand, letter: String, meaning: String)] {
    isEmpty ? [] : Self.all.filter { contains($0.symbol) }
  }
}

/// An indicator's figure in one quarter.
public struct QuarterlyFigure: Sendable {
  /// The quarter; `nil` in an undated file.
  public let quarter: Quarter?
  /// The quarter or, if all of its rows are annual, the year; `nil` in an undated file.
  public let period: Period?
  /// The figure, or why there is none.
  public let figure: Figure
  /// The unit as the file has it: `children`, `%`, `£m`; empty without one.
  public let unit: String
  /// The shorthand beside it.
  public let symbols: Shorthand
  /// The number as it prints, if it has too many decimals to print as it was written.
  let rounded: String?

  /// The figure's value; `nil` if there is none.
  public var value: ExactDecimal? { figure.value }

  /// Whether it is withheld: then nothing else is told of it (section 9).
  var isWithheld: Bool { if case .missing(.withheld) = figure { true } else { false } }

  /// The mark of the figure: its own or its unit's.
  var mark: Number.Mark {
    if case .number(let number) = figure, number.mark != .none { return number.mark }
    return Number.Mark(unit: unit)
  }
}

extension Number.Mark {
  /// The mark that a unit means: `%` (also `% of pupils`) or `£`.
  init(unit: String) {
    if unit.isEmpty {
      self = .none
    } else if unit.utf8.first == UInt8(ascii: "%") {
      self = .percent
    } else {
      self = unit.utf8.elementsEqual("£".utf8) ? .pounds : .none
    }
  }
}
