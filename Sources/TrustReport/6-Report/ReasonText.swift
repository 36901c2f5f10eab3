/// Why a row is not rated, in words.
struct ReasonText {
  let performance: Performance
  private var returns: Returns { _read { yield performance.returns } }

  /// A row's reason and note: behind a colon where the note says why there is no figure, in brackets
  /// where it is about the figure that there is.
  func why(_ index: Int32) -> String {
    let row = returns.rows[Int(index)]
    if row.rating.basis == .override, row.rating.standing == nil { return override(index) }
    let reason = Self.reason(row.rating.reason)
    let note = English.phrase(returns.texts.string(returns.detail(of: index).note))
    if note.isEmpty { return reason }
    return row.figure.value == nil ? "\(reason): \(note)" : "\(reason) (\(note))"
  }

  func override(_ index: Int32) -> String {
    let reason = returns.texts.string(returns.detail(of: index).overrideReason)
    return "Published as not rated: \(English.phrase(reason))"
  }

  static func reason(_ reason: NotRatedReason?) -> String {
    switch reason {
    case .dataOnly: "Data only"
    case .notAvailable, nil: "Not available"
    case .suppressed: "Suppressed"
    case .notApplicable: "Not applicable"
    case .low: "Low"
    case .noneRecorded: "None recorded"
    case .noTarget: "No target"
    }
  }
}
