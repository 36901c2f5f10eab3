extension Scorecard {
  /// The same figures, rated by another rule.
  ///
  /// A tolerance for all is that of every quarter's rows, as `--tolerance` is; a target or a tolerance of one
  /// indicator is that of the quarter reported. Of several rules for the same the last counts.
  ///
  /// - Parameter rules: what is to be otherwise.
  /// - Throws: a rule that names no indicator of this scorecard, or that a row contradicts.
  public func rated(under rules: [WhatIf]) throws(InvalidWhatIf) -> Scorecard {
    let changed = try returns.rated { collected throws(InvalidWhatIf) in
      for rule in rules { try apply(rule.rule, to: &collected) }
      for index in collected.rows.indices {
        do throws(CriteriaFault) {
          try collected.rows[index].rateAnew(standardTolerance: collected.standardTolerance)
        } catch {
          throw contradiction(error, in: collected.rows[index], RowID(index))
        }
      }
    }
    return Scorecard(changed, quarter: quarter, findings: findings)
  }

  private func apply(
    _ rule: WhatIf.Rule, to collected: inout Returns.Collected
  ) throws(InvalidWhatIf) {
    switch rule {
    case .standardTolerance(let tolerance):
      (collected.standardTolerance, collected.isToleranceGiven) = (tolerance, true)
    case .tolerance(let tolerance, of: let name):
      for part in try parts(named: name) {
        let own = part.row.ownThresholds
        collected.rows[Int(part.id.index)].ownThresholds = OwnThresholds(
          amber: own?.amber, red: own?.red, tolerance: tolerance)
      }
    case .target(let text, of: let name):
      let parts = try parts(named: name)
      guard let part = parts.first, parts.count == 1 else {
        let names = parts.map { "'\(name)/\($0.name ?? "")'" }
        throw .value(
          "'\(name)' has parts, each with its own target: write \(English.list(names, "or"))")
      }
      let cell = try TargetCell(whatIf: text, for: part)
      collected.rows[Int(part.id.index)].target = cell.target
      if let date = cell.date { collected.rows[Int(part.id.index)].targetDate = date }
    }
  }

  /// What a name means: an indicator by number or title, all of its parts; or, behind a `/`, one of them.
  func parts(named name: String) throws(InvalidWhatIf) -> [Part] {
    if let indicator = indicator(named: name) { return indicator.measured }
    guard let slash = name.lastIndex(of: "/"),
      let indicator = indicator(named: Matching.trimmed(name[..<slash]))
    else { throw .unknownIndicator(name) }
    let typed = Matching.trimmed(name[name.index(after: slash)...])
    let parts = indicator.parts
    if let part = parts.first(where: { Matching.folded($0.name ?? "") == Matching.folded(typed) }) {
      return [part]
    }
    let names = parts.map { "'\($0.name ?? "")'" }
    throw .value(
      "'\(indicator.number ?? indicator.title)' has no part '\(typed)'"
        + (names.isEmpty ? "" : "; its parts are \(English.list(names))"))
  }

  /// What is wrong with a row's criteria under a rule, in the words for a cell.
  private func contradiction(_ fault: CriteriaFault, in row: Row, _ id: RowID) -> InvalidWhatIf {
    let key = returns.places[Int(id.index)].series.indicator
    let period = row.quarter == quarter ? "" : row.quarter.map { " in \($0)" } ?? ""
    return .value(
      "'\(returns.identity(of: key).number ?? row.title)'\(period): "
        + RowFault(fault).message(
          value: row.target?.description ?? "", headers: ColumnHeaders()))
  }
}

extension RowFault {
  /// The fault of a row whose criteria contradict themselves, as far as it does not depend on its cells.
  fileprivate init(_ fault: CriteriaFault) {
    self =
      switch fault {
      case .missingPolarity: .missingPolarity(of: .target, likely: nil)
      case .rangeNeedsTwo: .rangeNeedsTwo
      case .rangeWithThresholds: .rangeWithThresholds
      case .reversedRange: .reversedRange
      case .crossedLines(let red, let amber, let polarity):
        .crossedLines(
          red: red.trimmed.description, amber: amber.trimmed.description, polarity: polarity)
      case .missingAmberThreshold: .incompleteThresholds(missing: .amberThreshold)
      case .missingRedThreshold: .incompleteThresholds(missing: .redThreshold)
      }
  }
}

extension TargetCell {
  /// Reads another target for a row: what a cell of the row with it would be refused for, it is refused for.
  fileprivate init(whatIf text: String, for part: Part) throws(InvalidWhatIf) {
    let (given, unit) = (part.row.givenPolarity, part.row.unit)
    // A number takes its side from the column or, without one, from the target that it replaces.
    try self.init(whatIf: text, polarity: given ?? part.target?.polarity)
    target = target?.mapped { $0.inUnit(unit) ?? $0 }
    if !self.unit.isEmpty, !UnitName.isSame(self.unit, unit) {
      throw .unreadable(.unreadable(column: .target, fault: .trailingText(self.unit)), text)
    }
    guard let target else { return }
    // A range gives the polarity in its own quarter (section 3.1, rule 4).
    let isOneSided = given == .higher || given == .lower
    if let given, let form = target.polarity, given != form, !(form == .range && isOneSided) {
      throw .unreadable(.contradictoryPolarity(target: form, given: given), text)
    }
    let isScaledUnit = Number.power(ofUnit: unit) > 0
    if isScaledUnit, target.number.isInPoundsOrScaled || target.upper.isInPoundsOrScaled {
      throw .unreadable(.unitScaledTwice(unit: unit), text)
    }
    let (mark, own) = (target.mark, part.figure.mark)
    if mark != .none, own != .none, mark != own {
      throw .unreadable(
        .unitMismatch(figure: own.rawValue, other: mark.rawValue, otherColumn: .target), text)
    }
    let replaced = part.target?.mark ?? Number.Mark.none
    if mark != .none, own == .none, replaced == .none, !isScaledUnit,
      case .number(let number) = part.figure.figure
    {
      throw .unreadable(
        .unitOnOneSide(marked: .target, unmarked: .value, mark: mark.rawValue), number.written)
    }
  }
}
