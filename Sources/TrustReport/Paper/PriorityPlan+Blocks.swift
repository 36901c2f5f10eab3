extension PriorityPlan {
  /// The priorities, each with its outcomes and its focus. The numbers of the outcomes continue from
  /// priority to priority, as in the board's papers.
  var outcomeBlocks: [Block] {
    var blocks: [Block] = []
    var number = 1
    for priority in priorities {
      blocks.append(.heading(priority.name, level: 0))
      if !priority.outcomes.isEmpty {
        blocks.append(.numberedList(priority.outcomes, first: number, by: .author))
        number += priority.outcomes.count
      }
      blocks += Self.labelled("Priority focus", priority.focus)
      if priority.outcomes.isEmpty, priority.focus.isEmpty {
        blocks.append(.paragraph("Neither outcomes nor a focus are given."))
      }
    }
    return blocks
  }

  /// The progress by priority: its focus, what is to be delivered, and the progress report.
  var progressBlocks: [Block] {
    priorities.flatMap { priority in
      var blocks = [Block.heading(priority.name, level: 0)]
      blocks += Self.labelled("Focus", priority.focus)
      blocks += Self.labelled("Deliverable", priority.deliverable)
      blocks += Self.labelled("Progress report", priority.progress)
      if priority.progress.isEmpty { blocks.append(.paragraph("No progress report is given.")) }
      return blocks
    }
  }

  /// An author's text after a label; a text that begins with a list goes below it.
  private static func labelled(_ label: String, _ text: String) -> [Block] {
    guard !text.isEmpty else { return [] }
    var blocks = Commentary.blocks(of: text)
    if case .paragraph(let first, let voice)? = blocks.first {
      blocks[0] = .labelled(label, first, by: voice)
    } else {
      blocks.insert(.labelled(label, "", by: .author), at: 0)
    }
    return blocks
  }
}
