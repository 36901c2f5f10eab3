import TrustReport

/// What must hold of every finding: it lies in its file, and holds nothing that a terminal obeys.
enum FindingOracle {
  static func faults(of findings: Findings, in files: [String: [UInt8]]) -> [String] {
    let shapes = files.mapValues(FileShape.init)
    return findings.flatMap { finding in
      faults(of: finding, in: shapes[finding.file]).map { "\(finding.code): \($0)" }
        + (finding.file.isEmpty || shapes[finding.file] != nil
          ? [] : ["\(finding.code) is of no file: \(finding.file)"])
    }
  }

  private static func faults(of finding: Finding, in shape: FileShape?) -> [String] {
    let texts = [finding.message, finding.hint, finding.value, finding.cell, finding.excerpt?.text]
    var faults = texts.compactMap { $0 }.filter(holdsControl).map {
      "a control character in \($0.debugDescription)"
    }
    if finding.message.isEmpty { faults.append("no message") }
    guard let line = finding.line, let shape else { return faults }
    if !(1...shape.lines).contains(line) { faults.append("line \(line) of \(shape.lines)") }
    if let column = finding.column, let longest = shape.longest(line),
      !(1...longest + 1).contains(column)
    {
      faults.append("column \(column) of line \(line), which has \(longest) bytes")
    }
    return faults
  }

  /// Whether a text holds a control character, or one that changes the order of what is shown.
  static func holdsControl(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}

/// How many lines a file has, and how long they are in bytes.
private struct FileShape {
  private var lengths = [0]
  /// Whether a character may have several bytes that say nothing of lines.
  private let isUTF16: Bool

  init(_ bytes: [UInt8]) {
    isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    for (index, byte) in bytes.enumerated() {
      let isInPair = byte == 0x0A && index > 0 && bytes[index - 1] == 0x0D
      if byte == 0x0D || byte == 0x0A && (!isInPair || isUTF16) {
        lengths.append(0)
      } else if !isInPair {
        lengths[lengths.count - 1] += 1
      }
    }
  }

  var lines: Int { lengths.count }

  func longest(_ line: Int) -> Int? {
    isUTF16 || !lengths.indices.contains(line - 1) ? nil : lengths[line - 1]
  }
}
