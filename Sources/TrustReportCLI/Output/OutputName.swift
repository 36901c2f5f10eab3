import TrustReport

/// What the name of an output promises.
struct OutputName {
  /// What is behind its last full stop, in small letters.
  private let ending: String

  init(_ output: RawText) {
    let name = output.text.utf8
    ending =
      name.lastIndex(of: UInt8(ascii: ".")).map { stop in
        String(decoding: name[stop...].dropFirst(), as: UTF8.self).lowercased()
      } ?? ""
  }

  /// Endings of files that other programs open by their names.
  private static let kinds = [
    "docx", "doc", "docm", "odt", "rtf", "pdf", "html", "htm", "xlsx", "xls", "ods", "pptx", "csv",
    "json",
  ]

  /// The ending, if it promises something else than a format.
  ///
  /// - Parameter format: what is written, as `--format` has it.
  func promise(otherThan format: String) -> String? {
    guard Self.kinds.contains(ending) else { return nil }
    return ending == format || ending == "htm" && format == "html" ? nil : ending
  }
}

extension Invocation {
  /// What the command writes, and all that it can, as `--format` has them.
  private var formats: (written: String, all: [String]) {
    switch command.name {
    case "render": (options.formatOfReport.rawValue, ReportFormat.allCases.map(\.rawValue))
    case "rate": (options.ratingFormat.rawValue, RatingFormat.allCases.map(\.rawValue))
    case "explain":
      (options.explanationFormat.rawValue, ExplanationFormat.allCases.map(\.rawValue))
    case "check": (options.findingFormat.rawValue, FindingFormat.allCases.map(\.rawValue))
    case "diff": (options.changesFormat.rawValue, ChangesFormat.allCases.map(\.rawValue))
    default: ("", [])
    }
  }

  /// Refuses an output whose name promises what is not written.
  func checkName(of output: RawText) throws(Failure) {
    let formats = formats
    guard let kind = OutputName(output).promise(otherThan: formats.written) else { return }
    let remedy =
      if formats.all.contains(kind) {
        "give '--format \(kind)'"
      } else if ["csv", "json"].contains(kind) {
        "'\(HelpText.tool) rate --format \(kind)' writes one"
      } else {
        "write '.md', and turn it into one with pandoc"
      }
    throw .usage("'\(output)' would not be a .\(kind) file; \(remedy)", of: command)
  }
}
