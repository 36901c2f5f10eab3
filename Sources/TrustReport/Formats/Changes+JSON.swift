extension Changes {
  /// Writes the changes as one JSON object; later versions may add keys to it, and rename none.
  public func writeJSON(to output: inout OutputBuffer) {
    output.append("{\"schema\": 1, \"from\": \(JSON.string(periods.old?.description)), ")
    output.append("\"to\": \(JSON.string(periods.new?.description)),\n")
    output.append(" \"counts\": {\"before\": \(balance.before.json), ")
    output.append("\"after\": \(balance.after.json)},\n")
    let steps = balance.steps.map { "\"\($0.cause.name)\": \($0.counts.json)" }
    output.append(" \"steps\": {\(steps.joined(separator: ", "))},\n \"changes\": [")
    for (index, change) in enumerated() {
      output.append((index == 0 ? "\n   " : ",\n   ") + change.json)
    }
    output.append("]}\n")
  }
}

extension Change {
  fileprivate var json: String {
    let wording = ChangeWording(self)
    let (old, new) = (old, new)
    let members: [(String, String?)] = [
      ("kind", kind.rawValue), ("number", number), ("indicator", title), ("part", part),
      ("quarter", kind == .revised ? new?.told.figure.period?.description : nil),
      ("before", wording.before), ("after", wording.after), ("remark", wording.remark),
      ("ratingBefore", old?.ratingWord), ("ratingAfter", new?.ratingWord),
      ("valueBefore", old?.value(of: kind)), ("valueAfter", new?.value(of: kind)),
      ("targetBefore", old?.target), ("targetAfter", new?.target),
    ]
    return "{" + members.map { "\"\($0)\": \(JSON.string($1))" }.joined(separator: ", ") + "}"
  }
}

extension RatingCounts {
  var json: String {
    "{\"red\": \(red), \"amber\": \(amber), \"green\": \(green), \"notRated\": \(notRated)}"
  }
}

/// Rating, figure and target as data has them.
extension Change.Side {
  fileprivate var ratingWord: String? { rating.standing?.word }
  /// The figure that the change is about: of an earlier quarter if it was revised.
  fileprivate func value(of kind: Change.Kind) -> String? {
    (kind == .revised ? told : compared).row.figure.value?.description
  }
  fileprivate var target: String? { compared.criteria.target?.description }
}
