extension MarkdownWriter {
  /// Writes a report.
  public func write(_ report: Report, to output: inout OutputBuffer) {
    write(report.blocks, to: &output)
  }

  /// Writes what changed from one scorecard to another.
  public func write(_ changes: Changes, to output: inout OutputBuffer) {
    write(changes.blocks, to: &output)
  }
}

extension Report {
  /// The report as GitHub-flavoured Markdown.
  ///
  /// - Parameter headingLevel: the level of the topmost heading, 1 to 6.
  public func markdown(headingLevel: Int = 1) -> String {
    var bytes: [UInt8] = []
    var output = OutputBuffer { bytes.append(contentsOf: $0) }
    MarkdownWriter(headingLevel: headingLevel).write(self, to: &output)
    // Appending to memory cannot fail.
    try? output.finish()
    return String(decoding: bytes, as: UTF8.self)
  }
}
