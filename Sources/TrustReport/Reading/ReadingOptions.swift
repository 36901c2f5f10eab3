/// How indicator CSVs are to be read.
public struct ReadingOptions: Sendable {
  /// The quarter to report; it also dates an undated file, and gives `Q1` to `Q4` columns their year.
  public var quarter: Quarter?
  /// Whether that quarter is one of the settings, which may be those of a quarter ago.
  package var isQuarterOfSettings = false
  /// The tolerance of rows that have none of their own; `nil` for ``Tolerance/standard``.
  public var tolerance: Tolerance?
  /// The byte between cells; `nil` to find it out: comma, semicolon or tab.
  public var delimiter: UInt8?
  /// Which headers of the files are which columns, whatever they are called.
  public var columns: [ColumnAssignment]
  /// The columns whose blank cells hold what the cell above holds, as merged cells arrive: names of
  /// columns, or headers of the files.
  public var fillDown: [String]
  /// Which cells are read as if they held something else; of several for the same cells the last counts.
  public var replacements: [CellReplacement]
  /// What an indicator is known by.
  public var identity: RowIdentity
  /// Which small counts are withheld; `nil` for none.
  public var suppression: Suppression?
  /// Whose commentary, notes and target bases are kept. What no report will print need not take memory.
  public var keptProse: KeptProse
  /// Called with the number of bytes just read, after each block, to show how far the reading has come.
  /// A large input is read on two threads: they call it one at a time.
  public var onBytesRead: (@Sendable (Int) -> Void)?

  /// Makes options; what is left out is found in the files.
  public init(
    quarter: Quarter? = nil, tolerance: Tolerance? = nil, delimiter: UInt8? = nil,
    columns: [ColumnAssignment] = [], fillDown: [String] = [],
    replacements: [CellReplacement] = [], identity: RowIdentity = .number,
    suppression: Suppression? = nil, keptProse: KeptProse = .all
  ) {
    self.quarter = quarter
    self.tolerance = tolerance
    self.delimiter = delimiter
    self.columns = columns
    self.fillDown = fillDown
    self.replacements = replacements
    self.identity = identity
    self.suppression = suppression
    self.keptProse = keptProse
  }
}

/// What tells the indicators of the files apart.
public enum RowIdentity: String, Sendable, CaseIterable {
  /// The number or, without one, the title.
  case number
  /// The title, capitals and spacing aside; the number comes from a file of definitions.
  case title
}
