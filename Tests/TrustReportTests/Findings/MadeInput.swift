import Foundation
import TrustReport

/// An input that no CSV in a repository can be: a file that is not there, a folder, a file of over
/// 1 MiB, bytes that an editor would not leave alone.
struct MadeInput {
  let name: String
  let input: Input

  static let missingFolder = "no such folder/"

  /// The input that provokes a code; `nil` where a file of that name does.
  init?(_ code: String) throws {
    switch code {
    case "cannot-open": self.init("q3.csv", .file(Self.missingFolder + "q3.csv"))
    case "cannot-read":
      // Open, but only for writing.
      self.init("-", .descriptor(open("/dev/null", O_WRONLY), name: "<stdin>"))
    case "is-directory":
      self.init("Fixtures", .file(Package.url("Fixtures").path(percentEncoded: false)))
    case "workbook": self.init("q3.xlsx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])
    case "not-text":
      self.init("chart.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    case "broken-utf-16":
      let text = "indicator,value,commentary\nLibrary visits,41350,A good start "
      // A high surrogate, and nothing that belongs to it.
      let units = Array(text.utf16) + [0xD83D, 0x000A]
      self.init("q3.csv", [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    case "cell-too-long":
      let long = String(repeating: "footfall up ", count: 90_000)
      let csv = "indicator,value,commentary\nLibrary visits,41350,\(long)\nBooks lent,88400,\n"
      self.init("q3.csv", Array(csv.utf8))
    default: return nil
    }
  }

  private init(_ name: String, _ input: Input) { (self.name, self.input) = (name, input) }

  private init(_ name: String, _ bytes: [UInt8]) { self.init(name, .bytes(bytes, name: name)) }
}
