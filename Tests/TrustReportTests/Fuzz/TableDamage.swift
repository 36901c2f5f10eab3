/// Damages a table in ways in which people and programs damage tables: its cells, rows and columns, its marks,
/// its line ends and its encoding. It knows nothing of what the cells mean.
struct TableDamage {
  private var random: SeededGenerator
  private var rows: [[[UInt8]]]
  private var delimiter = UInt8(ascii: ",")

  /// Splits a table at line feeds and, outside quotes, at commas.
  init(_ bytes: [UInt8], _ random: SeededGenerator) {
    self.random = random
    rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      var (cells, isQuoted) = ([[UInt8]()], false)
      for byte in line {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if byte == UInt8(ascii: ","), !isQuoted {
          cells.append([])
        } else {
          cells[cells.count - 1].append(byte)
        }
      }
      return cells
    }
  }

  /// The table with some damage.
  ///
  /// - Parameter texts: what may be written into cells.
  static func damaged(
    _ bytes: [UInt8], writing texts: [String], _ random: inout SeededGenerator
  ) -> [UInt8] {
    var damage = TableDamage(bytes, SeededGenerator(seed: random.next()))
    for _ in 0...damage.below(4) { damage.damageOnce(texts) }
    return damage.bytes()
  }

  private mutating func below(_ limit: Int) -> Int {
    Int.random(in: 0..<max(limit, 1), using: &random)
  }

  private mutating func damageOnce(_ texts: [String]) {
    let row = below(rows.count)
    let cell = below(rows[row].count)
    switch below(16) {
    case 0: rows.swapAt(row, below(rows.count))
    case 1: rows.insert(rows[row], at: below(rows.count))
    case 2: if rows.count > 2 { rows.remove(at: row) }
    case 3: rows[row].swapAt(cell, below(rows[row].count))
    case 4: rows[row].insert(rows[row][cell], at: cell)
    case 5: if rows[row].count > 1 { rows[row].remove(at: cell) }
    case 6: rows[row].removeSubrange((cell + 1)...)
    case 7:
      let other = below(rows.count)
      if cell < rows[other].count { rows[row][cell] = rows[other][cell] }
    case 8: swapColumns(cell, below(rows[row].count))
    case 9: rows[row][cell] = rows[row][cell].isEmpty ? [UInt8(ascii: "5")] : []
    case 10:
      if let text = texts.randomElement(using: &random) { rows[row][cell] = Array(text.utf8) }
    case 11: changeDigit(row, cell)
    case 12: changeSign(row, cell)
    case 13: changeQuotes(row, cell)
    case 14: for row in rows.indices where cell < rows[row].count { rows[row].remove(at: cell) }
    default: if below(4) == 0 { delimiter = UInt8(ascii: [";", "\t"][below(2)]) }
    }
    if rows[row < rows.count ? row : 0].isEmpty { rows[row < rows.count ? row : 0] = [[]] }
    for row in rows.indices where rows[row].isEmpty { rows[row] = [[]] }
  }

  private mutating func swapColumns(_ one: Int, _ other: Int) {
    for row in rows.indices where max(one, other) < rows[row].count { rows[row].swapAt(one, other) }
  }

  private mutating func changeDigit(_ row: Int, _ cell: Int) {
    let places = rows[row][cell].indices.filter { (0x30...0x39).contains(rows[row][cell][$0]) }
    guard let place = places.randomElement(using: &random) else { return }
    rows[row][cell][place] = UInt8(0x30 + below(10))
  }

  private mutating func changeSign(_ row: Int, _ cell: Int) {
    let signs = ["-", "−", ">=", "<", "£", "(", " ", "+", "%", "c. ", "\"", "="]
    let sign = Array(signs[below(signs.count)].utf8)
    if below(3) == 0, !rows[row][cell].isEmpty {
      rows[row][cell].removeFirst()
    } else {
      rows[row][cell].insert(contentsOf: sign, at: below(2) == 0 ? 0 : rows[row][cell].count)
    }
  }

  private mutating func changeQuotes(_ row: Int, _ cell: Int) {
    let quote = UInt8(ascii: "\"")
    switch below(4) {
    case 0: rows[row][cell].insert(quote, at: below(rows[row][cell].count + 1))
    case 1: rows[row][cell] = [quote] + rows[row][cell] + [0x0A] + rows[row][cell] + [quote]
    case 2: rows[row][cell].removeAll { $0 == quote }
    default: rows[row][cell] = [quote] + rows[row][cell] + [quote]
    }
  }

  /// The table as a file: now and then in another encoding or with other line ends.
  private mutating func bytes() -> [UInt8] {
    let lines = rows.map { Array($0.joined(separator: [delimiter])) }
    let ends: [[UInt8]] = [[0x0A], [0x0A], [0x0A], [0x0A], [0x0A, 0x0D], [0x0D], [0x0D, 0x0A]]
    let bytes = Array(lines.joined(separator: ends[below(ends.count)]))
    switch below(24) {
    case 0: return [0xEF, 0xBB, 0xBF] + bytes
    case 1:
      let units = String(decoding: bytes, as: UTF8.self).utf16
      return [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 2:
      // Letters of Latin-1 are the same in Windows-1252.
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      return scalars.map { $0.value < 256 ? UInt8($0.value) : UInt8(ascii: "?") }
    default: return bytes
    }
  }
}

extension UInt8 {
  /// The byte of a text that is one ASCII character.
  fileprivate init(ascii text: String) { self = text.utf8.first ?? 0 }
}
