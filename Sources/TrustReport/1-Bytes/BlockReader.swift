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

  /// Reads at most as many bytes as `buffer` has room for, and returns how many; 0 at the end.
  ///
  /// - Throws: ``Problem/cannotRead(reason:)``.
  mutating func read(into buffer: inout TextBuffer) throws(Problem) -> Int {
    let count = try buffer.append { free throws(Problem) in
      descriptor < 0 ? readMemory(into: free) : try readDescriptor(into: free)
    }
    if descriptor >= 0 { onBytesRead?(count) }
    return count
  }

  private func readDescriptor(into free: UnsafeMutableRawBufferPointer) throws(Problem) -> Int {
    while true {
      let count = systemRead(descriptor, free)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .cannotRead(reason: String(cString: strerror(errno))) }
    }
  }

  private mutating func readMemory(into free: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(free.count, memory.count - position)
    free.copyBytes(from: memory[position..<position + count])
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
