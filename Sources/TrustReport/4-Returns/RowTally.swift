/// What is counted over the rows of a file, for what can be told only at its end.
struct RowTally: Sendable {
  /// How many cells were read as Windows-1252.
  var windows1252Cells = 0
  /// The unnamed columns that held something.
  var filledUnnamed: Set<Int> = []
  /// Whether the UTF-16 of the file was broken anywhere.
  var isBrokenUTF16 = false
  /// Whether any row names its quarter, or tries to.
  var hasDatedRows = false
  /// How many rows name no quarter.
  private(set) var undatedRows = 0
  /// Where the first of them stand, if there is a column for it.
  private var undatedPlaces: [Place] = []

  /// Whether the place of another such row would be shown.
  var keepsUndatedPlaces: Bool { undatedPlaces.count < FindingLog.limitPerCode }

  /// Notes a row that names no quarter.
  mutating func addUndated(at place: Place?) {
    undatedRows += 1
    if let place { undatedPlaces.append(place) }
  }

  /// Adds what was counted over other rows of the file.
  mutating func add(_ other: RowTally) {
    windows1252Cells += other.windows1252Cells
    filledUnnamed.formUnion(other.filledUnnamed)
    hasDatedRows = hasDatedRows || other.hasDatedRows
    undatedRows += other.undatedRows
    undatedPlaces += other.undatedPlaces
    undatedPlaces.sort { $0.line < $1.line }
  }

  /// Logs the rows of a dated file that name no quarter.
  func reportUndated(to log: inout FindingLog) {
    for index in 0..<undatedRows {
      log.add(
        .missingQuarter, place: undatedPlaces.indices.contains(index) ? undatedPlaces[index] : nil)
    }
  }
}
