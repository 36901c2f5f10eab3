import TrustReport

extension Command {
  static let new = Command(
    name: "new",
    abstract: "Write a starting paper in the board's form.",
    discussion: """
      What only a person can write is marked '[TO FILL IN: …]'; what is generated stands between \
      markers, for 'render --into' to fill. With --reference-doc it writes instead what pandoc needs \
      to make the board's Word file of a paper. An existing file is never overwritten.
      """,
    arguments: [
      Argument(name: "paper", help: "The paper to make, or '-' for standard output.")
    ],
    options: [.referenceDocument, .language]
  ) { (invocation) throws(Failure) in
    let options = invocation.options
    if let path = options.referenceDocument {
      let file = WordWriter(language: options.language.rawValue).referenceFile()
      try invocation.console.write(toNewFile: path) { $0.append(file) }
      return .success
    }
    let path = invocation.words.first ?? "-"
    if path == "-" { return try invocation.console.print(NewPaper.markdown) }
    try invocation.console.write(toNewFile: path) { $0.append(NewPaper.markdown) }
    return .success
  }

  static let template = Command(
    name: "template",
    abstract: "Write a starting CSV: the header and three example rows.",
    options: [.output]
  ) { (invocation) throws(Failure) in
    // Nobody wants example rows in place of their figures.
    if let output = invocation.options.output, FileStatus(path: output)?.kind == .regular {
      throw Failure(
        .cannotCreate, "'\(output)' exists; a template never overwrites a file")
    }
    try invocation.write { $0.append(Template.csv) }
    return .success
  }
}
