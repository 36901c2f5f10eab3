import Foundation
import TrustReport

/// Two CSVs compared, and each with itself.
struct DiffHarness: FuzzHarness {
  let name = "diff"

  func input(_ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    if Int.random(in: 0..<4, using: &random) == 0 {
      var made = RandomReturn(quarters: ["2022/23 Q2"])
      let old = made.csv(&random)
      made.quarters = [Bool.random(using: &random) ? "2022/23 Q3" : "2022/23 Q2"]
      return TwoFiles.joined(Array(old.utf8), Array(made.csv(&random).utf8))
    }
    let (old, new) = TwoFiles.split(corpus.randomElement(using: &random) ?? [])
    let damaged = TableDamage.damaged(new, writing: ReadingHarness.texts, &random)
    return TwoFiles.joined(old, damaged)
  }

  func faults(of input: [UInt8]) -> [String] {
    let (old, new) = TwoFiles.split(input)
    let scorecards = [old, new].map { bytes in
      try? Outcome([.bytes(bytes, name: "q.csv")]).scorecard
    }
    var faults: [String] = []
    for case .some(let scorecard) in scorecards {
      let same = Changes(from: scorecard, to: scorecard)
      if !same.isEmpty { faults.append("compared with itself: \(same.map(\.kind.rawValue))") }
      faults += balanceFaults(same)
    }
    guard let before = scorecards[0], let after = scorecards[1] else { return faults }
    let changes = Changes(from: before, to: after)
    let printed = changesText(changes)
    if changesText(Changes(from: before, to: after)) != printed {
      faults.append("compared again it is another")
    }
    if printed.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) {
      faults.append("a control character in the text")
    }
    return faults + balanceFaults(changes) + balanceFaults(Changes(from: after, to: before))
  }

  private func changesText(_ changes: Changes) -> String {
    text { changes.writeText(colored: false, to: &$0) }
      + text { MarkdownWriter().write(changes, to: &$0) }
  }

  /// The counts before, and all steps, make those after.
  private func balanceFaults(_ changes: Changes) -> [String] {
    let json = text { changes.writeJSON(to: &$0) }
    guard let whole = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any],
      let counts = whole["counts"] as? [String: [String: Int]],
      let before = counts["before"], let after = counts["after"],
      let steps = whole["steps"] as? [String: [String: Int]],
      let list = whole["changes"] as? [[String: Any]]
    else { return ["no JSON of changes: \(json.prefix(100))"] }
    let sums = steps.values.reduce(before) { $0.merging($1, uniquingKeysWith: +) }
    return (sums == after ? [] : ["\(before) and \(steps) make \(sums), not \(after)"])
      + (list.count == changes.count ? [] : ["\(list.count) changes of \(changes.count)"])
  }
}
