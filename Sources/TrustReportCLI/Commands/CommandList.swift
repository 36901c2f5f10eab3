extension Command {
  /// Every command, in the order of the help: a new one is a file beside this one and a name here.
  static let all: [Command] = [render, rate, explain, check, diff, new, template, help]

  /// The command of that name; where there is none, the error says what was probably meant.
  static func named(_ name: String) throws(Failure) -> Command {
    if let command = all.first(where: { $0.name == name }) { return command }
    if name == "-" || name.contains(".") || name.contains("/") || FileStatus(path: name) != nil {
      let file = name.contains(" ") ? "\"\(name)\"" : name
      throw .usage(
        "'\(name)' is not a command" + didYouMean("\(HelpText.tool) render \(file)"), of: nil)
    }
    let near = nearest(to: name, among: all.map(\.name))
    throw .usage("Unknown command '\(name)'" + didYouMean(near), of: nil)
  }
}
