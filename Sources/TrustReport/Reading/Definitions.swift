/// What files of definitions say of indicators (the contract's section 2.6): it holds where a row's own cell
/// is blank, or its column is missing.
struct Definitions: Sendable {
  /// One cell of a file of definitions.
  struct Cell: Sendable {
    let column: Column
    let text: String
    let meaning: DefinedMeaning
    /// The input that it is in, as an index.
    let file: Int
    /// The file and the line that it is on.
    let place: String
  }

  /// What is defined of one indicator, or of a part of it.
  struct Entry: Sendable {
    fileprivate(set) var cells: [Cell] = []

    subscript(column: Column) -> Cell? { cells.first { $0.column == column } }
  }

  /// An indicator by number or title, and its part; empty for the whole.
  private struct Key: Hashable {
    let identity: Identity
    let part: String
  }

  /// The columns that a file of definitions may have.
  static let columns: [Column] = [
    .number, .indicator, .priority, .polarity, .unit, .frequency, .tolerance, .amberThreshold,
    .redThreshold, .targetBasis,
  ]

  private(set) var entries: [Entry] = []
  private var places: [Key: Int] = [:]
  /// Titles that several numbers have: a title alone does not say which of them is meant.
  private var sharedTitles: Set<Key> = []

  /// The columns of which anything is defined.
  var definedColumns: [Column] {
    Self.columns.filter { column in entries.contains { $0[column] != nil } }
  }

  /// What is defined of the indicator with a number or, without one, with a title; `nil` if nothing is.
  func entry(number: String, title: String, part: String) -> Entry? {
    if !number.isEmpty, let known = entry(Identity(number: number), part) { return known }
    return title.isEmpty ? nil : entry(Identity(title: title), part)
  }

  private func entry(_ identity: Identity, _ part: String) -> Entry? {
    let key = Key(identity: identity, part: Matching.folded(part))
    return sharedTitles.contains(key) ? nil : places[key].map { entries[$0] }
  }

  /// Adds what a row of a file of definitions says.
  ///
  /// - Returns: what contradicts what was said before.
  mutating func add(_ cells: [Cell], part: String) -> [(cell: Cell, fault: DefinitionFault)] {
    let part = Matching.folded(part)
    let number = cells.first { $0.column == .number }
    let title = cells.first { $0.column == .indicator }
    let byNumber = number.map { Key(identity: Identity(number: $0.text), part: part) }
    let byTitle = title.map { Key(identity: Identity(title: $0.text), part: part) }
    let known = byNumber.map { places[$0] } ?? byTitle.flatMap { places[$0] }
    let index = known ?? entries.count
    if known == nil { entries.append(Entry()) }
    if let byNumber { places[byNumber] = index }
    if let byTitle {
      if let other = places[byTitle], other != index { sharedTitles.insert(byTitle) }
      places[byTitle] = index
    }
    return cells.compactMap { cell in merge(cell, into: index).map { (cell, $0) } }
  }

  private mutating func merge(_ cell: Cell, into index: Int) -> DefinitionFault? {
    guard let place = entries[index].cells.firstIndex(where: { $0.column == cell.column }) else {
      entries[index].cells.append(cell)
      return nil
    }
    let known = entries[index].cells[place]
    if known.meaning == cell.meaning { return nil }
    // The same rule as between a definition and a sheet, whichever of the two comes first.
    guard !known.meaning.outranks else { return known.outranks }
    if cell.meaning.outranks { entries[index].cells[place] = cell }
    return cell.meaning.outranks ? known.outranked : known.differs
  }
}

extension Definitions.Cell {
  /// It contradicts another cell.
  var differs: DefinitionFault { .differs(column: column, defined: shown, at: place) }
  /// It contradicts another cell, and counts.
  var outranks: DefinitionFault { .outranks(column: column, defined: shown, at: place) }
  /// It contradicts another cell, which counts.
  var outranked: DefinitionFault { .outranked(column: column, defined: shown, at: place) }

  private var shown: String { TerminalText.excerpt(text) }
}

/// What a cell that a file of definitions may have means: two that mean the same do not contradict each other.
enum DefinedMeaning: Equatable, Sendable {
  case words(String)
  case polarity(Polarity)
  case frequency(Frequency, isEverySecondYear: Bool)
  case amount(ExactDecimal, kind: String)

  /// Whether it counts in a file of definitions although the sheet says something else: sheets often give
  /// a polarity to what is for information only.
  var outranks: Bool { self == .polarity(.range) || self == .polarity(.none) }

  /// Reads a cell; `nil` for one that says nothing.
  init?(_ column: Column, reading cell: Span<UInt8>) throws(CellFault) {
    switch column {
    case .polarity:
      guard let polarity = try Polarity(reading: cell) else { return nil }
      self = .polarity(polarity)
    case .frequency:
      guard let rhythm = try Rhythm(reading: cell) else { return nil }
      self = .frequency(rhythm.frequency, isEverySecondYear: rhythm.isEverySecondYear)
    case .tolerance:
      if cell.isEmpty || MissingReason.isNone(cell) { return nil }
      let tolerance = try Tolerance.read(cell).tolerance
      self = .amount(tolerance.size, kind: tolerance.kind == .percent ? "percent" : "points")
    case .amberThreshold, .redThreshold:
      if cell.isEmpty || MissingReason.isNone(cell) { return nil }
      let number = try Number(reading: cell)
      self = .amount(number.value, kind: number.mark.rawValue)
    case .number:
      if cell.isEmpty { return nil }
      self = .words(cell.string)
    case .unit:
      if cell.isEmpty { return nil }
      let mark = Number.Mark(unit: cell.string)
      self = .words(mark == .none ? Matching.folded(cell.string) : mark.rawValue)
    default:
      if cell.isEmpty { return nil }
      self = .words(Matching.folded(cell.string))
    }
  }
}
