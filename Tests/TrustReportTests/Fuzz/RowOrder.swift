/// The same table with other line ends.
enum LineEnds {
  /// A file with carriage returns before its line feeds; `nil` if it has others, or is in UTF-16.
  static func carriageReturns(_ bytes: [UInt8]) -> [UInt8]? {
    guard !bytes.contains(0x0D), !bytes.contains(0), !bytes.starts(with: [0xFF, 0xFE]),
      !bytes.starts(with: [0xFE, 0xFF])
    else { return nil }
    return bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
  }
}

/// The same table with its rows in another order, where their order has no meaning.
enum RowOrder {
  /// The columns whose rows may be in any order: none of them holds for the rows below, and none is known by
  /// its first cell.
  private static let columns: Set<String> = [
    "number", "indicator", "priority", "part", "quarter", "value", "target", "polarity", "unit",
    "frequency", "tolerance", "amber threshold", "red threshold", "published", "override reason",
    "commentary", "target basis", "target date", "note",
  ]

  /// The table with its last row first; `nil` if the order may have a meaning, as it has for headings, footnotes,
  /// cells with line ends, and parts that are equally far from their targets.
  static func turned(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.last == 0x0A, !bytes.contains(where: { $0 == 0x22 || $0 == 0x0D || $0 == 0 })
    else { return nil }
    let lines = bytes.split(separator: 0x0A)
    let rows = lines.dropFirst().map { $0.split(separator: 0x2C, omittingEmptySubsequences: false) }
    let header = lines.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let names = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard columns.isSuperset(of: names), names.contains("number"), names.contains("priority"),
      Set(names).count == names.count,
      let number = names.firstIndex(of: "number"), let part = names.firstIndex(of: "part"),
      rows.allSatisfy({ row in
        row.count == names.count && !row[number].isEmpty && row[part].isEmpty
          && row.count { !$0.isEmpty } > 3
      })
    else { return nil }
    return Array((lines.prefix(1) + lines.dropFirst().reversed()).joined(separator: [0x0A]))
      + [0x0A]
  }
}
