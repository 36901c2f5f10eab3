/// A paper with its blocks made anew from the data, beside the paper as it was found.
public struct FilledPaper: Sendable {
  /// What becomes of a block.
  enum Outcome: Sendable {
    /// What stands there is what would be written.
    case unchanged
    /// It is new, or out of date.
    case rewritten
    /// A person has changed it since it was generated, and it is kept.
    case edited
    /// There is nothing to make it from, and it is kept.
    case left
  }

  /// A block, and what it holds from now on.
  struct Filling: Sendable {
    var outcome: Outcome
    /// Whether a person has changed it since it was generated, be it kept or overwritten.
    var isEdited = false
    /// What is replaced: from behind the begin marker's line to the end of the end marker.
    var range: Range<Int>
    var bytes: [UInt8]
  }

  private let paper: Paper
  private let fillings: [Filling]
  private let log: FindingLog

  init(_ paper: Paper, _ fillings: [Filling], _ log: FindingLog) {
    self.paper = paper
    self.fillings = fillings
    self.log = log
  }

  /// What is wrong with the paper, and with what its blocks ask for, by line.
  public var findings: [Finding] { log.findings }
  /// How many findings of a code there are beyond the first 100.
  public var findingsLeftOut: [String: Int] { log.leftOut }

  /// How many blocks are new or out of date.
  public var rewritten: Int { count(.rewritten) }
  /// How many blocks are as they would be written.
  public var unchanged: Int { count(.unchanged) }
  /// How many blocks there is nothing to make from.
  public var left: Int { count(.left) }
  /// How many blocks a person has changed since they were generated, be they kept or overwritten.
  public var edited: Int { fillings.count(where: \.isEdited) }

  private func count(_ outcome: Outcome) -> Int { fillings.count { $0.outcome == outcome } }

  /// Writes the paper as it is from now on.
  public func write(to output: inout TextOutput) {
    output.append { $0.append(text { $0 == .rewritten }.span) }
  }

  /// Writes what is out of date as a unified diff: nothing where nothing is.
  ///
  /// - Parameters:
  ///   - name: the name of the paper in the diff.
  ///   - output: where it is written.
  public func writeStale(named name: String, to output: inout TextOutput) {
    write({ $0 == .rewritten || $0 == .edited }, named: name, to: &output)
  }

  /// Writes what a person has edited against what would stand in its place, as a unified diff.
  ///
  /// - Parameters:
  ///   - name: the name of the paper in the diff.
  ///   - output: where it is written.
  public func writeEdits(named name: String, to output: inout TextOutput) {
    write({ $0 == .edited }, named: name, to: &output)
  }

  private func write(
    _ isReplaced: (Outcome) -> Bool, named name: String, to output: inout TextOutput
  ) {
    let diff = UnifiedDiff(old: paper.lines, new: PaperLines(text(isReplaced)))
    output.write(diff.text(oldName: name, newName: "\(name) (generated)"))
  }

  /// The paper with some of its blocks replaced.
  private func text(_ isReplaced: (Outcome) -> Bool) -> [UInt8] {
    let old = paper.lines.bytes
    var text: [UInt8] = []
    var position = 0
    for filling in fillings where isReplaced(filling.outcome) {
      text += old[position..<filling.range.lowerBound] + filling.bytes
      position = filling.range.upperBound
    }
    return text + old[position...]
  }
}
