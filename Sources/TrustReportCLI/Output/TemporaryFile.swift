/// How long a run waits for another one that writes the same file.
struct LockWait: Sendable {
  /// The seconds after which it says for whom it waits.
  var notice = 1.0
  /// The seconds after which it gives up.
  var limit = 10.0
}

/// A name that depends only on the file, so that the next run finds what a killed run has left.
func temporaryPath(for path: RawText) -> RawText {
  let folder = folder(of: path)
  // A name has at most 255 bytes. Some file systems refuse half a character.
  let name = path.bytes.dropFirst(folder.count)
  var start = name.prefix(200)
  while start.count < name.count, name[start.endIndex] & 0xC0 == 0x80, !start.isEmpty {
    start.removeLast()
  }
  return RawText(folder + ".".utf8 + start + ".trustreport-tmp".utf8)
}

/// Creates and locks the temporary file of a file. Waits for another run that is writing it, and removes one that
/// a killed run has left.
func openTemporary(
  for file: RawText, _ wait: LockWait, say: @escaping (String) -> Void
) throws(OutputError) -> (descriptor: Int32, path: RawText?) {
  let path = temporaryPath(for: file)
  var lock = FileLock(path: path, wait: wait, say: say)
  while true {
    if let descriptor = try createTemporary(path) {
      do throws(OutputError) {
        if try lock.take(descriptor) { return (descriptor, path) }
        UnfinishedFile.forget()
        close(descriptor)
      } catch {
        // Somebody holds even the file that was just made.
        if isFile(descriptor, at: path) { UnfinishedFile.remove(path) }
        close(descriptor)
        throw error
      }
    }
    try removeOther(path, &lock)
  }
}

/// Creates the temporary file; `nil` if there is one.
private func createTemporary(_ path: RawText) throws(OutputError) -> Int32? {
  do throws(SystemError) {
    return try UnfinishedFile.create(path) { () throws(SystemError) in
      // Nobody else may read it: the file that it is to replace may be private.
      try openFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_NONBLOCK, mode: 0o600)
    }
  } catch {
    guard error.code == EEXIST else { throw .system(error) }
    return nil
  }
}

/// Waits until nobody holds the temporary file, and removes it if it is still there.
private func removeOther(_ path: RawText, _ lock: inout FileLock) throws(OutputError) {
  let descriptor: Int32
  do throws(SystemError) {
    descriptor = try openFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  } catch {
    switch error.code {
    case ENOENT: return try lock.giveUpIfLate()
    case EACCES: throw .othersTemporary(path)
    default: throw .system(error)
    }
  }
  defer { close(descriptor) }
  guard try lock.take(descriptor) else { return }
  if unlink(path.cString) != 0, errno != ENOENT { throw .system(.latest) }
}

/// The lock of a temporary file, and how long a run has waited for it.
private struct FileLock {
  let path: RawText
  let wait: LockWait
  let say: (String) -> Void
  private let start = monotonicSeconds()
  private var hasSaid = false

  init(path: RawText, wait: LockWait, say: @escaping (String) -> Void) {
    (self.path, self.wait, self.say) = (path, wait, say)
  }

  /// Takes the lock (unless the file system has none), and returns whether the path still names the file: the run
  /// that had the lock may have renamed or removed it.
  mutating func take(_ descriptor: Int32) throws(OutputError) -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      try giveUpIfLate(descriptor)
      usleep(20_000)
    }
    return isFile(descriptor, at: path)
  }

  /// Says for whom the run waits, once it has waited for a while, and gives up in the end.
  mutating func giveUpIfLate(_ descriptor: Int32? = nil) throws(OutputError) {
    let seconds = monotonicSeconds() - start
    guard seconds >= min(wait.notice, wait.limit) else { return }
    let process = descriptor.flatMap { FileStatus(descriptor: $0)?.lockingProcess }
    if seconds >= wait.limit { throw .held(path, by: process, seconds: wait.limit) }
    if !hasSaid { say("Waiting for \(OutputError.holder(process)), which holds '\(path)'") }
    hasSaid = true
  }
}

/// Whether a path names an open file.
func isFile(_ descriptor: Int32, at path: RawText) -> Bool {
  guard let own = FileStatus(descriptor: descriptor), let named = FileStatus(linkPath: path) else {
    return false
  }
  return own.isSameFile(as: named)
}
