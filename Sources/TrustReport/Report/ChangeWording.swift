/// The words for one change: the cells of its line in a table.
struct ChangeWording {
  let change: Change
  private let old: Change.Side?
  private let new: Change.Side?

  init(_ change: Change) {
    self.change = change
    (old, new) = (change.old, change.new)
  }

  /// The number now, or the last one; empty without one.
  var number: String { change.number ?? "" }

  /// The title, or the part that has changed and the indicator that it is of: `Key Stage 2 of 2.3`.
  var title: String {
    change.part.map { "\($0) of \(change.number ?? change.title)" } ?? change.title
  }

  /// The kind and what there is to say of it: `Improved: only because the target was eased`.
  var kind: String {
    guard let remark else { return name }
    // What moved of the criteria, and what that did, says it all.
    return change.kind == .target ? remark.withFirstCapital : "\(name): \(remark)"
  }

  /// The kind in words: `Figure better`.
  var name: String {
    if let origin = change.origin, change.kind == origin.kind {
      let deed = origin.isSplit ? "Split" : "Merged"
      return deed + (origin.isOfEarlier ? " into " : " from ") + English.list(origin.numbers)
    }
    return switch (change.kind, change.record.direction) {
    case (.figure, .improving): "Figure better"
    case (.figure, .worsening): "Figure worse"
    case (.figure, _) where new?.told.row.figure.value == nil: "No figure now"
    case (.figure, _) where old?.told.row.figure.value == nil: "Figure given"
    default: change.kind.title
    }
  }

  /// What it was; `nil` if the indicator is new.
  var before: String? { if let old { text(of: old) } else { nil } }
  /// What it is; `nil` if the indicator is gone.
  var after: String? { if let new { text(of: new) } else { nil } }

  private func text(of side: Change.Side) -> String {
    let indicator = side.indicator
    switch change.kind {
    case .new, .gone, .worsened, .improved, .rated, .unrated: return ratingAndFigure(side)
    case .split: return ratingAndFigure(side)
    case .published: return (side.part?.rating ?? indicator.rating).given?.nameOfCell ?? "none"
    case .frequency: return side.compared.frequency.rawValue
    case .wording: return "–"
    case .figure, .commentary: return "\(side.told.figure)"
    case .revised: return side.told.figure.text(ofPart: nil)
    case .target: return target(side)
    case .renumbered where change.origin != nil: return ratingAndFigure(side)
    case .renumbered: return indicator.number ?? ""
    case .retitled: return indicator.title
    case .priority: return indicator.priorityTitle
    case .part: return indicator.parts.isEmpty ? "no parts" : English.list(indicator.partNames)
    case .polarity: return side.compared.criteria.polarity?.rawValue ?? "not given"
    case .unit:
      let unit = side.compared.unitName
      return unit.isEmpty ? "none" : unit
    case .reason:
      return side.part.map { PartWording($0).reasonForNoRating }
        ?? IndicatorWording(indicator).comparableReason
    }
  }

  /// Rating, figure and target: `Red: 803, target 750 or below`.
  private func ratingAndFigure(_ side: Change.Side) -> String {
    let compared = PartWording(side.compared)
    let whole = side.part == nil ? IndicatorWording(side.indicator) : nil
    var text = side.rating.capitalizedText
    if side.rating.isWithheld {
      return compared.targetWithDate == nil ? text : text + ", target " + (whole?.target ?? "")
    }
    text +=
      compared.figure.isNotGiven ? ", no figure" : ": " + (whole?.actual ?? "\(compared.figure)")
    if let target = compared.targetWithDate { text += ", target " + (whole?.target ?? target) }
    return text
  }

  /// The target, or the thresholds if it is they that moved and not the target in words.
  private func target(_ side: Change.Side) -> String {
    let targets = [old, new].map { $0.flatMap { PartWording($0.compared).target } }
    let wording = PartWording(side.compared)
    return targets[0] == targets[1] ? wording.lines : wording.target ?? "none"
  }

  /// What there is to say beyond the kind; `nil` for nothing.
  var remark: String? {
    switch change.kind {
    case .worsened, .improved, .rated, .unrated: change.ratingMove?.remark
    case .target: targetRemark
    case .new: sameTitle ?? lastReported
    case .gone: change.endNote.map { $0.isEmpty ? "discontinued" : English.phrase($0) } ?? sameTitle
    case .commentary:
      "word for word "
        + (old?.told.figure.period.map { "that of \($0.title)" } ?? "the earlier one")
    case .wording: English.list(change.record.wording.names)
    default: nil
    }
  }

  /// That an indicator on the other side has the same title.
  private var sameTitle: String? {
    change.twin?.number.map {
      "the same title as \($0): if it was renumbered, fill in 'formerly'"
    }
  }

  /// When a new indicator was last reported before; `nil` if it never was.
  private var lastReported: String? {
    guard let history = new?.indicator.history, history.count > 1 else { return nil }
    return history[history.count - 2].period.map { "last reported in \($0)" }
  }

  /// Which way the criteria moved, and whether the rating stays only because of that.
  private var targetRemark: String? {
    if change.record.isByCriteria, let remark = change.ratingMove?.remark { return remark }
    return change.criteriaMove?.description
  }
}

extension PartWording {
  /// The lines between the ratings.
  fileprivate var lines: String {
    guard let thresholds = criteria.thresholds else { return "none" }
    if let upper = thresholds.upper {
      return "Amber from \(line(thresholds.red)) to \(line(upper.red))"
    }
    let side = thresholds.polarity == .lower ? "or below" : "or above"
    return "Green at \(line(thresholds.amber)) \(side), Amber at \(line(thresholds.red)) \(side)"
  }
}

extension ChangeRecord.Wording {
  /// What is written otherwise, in words.
  fileprivate var names: [String] {
    let all: [(Self, String)] = [
      (.commentary, "commentary"), (.note, "note"), (.targetBasis, "target basis"),
      (.targetDate, "target date"), (.overrideReason, "override reason"), (.shorthand, "shorthand"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}

extension GivenRating {
  /// The given rating as a cell of its own.
  fileprivate var nameOfCell: String { name.withFirstCapital }
}

extension Change.Kind {
  /// The kind in words, as tables have it.
  var title: String {
    switch self {
    case .worsened: "Worsened"
    case .improved: "Improved"
    case .rated: "Now rated"
    case .unrated: "No longer rated"
    case .target: "Target moved"
    case .figure: "Figure moved"
    case .revised: "Figure revised"
    case .new: "New"
    case .gone: "No longer reported"
    case .split: "Split"
    case .renumbered: "Renumbered"
    case .retitled: "Retitled"
    case .part: "Parts changed"
    case .priority: "Priority changed"
    case .polarity: "Polarity changed"
    case .unit: "Unit changed"
    case .frequency: "Frequency changed"
    case .published: "Given rating changed"
    case .reason: "Reason changed"
    case .commentary: "Commentary unchanged"
    case .wording: "Wording changed"
    }
  }
}
