#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What an output path leads to, once its symbolic links are followed.
enum OutputTarget {
  /// Open already: standard output, or what `/dev/fd/3` names.
  case descriptor(Int32)
  /// A device, a pipe or a socket, which is written straight.
  case device(String)
  /// A file to make or to replace, and what stands there now.
  case file(String, FileStatus?)

  /// The target of a path; `nil` is standard output.
  init(_ path: String?) throws(Failure) {
    guard let path else {
      self = .descriptor(STDOUT_FILENO)
      return
    }
    let target = try followLinks(path)
    let status = FileStatus(linkPath: target)
    if let descriptor = openDescriptor(named: target) {
      self = .descriptor(descriptor)
    } else if status?.kind == .folder || target.hasSuffix("/") {
      throw Failure(.cannotCreate, "Cannot write '\(path)': it is a folder; name a file in it")
    } else if status?.kind == .other {
      self = .device(target)
    } else {
      self = .file(target, status)
    }
  }

  /// Refuses an output that is one of the inputs, by whatever name or link.
  func check(against inputs: [String]) throws(Failure) {
    let target: FileStatus?
    switch self {
    case .descriptor(let descriptor): target = FileStatus(descriptor: descriptor)
    case .device: target = nil
    case .file(_, let status): target = status
    }
    guard let target, target.kind == .regular else { return }
    for input in inputs {
      let status = input == "-" ? FileStatus(descriptor: STDIN_FILENO) : FileStatus(path: input)
      if status?.identity == target.identity {
        throw Failure(
          .usage, "The output is the input '\(input)' itself; write to another file")
      }
    }
  }
}

/// The path that a path of symbolic links ends at, whether or not anything is there.
private func followLinks(_ path: String) throws(Failure) -> String {
  var target = path
  for _ in 0..<40 {
    guard openDescriptor(named: target) == nil, FileStatus(linkPath: target)?.kind == .link,
      let next = readLink(target)
    else { return target }
    target = next.hasPrefix("/") ? next : folder(of: target) + next
  }
  throw Failure(.cannotCreate, "Cannot write '\(path)': \(SystemError(code: ELOOP))")
}

private func readLink(_ path: String) -> String? {
  var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink(path, &bytes, bytes.count)
  guard count > 0 else { return nil }
  return String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// The part of a path before the name of the file, with its slash; empty for the current folder.
func folder(of path: String) -> String {
  String(path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)])
}

/// The descriptor that a path stands for; `/dev/stdout` is a link to one of these.
///
/// A file opened by such a path would be written from its beginning, over what the shell was asked
/// to append to.
private func openDescriptor(named path: String) -> Int32? {
  for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
    return Int32(path.dropFirst(folder.count))
  }
  return nil
}
