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
  /// - Throws: ``InputFault/cannotOpen(_:)`` or ``InputFault/isDirectory``.
  init(_ input: Input, onBytesRead: (@Sendable (Int) -> Void)? = nil) throws(InputFault) {
    self.onBytesRead = onBytesRead
    memory = []
    switch input {
    case .bytes(let bytes, _):
      (descriptor, path, memory) = (nil, nil, bytes[...])
    case .descriptor(let descriptor, _): (self.descriptor, path) = (descriptor, nil)
    case .file(let name):
      let path = name.utf8.map(CChar.init(bitPattern:)) + [0]
      (descriptor, self.path) = (Platform.openToRead(path), path)
    case .path(let bytes, _):
      let path = bytes.map(CChar.init(bitPattern:)) + [0]
      (descriptor, self.path) = (Platform.openToRead(path), path)
    }
    // Before any other call to the system, which may have an error of its own.
    let refusal = descriptor == nil ? path.map(Platform.refusal) : nil
    ownsDescriptor = path != nil
    opened = descriptor.flatMap { FileState(of: $0) }
    if let refusal { throw .cannotOpen(refusal) }
    if let descriptor, FileInformation(descriptor: descriptor)?.kind == .folder {
      throw .isDirectory
    }
  }

  /// The number of bytes still to be read, or of the whole file; `nil` if that is not known, as of a
  /// pipe.
  var size: Int? {
    guard let descriptor else { return memory.count }
    let information = FileInformation(descriptor: descriptor)
    return information?.kind == .regular ? information?.size : nil
  }

  deinit {
    if let descriptor, ownsDescriptor { Platform.closeFile(descriptor) }
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
        let block = UnsafeMutableRawBufferPointer(free)
        guard let read = Platform.readBlock(descriptor, into: block) else {
          throw .cannotRead(reason: Platform.lastError)
        }
        count = read
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
