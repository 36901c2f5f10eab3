import TrustReport

/// Text as the system has it: an argument of the command line, or the path of a file.
///
/// It is bytes, nearly always UTF-8; but a file from an old system may have a name in Latin-1. A
/// `String` would repair such a name, and the repaired name is that of no file, or of another one.
struct RawText: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Copies a C string.
  init(cString: UnsafePointer<CChar>) {
    bytes = UnsafeBufferPointer(start: cString, count: strlen(cString)).map(UInt8.init(bitPattern:))
  }

  /// The text as system calls take it.
  var cString: [CChar] { bytes.map(CChar.init(bitPattern:)) + [0] }

  /// The text to parse and to print; `\xE9` stands for a byte that is not UTF-8.
  ///
  /// It may hold control characters, as any name of a file may: see ``TerminalText/safe(_:)``.
  var text: String {
    // Nearly all text is UTF-8.
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var rest = bytes[...]
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        text.append(UTF8.decode(scalar))
        rest = rest.dropFirst(scalar.count)
      case .error(let count):
        for byte in rest.prefix(count) {
          text.append(contentsOf: "\\x\(String(byte, radix: 16, uppercase: true))".unicodeScalars)
        }
        rest = rest.dropFirst(count)
      case .emptyInput: return String(text)
      }
    }
  }

  /// The file at this path.
  var file: Input { .path(bytes, name: text) }
}

extension RawText: CustomStringConvertible, ExpressibleByStringLiteral {
  var description: String { text }

  init(stringLiteral text: String) { self.init(text) }
}
