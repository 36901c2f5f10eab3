/// Indicators with parts and totals over three quarters of a year, with tight criteria: what withholding must be
/// safe for, and small enough to try everything.
struct RandomCounts {
  /// One figure.
  struct Figure {
    let number: String
    /// Empty for the whole.
    let part: String
    let quarter: Int
    /// The count; of a percentage its numerator.
    var value: Int
    let isCumulative: Bool
    let criteria: String
    /// Of how many people it is a percentage, with how many decimals; `nil` for a count.
    var base: (people: Int, decimals: Int)?

    /// The figure as it is written.
    var text: String {
      base.map { Self.percentage(value, of: $0.people, $0.decimals) } ?? "\(value)"
    }

    /// A percentage, rounded half up: `37.5%`.
    static func percentage(_ numerator: Int, of base: Int, _ decimals: Int) -> String {
      let power = decimals == 0 ? 1 : 10
      let units = (2 * numerator * 100 * power + base) / (2 * base)
      return decimals == 0 ? "\(units)%" : "\(units / 10).\(units % 10)%"
    }

    /// Whether it is a small count itself, or its rest or its base is, which the reader is told; then what it
    /// may be.
    var small: ClosedRange<Int>? {
      guard let base = base?.people else { return 1...4 ~= value ? 1...4 : nil }
      if base < 5 { return 0...base }
      if 1...4 ~= value { return 1...4 }
      return 1...4 ~= base - value ? base - 4...base - 1 : nil
    }
  }

  var figures: [Figure] = []
  /// The sum that a reader knows; `nil` for none.
  private(set) var sum: String?

  init(using generator: inout SeededGenerator) {
    for number in ["1", "2"] {
      let isCumulative = Bool.random(using: &generator)
      let parts = Array(
        ["Boys", "Girls", "Other"].prefix(Int.random(in: 2...3, using: &generator)))
      let criteria = parts.map { _ in Self.criteria(using: &generator) }
      var values = parts.map { _ in 0 }
      for quarter in 1...3 {
        for place in parts.indices {
          let new = Int.random(
            in: 0...([3, 6, 12].randomElement(using: &generator) ?? 6), using: &generator)
          values[place] = isCumulative ? values[place] + new : new
          figures.append(
            Figure(
              number: number, part: parts[place], quarter: quarter, value: values[place],
              isCumulative: isCumulative, criteria: criteria[place]))
        }
        figures.append(
          Figure(
            number: number, part: "All", quarter: quarter, value: values.reduce(0, +),
            isCumulative: isCumulative, criteria: ","))
      }
    }
    addPercentages(using: &generator)
    guard Bool.random(using: &generator) else { return }
    // 3 is the sum of 4 and 5.
    sum = "3 = 4 + 5"
    for quarter in 1...3 {
      let values = [0, 0].map { _ in Int.random(in: 0...9, using: &generator) }
      for (number, value) in [("3", values[0] + values[1]), ("4", values[0]), ("5", values[1])] {
        figures.append(
          Figure(
            number: number, part: "", quarter: quarter, value: value, isCumulative: false,
            criteria: Self.criteria(using: &generator)))
      }
    }
  }

  /// Adds 6, a percentage, and 7, one with parts whose bases add up.
  private mutating func addPercentages(using generator: inout SeededGenerator) {
    let decimals = Int.random(in: 0...1, using: &generator)
    let lines = (0..<4).map { _ in
      "\(Int.random(in: 1...19, using: &generator) * 5)% or "
        + "\(["below", "above"].randomElement(using: &generator) ?? ""),"
        + "\(Int.random(in: 0...20, using: &generator)) points"
    }
    for quarter in 1...3 {
      func add(_ number: String, _ part: String, _ value: Int, _ base: Int, _ criteria: String) {
        figures.append(
          Figure(
            number: number, part: part, quarter: quarter, value: value, isCumulative: false,
            criteria: criteria, base: (base, decimals)))
      }
      let bases = (0..<3).map { _ in Int.random(in: 3...40, using: &generator) }
      let values = bases.map { Int.random(in: 0...$0, using: &generator) }
      add("6", "", values[0], bases[0], lines[0])
      add("7", "Boys", values[1], bases[1], lines[1])
      add("7", "Girls", values[2], bases[2], lines[2])
      add("7", "All", values[1] + values[2], bases[1] + bases[2], lines[3])
    }
  }

  /// A target and a tolerance close to small counts.
  private static func criteria(using generator: inout SeededGenerator) -> String {
    let target = Int.random(in: 0...8, using: &generator)
    let side = Bool.random(using: &generator) ? "or below" : "or above"
    return "\(target) \(side),\(Int.random(in: 0...3, using: &generator))"
  }

  /// The file as it is up to a quarter.
  func csv(upTo quarter: Int) -> String {
    let rows = figures.filter { $0.quarter <= quarter }.map { figure in
      "\(figure.number),Measure \(figure.number),\(figure.part),2022/23 Q\(figure.quarter),"
        + "\(figure.text),\(figure.base == nil ? "children" : "%"),"
        + "\(figure.isCumulative ? "cumulative" : ""),\(figure.criteria),"
        + (figure.base.map { "\(figure.value),\($0.people)" } ?? ",")
    }
    let header =
      "number,indicator,part,quarter,value,unit,frequency,target,tolerance,numerator,denominator"
    return ([header] + rows)
      .joined(separator: "\n") + "\n"
  }
}
