extension Tolerance {
  /// The rule by which the report rates, in words (section 3.1), with an example of a target of 80%.
  var rule: String {
    let example = ExactDecimal(80)
    let distance = kind == .percent ? example.percent(size) : size
    let end = "\((example - distance).trimmed)%"
    let band =
      if size.isZero {
        "There is no Amber"
      } else if kind == .percent {
        "Amber is worse than target by at most \(size.trimmed)% of the target's own value "
          + "(for a target of 80%: down to \(end))"
      } else {
        "Amber is worse than target by at most \(size.trimmed) in the figure's own unit "
          + "(for a target of 80%: down to \(end))"
      }
    return "Green is at target or better. \(band). Red is worse than that. "
      + "An indicator with its own tolerance or thresholds says so."
  }
}
