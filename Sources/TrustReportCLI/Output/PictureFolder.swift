import TrustReport

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
    try report.forEachPicture { (picture) throws(Failure) in
      try refuseOther(file(picture))
    }
    try report.forEachPicture { (picture) throws(Failure) in
      let (file, svg) = (file(picture), picture.svg)
      // A picture whose data did not change keeps its file.
      let old = try? readFile(file, atMost: svg.utf8.count + 1)
      if let old, old.elementsEqual(svg.utf8) { return }
      try console.write(to: file) { $0.append(svg) }
    }
  }

  private func file(_ picture: ReportPicture) -> RawText {
    RawText(path.bytes + [UInt8(ascii: "/")] + Array(picture.fileName.utf8))
  }

  /// Refuses a file that has the name of a picture and is none of an earlier run.
  private func refuseOther(_ file: RawText) throws(Failure) {
    guard let status = FileStatus(linkPath: file) else { return }
    let mark = ReportPicture.mark.utf8
    let start = status.kind == .regular ? try? readFile(file, atMost: mark.count) : nil
    guard let start, start.elementsEqual(mark) else {
      throw Failure(
        .cannotCreate,
        "'\(file)' is no picture of an earlier run, and was not overwritten; name another folder")
    }
  }
}
