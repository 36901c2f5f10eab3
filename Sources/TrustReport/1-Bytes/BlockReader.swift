#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads an input once, from its beginning, in blocks; files, pipes and memory alike.
struct BlockReader: ~Copyable {
  private let descriptor: Int32
  private let ownsDescriptor: Bool
  private var memory: [UInt8] = []
  private var position = 0
  private let onBytesRead: (@Sendable (Int) -> Void)?

  /// Opens the input.
  ///
  /// - Throws: ``Problem/cannotOpen(reason:)`` or ``Problem/isDirectory``.
  init(_ input: Input, onBytesRead: (@Sendable (Int) -> Void)? = nil) throws(Problem) {
    self.onBytesRead = onBytesRead
    switch input {
    case .bytes(let bytes, _):
      memory = bytes
      descriptor = -1
      ownsDescriptor = false
    case .descriptor(let open, _):
      descriptor = open
      ownsDescriptor = false
    case .file(let path):
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      ownsDescriptor = true
      guard descriptor >= 0 else {
        throw .cannotOpen(reason: String(cString: strerror(errno)))
      }
    }
    if Self.isDirectory(descriptor) { throw .isDirectory }
  }

  deinit {
    if ownsDescriptor, descriptor >= 0 { _ = close(descriptor) }
  }

  /// Reads at most as many bytes as `buffer` has from `start` on, and returns how many; 0 at the end.
  ///
  /// - Throws: ``Problem/cannotRead(reason:)``.
  mutating func read(into buffer: inout [UInt8], from start: Int) throws(Problem) -> Int {
    guard descriptor >= 0 else { return readMemory(into: &buffer, from: start) }
    while true {
      let descriptor = descriptor
      let count = buffer.withUnsafeMutableBytes { bytes in
        systemRead(descriptor, UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
      }
      if count >= 0 {
        onBytesRead?(count)
        return count
      }
      guard errno == EINTR else { throw .cannotRead(reason: String(cString: strerror(errno))) }
    }
  }

  private mutating func readMemory(into buffer: inout [UInt8], from start: Int) -> Int {
    let count = min(buffer.count - start, memory.count - position)
    buffer.replaceSubrange(start..<start + count, with: memory[position..<position + count])
    position += count
    return count
  }

  private static func isDirectory(_ descriptor: Int32) -> Bool {
    var status = stat()
    return descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// `read(2)`, which the method's name hides inside the reader.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, bytes.baseAddress, bytes.count)
}
