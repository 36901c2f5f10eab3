/// Something to read an indicator CSV from.
public enum Input: Sendable {
  /// A file, by its path; findings name it as it is given here.
  case file(String)
  /// An open file descriptor, such as standard input, and the name for findings.
  case descriptor(Int32, name: String)
  /// Bytes in memory, and the name for findings.
  case bytes([UInt8], name: String)

  /// The name for findings.
  var name: String {
    switch self {
    case .file(let path): path
    case .descriptor(_, let name), .bytes(_, let name): name
    }
  }
}
