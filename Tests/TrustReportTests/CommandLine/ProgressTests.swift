import Testing

@testable import TrustReportCLI

@Suite("The line that shows how much has been read")
struct ProgressTests {
  /// What the line writes as bytes are read, each number of them at its second.
  private func written(of total: Int?, _ reads: [(second: Double, bytes: Int)]) -> [String] {
    let time = Clock()
    var written: [String] = []
    let line = ProgressLine(
      totalBytes: total, now: { time.seconds }, write: { written.append($0) })
    for read in reads {
      time.seconds = read.second
      line.add(read.bytes)
    }
    line.remove()
    return written
  }

  private final class Clock: @unchecked Sendable {
    var seconds = 0.0
  }

  @Test func nothingIsShownOfWorkUnderHalfASecond() {
    #expect(written(of: 300_000_000, [(0.1, 100_000_000), (0.49, 200_000_000)]) == [])
  }

  @Test func theBytesReadAndTheirTotalAreShownAndRemoved() {
    let reads = [(0.2, 100_000_000), (0.5, 150_000_000), (0.55, 50_000), (0.61, 237_000_000)]
    #expect(
      written(of: 537_000_000, reads) == [
        "\r\u{1B}[KReading: 250 MB of 537 MB", "\r\u{1B}[KReading: 487 MB of 537 MB",
        "\r\u{1B}[K",
      ])
  }

  @Test func ofAPipeOnlyTheBytesReadAreShown() {
    #expect(
      written(of: nil, [(3, 980_500), (4, 1_020_000)]) == [
        "\r\u{1B}[KReading: 980 kB", "\r\u{1B}[KReading: 2 MB", "\r\u{1B}[K",
      ])
  }

  @Test(arguments: [
    (Environment(errorIsTerminal: true), true), (Environment(errorIsTerminal: false), false),
    (Environment(errorIsTerminal: true, isCI: true), false),
    (Environment(outputIsTerminal: true), false),
  ])
  func itIsShownOnATerminalAlone(environment: Environment, isShown: Bool) {
    #expect(environment.showsProgress == isShown)
  }
}
