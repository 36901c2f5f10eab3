import TrustReport

extension Command {
  static let template = Command(
    name: "template",
    abstract: "Write a starting CSV: the header and three example rows.",
    arguments: [],
    options: [.output]
  ) { (invocation) throws(Failure) in
    // Example rows in place of somebody's figures are never what was meant.
    if let output = invocation.options.output, FileStatus(path: output)?.kind == .regular {
      throw Failure(
        .cannotCreate, "'\(output)' is there already; a template never overwrites a file")
    }
    try invocation.write { $0.write(Template.csv) }
    return .success
  }
}
