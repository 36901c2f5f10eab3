import Testing

@testable import TrustReport

@Suite("The checksum of a block")
struct ChecksumTests {
  @Test(
    "is CRC-32",
    arguments: [
      ("", "crc32:00000000"), ("123456789", "crc32:cbf43926"), ("a", "crc32:e8b7be43"),
      ("The quick brown fox jumps over the lazy dog", "crc32:414fa339"), ("é\n", "crc32:f3b81fb5"),
    ])
  func crc32(_ text: String, _ expected: String) {
    #expect(Checksum.text(of: Array(text.utf8)) == expected)
  }
}
