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

  /// Whether it is an open descriptor, which nobody can read from its beginning and replace.
  var isDescriptor: Bool { if case .descriptor = self { true } else { false } }

  /// The target of a path; `nil` is standard output.
  init(_ path: RawText?) throws(Failure) {
    guard let path else {
      self = .descriptor(Self.standardOutput)
      return
    }
    let target = try followLinks(path)
    try refuseTooLongName(target, as: path)
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

  /// A file that must not exist yet.
  init(newFile path: RawText) throws(Failure) {
    try refuseTooLongName(path, as: path)
    self = .newFile(path)
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

/// Refuses a file whose name the file system does not take, before anything is written.
private func refuseTooLongName(_ path: RawText, as name: RawText) throws(Failure) {
  if FileStatus(linkPath: path) == nil, SystemError.latest.code == ENAMETOOLONG {
    throw Failure(.cannotCreate, "Cannot create '\(name)': \(SystemError(code: ENAMETOOLONG))")
  }
}

/// A path without the name of its file, with the slash; empty for the current folder.
func folder(of path: RawText) -> ArraySlice<UInt8> {
  path.bytes.prefix(path.bytes.lastIndex(of: slash).map { $0 + 1 } ?? 0)
}

/// A slash, which separates the names of a path.
private let slash = UInt8(ascii: "/")

/// The descriptor that a path such as `/dev/fd/3` names; `/dev/stdout` is a link to one of these.
///
/// Opening such a path would write a file from its beginning, although the shell was told to append.
private func openDescriptor(named path: RawText) -> Int32? {
  for folder in ["/dev/fd/", "/proc/self/fd/"] where path.bytes.starts(with: folder.utf8) {
    let number = path.bytes.dropFirst(folder.utf8.count)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return number.allSatisfy(digits.contains) ? Int32(String(decoding: number, as: UTF8.self)) : nil
  }
  return nil
}
