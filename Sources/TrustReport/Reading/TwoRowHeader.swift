/// Two records that are one header: one names periods over groups of columns, each group up to the next filled
/// cell, and the other the columns (the contract's section 2.2).
struct TwoRowHeader {
  private let upper: [String]
  private let lower: [String]
  /// Whether the upper record names the indicator.
  private let isIndicatorAbove: Bool

  /// The texts of the header's cells; `nil` if the two records are not one header.
  static func texts(
    upper: [String], lower: [String], indicatorIn row: Int, _ columns: HeaderColumns
  ) -> [String]? {
    let header = TwoRowHeader(upper: upper, lower: lower, isIndicatorAbove: row == 0)
    guard !header.hasFigures, let texts = header.texts, columns.count(in: texts) > 0 else {
      return nil
    }
    return texts
  }

  /// Whether a row is data: the one that does not name the indicator has a figure.
  private var hasFigures: Bool {
    (isIndicatorAbove ? lower : upper).contains { $0.withUTF8Span(Number.isNumber) }
  }

  private var texts: [String]? {
    func cell(_ texts: [String], _ index: Int) -> String {
      index < texts.count ? texts[index] : ""
    }
    var group: String?
    var texts: [String] = []
    var isGrouped = false
    for index in 0..<max(upper.count, lower.count) {
      let (above, below) = (cell(upper, index), cell(lower, index))
      if !above.isEmpty { group = HeaderCell.period(above) == nil ? nil : above }
      guard let group else {
        texts.append(joined(above, below))
        continue
      }
      guard Self.canBeGrouped(below) else { return nil }
      if Self.isBeyond(group, below) {
        texts.append(below)
        continue
      }
      isGrouped = isGrouped || !below.isEmpty && Self.isColumn("\(group) \(below)")
      // A column without any name stays unnamed.
      let isUnnamed = below.isEmpty && above.isEmpty
      texts.append(isUnnamed ? "" : below.isEmpty ? group : "\(group) \(below)")
    }
    guard isGrouped else { return nil }
    // A row of data below a header of one row names few columns.
    let names = lower.filter { !$0.isEmpty }
    return !isIndicatorAbove || 2 * names.filter(Self.isColumn).count >= names.count ? texts : nil
  }

  /// The text of a cell outside the groups: the filled one of the two, or both if together they are a name.
  private func joined(_ above: String, _ below: String) -> String {
    if above.isEmpty || below.isEmpty { return above + below }
    let both = "\(above) \(below)"
    if Self.isColumn(both) { return both }
    return Self.isColumn(below) ? below : Self.isColumn(above) ? above : both
  }

  /// Whether a column of words behind the columns of a month or of the year to date belongs to none of them:
  /// comments stand at the end of a sheet.
  private static func isBeyond(_ group: String, _ text: String) -> Bool {
    guard let period = HeaderCell.period(group), !period.isQuarter,
      let column = HeaderCell(text).column
    else { return false }
    return !column.holdsNumbers && column != .published
  }

  /// Whether a cell may be below a period: the indicator and its quarter belong to none.
  private static func canBeGrouped(_ text: String) -> Bool {
    switch HeaderCell(text).column {
    case .indicator, .quarter, .year: false
    default: true
    }
  }

  private static func isColumn(_ text: String) -> Bool { HeaderCell(text).column != nil }
}
