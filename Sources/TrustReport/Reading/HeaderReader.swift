/// Reads a file's header: what each of its cells names, and what is wrong with them together.
struct HeaderReader {
  let context: HeaderContext
  private let rows: HeaderRows
  var header = Header()
  /// The header cells that name columns, and how certainly.
  private var named: [(column: Column, field: Int, naming: ColumnNaming)] = []
  private var indicatorNumbers: [Int] = []
  private var unknown: [Int] = []
  /// The columns that have a name which means them only if alone.
  private var guesses: [(column: Column, field: Int)] = []
  /// The cells of periods, in the order of the file.
  private var periodic: [(period: HeaderPeriod, column: Column, field: Int)] = []
  /// The assignments that a cell of the header was found for, by their indices.
  private(set) var foundAssignments: Set<Int> = []
  private(set) var findings: FindingCollector
  /// Whether a quarter without its year was found.
  var lacksYear = false

  init(_ rows: HeaderRows, context: HeaderContext, findings: FindingCollector) {
    self.rows = rows
    self.context = context
    self.findings = findings
  }

  mutating func read() -> Header {
    header.count = rows.texts.count
    for index in rows.texts.indices {
      checkEncoding(index)
      if let (meaning, assignment) = context.assigned.meaning(of: rows.texts[index], at: index) {
        foundAssignments.insert(assignment)
        take(meaning, mark: HeaderMark.split(rows.texts[index]).mark, index)
      } else {
        let cell = HeaderCell(rows.texts[index])
        if case .column(let column, _) = cell.meaning, context.assigned.absent.contains(column) {
          continue
        }
        take(cell.meaning, mark: cell.mark, index)
      }
    }
    takeIndicatorNumbers()
    moveConditionalNames()
    settleHeadings()
    for column in Column.allCases { settle(column) }
    settleYear()
    settlePeriods()
    settleLastQuarter()
    reportGuesses()
    unknown.sort()
    for index in unknown { reportUnknown(index) }
    header.records = rows.recordTexts
    header.texts = rows.texts
    header.findFigureFields()
    return header
  }

  private mutating func checkEncoding(_ index: Int) {
    guard let encoding = rows.encoding(index), case .windows1252(let undefined) = encoding else {
      return
    }
    header.windows1252Cells += 1
    guard let undefined else { return }
    let fault = TextFault.undefinedByte(undefined)
    let location = findings.keeps(fault) ? rows.location(index) : nil
    findings.add(fault, at: location)
  }

  private mutating func take(_ meaning: HeaderCell.Meaning, mark: HeaderMark?, _ index: Int) {
    switch meaning {
    case .column(let column, let naming): named.append((column, index, naming))
    case .periodic(let period, let column): periodic.append((period, column, index))
    case .indicatorNumber: indicatorNumbers.append(index)
    case .unknown: unknown.append(index)
    case .empty: header.unnamed.append(index)
    }
    if let mark { header.marks.append((index, mark)) }
  }

  /// `indicator number` is the number if `indicator` is beside it; alone it holds both.
  private mutating func takeIndicatorNumbers() {
    for index in indicatorNumbers {
      if named.contains(where: { $0.column == .indicator }) {
        named.append((.number, index, .also))
      } else {
        report(.numberAndTitle, index)
      }
    }
  }

  // MARK: Names that mean a column under a condition

  /// `kpi` beside another name for the title is the number if its cells look like numbers; `status` is a
  /// rating only if its cells are, and `outcome` a priority only if they are not; `notes` beside a commentary
  /// is the note.
  private mutating func moveConditionalNames() {
    let hasTitle = named.contains { $0.column == .indicator && $0.naming < .ifAlone }
    let hasCommentary = named.contains { $0.column == .commentary && $0.naming < .ifAlone }
    named = named.compactMap { name in
      guard name.naming == .ifAlone else { return name }
      switch Matching.key(rows.texts[name.field]) {
      case "kpi", "pi":
        let sample = hasTitle ? context.firstFilled(name.field) : nil
        let isNumber = sample.map { $0.contains(where: \.isNumber) && !$0.contains(" ") } ?? false
        return isNumber ? (.number, name.field, .ifAlone) : name
      case "status" where !holdsRatings(name.field), "outcome" where holdsRatings(name.field):
        unknown.append(name.field)
        return nil
      case "notes": return hasCommentary ? (.note, name.field, .also) : name
      default: return name
      }
    }
  }

  /// Whether the first filled cell of a column is a word for a rating.
  private func holdsRatings(_ field: Int) -> Bool {
    context.firstFilled(field)?.withUTF8Span { GivenRating.Word.isWord($0) } ?? false
  }

  /// Whether the priorities are headings: rows of one cell, the first row among them. A column that is a priority
  /// only if alone yields to them.
  private mutating func settleHeadings() {
    let fields = [0] + named.filter { [.number, .indicator].contains($0.column) }.map(\.field)
    let isNamed = named.contains { $0.column == .priority && $0.naming < .ifAlone }
    guard !isNamed, let (field, text) = context.firstLoneCell, fields.contains(field),
      HeadingText.isHeading(text)
    else { return }
    header.hasHeadings = true
    unknown += named.filter { $0.column == .priority }.map(\.field)
    named.removeAll { $0.column == .priority }
  }

  /// Chooses the cell that holds a column: a canonical name wins, and of the names that work like it two are
  /// an error; a name that means the column only if alone is a guess, which is said.
  private mutating func settle(_ column: Column) {
    var cells = named.filter { $0.column == column }
    guard let best = cells.map(\.naming).min() else { return }
    if best == .ifAlone {
      // The first in the order of the contract.
      let order = Column.table.filter { $0.column == column }.map { Matching.key($0.text) }
      func place(_ field: Int) -> Int {
        order.firstIndex(of: Matching.key(rows.texts[field])) ?? order.count
      }
      cells.sort { (place($0.field), $0.field) < (place($1.field), $1.field) }
    }
    let isFigurePeriodic =
      column == .value && periodic.contains { $0.column == .value && $0.period.isQuarter }
    if best == .ifAlone, isFigurePeriodic {
      for cell in cells { leaveOutFigure(cell.field) }
      return
    }
    let rivals = cells.filter { $0.naming == best }
    header.layout[column] = rivals[0].field
    if best == .ifAlone { guess(column, rivals[0].field) }
    unknown += cells.filter { $0.naming > best }.map(\.field)
    for rival in rivals.dropFirst() {
      if best == .ifAlone, !column.mustBeCertain {
        unknown.append(rival.field)
      } else {
        report(doubled(column, first: rivals[0].field, rival.field), rival.field)
      }
    }
    if column == .target, [rivals[0].field].contains(where: isAnnualTarget) {
      report(.annualTarget, rivals[0].field)
    }
  }

  /// Leaves out a column that would hold the figures if no quarter had a column. With a number in it, it may be
  /// the figure of a quarter that has none.
  private mutating func leaveOutFigure(_ field: Int) {
    if let first = context.firstFilled(field), first.contains(where: \.isNumber),
      let option = nextQuarterOption(field)
    {
      report(.figureLeftOut(example: option), field)
    } else {
      unknown.append(field)
    }
  }

  /// Two columns with names for the same; if the names are alike, only its letters tell the first.
  func doubled(_ column: Column, first: Int, _ second: Int) -> HeaderFault {
    let isAlike = Matching.key(rows.texts[first]) == Matching.key(rows.texts[second])
    return .doubledColumn(
      column: column, first: shown(first),
      option: isAlike ? ":" + InputLocation.letters(of: first) : shown(first))
  }

  private func isAnnualTarget(_ field: Int) -> Bool {
    ["annualtarget", "yearendtarget"].contains(Matching.key(rows.texts[field]))
  }

  /// Notes that a column has a name which means it only if alone.
  mutating func guess(_ column: Column, _ field: Int) { guesses.append((column, field)) }

  private mutating func reportGuesses() {
    guard let first = guesses.min(by: { $0.field < $1.field }) else { return }
    let texts = guesses.sorted { $0.field < $1.field }
      .map { "'\(shown($0.field))' read as \($0.column.name)" }
    report(.columnsGuessed(texts, example: first.column.name), first.field)
  }

  // MARK: Unknown columns

  private mutating func reportUnknown(_ index: Int) {
    let likely = likelyColumn(index)
    if let likely, isMissing(likely.column) {
      return report(.likelyColumn(likely.column, header: shown(index)), index)
    }
    guard findings.keeps(HeaderFault.unknownColumn(header: "", suggestion: nil, besides: nil))
    else {
      // Only counted: then no suggestion is looked for.
      return findings.add(HeaderFault.unknownColumn(header: "", suggestion: nil, besides: nil))
    }
    let key = Matching.key(rows.texts[index])
    let column = HeaderCell(rows.texts[index]).column
    let known = column.flatMap { header.layout[$0] }.map(shown)
    var names = [Column.near(key), likely].compactMap { $0.map { ($0.column, $0.text) } }
    if column == .priority, holdsRatings(index) {
      // An outcome that is no priority is how the indicator was rated.
      names.insert((.published, Column.published.name), at: 0)
    }
    let suggestion = known == nil ? names.first { !isHeld($0.0) }?.1 : nil
    report(.unknownColumn(header: shown(index), suggestion: suggestion, besides: known), index)
  }

  /// Whether a column is there, for all quarters or for any.
  private func isHeld(_ column: Column) -> Bool {
    header.layout[column] != nil || header.periods.contains { $0[column] != nil }
  }

  /// Whether the report would lack a column that it needs.
  private func isMissing(_ column: Column) -> Bool {
    switch column {
    case .value: !isHeld(.value) && header.periods.isEmpty
    case .target: !isHeld(.target) && header.yearTargets.isEmpty
    case .polarity, .published: !isHeld(column)
    default: false
    }
  }

  /// The column that an unknown name is likely to mean: a name for it is among its words, years and quarters
  /// aside, or is a slip away from one of them.
  private func likelyColumn(_ index: Int) -> ColumnName<Column>? {
    let text = rows.texts[index]
    guard text.utf8.count <= 80 else { return nil }
    let words = text.lowercased().split { !$0.isLetter }.map { Matching.key(String($0)) }
    let needed: Set<Column> = [.value, .target, .polarity, .published]
    let names = Column.table.filter { needed.contains($0.column) && $0.naming < .ifAlone }
    let whole = names.first { name in
      let own = name.text.split(separator: " ").map { Matching.key(String($0)) }
      return words.indices.contains { words[$0...].starts(with: own) }
    }
    if let whole { return whole }
    return words.lazy.compactMap { Column.near($0) }.first { needed.contains($0.column) }
  }

  // MARK: What is reported

  func shown(_ index: Int) -> String { TerminalText.excerpt(rows.texts[index]) }

  mutating func report(_ fault: HeaderFault, _ index: Int) {
    // In a header of very many faults, only those that are kept are located.
    let location = findings.keeps(fault) ? rows.location(index) : nil
    let value = location == nil ? nil : shown(index)
    findings.add(fault, value: value, at: location)
  }

  /// The cells of periods, in the order of the file.
  var periodCells: [(period: HeaderPeriod, column: Column, field: Int)] { periodic }
}
