import Foundation
import Testing

/// Signals by which a user ends a run.
@Suite("A run that is ended by a signal")
struct EndingSignalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let header = "number,indicator,quarter,value,target,polarity,commentary\n"
    let rows = (1...4000).map {
      "\($0),Indicator,2022/23 Q3,9,1,lower,What is being done about it.\n"
    }
    try folder.write(header + rows.joined(), to: "q3.csv")
    try folder.write("old", to: "r.md")
  }

  /// Stops a run while it writes, so that the signal comes in time; prints its exit status and what is left.
  private func end(_ signal: String, _ prefix: String = "") throws -> Product.Result {
    try Product.shell(
      """
      for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        echo old > r.md
        \(prefix) trustreport render -q q3.csv -o r.md & run=$!
        while kill -0 $run 2>/dev/null && [ ! -e .r.md.trustreport-tmp ]; do :; done
        kill -STOP $run
        if [ -e .r.md.trustreport-tmp ]; then
          kill -\(signal) $run; kill -CONT $run; wait $run; echo $?; cat r.md; ls -A; exit
        fi
        kill -CONT $run; wait $run
      done
      """, in: folder.url)
  }

  @Test("leaves the old file and no other", arguments: [("HUP", 129), ("INT", 130), ("TERM", 143)])
  func removed(_ signal: String, _ status: Int) throws {
    // A shell lets what it starts in the background ignore SIGINT, and the tests themselves may run under nohup.
    let output = try end(signal, "env --default-signal=\(signal)").output
    #expect(output == "\(status)\nold\nq3.csv\nr.md\n")
  }

  @Test("goes on if the signal is ignored, as by nohup")
  func ignored() throws {
    let lines = try end("HUP", "env --ignore-signal=HUP").output.split(separator: "\n")
    #expect(lines.first == "0")
    #expect(lines.suffix(2) == ["q3.csv", "r.md"])
  }
}
