import TrustReport

extension Command {
  static let template = Command(
    name: "template",
    abstract: "Write a starting CSV: the header and three example rows.",
    arguments: [],
    options: [.output]
  ) { (invocation) throws(Failure) in
    try invocation.write { $0.write(Template.csv) }
    return .success
  }
}
