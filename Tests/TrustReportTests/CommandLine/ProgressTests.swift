import Testing

@testable import TrustReportCLI

@Suite("The line that shows how much has been read")
struct ProgressTests {
  /// What the line writes as bytes are read: at each second given, so many.
  private func written(of all: Int?, _ reads: [(second: Double, bytes: Int)]) -> [String] {
    let time = Clock()
    var written: [String] = []
    let line = ProgressLine(
      bytesInAll: all, now: { time.seconds },
      write: { written.append(String(decoding: $0, as: UTF8.self)) })
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

  @Test func theBytesReadAndThoseInAllAreShownAndTakenAway() {
    let reads = [(0.2, 100_000_000), (0.5, 150_000_000), (0.55, 50_000), (0.61, 237_000_000)]
    #expect(
      written(of: 537_000_000, reads) == [
        "\r\u{1B}[KReading: 250 MB of 537 MB", "\r\u{1B}[KReading: 487 MB of 537 MB",
        "\r\u{1B}[K",
      ])
  }

  @Test func aPipeSaysOnlyWhatHasBeenRead() {
    #expect(
      written(of: nil, [(3, 980_500), (4, 1_020_000)]) == [
        "\r\u{1B}[KReading: 980 kB", "\r\u{1B}[KReading: 2 MB", "\r\u{1B}[K",
      ])
  }

  @Test(arguments: [
    (Surroundings(errorIsTerminal: true), true), (Surroundings(errorIsTerminal: false), false),
    (Surroundings(errorIsTerminal: true, isCI: true), false),
    (Surroundings(outputIsTerminal: true), false),
  ])
  func itIsShownOnATerminalAlone(surroundings: Surroundings, isShown: Bool) {
    #expect(surroundings.showsProgress == isShown)
  }
}
