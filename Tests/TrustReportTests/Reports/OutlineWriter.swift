@testable import TrustReport

/// A second format of the report, which needs no more than the blocks: its headings, each indented by its
/// level, and how many rows each table has.
struct OutlineWriter {
  private(set) var text = ""

  init(_ report: Report) { write(report.blocks) }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let title, let level):
        text += String(repeating: "  ", count: level) + title + "\n"
      case .table(let table): text += "(rows: \(table.rowCount))\n"
      case .sequence(let sequence):
        for index in 0..<sequence.count { write(sequence.blocks(index)) }
      case .paragraph, .labelled, .list, .numberedList, .picture: break
      }
    }
  }
}
