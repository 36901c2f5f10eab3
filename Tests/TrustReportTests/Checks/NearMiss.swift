import Testing

@testable import TrustReport

/// Data that looks like a slip and is none, and the edit that makes it one.
///
/// The cases were written from what the checks are for, by somebody who had not read how they work: from what a
/// council writes and an officer would call a false alarm.
struct NearMiss: CustomTestStringConvertible, Sendable {
  let code: String
  let why: String
  let csv: String
  let edit: (old: String, new: String)

  init(_ code: String, _ why: String, _ csv: String, edit: (old: String, new: String)) {
    (self.code, self.why, self.csv, self.edit) = (code, why, csv + "\n", edit)
  }

  var testDescription: String { "\(code): \(why)" }

  /// The data with the slip.
  var edited: String {
    let pieces = csv.split(separator: edit.old, omittingEmptySubsequences: false)
    #expect(pieces.count == 2, "\(edit.old) is there once")
    return pieces.joined(separator: edit.new)
  }
}

/// A slip in a shape that is odd and does occur, and the line at which it must be found.
struct OddSlip: CustomTestStringConvertible, Sendable {
  let code: String
  let why: String
  let line: Int
  let csv: String

  init(_ code: String, _ why: String, line: Int, _ csv: String) {
    (self.code, self.why, self.line, self.csv) = (code, why, line, csv + "\n")
  }

  var testDescription: String { "\(code): \(why)" }
}

/// What the checks of the finished scorecard find: `jump 3: 1.1: 7920 against 780 …`.
///
/// That a file has no column for commentary is left out: most cases have none to keep them short.
func questioned(_ csv: String) -> [String] {
  let outcome = read(csv)
  let errors = outcome.allFindings.filter { $0.severity == .error }
  #expect(errors.map(\.message) == [], "the data can be read")
  return outcome.allFindings
    .filter { CheckCodes.all.contains($0.code) && !($0.code == "no-commentary" && $0.line == nil) }
    .map { "\($0.code) \($0.line ?? 0): \($0.message)" }
}

/// The codes of the checks of a finished scorecard.
enum CheckCodes {
  static let all = Set(
    CommentaryFault.all.map(\.code) + TargetDoubt.all.map(\.code) + SeriesDoubt.all.map(\.code)
      + TitleDoubt.all.map(\.code) + ["later-quarter"])
}

@Suite struct NearMissTests {
  @Test(
    "a near miss draws nothing, and the slip beside it is found",
    arguments: NearMiss.references + NearMiss.commentary + NearMiss.figuresInWords
      + NearMiss.targets + NearMiss.tolerances + NearMiss.figures + NearMiss.series
      + NearMiss.titles + NearMiss.numbers)
  func nearMisses(_ miss: NearMiss) {
    #expect(questioned(miss.csv) == [], "\(miss.testDescription)")
    let found = questioned(miss.edited)
    #expect(
      found.contains { $0.hasPrefix(miss.code + " ") },
      "\(miss.testDescription): not found with \(miss.edit.new): \(found)")
  }

  @Test(
    "a slip in an odd shape is found", arguments: OddSlip.inWords + OddSlip.inData)
  func oddSlips(_ slip: OddSlip) {
    let found = questioned(slip.csv)
    #expect(
      found.contains { $0.hasPrefix("\(slip.code) \(slip.line): ") },
      "\(slip.testDescription): found: \(found)")
  }

  /// Every check has three near misses and an odd slip, so that a new check is not forgotten here.
  @Test(arguments: CheckCodes.all.sorted())
  func everyCheckHasItsCases(_ code: String) {
    let misses =
      NearMiss.references + NearMiss.commentary + NearMiss.figuresInWords + NearMiss.targets
      + NearMiss.tolerances + NearMiss.figures + NearMiss.series + NearMiss.titles
      + NearMiss.numbers
    #expect(misses.count { $0.code == code } >= 3)
    #expect((OddSlip.inWords + OddSlip.inData).contains { $0.code == code })
  }
}
