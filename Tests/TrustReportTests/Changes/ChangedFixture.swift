import TrustReport

/// A fixture's table, with the changes that a test makes to it, one at a time.
struct ChangedFixture {
  /// The quarters that are added before the reported one, and what they say.
  enum History: CaseIterable, Sendable {
    /// None but those of the fixture.
    case none
    /// The quarter before without commentary, with figures near to those reported, and with some so far
    /// from them that ratings have moved.
    case nearFigures, largeFigures, smallFigures
    /// The two quarters before, with figures near to those reported.
    case twoQuarters
    /// The quarter before, word for word, with figures near to those reported, and with the same.
    case sameCommentary, unchanged
    /// The quarter before with figures near to those reported, against other targets.
    case otherTargets

    /// The figure of a quarter some quarters before the reported one.
    fileprivate func figure(_ figure: String, _ distance: Int) -> String {
      guard figure.first?.isNumber ?? false else { return figure }
      let near = ChangedFixture.figures(near: figure)
      switch self {
      case .none, .unchanged: return figure
      case .nearFigures, .twoQuarters, .sameCommentary, .otherTargets:
        return near.indices.contains(distance) ? near[distance] : figure
      case .largeFigures: return "9" + figure
      case .smallFigures:
        return String(figure.prefix(1) + figure.drop { $0.isNumber || ".,".contains($0) })
      }
    }
  }

  /// A change of one cell: the table with it, and what it was.
  struct Edit {
    var table: CSVTable
    var what: String
  }

  let table: CSVTable
  let reported: Quarter?

  init(_ name: String, _ history: History = .none) throws {
    let table = CSVTable(try Fixtures.text(name))
    let reported = try read(table.text).scorecard.quarter
    self.table = Self.add(history, to: table, before: reported)
    self.reported = reported
  }

  private static func add(
    _ history: History, to table: CSVTable, before reported: Quarter?
  ) -> CSVTable {
    guard history != .none, let reported, let quarter = table.column("quarter"),
      let commentary = table.column("commentary"), let value = table.column("value")
    else { return table }
    var table = table
    let now = table.rows.filter { $0[quarter] == reported.description }
    let held = Set(table.rows.map { identity($0, table) + $0[quarter] })
    let earlier =
      [reported.previous] + (history == .twoQuarters ? [reported.previous.previous] : [])
    for (distance, before) in earlier.enumerated() {
      for row in now where !held.contains(identity(row, table) + before.description) {
        var row = row
        row[quarter] = before.description
        row[value] = history.figure(row[value], distance)
        if history == .otherTargets, let target = table.column("target") {
          row[target] = figures(near: row[target]).last ?? row[target]
        }
        if history != .sameCommentary, history != .unchanged { row[commentary] = "" }
        if let formerly = table.column("formerly") { row[formerly] = "" }
        table.rows.append(row)
      }
    }
    return table
  }

  private static func identity(_ row: [String], _ table: CSVTable) -> String {
    ["number", "indicator", "part"].compactMap { table.column($0).map { row[$0] } }
      .joined(separator: "|") + "|"
  }

  /// Figures of the same form in which one digit is another.
  private static func figures(near figure: String) -> [String] {
    guard figure.first?.isNumber ?? false else { return [] }
    return figure.indices.reversed().flatMap { index -> [String] in
      guard let digit = figure[index].wholeNumberValue else { return [] }
      return [1, 9].compactMap { step in
        let other = (digit + step) % 10
        if index == figure.startIndex, other == 0 { return nil }
        return "\(figure[..<index])\(other)\(figure[figure.index(after: index)...])"
      }
    }
  }

  /// The table with each of its figures in turn made others; `isSample` for one other of each, in which
  /// now this digit is changed and now that.
  func figureEdits(isSample: Bool = false) -> [Edit] {
    let columns = table.names.indices.filter { column in
      let name = table.names[column]
      return name == "value" || Quarter(name) != nil
    }
    return columns.flatMap { column in
      table.rows.indices.flatMap { row -> [Edit] in
        let old = table.rows[row][column]
        var figures = Self.figures(near: old)
        if isSample, !figures.isEmpty { figures = [figures[(row + column) % figures.count]] }
        return figures.map { figure in
          Edit(
            table: table.with(figure, row: row, column: column),
            what: "row \(row + 2): \(old) to \(figure)")
        }
      }
    }
  }

  /// The table with words of commentary on the quarter reported in turn made others: of each cell the
  /// first, and others at regular steps behind it.
  func wordEdits(every step: Int) -> [Edit] {
    guard let column = table.column("commentary") else { return [] }
    let quarter = table.column("quarter")
    return table.rows.indices.flatMap { row -> [Edit] in
      if let quarter, table.rows[row][quarter] != reported?.description { return [] }
      let text = table.rows[row][column]
      let ends = Self.wordEnds(in: text)
      return stride(from: 0, to: ends.count, by: step).map { place in
        let changed = text[..<ends[place]] + "x" + text[ends[place]...]
        return Edit(
          table: table.with(String(changed), row: row, column: column),
          what: "row \(row + 2): …\(text[..<ends[place]].suffix(10))x")
      }
    }
  }

  /// Where words end: behind a letter or digit that no other follows.
  private static func wordEnds(in text: String) -> [String.Index] {
    text.indices.compactMap { index in
      let next = text.index(after: index)
      guard text[index].isLetter || text[index].isNumber else { return nil }
      return next < text.endIndex && (text[next].isLetter || text[next].isNumber) ? nil : next
    }
  }
}
