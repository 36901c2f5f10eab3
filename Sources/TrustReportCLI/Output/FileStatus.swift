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
    var mode = status.st_mode & 0o7777
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      // What its owner or its group may do is for nobody else.
      mode &= 0o777
      if fchown(descriptor, uid_t.max, status.st_gid) != 0 { mode &= ~0o070 | (mode & 0o007) << 3 }
    }
    _ = fchmod(descriptor, mode)
  }

  /// The process that holds the lock of this file, where the system has a list of locks.
  var lockingProcess: Int32? {
    guard let list = try? readFile("/proc/locks", atMost: 1 << 20) else { return nil }
    let (device, inode) = (UInt64(status.st_dev), String(status.st_ino))
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
    for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
      // 1: FLOCK  ADVISORY  WRITE 1234 08:01:5678 0 EOF
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK" else { continue }
      let file = words[5].split(separator: ":")
      guard file.count == 3, UInt64(file[0], radix: 16) == major,
        UInt64(file[1], radix: 16) == minor, file[2] == inode
      else { continue }
      // A process of another container has no number here.
      return Int32(words[4]).flatMap { $0 > 0 ? $0 : nil }
    }
    return nil
  }
}
