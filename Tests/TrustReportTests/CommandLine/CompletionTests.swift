import Testing

@testable import TrustReportCLI

/// `Tests/Completion/run` completes in the shells themselves.
@Suite("A completion script")
struct CompletionTests {
  @Test("holds every command, option and word of a value", arguments: Shell.allCases)
  func everything(_ shell: Shell) {
    let result = runInProcess(["--generate-completion-script", shell.rawValue])
    #expect(result.status == 0)
    for command in Command.all {
      #expect(result.output.contains(command.name))
      for option in command.allOptions {
        #expect(result.output.contains(option.name), "\(option.name) of \(command.name)")
        guard case .words(let words) = option.completion else { continue }
        #expect(result.output.contains(words().joined(separator: " ")), "\(option.name)")
      }
    }
  }

  @Test(
    "is what its shell can read", .enabled(if: Product.areInstalled(["bash", "zsh", "fish"])),
    arguments: Shell.allCases)
  func syntax(_ shell: Shell) throws {
    let script =
      "trustreport --generate-completion-script \(shell.rawValue) >s; \(shell.rawValue) -n s"
    let folder = try TemporaryFolder()
    let result = try Product.shell(script, in: folder.url)
    #expect(result.status == 0)
    #expect(result.output + result.errors == "")
  }

  @Test(
    "of fish holds what a command takes, each option with its first sentence")
  func fish() {
    let lines = runInProcess(["--generate-completion-script", "fish"]).output
      .split(separator: "\n").filter { $0.contains("from template'") }
    let start = "complete -c trustreport -n '__fish_seen_subcommand_from template'"
    #expect(
      lines == [
        "\(start) -s o -l output -r -F -d 'Write to this file instead of standard output.'",
        "\(start) -l version -d 'Show the version.'",
        "\(start) -s h -l help -d 'Show help information.'",
      ])
  }

  @Test("is asked for with the name of a shell, and with any command")
  func asking() {
    let asked = runInProcess(["render", "--generate-completion-script=zsh", "q3.csv"])
    #expect(asked.output == runInProcess(["--generate-completion-script", "zsh"]).output)
    let usage =
      "Usage: trustreport <subcommand>\n  See 'trustreport --help' for more information.\n"
    let wrong = runInProcess(["--generate-completion-script", "tcsh"])
    #expect(wrong.status == 64)
    #expect(
      wrong.errors
        == "Error: The value 'tcsh' is invalid for '--generate-completion-script <shell>': "
        + "write bash, zsh or fish\n" + usage)
    let none = runInProcess(["--generate-completion-script"])
    #expect(none.status == 64)
    #expect(
      none.errors == "Error: Missing value for '--generate-completion-script <shell>'\n" + usage)
  }
}
