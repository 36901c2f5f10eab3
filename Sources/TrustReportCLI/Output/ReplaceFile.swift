#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a new file and puts it into the place of an old one only when it is complete and on disk.
///
/// - Parameters:
///   - path: The file to replace or to make; not a symbolic link.
///   - old: What stands there now; its permissions are kept.
///   - body: Writes the new content to the descriptor that it is given.
func replaceFile(
  at path: String, old: FileStatus?, body: (_ descriptor: Int32) throws -> Void
) throws {
  // Renaming would get around the write protection of the old file.
  guard old == nil || access(path, W_OK) == 0 else { throw CannotCreate(error: .latest) }
  let temporary = temporaryPath(for: path)
  let descriptor = try openTemporary(temporary)
  // Closing comes last: until then no other run can take the temporary file for a stale one.
  defer { close(descriptor) }
  do {
    try body(descriptor)
    if let old {
      // Someone else's file becomes this user's, where the system does not let it be given away.
      _ = fchown(descriptor, old.owner, old.group)
      _ = fchmod(descriptor, old.mode)
    }
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { throw SystemError.latest }
  } catch {
    unlink(temporary)
    throw error
  }
}

/// The file cannot be made at all, which has an exit status of its own.
struct CannotCreate: Error {
  let error: SystemError
}

/// A name that depends on the file alone: what a killed run has left is found by the next one.
private func temporaryPath(for path: String) -> String {
  let folder = folder(of: path)
  // A name may have 255 bytes, and this one must not be longer.
  let name = String(decoding: path.utf8.dropFirst(folder.utf8.count).prefix(200), as: UTF8.self)
  return "\(folder).\(name).trustreport-tmp"
}

/// Makes the temporary file and locks it, waiting for another run that is writing it, and removing
/// one that nobody writes any more.
private func openTemporary(_ path: String) throws(CannotCreate) -> Int32 {
  while true {
    let flags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    var descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | flags, 0o666)
    let isNew = descriptor >= 0
    if !isNew, errno == EEXIST {
      descriptor = open(path, O_RDONLY | flags)
      // It has gone in between.
      if descriptor < 0, errno == ENOENT { continue }
    }
    guard descriptor >= 0 else { throw CannotCreate(error: .latest) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    // While this run waited, the other may have renamed the file, or removed it.
    let isStillThere =
      FileStatus(descriptor: descriptor)?.identity == FileStatus(linkPath: path)?.identity
    if isNew, isStillThere { return descriptor }
    let isStuck = isStillThere && unlink(path) != 0
    let error = SystemError.latest
    close(descriptor)
    if isStuck { throw CannotCreate(error: error) }
  }
}
