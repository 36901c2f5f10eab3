extension Returns {
  /// Names what is withheld of each file, by cell and never by value.
  ///
  /// - Parameters:
  ///   - withheld: the figures and ratings.
  ///   - cells: where the cells of the rows are.
  func reportWithheld(
    _ withheld: Withheld, _ cells: [RowID: RowCells], _ findings: inout FindingCollector
  ) {
    var figures: [Int: [String]] = [:]
    var ratings: [Int: [String]] = [:]
    for index in rows.indices {
      if let key = lastQuarterKey(of: index), withheld.figures.contains(key) {
        let cell = cells[RowID(index)]?.cell(of: .lastQuarter) ?? "line \(rows[index].line)"
        figures[Int(rows[index].input), default: []].append(cell)
      }
      let key = countKey(of: index)
      guard withheld.figures.contains(key) else { continue }
      let cell = cells[RowID(index)]?.cell(of: .value) ?? "line \(rows[index].line)"
      // What arrived as [c] is no news.
      if rows[index].figure.value != nil {
        figures[Int(rows[index].input), default: []].append(cell)
      }
      if withheld.ratings.contains(key) {
        ratings[Int(rows[index].input), default: []].append(cell)
      }
    }
    for file in Set(figures.keys).union(ratings.keys).sorted() {
      findings.add(
        SuppressionFault.withheld(
          figures: figures[file] ?? [], ratings: ratings[file] ?? []), file: file)
    }
  }

  /// Warns, once a file, of percentages that may rest on small counts.
  func checkBases(_ findings: inout FindingCollector) {
    var found: [Int: (count: Int, line: Int)] = [:]
    for index in rows.indices where rows[index].hasUnknownBase(basis(of: index)) {
      let row = rows[index]
      found[Int(row.input), default: (0, row.line)].count += 1
    }
    for (file, rows) in found.sorted(by: { $0.key < $1.key }) {
      findings.add(
        SuppressionFault.baseUnknown(rows: rows.count), file: file,
        at: InputLocation(line: rows.line))
    }
  }

  /// Reports sums that name what no file has.
  static func checkSums(
    _ suppression: Suppression, in all: [Returns], _ findings: inout FindingCollector
  ) {
    for name in suppression.sums.flatMap({ [$0.whole] + $0.parts }) {
      let isKnown = all.contains { returns in
        returns.indicator(Identity(number: name)) != nil
          || returns.indicator(Identity(title: name)) != nil
      }
      // It is about no file.
      if !isKnown {
        findings.add(
          SuppressionFault.unknownSum, file: findings.files.count,
          value: TerminalText.excerpt(name))
      }
    }
  }
}
