import Testing
import TrustReport

/// A CSV in a test, with a marker such as 1️⃣ at the beginning of each cell that a finding is about.
///
/// The markers are taken out, and their places worked out anew, character by character and without
/// the reader's help.
struct MarkedText {
  /// The text without its markers.
  private(set) var text = ""
  /// Where each marker was: `3:20` and `C3`.
  private(set) var places: [Int: (position: String, cell: String)] = [:]

  init(_ marked: String, delimiter: Unicode.Scalar = ",") {
    var scalars = Array(marked.unicodeScalars)[...]
    var place = Walk(delimiter: delimiter)
    while let scalar = scalars.popFirst() {
      if scalars.starts(with: ["\u{FE0F}", "\u{20E3}"]), let number = Int(String(scalar)) {
        scalars = scalars.dropFirst(2)
        places[number] = (place.position, place.cell)
      } else {
        place.pass(scalar, next: scalars.first)
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// `error 1️⃣ no-return` as ``findings(_:)`` says it: `error 3:20 no-return C3`.
  func resolved(_ expected: String) -> String {
    var result = expected
    for (number, place) in places {
      let marker = " \(number)\u{FE0F}\u{20E3} "
      guard expected.contains(marker) else { continue }
      result = result.replacing(marker, with: " \(place.position) ") + " \(place.cell)"
    }
    return result
  }
}

/// A place in a CSV: line and column for a person, row and cell for a spreadsheet.
private struct Walk {
  let delimiter: Unicode.Scalar
  private var line = 1
  private var column = 1
  private var row = 1
  private var field = 0
  private var isQuoted = false

  init(delimiter: Unicode.Scalar) { self.delimiter = delimiter }

  var position: String { "\(line):\(column)" }

  var cell: String {
    let letters = (0..<26).map { String(UnicodeScalar(UInt8(65 + $0))) }
    return (field < 26 ? letters[field] : letters[field / 26 - 1] + letters[field % 26]) + "\(row)"
  }

  mutating func pass(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
    column += 1
    if scalar == "\"" { isQuoted.toggle() }
    if scalar == delimiter, !isQuoted { field += 1 }
    guard scalar == "\n" || scalar == "\r" && next != "\n" else { return }
    (line, column) = (line + 1, 1)
    if !isQuoted { (row, field) = (row + 1, 0) }
  }
}

/// Reads CSVs with markers, and compares their findings with those expected: a line each, as in
/// `error 1️⃣ no-return`. The markers of all files count on; one file's markers are its own.
@discardableResult
func expectFindings(
  _ marked: String..., are expected: [String], quarter: String? = nil,
  delimiter: Unicode.Scalar? = nil, sourceLocation: SourceLocation = #_sourceLocation
) -> Outcome {
  let texts = marked.map { MarkedText($0, delimiter: delimiter ?? ",") }
  let inputs = texts.enumerated().map { index, text in
    Input.bytes(Array(text.text.utf8), name: index == 0 ? "q.csv" : "q\(index + 1).csv")
  }
  let options = ReadingOptions(
    quarter: quarter.flatMap { Quarter($0) },
    delimiter: delimiter.map { UInt8(truncatingIfNeeded: $0.value) })
  let outcome = Outcome(inputs, options: options)
  let resolved = expected.map { line in texts.reduce(line) { $1.resolved($0) } }
  #expect(findings(outcome) == resolved, sourceLocation: sourceLocation)
  return outcome
}

/// The messages of the findings of a reading.
func messages(_ outcome: Outcome) -> [String] { outcome.findings.map(\.message) }

/// The hints of the findings of a reading; empty without one.
func hints(_ outcome: Outcome) -> [String] { outcome.findings.map { $0.hint ?? "" } }

/// The rating list of a reading, as JSON.
func rateJSON(_ outcome: Outcome) throws -> String {
  let list = RatingList(of: try outcome.scorecard)
  return text { list.writeJSON(to: &$0) }
}
