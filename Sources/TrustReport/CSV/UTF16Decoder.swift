/// Decodes UTF-16, as spreadsheets save "Unicode text", to UTF-8 block by block.
struct UTF16Decoder {
  private let bigEndian: Bool
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?
  /// Whether half a character was found: it reads as U+FFFD, and is reported.
  private(set) var isBroken = false

  init(bigEndian: Bool) { self.bigEndian = bigEndian }

  /// Decodes a block and appends it to `text`; at the end nothing may be left over.
  mutating func decode(_ block: ArraySlice<UInt8>, atEnd: Bool, into text: inout [UInt8]) {
    for byte in block {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let (high, low) = bigEndian ? (first, byte) : (byte, first)
      decode(UInt16(high) << 8 | UInt16(low), into: &text)
    }
    if atEnd, oddByte != nil || highSurrogate != nil {
      (oddByte, highSurrogate) = (nil, nil)
      replace(in: &text)
    }
  }

  private mutating func decode(_ unit: UInt16, into text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if 0xDC00...0xDFFF ~= unit {
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(unit) - 0xDC00
        append(Unicode.Scalar(value), to: &text)
        return
      }
      replace(in: &text)
    }
    if 0xD800...0xDBFF ~= unit {
      highSurrogate = unit
    } else {
      append(Unicode.Scalar(unit), to: &text)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar?, to text: inout [UInt8]) {
    guard let scalar else { return replace(in: &text) }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func replace(in text: inout [UInt8]) {
    isBroken = true
    text.append(contentsOf: UTF8.encodedReplacementCharacter)
  }
}
