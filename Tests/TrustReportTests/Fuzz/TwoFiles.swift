/// Two files in one input, with a line of equals signs between them.
enum TwoFiles {
  private static let line = Array("\n========\n".utf8)

  /// Both files; the whole input twice if it has no such line.
  static func split(_ input: [UInt8]) -> ([UInt8], [UInt8]) {
    guard let range = input.firstRange(of: line) else { return (input, input) }
    // The line feed before the line is the first file's own.
    return (Array(input[...range.lowerBound]), Array(input[range.upperBound...]))
  }

  static func joined(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    (first.last == 0x0A ? first.dropLast() : first[...]) + line + second
  }
}
