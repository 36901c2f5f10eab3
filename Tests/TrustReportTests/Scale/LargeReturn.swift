/// A random return of four quarters with what real ones have: indicators with parts and without, with
/// numbers and without; renumbered and repeated rows, totals, footnotes, blank rows; cells in quotes, of
/// several lines and in Windows-1252; and, if asked for, faults.
struct LargeReturn {
  /// A record of the file.
  struct Record {
    var bytes: [UInt8]
    /// Whether it has more than one filled cell: records of one cell below it may be footnotes.
    var isRow: Bool
    var isDated: Bool
    /// How many of the cells that are read are Windows-1252.
    var windows1252Cells = 0
  }

  static let columns = [
    "number", "indicator", "priority", "part", "quarter", "value", "target", "polarity", "unit",
    "tolerance", "published", "override reason", "commentary", "", "note", "target basis",
    "target date", "formerly", "frequency", "owner",
  ]
  static let header = Array((columns.joined(separator: ",") + "\n").utf8)
  static let quarters = ["2023/24 Q1", "Q2 2023-24", "23/24 Quarter 3", "2023/24 Q4"]

  private(set) var records: [Record] = []
  private var random: SeededGenerator
  private let hasFaults: Bool

  init(seed: UInt64, indicators: Int, hasFaults: Bool) {
    random = SeededGenerator(seed: seed)
    self.hasFaults = hasFaults
    var rows = (0..<indicators).flatMap { self.rows(of: $0) }
    rows.shuffle(using: &random)
    for row in rows { add(row) }
    for note in 1...5 { records.append(Record("Footnote \(note)\n", isRow: false)) }
  }

  /// All of the file.
  var bytes: [UInt8] { Self.header + records.flatMap(\.bytes) }
}

extension LargeReturn.Record {
  init(_ text: String, isRow: Bool) {
    self.init(bytes: Array(text.utf8), isRow: isRow, isDated: false)
  }
}

// MARK: Rows

extension LargeReturn {
  private mutating func one<Element>(of list: [Element]) -> Element? {
    list.randomElement(using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  /// The rows of one indicator, by column.
  private mutating func rows(of index: Int) -> [[String: String]] {
    let hasNumber = chance(95)
    let parts =
      hasNumber && chance(15) ? ["North", "South", "East"].dropLast(chance(50) ? 1 : 0) : []
    var facts = ["indicator": "Title \(index) – " + words(3)]
    facts["priority"] = one(of: [
      "Be Safe", "be  safe", "Be Healthy", "Être prêt", "Be \"Kind\"", "Be Well, Now", "",
    ])
    facts["number"] = hasNumber ? "\(index / 40 + 1).\(index % 40 + 1)" : ""
    let isRenumbered = hasNumber && chance(8)
    let criteria = criteria()
    var rows: [[String: String]] = []
    for quarter in Self.quarters.indices where chance(95) {
      var own = facts
      own["quarter"] = Self.quarters[quarter]
      if isRenumbered, quarter < 2 { own["number"] = "9\(index).1" }
      if isRenumbered, quarter == 2 { own["formerly"] = "9\(index).1" }
      if !parts.isEmpty, chance(70) {
        rows.append(own.merging(["commentary": words(12), "note": words(2)]) { $1 })
      }
      for part in parts.isEmpty ? [""] : Array(parts) {
        rows.append(own.merging(measured(criteria, part: part)) { $1 })
      }
    }
    return rows
  }

  /// What an indicator is rated by.
  private mutating func criteria() -> [String: String] {
    let mark = one(of: [("", ""), ("", "%"), ("£", "")]) ?? ("", "")
    let (low, high) = (
      Int.random(in: 2...60, using: &random), Int.random(in: 61...99, using: &random)
    )
    func number(_ number: Int) -> String { mark.0 + "\(number)" + mark.1 }
    let forms = [
      (">=" + number(low), ""), ("<" + number(high), ""), (number(low), "higher"),
      (number(high), "lower"), ("\(number(low)) to \(number(high))", ""), ("", "none"), ("", ""),
    ]
    let form = one(of: forms) ?? ("", "")
    return [
      "target": form.0, "polarity": form.1, "before": mark.0, "behind": mark.1,
      "unit": mark == ("", "") ? one(of: ["days", "children", ""]) ?? "" : "",
      "tolerance": chance(10) ? "7.5%" : "", "frequency": chance(10) ? "annual" : "",
      "target basis": chance(20) ? words(3) : "", "target date": chance(20) ? "March 2025" : "",
    ]
  }

  /// What one quarter's row says of an indicator or of a part of it.
  private mutating func measured(_ criteria: [String: String], part: String) -> [String: String] {
    var row = criteria
    row["part"] = part
    let number = Int.random(in: 1...1200, using: &random)
    let figure =
      "\(criteria["before"] ?? "")\(number / 10).\(number % 10)\(criteria["behind"] ?? "")"
    row["value"] = chance(90) ? figure : one(of: ["[x]", "[c]", "*", "n/a", figure + " [p]"])
    row["published"] = chance(20) ? one(of: ["R", "A", "G", "N/A"]) : ""
    row["override reason"] = row["published"] != "" && chance(20) ? words(4) : ""
    row["commentary"] = chance(40) ? words(30) : ""
    row["note"] = chance(20) ? words(3) : ""
    row["owner"] = words(1)
    if chance(1) { row[""] = "x" }
    return row
  }

  private mutating func words(_ count: Int) -> String {
    let words = [
      "plans", "visits", "rose,", "fell;", "\"good\"", "Café", "£5", "so far.", "naïve",
      "and\nthen",
      "5\" of snow", "the", "of", "end.", "Æther", "x",
    ]
    return (0..<count).map { _ in one(of: words) ?? "" }.joined(separator: " ")
  }
}

// MARK: Records

extension LargeReturn {
  /// Adds a row, and now and then what else is in a file.
  private mutating func add(_ row: [String: String]) {
    let isFaulty = hasFaults && chance(3)
    records.append(isFaulty ? faulty(row) : record(row))
    if chance(3) { records.append(record(row)) }
    if chance(3) {
      records.append(Record(one(of: ["\n", ",,\n", " ,\t,\"\"\n"]) ?? "", isRow: false))
    }
    if chance(1) { records.append(Record(",,,,,,,,,,,,* provisional\r\n", isRow: false)) }
    if chance(1) { records.append(Record("Total,,,,,\(records.count)\n", isRow: true)) }
    if hasFaults, chance(1) {
      records.append(Record(",Lone title \(records.count)\n", isRow: false))
    }
  }

  private mutating func record(_ row: [String: String]) -> Record {
    var record = Record(bytes: [], isRow: true, isDated: !(row["quarter"] ?? "").isEmpty)
    for (index, column) in Self.columns.enumerated() {
      if index > 0 { record.bytes.append(UInt8(ascii: ",")) }
      let encoding = chance(5) ? Encoding.windows1252 : .utf8
      let cell = row[column] ?? ""
      let bytes = encoding.bytes(cell)
      if column != "owner", column != "", bytes != Array(cell.utf8) { record.windows1252Cells += 1 }
      record.bytes += written(bytes)
    }
    record.bytes += (one(of: ["\n", "\n", "\r\n"]) ?? "\n").utf8
    return record
  }

  /// A cell as it may be written: in quotes if it needs them, and sometimes if not.
  private mutating func written(_ cell: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = cell.contains { Array("\",\n".utf8).contains($0) }
    guard needsQuotes || chance(5) else { return chance(5) ? cell + [0x20] : cell }
    return [quote] + cell.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }

  /// The row with something wrong in it.
  private mutating func faulty(_ row: [String: String]) -> Record {
    let cells = [
      ("value", "9O"), ("target", "national average"), ("polarity", "better"), ("quarter", "Q5"),
      ("quarter", ""), ("target date", "31/02/2024"), ("tolerance", "-5%"), ("frequency", "daily"),
      ("indicator", ""), ("published", "Blue"), ("note", "another note"), ("value", "77"),
    ]
    switch Int.random(in: 0..<15, using: &random) {
    case 0:
      var record = record(row)
      record.bytes = [0x20] + Array("\"x\" y,".utf8) + record.bytes
      return Record(bytes: record.bytes, isRow: false, isDated: false)
    case 1:
      var record = record(row)
      record.bytes = Array(record.bytes.dropLast(record.bytes.suffix(2) == [0x0D, 0x0A] ? 2 : 1))
      record.bytes += ",more than there is room for\n".utf8
      return record
    case 2:
      var record = record(row.merging(["note": "undefined"]) { $1 })
      guard let index = record.bytes.firstIndex(of: 0x75) else { return record }
      record.bytes[index] = 0x81
      return record
    default:
      let (column, cell) = one(of: cells) ?? ("value", "9O")
      return record(row.merging([column: cell]) { $1 })
    }
  }
}
