import Foundation

/// An input that no CSV in a repository can be: a file that is not there, a folder, a file of over
/// 1 MiB, bytes that an editor would not leave alone.
struct MadeInput {
  /// Its name on the command line.
  let name: String
  /// What it holds; `nil` for one that is no file.
  private var bytes: [UInt8]?
  /// How the shell has to call the command.
  private(set) var redirection = ""
  /// What the shell does before the command, which the manual does not show.
  private(set) var preparation = ""
  /// What it does behind it.
  private(set) var ending = ""

  /// The input that provokes a code; `nil` if a file of that name does.
  init?(_ code: String) {
    switch code {
    case "cannot-open": name = "q3.csv"
    case "cannot-read":
      // Open, but only for writing.
      (name, redirection) = ("-", " 0>/dev/null")
    case "changed-while-read":
      // Another program appends to it all the time that it is read.
      let rows = (1...20).map { number in
        "\(number),Measure \(number),,\(String(repeating: "footfall up ", count: 40_000))\n"
      }
      (name, bytes) = ("q3.csv", Array("number,indicator,value,commentary\n\(rows.joined())".utf8))
      preparation = "(while test -e q3.csv; do echo >> q3.csv; done) >/dev/null 2>&1 & "
      ending = "; status=$?; kill $!; exit $status"
    case "is-directory": name = "Fixtures"
    case "workbook":
      (name, bytes) = ("q3.xlsx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])
    case "not-text":
      (name, bytes) = ("chart.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    case "broken-utf-16":
      let text = "indicator,value,commentary\nLibrary visits,41350,A good start "
      // A high surrogate without the low one that belongs to it.
      let units = Array(text.utf16) + [0xD83D, 0x000A]
      name = "q3.csv"
      bytes = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "cell-too-long":
      let long = String(repeating: "footfall up ", count: 90_000)
      let csv = "indicator,value,commentary\nLibrary visits,41350,\(long)\nBooks lent,88400,\n"
      (name, bytes) = ("q3.csv", Array(csv.utf8))
    case "record-too-long":
      let csv =
        "indicator,value\nLibrary visits,41350\nBooks lent,88400\(String(repeating: ",", count: 16_384))\n"
      (name, bytes) = ("q3.csv", Array(csv.utf8))
    default: return nil
    }
  }

  /// Puts it into a folder.
  func write(to folder: TemporaryFolder) throws {
    if let bytes { try Data(bytes).write(to: folder.url(name)) }
    if name == "Fixtures" {
      try FileManager.default.createDirectory(
        at: folder.url(name), withIntermediateDirectories: false)
    }
  }
}
