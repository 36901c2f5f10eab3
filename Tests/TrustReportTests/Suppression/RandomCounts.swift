/// Indicators with parts and totals over three quarters of a year, with tight criteria: what withholding must be
/// safe for, and small enough to try everything.
struct RandomCounts {
  /// One figure.
  struct Figure {
    let number: String
    /// Empty for the whole.
    let part: String
    let quarter: Int
    let value: Int
    let isCumulative: Bool
    let criteria: String
  }

  private(set) var figures: [Figure] = []
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
        + "\(figure.value),children,\(figure.isCumulative ? "cumulative" : ""),\(figure.criteria)"
    }
    return (["number,indicator,part,quarter,value,unit,frequency,target,tolerance"] + rows)
      .joined(separator: "\n") + "\n"
  }
}
