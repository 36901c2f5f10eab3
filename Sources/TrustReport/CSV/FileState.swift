#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A regular file as it was when reading began, and the hashes of what was read of it: so that a change while it is
/// read is found.
struct FileState {
  private let size: off_t
  private let inode: ino_t
  private let device: dev_t
  private let modified: (seconds: Int, nanoseconds: Int)
  /// Where in the file reading began.
  private let start: off_t
  /// What was read, block by block.
  private var blocks: [(count: Int, hash: UInt64)] = []

  /// `nil` if the descriptor is of no regular file.
  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    (size, inode, device) = (status.st_size, status.st_ino, status.st_dev)
    modified = status.modified
    start = lseek(descriptor, 0, SEEK_CUR)
  }

  /// Notes a block that was read.
  mutating func add(_ block: Span<UInt8>) {
    if !block.isEmpty { blocks.append((block.count, block.hash(from: 0))) }
  }

  /// Whether the file is another, or holds something else, than when reading began.
  ///
  /// - Parameter path: the path that was opened, with its final zero; `nil` if the descriptor was given.
  func hasChanged(_ descriptor: Int32, path: [CChar]?) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size == size else { return true }
    if let path {
      // Programs save by writing a new file and giving it the name of the old one.
      var named = stat()
      guard stat(path, &named) == 0, named.st_ino == inode, named.st_dev == device else {
        return true
      }
    }
    return status.modified != modified && hasOtherContent(descriptor)
  }

  private func hasOtherContent(_ descriptor: Int32) -> Bool {
    var offset = start
    for block in blocks {
      let bytes = [UInt8](unsafeUninitializedCapacity: block.count) { free, count in
        count = max(0, pread(descriptor, free.baseAddress, block.count, offset))
      }
      guard bytes.count == block.count, bytes.span.hash(from: 0) == block.hash else { return true }
      offset += off_t(block.count)
    }
    return false
  }
}

extension stat {
  fileprivate var modified: (seconds: Int, nanoseconds: Int) {
    #if canImport(Darwin)
      (Int(st_mtimespec.tv_sec), Int(st_mtimespec.tv_nsec))
    #else
      (Int(st_mtim.tv_sec), Int(st_mtim.tv_nsec))
    #endif
  }
}
