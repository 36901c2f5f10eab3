import Foundation
import TrustReport

/// What the harnesses of a cell's grammar have in common: they put a cell into a row, and read it.
private enum OneCell {
  /// A cell of the corpus, or two of them, with some of its characters changed.
  static func input(
    _ corpus: [[UInt8]], _ fragments: [String], _ random: inout SeededGenerator
  ) -> [UInt8] {
    let cells = corpus.flatMap { $0.split(separator: 0x0A) }
    var scalars = Array(
      String(decoding: cells.randomElement(using: &random) ?? [], as: UTF8.self)
        .unicodeScalars)
    for _ in 0..<Int.random(in: 0..<4, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: if place < scalars.count { scalars.remove(at: place) }
      case 1: if place < scalars.count { scalars.insert(scalars[place], at: place) }
      case 2:
        if place < scalars.count, ("0"..."9").contains(scalars[place]) {
          scalars[place] = "0123456789".unicodeScalars.randomElement(using: &random) ?? "0"
        }
      default:
        let text = fragments.randomElement(using: &random) ?? ""
        scalars.insert(contentsOf: text.unicodeScalars, at: place)
      }
    }
    return Array(String(String.UnicodeScalarView(scalars)).utf8.prefix(200))
  }

  /// The rating line of a row with some cells; `nil` if it cannot be read.
  static func line(_ cells: KeyValuePairs<String, String>) -> [String: String]? {
    guard let scorecard = try? Outcome([.bytes(row(cells), name: "q.csv")]).scorecard else {
      return nil
    }
    let json = text { RatingList(of: scorecard).writeJSON(to: &$0) }
    return RatingOracle(json)?.lines.first
  }

  private static func row(_ cells: KeyValuePairs<String, String>) -> [UInt8] {
    let quoted = cells.map { "\"" + $0.value.replacing("\"", with: "\"\"") + "\"" }
    let header = (["number,indicator,quarter"] + cells.map(\.key)).joined(separator: ",")
    return Array("\(header)\n1,A,2022/23 Q3,\(quoted.joined(separator: ","))\n".utf8)
  }

  /// Whether two lines say the same under some names.
  static func difference(
    _ line: [String: String], _ other: [String: String]?, _ names: [String]
  ) -> [String] {
    guard let other else { return ["it cannot be read again"] }
    return names.filter { name in
      let numbers = [line[name], other[name]].map { $0.flatMap { TextDecimal($0) } }
      if let one = numbers[0], let another = numbers[1] { return one != another }
      return line[name] != other[name]
    }.map { "\($0) is \(line[$0] ?? "none"), and then \(other[$0] ?? "none")" }
  }
}

/// The figure of a row: what is printed of it can be read, and is the same.
struct FigureHarness: FuzzHarness {
  let name = "figures"
  private static let fragments = [
    "-", "−", "£", "%", "k", "m", "bn", "[p]", "[e]", " [r]", ",", ".", "0", "(", ")", " ", "c. ",
    "~",
    "<", "*", "[x]", "▲", " days", "e5", "\u{A0}", "½", "٣", "\u{301}", "+", "'", "\"", "per cent",
    "O",
    "000", "1,000", "\u{2009}", "/", "x",
  ]

  func input(_ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    OneCell.input(corpus, Self.fragments, &random)
  }

  func faults(of input: [UInt8]) -> [String] {
    let cell = String(decoding: input, as: UTF8.self)
    guard let line = OneCell.line(["value": cell, "unit": ""]), let value = line["value"] else {
      return []
    }
    // The value as data has it is a number, and reads as itself.
    guard TextDecimal(value) != nil else { return ["\(value) is no number"] }
    let again = OneCell.line(["value": value, "unit": line["unit"] ?? ""])
    var faults = OneCell.difference(line, again, ["value"])
    // Other spellings of the same number.
    for (from, to) in [("−", "-"), ("-", "−"), ("£", "£ ")] where cell.contains(from) {
      guard let other = OneCell.line(["value": cell.replacing(from, with: to), "unit": ""]) else {
        continue
      }
      faults += OneCell.difference(line, other, ["value"])
    }
    return faults
  }
}

/// The target of a row: "whatever this tool prints as a target can be read as one" (the contract's section 2.5).
struct TargetHarness: FuzzHarness {
  let name = "targets"
  private static let fragments = [
    ">=", "<=", ">", "<", "≥", "at least ", "under ", " or more", " or fewer", " or above", "+",
    " to ",
    "–", " - ", "between ", " and ", "-", "£", "%", "k", "m", "(", ")", " by March 2021",
    " by the end of 2022/23", ", which was due by 31/03/2021", "0", "000", ",", ".", " days",
    "no target",
    "\u{A0}", "½",
  ]

  func input(_ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    let polarity = ["higher", "lower", "none"].randomElement(using: &random) ?? ""
    return Array("\(polarity)|".utf8) + OneCell.input(corpus, Self.fragments, &random)
  }

  func faults(of input: [UInt8]) -> [String] {
    // A file of the corpus holds a cell a line, and no polarity.
    guard let bar = input.firstIndex(of: UInt8(ascii: "|")) else { return corpusFaults(input) }
    let polarity = String(decoding: input[..<bar], as: UTF8.self)
    return faults(String(decoding: input[(bar + 1)...], as: UTF8.self), polarity)
  }

  private func corpusFaults(_ input: [UInt8]) -> [String] {
    String(decoding: input, as: UTF8.self).split(separator: "\n").flatMap { cell in
      ["higher", "lower", "none"].flatMap { faults(String(cell), $0) }
    }
  }

  private func faults(_ cell: String, _ polarity: String) -> [String] {
    let names = [
      "target", "targetText", "polarity", "amberLine", "redLine", "amberLineHigh", "redLineHigh",
      "rating",
    ]
    guard let line = OneCell.line(["value": "5", "target": cell, "polarity": polarity]),
      let printed = line["targetText"]
    else { return [] }
    // More than two decimals are rounded where they print.
    let decimals = (line["target"] ?? "").split(separator: " ").map {
      $0.split(separator: ".").dropFirst().joined()
    }
    if decimals.contains(where: { $0.count > 2 }) { return [] }
    let again = OneCell.line([
      "value": "5", "target": printed, "polarity": line["polarity"] ?? polarity,
    ])
    let faults = OneCell.difference(line, again, names)
    return faults.isEmpty ? [] : ["\(cell) prints as \(printed): \(faults)"]
  }
}

/// Quarters and tolerances, which the command line reads too: what is printed of one is read as the same.
struct QuarterHarness: FuzzHarness {
  let name = "quarters"
  private static let fragments = [
    "Q", "q", "1", "4", "5", "/", "-", " ", "2022/23", "22/23", "2022", "Quarter ", "(", ")",
    "Dec-22",
    "December 2022", "Oct", "–", "31/12/2022", "FY", "99", "00", "\u{A0}", "to ", "9999", "%",
    " points", "pp", "٣",
  ]

  func input(_ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    OneCell.input(corpus, Self.fragments, &random)
  }

  func faults(of input: [UInt8]) -> [String] {
    String(decoding: input, as: UTF8.self).split(separator: "\n").flatMap { faults(String($0)) }
  }

  private func faults(_ cell: String) -> [String] {
    var faults: [String] = []
    if let quarter = Quarter(cell) {
      if Quarter(quarter.description) != quarter { faults.append("\(cell) is \(quarter)") }
      if !(1...4).contains(quarter.number) || !(1900...2999).contains(quarter.year) {
        faults.append("\(cell) is quarter \(quarter.number) of \(quarter.year)")
      }
      if quarter.next.previous != quarter || !(quarter < quarter.next) {
        faults.append("\(quarter) is not before \(quarter.next)")
      }
    }
    if let tolerance = Tolerance(cell) {
      let printed = Tolerance(tolerance.description)?.description
      if printed != tolerance.description { faults.append("\(cell) is \(tolerance)") }
    }
    // As a cell, a quarter is the one that the option reads.
    if let quarter = Quarter(cell),
      let scorecard = try? Outcome(
        [.bytes(Array("indicator,value\nA,5\n".utf8), name: "q.csv")],
        options: ReadingOptions(quarter: quarter)
      ).scorecard, scorecard.quarter != quarter
    {
      faults.append("\(cell) as an option is \(scorecard.quarter?.description ?? "none")")
    }
    return faults
  }
}
