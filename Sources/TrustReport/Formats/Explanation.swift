/// How one rating came about: the rule, the lines, the distance, the arithmetic; and for an indicator
/// that is not rated, why.
public struct Explanation: Sendable {
  let indicator: Indicator

  /// Explains the rating of an indicator; `nil` if the quarter reported has no such indicator.
  ///
  /// - Parameters:
  ///   - scorecard: the scorecard of the quarter.
  ///   - name: the indicator's number or its title, capitals and spacing aside.
  public init?(of scorecard: Scorecard, indicator name: String) {
    guard let found = scorecard.indicator(named: name) else { return nil }
    indicator = found
  }

  /// Writes the explanation as text for a terminal.
  public func write(to output: inout OutputBuffer) {
    let groups = groups
    let width = groups.flatMap(\.lines).map(\.name.count).max() ?? 0
    for (index, group) in groups.enumerated() {
      output.append((index > 0 ? "\n" : "") + TerminalText.safe(group.heading) + "\n")
      for line in group.lines {
        let padding = String(repeating: " ", count: width - line.name.count + 2)
        output.append("  " + line.name + padding + TerminalText.safe(line.text) + "\n")
      }
    }
  }
}

// MARK: What it says

extension Explanation {
  /// One line: what is meant, and what it is.
  struct Line {
    let name: String
    let text: String
  }

  /// The lines about the indicator, or about one of its parts.
  struct Group {
    let heading: String
    let lines: [Line]
    /// What the lines are about, as far as it has a figure of its own.
    let measured: Part?
  }

  var groups: [Group] {
    let period = indicator.figure.period.map { " (\($0))" } ?? ""
    let heading = "\(indicator.name): \(indicator.rating.text)\(period)"
    let lines = indicator.parts.isEmpty ? indicator.decisive.explanation : linesOfWhole
    let parts = indicator.parts.map { part in
      Group(
        heading: "\(part.name ?? ""): \(part.rating.text)", lines: part.explanation, measured: part)
    }
    let measured = indicator.parts.isEmpty ? indicator.decisive : nil
    return [Group(heading: heading, lines: lines + run, measured: measured)] + parts
  }

  /// What an indicator with parts takes from them.
  private var linesOfWhole: [Line] {
    let decisive = indicator.decisive
    let outcome =
      decisive.rating.standing == nil
      ? ", and none is rated" : ": \(decisive.name ?? ""), \(decisive.rating.text)"
    return [
      Line(name: "Parts", text: English.list(indicator.parts.compactMap(\.name))),
      Line(
        name: "Rule", text: "the worst rated part counts" + outcome),
    ] + (indicator.whole.map { indicator.rating.published(reason: $0.overrideReason) } ?? [])
  }

  private var run: [Line] {
    let text = indicator.rating.runText(
      indicator.quartersAtRating, of: indicator.decisive.frequency)
    return text.map { [Line(name: "Run", text: $0)] } ?? []
  }
}
