#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What an output path leads to, after its symbolic links.
enum OutputTarget {
  /// An open descriptor: standard output, or the one that a path such as `/dev/fd/3` names.
  case descriptor(Int32)
  /// A device, a pipe or a socket: written directly.
  case device(RawText)
  /// A file to create or replace, and the status of the file that exists.
  case file(RawText, FileStatus?)
  /// A file to create, which must not exist.
  case newFile(RawText)

  static let standardOutput: Int32 = 1

  /// The target of a path; `nil` is standard output.
  init(_ path: RawText?) throws(Failure) {
    guard let path else {
      self = .descriptor(Self.standardOutput)
      return
    }
    let target = try followLinks(path)
    let status = FileStatus(linkPath: target)
    if let descriptor = openDescriptor(named: target) {
      self = .descriptor(descriptor)
    } else if status?.kind == .folder || target.bytes.last == slash {
      throw Failure(.cannotCreate, "Cannot write '\(path)': it is a folder; name a file in it")
    } else if status?.kind == .other {
      self = .device(target)
    } else {
      self = .file(target, status)
    }
  }

  /// Refuses an output that is also an input, by whatever name or link.
  func check(against inputs: [RawText]) throws(Failure) {
    guard let target = status, target.kind == .regular else { return }
    for input in inputs where FileStatus(input: input)?.isSameFile(as: target) ?? false {
      throw Failure(.usage, "The output is the input '\(input)' itself; write to another file")
    }
  }

  /// Removes the temporary file that a killed run has left, because this run may have nothing to write.
  ///
  /// One that another run holds is kept, and so is one that cannot be locked: whether a run holds it is
  /// not known then, and the next run that writes replaces it.
  func removeLeftover() {
    guard case .file(let path, _) = self else { return }
    let temporary = temporaryPath(for: path)
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK
    guard let descriptor = try? openFile(temporary, flags) else { return }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0, isFile(descriptor, at: temporary) {
      unlink(temporary.cString)
    }
  }

  private var status: FileStatus? {
    switch self {
    case .descriptor(let descriptor): FileStatus(descriptor: descriptor)
    case .file(_, let status): status
    case .device, .newFile: nil
    }
  }
}

/// The path at the end of a chain of symbolic links, whether or not there is a file.
private func followLinks(_ path: RawText) throws(Failure) -> RawText {
  var target = path
  for _ in 0..<40 {
    guard openDescriptor(named: target) == nil, let next = readLink(target) else { return target }
    target = next.bytes.first == slash ? next : RawText(folder(of: target) + next.bytes)
  }
  throw Failure(.cannotCreate, "Cannot write '\(path)': \(SystemError(code: ELOOP))")
}

/// A path without the name of its file, with the slash; empty for the current folder.
private func folder(of path: RawText) -> ArraySlice<UInt8> {
  path.bytes.prefix(path.bytes.lastIndex(of: slash).map { $0 + 1 } ?? 0)
}

private let slash = UInt8(ascii: "/")

/// The descriptor that a path such as `/dev/fd/3` names; `/dev/stdout` is a link to one of these.
///
/// Opening such a path would write a file from its beginning, although the shell was told to append.
private func openDescriptor(named path: RawText) -> Int32? {
  let path = path.text
  for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
    return Int32(path.dropFirst(folder.count))
  }
  return nil
}

/// An output that is open for writing.
///
/// A file is written under a temporary name, and takes its own name only when it is complete and on
/// disk. It is removed unless ``commit()`` succeeds.
struct OutputFile: ~Copyable {
  let descriptor: Int32
  private let target: OutputTarget
  /// The file to remove if it is not completed.
  private var unfinished: RawText?

  init(_ target: OutputTarget) throws(SystemError) {
    self.target = target
    switch target {
    case .descriptor(let open): descriptor = open
    case .device(let path): descriptor = try openFile(path, O_WRONLY)
    case .newFile(let path):
      descriptor = try openFile(path, O_WRONLY | O_CREAT | O_EXCL)
      unfinished = path
    case .file(let path, let old):
      // Renaming would ignore the write protection of the old file.
      guard old == nil || access(path.cString, W_OK) == 0 else { throw .latest }
      let temporary = temporaryPath(for: path)
      descriptor = try openTemporary(temporary)
      unfinished = temporary
    }
  }

  deinit {
    if let unfinished { unlink(unfinished.cString) }
    // Closed last: until then another run cannot lock the temporary file, and so does not remove it.
    if case .descriptor = target { return }
    close(descriptor)
  }

  /// Completes a file that was written.
  mutating func commit() throws(SystemError) {
    guard let unfinished else { return }
    let descriptor = descriptor
    if case .file(_, let old?) = target { old.copyAccess(to: descriptor) }
    try retryingInterrupts { fsync(descriptor) }
    if case .file(let path, _) = target {
      try retryingInterrupts { rename(unfinished.cString, path.cString) }
    }
    self.unfinished = nil
  }
}

extension SystemError {
  /// Why an output cannot be created.
  var creationReason: String {
    switch code {
    case ENOENT: "its folder does not exist"
    case EEXIST: "it is there already, and is not overwritten"
    default: description
    }
  }
}

/// A name that depends only on the file, so that the next run finds what a killed run has left.
private func temporaryPath(for path: RawText) -> RawText {
  let folder = folder(of: path)
  // A name has at most 255 bytes. Some file systems refuse half a character.
  let name = path.bytes.dropFirst(folder.count)
  var start = name.prefix(200)
  while start.count < name.count, name[start.endIndex] & 0xC0 == 0x80, !start.isEmpty {
    start.removeLast()
  }
  return RawText(folder + ".".utf8 + start + ".trustreport-tmp".utf8)
}

/// Creates and locks the temporary file. Waits for another run that is writing it, and removes one that
/// a killed run has left.
private func openTemporary(_ path: RawText) throws(SystemError) -> Int32 {
  let flags = O_NOFOLLOW | O_NONBLOCK
  while true {
    do {
      let descriptor = try openFile(path, O_RDWR | O_CREAT | O_EXCL | flags)
      if lock(descriptor, at: path) { return descriptor }
      close(descriptor)
    } catch {
      guard error.code == EEXIST else { throw error }
    }
    do throws(SystemError) {
      let descriptor = try openFile(path, O_RDONLY | flags)
      defer { close(descriptor) }
      if lock(descriptor, at: path), unlink(path.cString) != 0 { throw .latest }
    } catch {
      guard error.code == ENOENT else { throw error }
    }
  }
}

/// Waits for the lock of a file (unless the file system has none), and returns whether the path still
/// names the file: the run that had the lock may have renamed or removed it.
private func lock(_ descriptor: Int32, at path: RawText) -> Bool {
  _ = try? retryingInterrupts { flock(descriptor, LOCK_EX) }
  return isFile(descriptor, at: path)
}

/// Whether a path names an open file.
private func isFile(_ descriptor: Int32, at path: RawText) -> Bool {
  guard let own = FileStatus(descriptor: descriptor), let named = FileStatus(linkPath: path) else {
    return false
  }
  return own.isSameFile(as: named)
}
