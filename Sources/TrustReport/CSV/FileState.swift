/// A regular file as it was when reading began, and the hashes of what was read of it: so that a change while it is
/// read is found.
struct FileState {
  private let information: FileInformation
  /// Where in the file reading began.
  private let start: Int
  /// What was read, block by block.
  private var blocks: [(count: Int, hash: UInt64)] = []

  /// `nil` if the descriptor is of no regular file.
  init?(of descriptor: Int32) {
    guard let information = FileInformation(descriptor: descriptor), information.kind == .regular
    else { return nil }
    self.information = information
    start = Platform.offset(of: descriptor)
  }

  /// Notes a block that was read.
  mutating func add(_ block: Span<UInt8>) {
    if !block.isEmpty { blocks.append((block.count, block.hash(from: 0))) }
  }

  /// Whether the file is another, or holds something else, than when reading began.
  ///
  /// - Parameter path: the path that was opened, with its final zero; `nil` if the descriptor was given.
  func hasChanged(_ descriptor: Int32, path: [CChar]?) -> Bool {
    guard let now = FileInformation(descriptor: descriptor), now.size == information.size else {
      return true
    }
    if let path {
      // Programs save by writing a new file and giving it the name of the old one.
      guard let named = FileInformation(path: path), named.inode == information.inode,
        named.device == information.device
      else { return true }
    }
    return now.modified != information.modified && hasOtherContent(descriptor)
  }

  private func hasOtherContent(_ descriptor: Int32) -> Bool {
    var offset = start
    for block in blocks {
      let bytes = [UInt8](unsafeUninitializedCapacity: block.count) { free, count in
        count = Platform.readBytes(
          descriptor, at: offset, into: UnsafeMutableBufferPointer(rebasing: free[..<block.count]))
      }
      guard bytes.count == block.count, bytes.span.hash(from: 0) == block.hash else { return true }
      offset += block.count
    }
    return false
  }
}
