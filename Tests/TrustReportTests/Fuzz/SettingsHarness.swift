import Foundation
import TrustReport

/// A file of settings: it is taken or refused in words, whatever its line ends.
struct SettingsHarness: FuzzHarness {
  let name = "settings"
  private static let fragments = [
    "quarter", " = ", "=", "2022/23 Q3", "strict", "yes", "no", "tolerance", "5%", "column",
    "Value=:B",
    "replace", "value:#N/A=[x]", "fill-down", "number,indicator", "suppress-below", "5", "settings",
    "format", "json", "#", "\n", "\n\n", "--", "\u{FEFF}", "\u{2028}", "\0", "\u{1B}[2J", "é",
    "title",
    "only", "worsened", "what-if", "delimiter", ";", "tab", "identity", "ignore",
    "999999999999999999999",
  ]

  func input(_ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = corpus.randomElement(using: &random) ?? []
    for _ in 0...Int.random(in: 0..<4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0..<20, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default:
        bytes.insert(
          contentsOf: (Self.fragments.randomElement(using: &random) ?? "").utf8, at: place)
      }
    }
    return Array(bytes.prefix(1_000))
  }

  func faults(of input: [UInt8]) -> [String] {
    guard let first = Self.check(input) else { return ["the settings could not be written"] }
    var faults: [String] = []
    if ![0, 1, 64, 65].contains(first.status) { faults.append("status \(first.status)") }
    if first.status == 64, !first.errors.hasPrefix("Error: ") {
      faults.append("refused without a word")
    }
    let printed = first.output + first.errors
    if printed.split(separator: "\n").contains(where: { FindingOracle.holdsControl(String($0)) }) {
      faults.append("a control character in \(printed.debugDescription)")
    }
    if let other = LineEnds.carriageReturns(input), let second = Self.check(other),
      second.output != first.output || second.errors != first.errors
    {
      faults.append("with carriage returns: \(second.errors), without: \(first.errors)")
    }
    return faults
  }

  /// What `check --settings` says of a CSV with them, in a folder that is not named.
  private static func check(_ settings: [UInt8]) -> RunResult? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "trustreport-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let csv = "number,indicator,quarter,value,target,polarity\n1,A,2022/23 Q3,#N/A,5,higher\n"
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(csv.utf8).write(to: folder.appending(path: "q.csv"))
      try Data(settings).write(to: folder.appending(path: "s.txt"))
    } catch {
      return nil
    }
    let path = folder.path(percentEncoded: false)
    var result = runInProcess([
      "check", "\(path)/q.csv", "--color=never", "--settings", "\(path)/s.txt",
    ])
    result.output.replace(path, with: "")
    result.errors.replace(path, with: "")
    return result
  }
}
