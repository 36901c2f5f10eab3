/// An output that is open for writing.
///
/// A file is written under a temporary name, where nobody else may read it, and takes its own name only when it is
/// complete and on disk. The temporary file is removed unless ``commit(replacing:)`` succeeds.
struct OutputFile: ~Copyable {
  let descriptor: Int32
  private let target: OutputTarget
  /// The temporary file, to remove if it is not completed.
  private var unfinished: RawText?

  /// - Parameters:
  ///   - wait: how long to wait for another run that writes the same file.
  ///   - say: says for whom the run waits: a sentence.
  init(
    _ target: OutputTarget, _ wait: LockWait = LockWait(),
    say: @escaping (String) -> Void = { _ in }
  ) throws(OutputError) {
    self.target = target
    switch target {
    case .descriptor(let open):
      descriptor = open
    case .device(let path):
      descriptor = try OutputError.wrapping { () throws(SystemError) in
        try openFile(path, O_WRONLY)
      }
    case .newFile(let path):
      guard FileStatus(linkPath: path) == nil else { throw .system(SystemError(code: EEXIST)) }
      (descriptor, unfinished) = try openTemporary(for: path, wait, say: say)
    case .file(let path, let old):
      // Renaming would ignore the write protection of the old file.
      guard old == nil || access(path.cString, W_OK) == 0 else { throw .system(.latest) }
      (descriptor, unfinished) = try openTemporary(for: path, wait, say: say)
    }
  }

  deinit {
    if let unfinished { UnfinishedFile.remove(unfinished) }
    // Closed last: until then another run cannot lock the temporary file, and so does not remove it.
    if case .descriptor = target { return }
    close(descriptor)
  }

  /// Completes a file that was written.
  ///
  /// - Parameter old: what the file held when it was read, if it may be replaced only while it holds that.
  mutating func commit(replacing old: [UInt8]? = nil) throws(OutputError) {
    guard let temporary = unfinished else { return }
    let descriptor = descriptor
    try OutputError.wrapping { () throws(SystemError) in
      try giveMode(to: descriptor)
      try retryingInterrupts { fsync(descriptor) }
    }
    switch target {
    case .descriptor, .device: break
    case .newFile(let path):
      try OutputError.wrapping { () throws(SystemError) in
        try UnfinishedFile.complete { () throws(SystemError) in try nameNewFile(path, temporary) }
      }
    case .file(let path, _):
      // Asked as late as can be. What is changed between this and the next call is lost.
      if let old, (try? readFile(path, atMost: old.count + 1)) != old { throw .changed }
      try OutputError.wrapping { () throws(SystemError) in
        try UnfinishedFile.complete { () throws(SystemError) in
          try retryingInterrupts { rename(temporary.cString, path.cString) }
        }
      }
    }
    unfinished = nil
  }

  /// Gives the temporary file the mode of the file that it replaces, or of any new file.
  private func giveMode(to descriptor: Int32) throws(SystemError) {
    // Asked now, because the file may have been made private meanwhile.
    if case .file(let path, _) = target, let status = FileStatus(linkPath: path),
      status.kind == .regular
    {
      status.copyAccess(to: descriptor)
    } else {
      try retryingInterrupts { fchmod(descriptor, 0o666 & ~creationMask) }
    }
  }
}

/// Gives a temporary file its name, which no file may have.
private func nameNewFile(_ path: RawText, _ temporary: RawText) throws(SystemError) {
  if link(temporary.cString, path.cString) == 0 {
    unlink(temporary.cString)
    return
  }
  guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { throw .latest }
  // The file system has no links: the name is taken by an empty file, which is then replaced.
  close(try openFile(path, O_WRONLY | O_CREAT | O_EXCL))
  try retryingInterrupts { rename(temporary.cString, path.cString) }
}

/// The permissions that no new file gets. The system tells them only to those who set them.
private let creationMask: mode_t = {
  let mask = umask(0o077)
  umask(mask)
  return mask
}()
