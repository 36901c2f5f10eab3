/// A report of arbitrary text, and the same report with a plain word in place of each text: what a
/// reader sees of the one must be what is seen of the other, with the words put back.
struct RoundTripReport {
  private var source: ArbitraryText
  /// The texts, each known in the plain report by the word `q12z`, if 12 is its place.
  private(set) var texts: [String] = []

  init(seed: UInt64, extra: [String] = []) { source = ArbitraryText(seed: seed, extra: extra) }

  private static let header = [
    "quarter", "number", "indicator", "priority", "part", "value", "target", "polarity", "unit",
    "published", "override reason", "commentary", "target basis", "note",
  ]

  /// The text with a letter at an end that no cell would keep.
  private static func kept(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
      guard let value = scalar?.value else { return false }
      return switch value {
      case 0x9...0xD: false
      case 0..<0x20, 0x7F, 0x2007, 0x200B...0x200F, 0x202F, 0x2060, 0xFEFF: true
      default: false
      }
    }
    let visible = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let (first, last) = (visible.first, visible.last)
    return (isBlank(first) ? "w" : "") + text + (isBlank(last) ? "w" : "")
  }

  private static let wordsForNothing: Set<String> = [
    "-", "–", "—", ".", "..", "x", "na", "n/a", "n.a.", "tbc", "[x]",
  ]

  /// Keeps a text, and returns the word that stands for it.
  private mutating func word(for text: String) -> String {
    let text = Self.kept(text)
    // A cell that holds only a word for nothing is empty.
    let bare = text.filter { !$0.isWhitespace }.lowercased()
    texts.append(Self.wordsForNothing.contains(bare) ? text + "+" : text)
    return "q\(texts.count - 1)z"
  }

  /// A plain CSV with so many indicators of every kind.
  mutating func table(indicators: Int) -> CSVTable {
    var rows: [[String]] = []
    let priorities = (1...40).map { index in word(for: source.lines()) + " p\(index)" }
    for index in 1...indicators {
      let priority = priorities[index % 40]
      let now = index % 5 == 0 ? parts(index, priority) : [row(index, priority)]
      rows += now.map { ["2022/23 Q3"] + $0 }
      if index % 2 == 0 { rows += now.map { ["2022/23 Q2"] + Self.earlier($0, index) } }
    }
    return CSVTable(names: Self.header, rows: rows)
  }

  /// What a row was in the quarter before: better or worse, where it has a figure.
  private static func earlier(_ row: [String], _ index: Int) -> [String] {
    let value = row[4].isEmpty ? "" : index % 3 == 0 ? "4" : "12"
    return row[..<4] + [value] + row[5...]
  }

  private mutating func row(_ index: Int, _ priority: String) -> [String] {
    let isNumbered = index % 7 > 0
    let number = isNumbered ? "\(index)" + word(for: "." + source.line()) : ""
    let title = word(for: source.lines()) + (isNumbered ? "" : " u\(index)")
    let note = word(for: source.phrase())
    let (value, published, reason) =
      switch index % 3 {
      case 0: ("9", index % 2 == 0 ? "R" : "A", index % 2 == 0 ? "" : word(for: source.phrase()))
      case 1: (index % 2 == 0 ? "5.2" : "9", "", "")
      default: ("", index % 2 == 0 ? "R" : "", "")
      }
    return [
      number, title, priority, "", value, "5", "lower", word(for: "u" + source.lines()), published,
      reason, commentary(), word(for: source.phrase()), note,
    ]
  }

  /// An indicator with two parts, one Red and one not rated; every other one unrated as a whole.
  private mutating func parts(_ index: Int, _ priority: String) -> [[String]] {
    let number = "\(index)" + word(for: "." + source.line())
    let title = word(for: source.lines())
    let names = [word(for: source.lines()) + " a", word(for: source.lines()) + " b"]
    let values = index % 2 == 0 ? ["9", ""] : ["", "[c]"]
    let whole = [number, title, priority, "", "", "", "", "", "", "", commentary(), "", ""]
    return [whole]
      + zip(names, values).map { name, value in
        let unit = word(for: "u" + source.lines())
        let basis = word(for: source.phrase())
        let note = word(for: source.phrase())
        return [
          number, "", "", name, value, "5", "lower", unit, "", "", commentary(), basis, note,
        ]
      }
  }

  private mutating func commentary() -> String {
    var text = ""
    for _ in 0..<source.number(0...3) {
      let bullet = source.number(0...2) == 0 ? source.one(of: ["• ", "● ", "- ", "* "]) : ""
      let line = bullet.isEmpty ? source.paragraph() : source.line()
      text += bullet + word(for: line) + source.one(of: ["\n", "\r\n", "\r", "\n\n"])
    }
    return text
  }

  /// The text with its words put back.
  func restored(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "q", let end = rest.firstIndex(of: "z"), let place = Int(String(rest[..<end])),
        texts.indices.contains(place)
      {
        result += texts[place].unicodeScalars
        rest = rest[end...].dropFirst()
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  func restored(_ table: CSVTable) -> CSVTable {
    CSVTable(names: table.names, rows: table.rows.map { $0.map(restored) })
  }
}
