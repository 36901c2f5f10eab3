/// How indicator CSVs are to be read.
public struct ReadingOptions: Sendable {
  /// The quarter to report; it also dates an undated file, and gives `Q1` to `Q4` columns their year.
  public var quarter: Quarter?
  /// The tolerance of rows that have none of their own; `nil` for ``Tolerance/standard``.
  public var tolerance: Tolerance?
  /// The byte between cells; `nil` to find it out: comma, semicolon or tab.
  public var delimiter: UInt8?
  /// Whether the commentary, notes and target bases of indicators rated Green are left out, which
  /// spares their memory: a ``Report`` of what was so read cannot list them.
  public var leavesOutGreenText: Bool
  /// Called with how many bytes have just been read, after each block: to show how far the reading has
  /// come. A large input is read on two threads: it is called by one at a time.
  public var onBytesRead: (@Sendable (Int) -> Void)?

  /// Makes options; what is left out is found in the files.
  public init(
    quarter: Quarter? = nil, tolerance: Tolerance? = nil, delimiter: UInt8? = nil,
    leavesOutGreenText: Bool = false
  ) {
    self.quarter = quarter
    self.tolerance = tolerance
    self.delimiter = delimiter
    self.leavesOutGreenText = leavesOutGreenText
  }
}
