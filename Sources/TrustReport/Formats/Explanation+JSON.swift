extension Explanation {
  /// Writes the explanation as one JSON object: of the indicator, and of each of its parts, what `rate` says,
  /// whether the figure is within its ordinary variation, and the lines of the explanation. Keys may be
  /// added to it in time, and are never renamed.
  public func writeJSON(to output: inout OutputBuffer) {
    let period = JSON.string(indicator.figure.period?.description)
    output.append("{\"schema\": 1, \"quarter\": \(period),\n \"explanations\": [")
    let groups = groups
    var index = 0
    RatingList.forEachLine(of: indicator) { values in
      output.append((index == 0 ? "\n   {" : ",\n   {") + groups[index].json(values) + "}")
      index += 1
    }
    output.append("]}\n")
  }
}

extension Explanation.Group {
  /// The members of its object.
  ///
  /// - Parameter values: what `rate` says of it.
  fileprivate func json(_ values: [RatingList.Line.Value]) -> String {
    let variation = measured.flatMap { VariationWording($0) }?.values
    let names = RatingList.Line.names + VariationWording.names
    let none = [RatingList.Line.Value](repeating: .text(nil), count: VariationWording.names.count)
    let members = zip(names, values + (variation ?? none)).map { "\"\($0)\": \($1.json)" }
    let lines = lines.map {
      "{\"name\": \(JSON.string($0.name)), \"text\": \(JSON.string($0.text))}"
    }
    return members.joined(separator: ", ") + ",\n    \"lines\": [\(lines.joined(separator: ", "))]"
  }
}
