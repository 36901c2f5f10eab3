extension FindingLog {
  /// Adds what makes a record unreadable; false where the reading of the file ends there.
  mutating func add(_ fault: Record.Fault, of record: Record, in bytes: Span<UInt8>) -> Bool {
    switch fault {
    case .strayQuote(let field):
      add(.strayQuote, place: Place(record, field: field, in: bytes))
      return true
    case .tooLong(let field, let endsReading):
      let place = Place(record, field: field, in: bytes)
      add(.cellTooLong(endsReading: endsReading), place: place)
      return !endsReading
    case .unclosedQuote(let field, let lastLine):
      let place = Place(record, field: field, in: bytes)
      add(.unclosedQuote(from: record.line, to: max(record.line, lastLine)), place: place)
      return false
    }
  }
}
