extension MarkdownRenderer {
  /// Prints the priorities, each with its outcomes and its focus. The numbers of the outcomes run on
  /// from priority to priority, as in the board's papers.
  func render(prioritiesOf plan: PriorityPlan, to output: inout TextOutput) {
    var number = 1
    for priority in plan.priorities {
      output.append { bytes in
        heading(priority.name, 0, &bytes)
        for outcome in priority.outcomes {
          let mark = "\(number). "
          bytes.append(mark)
          MarkdownText.append(outcome, .sentences(indent: mark.utf8.count), to: &bytes)
          bytes.append(.lineFeed)
          number += 1
        }
        if !priority.outcomes.isEmpty { bytes.append(.lineFeed) }
        labelled("Priority focus", priority.focus, &bytes)
        if priority.outcomes.isEmpty, priority.focus.isEmpty {
          paragraph("Neither outcomes nor a focus are given.", &bytes)
        }
      }
    }
  }

  /// Prints the progress by priority: its focus, what is to be delivered, and the progress report.
  func render(progressOf plan: PriorityPlan, to output: inout TextOutput) {
    for priority in plan.priorities {
      output.append { bytes in
        heading(priority.name, 0, &bytes)
        labelled("Focus", priority.focus, &bytes)
        labelled("Deliverable", priority.deliverable, &bytes)
        labelled("Progress report", priority.progress, &bytes)
        if priority.progress.isEmpty { paragraph("No progress report is given.", &bytes) }
      }
    }
  }

  /// An author's text behind what it is; a text that begins with a bullet stands below.
  private func labelled(_ label: String, _ text: String, _ bytes: inout TextBuffer) {
    guard !text.isEmpty else { return }
    bytes.append("**\(label):**")
    text.withUTF8Span { text in
      bytes += Commentary.bulletLength(text) > 0 ? "\n\n" : " "
      commentary(text, &bytes)
    }
  }
}
