import Foundation
import Testing
import TrustReport

/// In a step of a workflow, GitHub's runner obeys lines of the log.
@Suite("The log of a workflow")
struct WorkflowLogTests {
  private static let csv =
    "number,indicator,quarter,value,target,polarity,published,commentary\n"
    + "1.1,Calls ##[error]x,2022/23 Q3,9,10,higher,G,A plan.\n"

  /// What goes out, in blocks of one byte or more, with the flag of the library.
  private func log(_ pieces: [String], capacity: Int = 1) -> String {
    var text: [UInt8] = []
    var output = OutputBuffer(capacity: capacity, isForWorkflowLog: true) { text += $0 }
    for piece in pieces { output.append(piece) }
    try? output.finish()
    return String(decoding: text, as: UTF8.self)
  }

  @Test(
    "nothing in it is a command, wherever the blocks end",
    arguments: [
      ("::error::x\n", "·::error::x\n"), (" \t\u{3000}::error::x", " \t\u{3000}·::error::x"),
      ("a\n::x::\r::y::\n", "a\n·::x::\r·::y::\n"), ("a ::b:: 10::12\n", "a ::b:: 10::12\n"),
      ("a ##[error]b\n", "a ·##[error]b\n"), ("###[x]\n# [b]##b\n", "#·##[x]\n# [b]##b\n"),
      ("é:: 🔴 ##[\n", "é:: 🔴 ·##[\n"), ("", ""), ("::x", "·::x"), ("##[x", "·##[x"),
      ("\n\n:\n:", "\n\n:\n:"),
    ])
  func disarmed(_ text: String, _ shown: String) {
    #expect(log([text]) == shown)
    #expect(log(text.map(String.init)) == shown)
    #expect(log(text.unicodeScalars.map { String($0) }, capacity: 1000) == shown)
  }

  @Test("text on standard output and standard error is such a log; formats and files are not")
  func commands() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.csv, to: "::q.csv")
    func run(_ arguments: String..., isStep: Bool = true) throws -> Product.Result {
      try Product.run(
        arguments, environment: ["GITHUB_ACTIONS": isStep ? "true" : ""], in: folder.url)
    }
    let check = try run("check", "::q.csv").output
    #expect(check.hasPrefix("·::q.csv:"))
    #expect(try run("check", "::q.csv", isStep: false).output == check.replacing("·", with: ""))
    #expect(try run("check", "--format", "github", "::q.csv").output.hasPrefix("::"))
    let rate = try run("rate", "::q.csv")
    #expect(rate.errors.hasPrefix("·::q.csv:"))
    #expect(rate.output.contains("Calls ·##[error]x"))
    #expect(try run("explain", "::q.csv", "1.1").output.contains("Calls ·##[error]x"))
    #expect(try run("rate", "::q.csv", "--format", "csv").output.contains("Calls ##[error]x"))
    #expect(try run("rate", "::q.csv", "-o", "r.txt").output.isEmpty)
    #expect(try folder.text("r.txt").contains("Calls ##[error]x"))
  }
}
