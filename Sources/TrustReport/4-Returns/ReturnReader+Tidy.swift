extension ReturnReader {
  /// So many batches are read before a second thread is thought worth its while.
  private static let batchesAlone = 2

  /// Reads a tidy file: its records in batches, the rows of a large one on two threads.
  mutating func readTidy(
    _ records: consuming RecordReader, _ rows: consuming RowReader
  ) throws(Problem) -> RowTally {
    var problem: Problem?
    var other: (log: FindingLog, tally: RowTally)?
    let (header, rule, log, options) = (rows.header, rows.rule, rows.log, self.options)
    inTurns(
      &rows,
      second: { RowReader(header: header, rule: rule, log: log, options: options) },
      alone: Self.batchesAlone,
      fetch: { rows in
        do throws(Problem) { return try records.next(&rows.batch) } catch {
          problem = error
          return false
        }
      },
      work: { rows in rows.readBatch() },
      deliver: { rows in
        rows.addRows(to: &returns)
        return true
      },
      finish: { rows in other = (rows.log, rows.tally) })
    self.log.join(rows.log)
    rows.tally.isBrokenUTF16 = records.isBrokenUTF16
    if let other {
      self.log.join(other.log)
      rows.tally.add(other.tally)
    }
    if let problem { throw problem }
    return rows.tally
  }
}
