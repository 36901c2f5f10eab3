/// A paper with its blocks generated again from the data, together with the paper as it was.
public struct FilledPaper: Sendable {
  /// What becomes of a block.
  enum Outcome: Sendable {
    /// It is as it would be generated.
    case unchanged
    /// It is new, or out of date.
    case rewritten
    /// A person has changed it since it was generated, and it is kept.
    case edited
    /// There is nothing to generate it from, and it is kept.
    case left
  }

  /// A block, and its new text.
  struct Filling: Sendable {
    var outcome: Outcome
    /// Whether a person has changed it since it was generated, even if it is overwritten.
    var isEdited = false
    /// What is replaced of the paper.
    let range: Range<Int>
    let bytes: [UInt8]
  }

  private let paper: Paper
  private let fillings: [Filling]
  /// What is wrong with the paper, and with what its blocks ask for, by line.
  public let findings: Findings

  init(_ paper: Paper, _ fillings: [Filling], _ findings: Findings) {
    self.paper = paper
    self.fillings = fillings
    self.findings = findings
  }

  /// How many blocks are new or out of date.
  public var rewritten: Int { count(.rewritten) }
  /// How many blocks are as they would be generated.
  public var unchanged: Int { count(.unchanged) }
  /// How many blocks there is nothing to generate from.
  public var left: Int { count(.left) }
  /// How many blocks a person has changed since they were generated, whether they are kept or
  /// overwritten.
  public var edited: Int { fillings.count(where: \.isEdited) }

  private func count(_ outcome: Outcome) -> Int { fillings.count { $0.outcome == outcome } }

  /// Writes the paper with its new blocks.
  public func write(to output: inout OutputBuffer) {
    output.append(text { $0 == .rewritten })
  }

  /// Writes what is out of date as a unified diff of the paper, by its name; writes nothing if nothing is.
  public func writeStale(named name: String, to output: inout OutputBuffer) {
    writeDiff(named: name, to: &output) { $0 == .rewritten || $0 == .edited }
  }

  /// Writes what a person has edited, and what would replace it, as a unified diff of the paper, by its
  /// name.
  public func writeEdits(named name: String, to output: inout OutputBuffer) {
    writeDiff(named: name, to: &output) { $0 == .edited }
  }

  private func writeDiff(
    named name: String, to output: inout OutputBuffer, replacing isReplaced: (Outcome) -> Bool
  ) {
    guard fillings.contains(where: { isReplaced($0.outcome) }) else { return }
    let diff = UnifiedDiff(old: paper.lines, new: PaperLines(text(replacing: isReplaced)))
    diff.write(oldName: name, newName: "\(name) (generated)", to: &output)
  }

  /// The paper with some of its blocks replaced.
  private func text(replacing isReplaced: (Outcome) -> Bool) -> [UInt8] {
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
