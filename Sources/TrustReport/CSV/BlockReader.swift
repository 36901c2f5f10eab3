#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads an input once, from its beginning, in blocks; files, pipes and memory alike.
struct BlockReader: ~Copyable {
  /// `nil` for bytes in memory.
  private let descriptor: Int32?
  private let ownsDescriptor: Bool
  /// The bytes in memory that are still to be read.
  private var memory: ArraySlice<UInt8>
  private let onBytesRead: (@Sendable (Int) -> Void)?
  /// The path that was opened, with its final zero.
  private let path: [CChar]?
  /// The file as it was when it was opened; `nil` unless it is a regular file.
  private var opened: FileState?

  /// Opens the input.
  ///
  /// - Throws: ``InputFault/cannotOpen(reason:)`` or ``InputFault/isDirectory``.
  init(_ input: Input, onBytesRead: (@Sendable (Int) -> Void)? = nil) throws(InputFault) {
    self.onBytesRead = onBytesRead
    memory = []
    switch input {
    case .bytes(let bytes, _):
      (descriptor, path, memory) = (nil, nil, bytes[...])
    case .descriptor(let descriptor, _): (self.descriptor, path) = (descriptor, nil)
    case .file(let name):
      let path = name.utf8.map(CChar.init(bitPattern:)) + [0]
      (descriptor, self.path) = (openFile(path), path)
    case .path(let bytes, _):
      let path = bytes.map(CChar.init(bitPattern:)) + [0]
      (descriptor, self.path) = (openFile(path), path)
    }
    ownsDescriptor = path != nil
    opened = descriptor.flatMap { FileState(of: $0) }
    if ownsDescriptor, descriptor == nil { throw .cannotOpen(reason: lastError()) }
    if let descriptor, isDirectory(descriptor) { throw .isDirectory }
  }

  /// The number of bytes still to be read, or of the whole file; `nil` if that is not known, as of a
  /// pipe.
  var size: Int? {
    guard let descriptor else { return memory.count }
    let status = status(of: descriptor)
    return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  deinit {
    if let descriptor, ownsDescriptor { _ = close(descriptor) }
  }

  /// Appends bytes to `bytes` until it has `size` of them; false if the input ends before that.
  ///
  /// - Throws: ``InputFault/cannotRead(reason:)``, ``InputFault/changedWhileRead``.
  mutating func fill(_ bytes: inout [UInt8], to size: Int) throws(InputFault) -> Bool {
    bytes.reserveCapacity(size)
    // A pipe gives only a little at a time.
    while bytes.count < size {
      let count = try read(atMost: size - bytes.count, into: &bytes)
      if count == 0 { return false }
    }
    return true
  }

  private mutating func read(
    atMost limit: Int, into bytes: inout [UInt8]
  ) throws(InputFault) -> Int {
    guard let descriptor else {
      let block = memory.prefix(limit)
      memory = memory.dropFirst(limit)
      bytes += block
      return block.count
    }
    let countBefore = bytes.count
    try bytes.append(addingCapacity: limit) { free throws(InputFault) in
      try free.withUnsafeMutableBufferPointer { free, count throws(InputFault) in
        count = try readBlock(descriptor, into: UnsafeMutableRawBufferPointer(free))
      }
    }
    let count = bytes.count - countBefore
    onBytesRead?(count)
    if count > 0 {
      opened?.add(bytes.span.extracting(countBefore..<bytes.count))
    } else if opened?.hasChanged(descriptor, path: path) ?? false {
      throw .changedWhileRead
    }
    return count
  }
}

/// Opens a file to read, however often a signal interrupts; `nil` if it cannot be opened.
private func openFile(_ path: [CChar]) -> Int32? {
  while true {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 { return descriptor }
    guard errno == EINTR else { return nil }
  }
}

private func isDirectory(_ descriptor: Int32) -> Bool {
  status(of: descriptor).st_mode & S_IFMT == S_IFDIR
}

/// What the system knows of a file; nothing but zeros if it knows nothing.
private func status(of descriptor: Int32) -> stat {
  var status = stat()
  return fstat(descriptor, &status) == 0 ? status : stat()
}

/// Reads what there is, waiting for it if need be, and returns how many bytes; 0 at the end.
private func readBlock(
  _ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer
) throws(InputFault) -> Int {
  while true {
    let count = read(descriptor, bytes.baseAddress, bytes.count)
    if count >= 0 { return count }
    switch errno {
    case EINTR: continue
    case EAGAIN: try waitForBytes(descriptor)
    default: throw .cannotRead(reason: lastError())
    }
  }
}

/// Waits until a non-blocking descriptor has bytes, or is at its end.
private func waitForBytes(_ descriptor: Int32) throws(InputFault) {
  var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  guard poll(&request, 1, -1) >= 0 || errno == EINTR else {
    throw .cannotRead(reason: lastError())
  }
}

/// The system's words for its last error.
private func lastError() -> String { String(cString: strerror(errno)) }
