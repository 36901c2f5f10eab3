extension ReturnReader {
  /// So many batches are read before a second thread is thought worth its while.
  private static let batchesAlone = 8

  /// Reads a tidy file, a large one with two readers of rows at the same time.
  mutating func readTidy(
    _ records: consuming RecordReader, _ rows: consuming RowReader
  ) throws(Problem) -> RowTally {
    var own = Returns(asked: nil)
    swap(&own, &returns)
    let reading = TidyReading(records, own)
    var other = RowReader(rows, log: log.branch())
    if reading.read(&rows, atMost: Self.batchesAlone) {
      var first = rows
      concurrently({ _ = reading.read(&first) }, and: { _ = reading.read(&other) })
      rows = first
    }
    log.join(rows.log)
    log.join(other.log)
    returns = reading.takeReturns()
    if let problem = reading.problem { throw problem }
    var tally = rows.tally
    tally.add(other.tally)
    tally.isBrokenUTF16 = reading.isBrokenUTF16
    return tally
  }
}

/// The reading of a tidy file. Readers of rows that share it read one batch each at the same time, and
/// add their rows to the returns in the order of the file.
private final class TidyReading {
  private var records: RecordReader
  private var returns: Returns
  /// How many batches were given out.
  private var batches = 0
  private let relay = Relay()
  /// What ended the reading before the file did.
  private(set) var problem: Problem?

  init(_ records: consuming RecordReader, _ returns: consuming Returns) {
    self.records = records
    self.returns = returns
  }

  var isBrokenUTF16: Bool { records.isBrokenUTF16 }

  /// Reads batches until there are no more, or so many; whether there may be more.
  func read(_ rows: inout RowReader, atMost limit: Int = .max) -> Bool {
    for _ in 0..<limit {
      let batch = relay.alone { nextBatch(&rows.batch) }
      guard let batch else { return false }
      rows.readBatch()
      relay.inTurn(batch) { rows.addRows(to: &returns) }
    }
    return true
  }

  private func nextBatch(_ batch: inout RecordBatch) -> Int? {
    guard problem == nil else { return nil }
    do throws(Problem) {
      guard try records.next(&batch) else { return nil }
    } catch {
      problem = error
      return nil
    }
    batches += 1
    return batches - 1
  }

  /// Gives the returns away.
  func takeReturns() -> Returns {
    var result = Returns(asked: nil)
    swap(&result, &returns)
    return result
  }
}
