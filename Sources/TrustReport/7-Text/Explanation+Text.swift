extension Explanation {
  /// Writes the explanation as text for a terminal.
  public func write(to output: inout TextOutput) {
    let groups = groups
    let width = groups.flatMap(\.entries).map(\.name.count).max() ?? 0
    for (index, group) in groups.enumerated() {
      if index > 0 { output.write("\n") }
      output.write(Self.printable(group.heading) + "\n")
      for entry in group.entries {
        let padding = String(repeating: " ", count: width - entry.name.count + 2)
        output.write("  " + entry.name + padding + Self.printable(entry.text) + "\n")
      }
    }
  }

  private static func printable(_ text: String) -> String {
    Finding.Excerpt.printable(text.unicodeScalars)
  }
}
