import TrustReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder into which `--charts` writes a report's pictures.
///
/// A file of a picture that a run has written may be replaced; any other file there is left as it is.
struct PictureFolder {
  let path: RawText

  /// Writes the pictures of a report; nothing, if a file that is not ours has the name of one of them.
  func write(_ report: Report, _ console: Console) throws(Failure) {
    if mkdir(path.cString, 0o777) != 0, errno != EEXIST {
      throw Failure(.cannotCreate, "Cannot create the folder '\(path)': \(SystemError.latest)")
    }
    try report.forEachPicture { (picture) throws(Failure) in _ = try isWritten(picture) }
    try report.forEachPicture { (picture) throws(Failure) in
      // A picture whose data did not change keeps its file.
      if try isWritten(picture) { return }
      try console.write(to: file(picture)) { $0.append(picture.svg) }
    }
  }

  private func file(_ picture: ReportPicture) -> RawText {
    RawText(path.bytes + [UInt8(ascii: "/")] + Array(picture.fileName.utf8))
  }

  /// Whether a picture is there as it would be written; an error if another file has its name.
  private func isWritten(_ picture: ReportPicture) throws(Failure) -> Bool {
    let file = file(picture)
    guard let status = FileStatus(linkPath: file) else { return false }
    let limit = picture.svg.utf8.count + 1
    let bytes = status.kind == .regular ? try? readFile(file, atMost: limit) : nil
    guard let bytes, bytes.starts(with: ReportPicture.mark.utf8) else {
      throw Failure(
        .cannotCreate,
        "'\(file)' is no picture of an earlier run, and was not overwritten; name another folder")
    }
    return bytes.elementsEqual(picture.svg.utf8)
  }
}
