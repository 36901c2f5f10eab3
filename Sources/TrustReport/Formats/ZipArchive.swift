/// A zip archive of a few files, stored without compression: the package of a Word file or of a workbook (PKWARE's
/// APPNOTE 6.3, sections 4.3.7 to 4.3.16).
///
/// All dates in it are the first that the format has, so that the same files give the same bytes.
struct ZipArchive {
  private struct Entry {
    let name: [UInt8]
    let checksum: UInt32
    let size: Int
    let offset: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  /// Adds a file.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let entry = Entry(
      name: Array(name.utf8), checksum: CRC32.checksum(of: content), size: content.count,
      offset: bytes.count)
    append32(0x0403_4B50)
    appendCommon(entry)
    bytes += entry.name
    bytes += content
    entries.append(entry)
  }

  /// Adds a file of text.
  mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

  /// The archive, complete.
  func finished() -> [UInt8] {
    var archive = self
    archive.appendDirectory()
    return archive.bytes
  }

  private mutating func appendDirectory() {
    let start = bytes.count
    for entry in entries {
      append32(0x0201_4B50)
      append16(20)
      appendCommon(entry)
      // No comment, on the first disk, without attributes.
      append16(0)
      append16(0)
      append16(0)
      append32(0)
      append32(UInt32(entry.offset))
      bytes += entry.name
    }
    let size = bytes.count - start
    append32(0x0605_4B50)
    append16(0)
    append16(0)
    append16(UInt16(entries.count))
    append16(UInt16(entries.count))
    append32(UInt32(size))
    append32(UInt32(start))
    append16(0)
  }

  /// What the header before a file and its line in the directory have in common.
  private mutating func appendCommon(_ entry: Entry) {
    append16(20)
    // Names are in UTF-8, and nothing is compressed.
    append16(0x0800)
    append16(0)
    // 00:00 on 1 January 1980.
    append16(0)
    append16(0x0021)
    append32(entry.checksum)
    append32(UInt32(entry.size))
    append32(UInt32(entry.size))
    append16(UInt16(entry.name.count))
    append16(0)
  }

  private mutating func append16(_ number: UInt16) {
    bytes += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)]
  }

  private mutating func append32(_ number: UInt32) {
    append16(UInt16(truncatingIfNeeded: number))
    append16(UInt16(number >> 16))
  }
}
