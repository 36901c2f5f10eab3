#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The error of a system call.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32

  /// The error of the last call.
  static var latest: SystemError { SystemError(code: errno) }

  /// Whether the reader of a pipe has closed it.
  var isClosedPipe: Bool { code == EPIPE }

  /// The system's words for the error.
  var description: String { String(cString: strerror(code)) }
}

/// Makes a system call, and repeats it if a signal interrupts it.
@discardableResult
func retryingInterrupts(_ call: () -> Int32) throws(SystemError) -> Int32 {
  while true {
    let result = call()
    if result >= 0 { return result }
    guard errno == EINTR else { throw .latest }
  }
}

/// Opens a file, or creates it if the flags say so, and returns its descriptor.
func openFile(_ path: RawText, _ flags: Int32) throws(SystemError) -> Int32 {
  try retryingInterrupts { open(path.cString, flags | O_CLOEXEC, 0o666) }
}

/// Reads a file from its beginning, at most so many bytes of it.
func readFile(_ path: RawText, atMost limit: Int) throws(SystemError) -> [UInt8] {
  let descriptor = try openFile(path, O_RDONLY)
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: limit)
  var count = 0
  while count < limit {
    let added = try retryingInterrupts {
      let result = bytes.withUnsafeMutableBytes { free in
        read(descriptor, free.baseAddress?.advanced(by: count), limit - count)
      }
      return Int32(result)
    }
    if added == 0 { break }
    count += Int(added)
  }
  bytes.removeSubrange(count...)
  return bytes
}

/// Writes all the bytes; the system may take only some of them at a time.
func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) throws(SystemError) {
  var rest = bytes
  while !rest.isEmpty {
    let count = write(descriptor, rest.baseAddress, rest.count)
    if count > 0 {
      rest = rest.extracting(count...)
    } else if count == 0 {
      // The system took nothing and gives no reason: trying again would never end.
      throw SystemError(code: ENOSPC)
    } else if errno == EAGAIN {
      // Another program that shares the pipe may have made it non-blocking.
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      try retryingInterrupts { poll(&request, 1, -1) }
    } else if errno != EINTR {
      throw .latest
    }
  }
}

/// The path that a symbolic link holds; `nil` if the path is no link.
func readLink(_ path: RawText) -> RawText? {
  var bytes = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
  let count = readlink(path.cString, &bytes, bytes.count - 1)
  return count > 0 ? RawText(bytes.prefix(count).map(UInt8.init(bitPattern:))) : nil
}

/// The seconds since the machine started. The system's own clock, because the standard library's would
/// link all of its concurrency.
@Sendable func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// What the file system says about a file.
struct FileStatus {
  enum Kind { case regular, folder, other }

  private let status: stat

  /// The status of the file at a path, after its symbolic links; `nil` if there is none.
  init?(path: RawText) { self.init { stat(path.cString, &$0) } }

  /// The status of a path itself, which may be a symbolic link; `nil` if there is nothing.
  init?(linkPath path: RawText) { self.init { lstat(path.cString, &$0) } }

  /// The status of an open file; `nil` if the descriptor is not open.
  init?(descriptor: Int32) { self.init { fstat(descriptor, &$0) } }

  /// The status of an input as the command line names it.
  init?(input: RawText) {
    if input == "-" { self.init(descriptor: STDIN_FILENO) } else { self.init(path: input) }
  }

  private init?(_ call: (inout stat) -> Int32) {
    var status = stat()
    guard call(&status) == 0 else { return nil }
    self.status = status
  }

  var kind: Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .regular
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The number of bytes; `nil` unless it is a regular file.
  var size: Int? { kind == .regular ? Int(status.st_size) : nil }

  /// Whether both are the same file, whatever its names.
  func isSameFile(as other: FileStatus) -> Bool {
    status.st_dev == other.status.st_dev && status.st_ino == other.status.st_ino
  }

  /// Gives a new file the permissions and, if the system allows it, the owner of this file.
  func copyAccess(to descriptor: Int32) {
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }
}
