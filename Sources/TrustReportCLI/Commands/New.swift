import TrustReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Command {
  static let new = Command(
    name: "new",
    abstract: "Write a starting paper in the board's form.",
    discussion: """
      What only a person can write is marked '[TO FILL IN: …]'; what is generated stands between \
      markers, for 'render --into' to fill. A file that is there already is never overwritten.
      """,
    arguments: [
      Argument(name: "paper", help: "The paper to make, or '-' for standard output.")
    ],
    options: []
  ) { (invocation) throws(Failure) in
    let path = invocation.words.first ?? "-"
    if path == "-" { return try invocation.console.print(NewPaper.markdown) }
    try makeFile(at: path, NewPaper.markdown)
    return .success
  }
}

/// Makes a file that is not there yet; what is there, be it a link, is left alone.
private func makeFile(at path: String, _ text: String) throws(Failure) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw cannotMake(path, .latest) }
  defer { close(descriptor) }
  do {
    try text.withBytes { try writeAll($0, to: descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemError.latest }
  } catch {
    unlink(path)
    throw Failure(.cannotWrite, "Cannot write '\(path)': \(error)")
  }
}

private func cannotMake(_ path: String, _ error: SystemError) -> Failure {
  if error.code == EEXIST {
    return Failure(
      .cannotCreate, "Cannot create '\(path)': it is there already, and is not overwritten")
  }
  let reason = error.isMissing ? "its folder does not exist" : error.description
  return Failure(.cannotCreate, "Cannot create '\(path)': \(reason)")
}
