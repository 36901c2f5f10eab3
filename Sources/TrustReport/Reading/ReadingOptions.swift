/// How indicator CSVs are to be read.
public struct ReadingOptions: Sendable {
  /// The quarter to report; it also dates an undated file, and gives `Q1` to `Q4` columns their year.
  public var quarter: Quarter?
  /// The tolerance of rows that have none of their own; `nil` for ``Tolerance/standard``.
  public var tolerance: Tolerance?
  /// The byte between cells; `nil` to find it out: comma, semicolon or tab.
  public var delimiter: UInt8?
  /// Whose commentary, notes and target bases are kept. What no report will print need not take memory.
  public var keptProse: KeptProse
  /// Called with the number of bytes just read, after each block, to show how far the reading has come.
  /// A large input is read on two threads: they call it one at a time.
  public var onBytesRead: (@Sendable (Int) -> Void)?

  /// Makes options; what is left out is found in the files.
  public init(
    quarter: Quarter? = nil, tolerance: Tolerance? = nil, delimiter: UInt8? = nil,
    keptProse: KeptProse = .all
  ) {
    self.quarter = quarter
    self.tolerance = tolerance
    self.delimiter = delimiter
    self.keptProse = keptProse
  }
}
