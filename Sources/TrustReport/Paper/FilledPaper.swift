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

  /// What a person has changed of a block.
  enum Edit: Sendable {
    /// The edit can be shown alone: this is what the block's range held before.
    case known(before: [UInt8])
    /// The text before the edit is not known.
    case unknown
  }

  /// A block, and its new text.
  struct Filling: Sendable {
    var outcome: Outcome
    /// What a person has changed of it since it was generated, even if that is overwritten; `nil` if
    /// nothing.
    var edit: Edit?
    /// What is replaced of the paper.
    let range: Range<Int>
    let bytes: [UInt8]
  }

  private let paper: Paper
  private let fillings: [Filling]
  /// What is wrong with the paper, and with what its blocks ask for, by line.
  public let findings: Findings
  /// Notes on blocks that are overwritten although a person has changed them, and whose text before that
  /// is not known: ``writeStale(named:to:)`` shows the edit together with the changes in the data.
  public let mixedEdits: Findings

  init(_ paper: Paper, _ fillings: [Filling], _ findings: Findings, mixedEdits: Findings) {
    self.paper = paper
    self.fillings = fillings
    self.findings = findings
    self.mixedEdits = mixedEdits
  }

  /// How many blocks are new or out of date.
  public var rewritten: Int { count(.rewritten) }
  /// How many blocks are as they would be generated.
  public var unchanged: Int { count(.unchanged) }
  /// How many blocks there is nothing to generate from.
  public var left: Int { count(.left) }
  /// How many blocks a person has changed since they were generated, whether they are kept or
  /// overwritten.
  public var edited: Int { fillings.count { $0.edit != nil } }

  private func count(_ outcome: Outcome) -> Int { fillings.count { $0.outcome == outcome } }

  /// Writes the paper with its new blocks.
  public func write(to output: inout OutputBuffer) {
    output.append(text { $0.outcome == .rewritten ? $0.bytes : nil })
  }

  /// Writes what is out of date as a unified diff of the paper, by its name; writes nothing if nothing is.
  public func writeStale(named name: String, to output: inout OutputBuffer) {
    writeDiff(named: name, as: "generated", to: &output) { filling in
      filling.outcome == .rewritten || filling.outcome == .edited ? filling.bytes : nil
    }
  }

  /// Writes what a person has edited as a unified diff of the paper, by its name.
  ///
  /// An edit is shown alone, against the text before it, if that is known; ``writeStale(named:to:)``
  /// may have shown it so. The other blocks that are kept follow in a diff of their own, against what
  /// would replace them.
  public func writeEdits(named name: String, to output: inout OutputBuffer) {
    writeDiff(named: name, as: "before the edit", to: &output) { filling in
      guard case .known(let before) = filling.edit else { return nil }
      return filling.outcome == .edited || before != filling.bytes ? before : nil
    }
    writeDiff(named: name, as: "generated", to: &output) { filling in
      guard case .unknown = filling.edit, filling.outcome == .edited else { return nil }
      return filling.bytes
    }
  }

  private func writeDiff(
    named name: String, as version: String, to output: inout OutputBuffer,
    replacement: (Filling) -> [UInt8]?
  ) {
    let new = PaperLines(text(replacement))
    UnifiedDiff(old: paper.lines, new: new)
      .write(oldName: name, newName: "\(name) (\(version))", to: &output)
  }

  /// The paper with some of its blocks replaced.
  private func text(_ replacement: (Filling) -> [UInt8]?) -> [UInt8] {
    let old = paper.lines.bytes
    var text: [UInt8] = []
    var position = 0
    for filling in fillings {
      guard let bytes = replacement(filling) else { continue }
      text += old[position..<filling.range.lowerBound] + bytes
      position = filling.range.upperBound
    }
    return text + old[position...]
  }
}
