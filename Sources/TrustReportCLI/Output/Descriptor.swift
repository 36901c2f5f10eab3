#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A call of the operating system that failed.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32

  /// The error of the call just made.
  static var latest: SystemError { SystemError(code: errno) }

  /// Whether the reader of a pipe has gone away.
  var isClosedPipe: Bool { code == EPIPE }
  /// Whether a folder on the way is missing.
  var isMissing: Bool { code == ENOENT }

  var description: String { String(cString: strerror(code)) }
}

/// Writes all the bytes, however few the system takes at a time.
func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) throws(SystemError) {
  var rest = bytes
  while !rest.isEmpty {
    let count = write(descriptor, rest.baseAddress, rest.count)
    if count >= 0 {
      rest = rest.extracting(count...)
    } else if errno == EAGAIN {
      // Another program may have made the pipe that it shares with this one non-blocking.
      var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&room, 1, -1)
    } else if errno != EINTR {
      throw .latest
    }
  }
}

extension String {
  /// Lets `body` look at the string's UTF-8.
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
    var text = self
    try text.withUTF8(body)
  }
}

/// What the file system says of a file.
struct FileStatus {
  enum Kind {
    case regular
    case folder
    case link
    case other
  }

  /// What tells one file from all others, whatever its names.
  struct Identity: Equatable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let size: Int
  let identity: Identity
  /// The permissions.
  let mode: mode_t
  let owner: uid_t
  let group: gid_t

  /// The status of what a path leads to; `nil` where there is nothing.
  init?(path: String) { self.init { stat(path, &$0) } }

  /// The status of what stands at a path, be it a link.
  init?(linkPath path: String) { self.init { lstat(path, &$0) } }

  init?(descriptor: Int32) { self.init { fstat(descriptor, &$0) } }

  private init?(_ fill: (inout stat) -> Int32) {
    var status = stat()
    guard fill(&status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }
}
