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

  /// The title, and the part that has changed.
  var title: String { change.part.map { "\(change.title), \($0)" } ?? change.title }

  /// The kind and what there is to say of it: `Improved: only because the target was eased; …`.
  var kind: String { remark.map { "\(change.kind.title): \($0)" } ?? change.kind.title }

  /// What it was; `nil` if the indicator is new.
  var before: String? { if let old { text(of: old) } else { nil } }
  /// What it is; `nil` if the indicator is gone.
  var after: String? { if let new { text(of: new) } else { nil } }

  private func text(of side: Change.Side) -> String {
    let indicator = side.indicator
    switch change.kind {
    case .new, .gone, .worsened, .improved, .rated, .unrated: return ratingAndFigure(side)
    case .figure, .commentary: return "\(side.told.figure)"
    case .revised: return side.told.figure.text(ofPart: nil)
    case .target: return target(side)
    case .renumbered: return indicator.number ?? ""
    case .retitled: return indicator.title
    case .priority: return indicator.priorityTitle
    case .part: return indicator.parts.isEmpty ? "no parts" : English.list(indicator.partNames)
    case .polarity: return side.compared.criteria.polarity?.rawValue ?? "not given"
    case .unit:
      let unit = side.compared.figure.unitName
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
    text +=
      compared.figure.isNotGiven ? ", no figure" : ": " + (whole?.actual ?? "\(compared.figure)")
    if let target = compared.targetWithDate { text += ", target " + (whole?.target ?? target) }
    return text
  }

  /// The target, or the thresholds if it is they that moved and not the target in words.
  private func target(_ side: Change.Side) -> String {
    let targets = [old, new].map { $0.flatMap { PartWording($0.compared).targetWithDate } }
    let wording = PartWording(side.compared)
    return targets[0] == targets[1] ? wording.lines : wording.targetWithDate ?? "none"
  }

  /// What there is to say beyond the kind; `nil` for nothing.
  var remark: String? {
    switch change.kind {
    case .worsened, .improved, .rated, .unrated: change.effectOnRating?.remarkOnRating
    case .target: change.effectOfTarget?.remarkOnTarget
    case .commentary:
      "word for word " + (old?.told.row.quarter.map { "that of \($0.title)" } ?? "the earlier one")
    default: nil
    }
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

extension TargetEffect {
  /// What there is to say of a rating that moved; `nil` if the target had no part in it.
  fileprivate var remarkOnRating: String? {
    guard let otherwise = ratingByOldTarget, let ratingNow, otherwise != ratingNow else {
      return nil
    }
    let words = "against the old one it would be \(otherwise.name)"
    guard isOnlyCause else { return "the target moved too; \(words)" }
    return "only because the target was \(ratingNow > otherwise ? "eased" : "tightened"); \(words)"
  }

  /// What there is to say of a target that moved.
  fileprivate var remarkOnTarget: String? {
    ratingByOldTarget.map { otherwise in
      otherwise == ratingNow
        ? "the rating would be the same without that" : "without that it would be \(otherwise.name)"
    }
  }
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
    case .gone: "Gone"
    case .renumbered: "Renumbered"
    case .retitled: "Retitled"
    case .part: "Parts changed"
    case .priority: "Priority changed"
    case .polarity: "Polarity changed"
    case .unit: "Unit changed"
    case .reason: "Reason changed"
    case .commentary: "Commentary unchanged"
    }
  }
}

// MARK: All changes

extension Changes {
  /// What is compared: `Quarter 2 2018/19 to Quarter 4 2018/19`; `nil` for undated files.
  var period: String? {
    guard let old = quarters.old, let new = quarters.new else {
      return quarters.old?.title ?? quarters.new?.title
    }
    return old == new ? new.title : "\(old.title) to \(new.title)"
  }

  /// What got worse and what got better, and how many indicators are gone, in sentences.
  var summary: String {
    if isEmpty, let selection {
      return "No change of \(selection.count == 1 ? "this kind" : "these kinds")."
    }
    if isEmpty { return "Nothing has changed\(period.map { ": \($0)" } ?? "")." }
    let gone = balance.count(of: .gone)
    if gone == 0 { return moveSentence }
    return "\(moveSentence) \(English.count(gone, "indicator is", "indicators are")) gone."
  }

  private var moveSentence: String {
    let (worsened, improved) = (moves.worsened, moves.improved)
    if worsened + improved == 0 {
      return haveMovedParts
        ? "No indicator's rating has worsened or improved, only parts'."
        : "No rating has worsened or improved."
    }
    var text = "No rating has worsened"
    if worsened > 0 {
      text = English.count(worsened, "rating has", "ratings have") + " worsened"
      text += Self.cause(worsened, byTarget: moves.worsenedByTarget, "tightened")
    }
    if improved == 0 { return text + ", and none has improved." }
    text += ", and " + English.count(improved, "has", "have") + " improved"
    return text + Self.cause(improved, byTarget: moves.improvedByTarget, "eased") + "."
  }

  /// How many of the ratings that moved did so only because their targets did.
  private static func cause(_ all: Int, byTarget count: Int, _ way: String) -> String {
    if count == 0 { return "" }
    let words = "only because \(count == 1 ? "its target was" : "their targets were") \(way)"
    return all == count ? " \(words)" : " (\(count) \(words))"
  }

  /// How many indicators the earlier scorecard does not have; `nil` for none.
  var newcomers: String? {
    let count = balance.count(of: .new)
    guard count > 0 else { return nil }
    let words = English.count(count, "indicator has", "indicators have")
    return "\(words) no return for the quarter before."
  }
}
