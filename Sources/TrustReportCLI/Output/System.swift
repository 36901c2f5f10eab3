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

/// Opens a file, or creates it with a mode if the flags say so, and returns its descriptor.
func openFile(
  _ path: RawText, _ flags: Int32, mode: mode_t = 0o666
) throws(SystemError) -> Int32 {
  try retryingInterrupts { open(path.cString, flags | O_CLOEXEC, mode) }
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
